import { measureAllFacts } from './fact.ts';
import type { Fact } from './fact-part.ts';
import type { ParameterId } from '../world/parameter.ts';

/** Another way to build the same world: what is changed, as parameters. */
export interface AlternativeStructure {
  readonly id: 'finer_step' | 'finest_step';
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

/**
 * The structures against which conclusions are held. A tick of six hours is a choice of ours: births,
 * losses and learning follow each other in it, and newborns wait for the next. Here they do not.
 */
export const alternativeStructures: readonly AlternativeStructure[] = [
  { id: 'finer_step', parameters: { steps_per_tick: 2 } },
  { id: 'finest_step', parameters: { steps_per_tick: 6 } },
];

/** What one part of a fact measures as the world is built and under an alternative. */
export interface SurvivedPart {
  readonly fact: string;
  readonly name: string;
  readonly threshold: string;
  readonly figure: number;
  readonly pass: boolean;
  /** Per alternative structure, in their order. */
  readonly others: readonly { readonly figure: number; readonly pass: boolean }[];
}

/** Which measured statements survive a change of structure, over as many seeds from `first` on. */
export function survivingParts(seeds: number, first = 1): readonly SurvivedPart[] {
  const usual = measureAllFacts(seeds, {}, first);
  const others = alternativeStructures.map(({ parameters }) =>
    measureAllFacts(seeds, { parameters }, first),
  );
  return usual.flatMap((fact) =>
    fact.parts.map(({ name, threshold, figure, pass }) => ({
      fact: fact.id,
      name,
      threshold,
      figure,
      pass,
      others: others.map((facts) => partOf(facts, fact.id, name)),
    })),
  );
}

function partOf(
  facts: readonly Fact[],
  id: string,
  name: string,
): { readonly figure: number; readonly pass: boolean } {
  const part = facts.find((fact) => fact.id === id)?.parts.find((each) => each.name === name);
  // A part that names what came out best may name something else in another structure.
  return part === undefined
    ? { figure: Number.NaN, pass: false }
    : { figure: part.figure, pass: part.pass };
}
