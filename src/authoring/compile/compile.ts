import { Compiler } from 'inkjs/full';
import { Compilation } from './compilation.ts';
import type { Compiled, Made } from './compiled.ts';
import { beginningOf, type InkSource } from '../ink-file.ts';
import { withNearest } from './nearest.ts';
import type { InkMemory } from './ink-memory.ts';

export type { Compiled } from './compiled.ts';
export type { InkSource } from '../ink-file.ts';

/** Compiles one language of a story with everything it includes. Never throws for an author's mistake. */
export function compileInk(source: InkSource, asked: string): Compiled {
  return compileAgain(source, asked, null).compiled;
}

/** The same, with what is remembered of the last time: only flows that were edited are made anew. */
export function compileAgain(source: InkSource, asked: string, last: InkMemory | null): Made {
  const entry = beginningOf(source, asked);
  const again = last?.entry === entry ? new Compilation(source, asked, entry, last).make() : null;
  // What cannot be told from the edited flows alone is told from the whole.
  const made = again ?? new Compilation(source, asked, entry, null).make()!;
  const { problems, files } = made.compiled;
  return {
    ...made,
    compiled: { ...made.compiled, problems: withNearest(problems, files, source) },
  };
}

/** Has a text compiled by ink's own compiler and nothing else done: what all else can be measured beside. */
export function compileBare(text: string): void {
  new Compiler(text).Compile();
}
