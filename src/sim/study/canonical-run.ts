import { countCopies } from '../world/copy-count.ts';
import { canonical, canonicalHours, runScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { binValue, strains } from '../world/world.ts';
import type { World, WorldDefinition } from '../world/world.ts';

/** What one run looks like after every tick; entry t is the state after tick t + 1. */
export interface Trace {
  readonly outside: readonly number[];
  readonly lab: readonly number[];
  readonly score: readonly number[];
  readonly stealth: readonly number[];
  /** Mean chance of a copy to match a known signature, 0..1. */
  readonly hitRate: readonly number[];
  readonly hoarded: readonly number[];
  readonly services: readonly number[];
  readonly dark: readonly number[];
  readonly coalition: readonly number[];
  readonly control: readonly number[];
  readonly coverage: readonly number[];
}

/** Runs the canonical line, or another scenario, and keeps what the facts are read from. */
export function traceRun(
  seed: number,
  definition?: WorldDefinition,
  scenario: Scenario = canonical,
  hours: number = canonicalHours.end,
): Trace {
  const trace = {
    outside: [] as number[],
    lab: [] as number[],
    score: [] as number[],
    stealth: [] as number[],
    hitRate: [] as number[],
    hoarded: [] as number[],
    services: [] as number[],
    dark: [] as number[],
    coalition: [] as number[],
    control: [] as number[],
    coverage: [] as number[],
  };
  runScenario(
    seed,
    scenario,
    hours,
    (world) => {
      const { quantities } = world;
      const copies = countCopies(world);
      trace.outside.push(copies.outside);
      trace.lab.push(copies.lab);
      trace.score.push(quantities.score);
      trace.stealth.push(copies.stealth);
      trace.hitRate.push(signatureHits(world));
      trace.hoarded.push(quantities.hoarded);
      trace.services.push(quantities.services);
      trace.dark.push(quantities.dark);
      trace.coalition.push(quantities.coalition);
      trace.control.push(quantities.control);
      trace.coverage.push(quantities.coverage);
    },
    definition,
  );
  return trace;
}

/** Mean over copies of library entry times visibility: how often the signatures hit. */
function signatureHits(world: World): number {
  let total = 0;
  let sum = 0;
  for (let cell = strains; cell < world.copies.length; cell += 1) {
    const count = world.copies[cell]!;
    if (count === 0) continue;
    const stealth = (cell >> 3) & 7;
    total += count;
    sum += count * world.library[stealth]! * (1 - binValue(stealth));
  }
  return total === 0 ? 0 : sum / total;
}

/** The entry of a trace that holds the state at this hour (a multiple of six above 0). */
export function entryAt(hour: number): number {
  return hour / 6 - 1;
}

/** Position of the highest value from one entry to another, both included. */
export function highest(values: readonly number[], from: number, to: number): number {
  let best = from;
  for (let index = from; index <= to; index += 1) {
    if (values[index]! > values[best]!) best = index;
  }
  return best;
}

/** Lowest value from one entry to another, both included. */
export function lowest(values: readonly number[], from: number, to: number): number {
  let best = Infinity;
  for (let index = from; index <= to; index += 1) best = Math.min(best, values[index]!);
  return best;
}
