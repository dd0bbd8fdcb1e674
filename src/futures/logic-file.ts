import type { CompiledStory } from '../story/index.ts';
import { compileLogic, Engine, writeModule, type Logic, type Program } from './compile/index.ts';
import { columnsOf, readyWith, type Ready } from './future.ts';

/** What a module written by `writeLogicFile` exports. */
export interface LogicFile {
  readonly logic: Logic;
  /** The program without its statements: those are in the module's code. */
  readonly program: Program;
  readonly labels: CompiledStory['labels'];
  readonly columns: readonly number[];
}

/**
 * A story without its prose as a JavaScript module that imports nothing; null where the compiler does not
 * know all of it.
 */
export function writeLogicFile({ ink, labels }: CompiledStory): string | null {
  const made = compileLogic(ink);
  if (!made.ok) return null;
  const { program } = made;
  const lean: Program = { ...program, flows: [] };
  return `${writeModule(program)}
export const program = ${literal(lean)};
export const labels = ${literal(labels)};
export const columns = ${JSON.stringify(columnsOf(program))};
`;
}

/** Makes a story's futures ready from such a module. */
export function readLogicFile({ logic, program, columns }: LogicFile): Ready {
  return readyWith(new Engine(program, logic), columns);
}

/** Browsers read a long value faster as JSON text than as code. */
function literal(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value)).replace(/[\u2028\u2029]/g, '')})`;
}
