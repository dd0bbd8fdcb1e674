import { factParts, measureAllFacts, seedsFrom } from './fact.ts';
import { meanOf } from './fact-part.ts';
import type { Fact } from './fact-part.ts';
import { canonical, runScenario } from './scenario.ts';
import { told, untold } from './told.ts';
import { columnOf, readIndicators } from '../world/indicator.ts';
import type { ParameterId } from '../world/parameter.ts';
import { hourOf } from '../world/world.ts';

/** Another way to build the same world: what is changed, as parameters. */
export interface AlternativeStructure {
  readonly id: 'finer_step' | 'finest_step';
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

/** The structures against which conclusions are held: a tick of six hours is a choice of ours. */
export const alternativeStructures: readonly AlternativeStructure[] = [
  { id: 'finer_step', parameters: { steps_per_tick: 2 } },
  { id: 'finest_step', parameters: { steps_per_tick: 4 } },
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

/** How often `survivingParts` and `comparedReadings` tell together. */
export const alternativeParts = (1 + alternativeStructures.length) * (factParts + 1);

/** Which measured statements survive a change of structure, over as many seeds from `first` on. */
export function survivingParts(seeds: number, first = 1, tell = untold): readonly SurvivedPart[] {
  const usual = measureAllFacts(seeds, {}, first, tell);
  const others = alternativeStructures.map(({ parameters }) =>
    measureAllFacts(seeds, { parameters }, first, tell),
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

/** What the structures are compared by on the way of the source's choices: an indicator at a day. */
const compared = [
  ['copies', 12],
  ['copies', 18],
  ['copies', 30],
  ['copies', 45],
  ['services', 45],
  ['copies', 70],
  ['copies', 95],
  ['lives_lost', 95],
  ['services', 200],
  ['control', 200],
] as const;

/** An indicator at a day, as built and under each alternative: mean over the seeds and its standard error. */
export interface ComparedReading {
  readonly indicator: (typeof compared)[number][0];
  readonly day: number;
  /** As built first, then the structures in their order. */
  readonly figures: readonly { readonly mean: number; readonly error: number }[];
}

/** How far the structures part on the way, over as many seeds from `first` on. */
export function comparedReadings(
  seeds: number,
  first = 1,
  tell = untold,
): readonly ComparedReading[] {
  const courses = [{ parameters: {} }, ...alternativeStructures].map(({ parameters }) =>
    told(tell, () => seedsFrom(first, seeds).map((seed) => readAlong(seed, parameters))),
  );
  return compared.map(([indicator, day], place) => ({
    indicator,
    day,
    figures: courses.map((runs) => {
      const { value, high } = meanOf(runs, (run) => run[place]!);
      return { mean: rounded(value), error: rounded((high - value) / 1.96) };
    }),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function readAlong(seed: number, parameters: AlternativeStructure['parameters']): number[] {
  const read = compared.map(() => 0);
  const last = compared.at(-1)![1] * 24;
  runScenario(
    seed,
    canonical,
    last,
    (world) => {
      compared.forEach(([indicator, day], place) => {
        if (hourOf(world) === day * 24) read[place] = readIndicators(world)[columnOf(indicator)]!;
      });
    },
    { parameters },
  );
  return read;
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
