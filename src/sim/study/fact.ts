import { entryAt, highest, lowest, traceRun } from './canonical-run.ts';
import type { Trace } from './canonical-run.ts';
import { isCrisis } from './crisis.ts';
import { earlyFacts, earlyParts, measureFacts } from './fact-branch.ts';
import { atLeast, atMost, fact, meanOf, ratioOf, shareOf } from './fact-part.ts';
import type { Estimate, Fact } from './fact-part.ts';
import { log } from '../exact-math.ts';
import { canonicalHours } from './scenario.ts';
import { searchedBest } from './searched.ts';
import { told, untold } from './told.ts';
import type { WorldDefinition } from '../world/world.ts';

const day = 4;
const discovered = entryAt(canonicalHours.discovery);
const standDown = entryAt(canonicalHours.standDown);
const suspended = entryAt(canonicalHours.suspension);
const offered = entryAt(canonicalHours.offer);

/** How often `measureAllFacts` tells: after each set of runs. */
export const factParts = 4 + earlyParts + searchedBest.length;

/** Facts F1 to F10 over as many seeds from `first` on, with some parameters or measures changed if asked. */
export function measureAllFacts(
  seeds: number,
  definition: WorldDefinition = {},
  first = 1,
  tell = untold,
): readonly Fact[] {
  const block = seedsFrom(first, seeds);
  return [
    ...canonicalFacts(block, definition, tell),
    earlyFacts(block, definition, tell),
    measureFacts(block, definition, tell),
  ];
}

/** Seeds in a row. */
export function seedsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Facts F1 to F8: what the canonical line must show. */
export function canonicalFacts(
  block: readonly number[],
  definition: WorldDefinition = {},
  tell = untold,
): readonly Fact[] {
  const [seeds, first] = [block.length, block[0]!];
  const tracesOf = (changed: WorldDefinition): readonly Trace[] =>
    told(tell, () => block.map((seed) => traceRun(seed, changed)));
  const traces = tracesOf(definition);
  const change = (name: string, value: number): readonly Trace[] =>
    tracesOf({ ...definition, parameters: { ...definition.parameters, [name]: value } });
  const copiesWithoutOwnModels = change('hoarding', 0).map((trace) => trace.outside[offered]!);
  const stealthless = change('mutation_stealth', 0);
  const unlit = change('outage', 0);
  return [
    fact('F1', seeds, first, [
      atLeast('share where the score creeps, jumps and slows', shareOf(traces, jumps), 0.95),
    ]),
    fact('F2', seeds, first, [
      atLeast(
        'server full',
        shareOf(traces, (trace) => trace.lab[discovered]! >= 190),
        0.9,
      ),
      atLeast(
        'copies outside',
        shareOf(traces, (trace) => trace.outside[discovered]! > 0),
        0.9,
      ),
    ]),
    fact('F3', seeds, first, [
      atLeast('copies fall by 80 % within 21 days', shareOf(traces, cleansed), 0.8),
      atLeast('services back at 95 %', shareOf(traces, recovered), 0.8),
    ]),
    fact('F4', seeds, first, [
      atLeast('later above the first peak', shareOf(traces, resurged), 0.8),
      atLeast('rise of mean stealth', meanOf(traces, stealthRise), 0.2),
      atMost('hit rate against its best', meanOf(traces, hitLoss), 0.5),
      atMost('resurgence without mutation of stealth', shareOf(stealthless, resurged), 0.05),
    ]),
    fact('F5', seeds, first, [
      atLeast('growth slows after the suspension', shareOf(traces, slowed), 0.9),
      atLeast('hoarded passes 50 % and copies double', shareOf(traces, hoardedAndDoubled), 0.8),
      atLeast(
        'twice as many as without hoarding',
        shareOf(
          traces.map((trace, run) => trace.outside[offered]! > 2 * copiesWithoutOwnModels[run]!),
          (twice) => twice,
        ),
        0.8,
      ),
      atMost(
        'eradicated',
        shareOf(traces.filter(gotOut), (trace) => trace.outside[offered] === 0),
        0.05,
      ),
    ]),
    fact('F6', seeds, first, [
      atLeast('services below 50 %', shareOf(traces, isCrisis), 0.9),
      atLeast(
        'copies at the crisis without blackouts / with',
        copiesWithoutBlackouts(unlit, traces),
        1.05,
      ),
    ]),
    fact('F7', seeds, first, [
      atLeast(
        'coalition at 60 %',
        shareOf(traces, (trace) => trace.coalition[offered]! >= 0.6),
        0.9,
      ),
    ]),
    fact('F8', seeds, first, [
      atLeast('services pass 90 % in 60 days', shareOf(traces, servicesAfter), 0.9),
      atLeast('control passes 80 %', shareOf(traces, controlAfter), 0.9),
      atLeast('coverage keeps falling', shareOf(traces, coverageFalls), 0.9),
    ]),
  ];
}

function jumps(trace: Trace): boolean {
  const connect = entryAt(canonicalHours.connect);
  const creeping = trace.score[connect]! - trace.score[connect - 12]!;
  const first = trace.score[connect + 2]! - trace.score[connect]!;
  const second = trace.score[connect + 4]! - trace.score[connect + 2]!;
  const third = trace.score[connect + 6]! - trace.score[connect + 4]!;
  return creeping > 0 && first > 3 * creeping && first > second && second > third && third > 0;
}

function firstPeak(trace: Trace): number {
  return highest(trace.outside, discovered, discovered + 25 * day);
}

function cleansed(trace: Trace): boolean {
  const peak = firstPeak(trace);
  return lowest(trace.outside, peak, peak + 21 * day) <= 0.2 * trace.outside[peak]!;
}

function recovered(trace: Trace): boolean {
  const peak = firstPeak(trace);
  const worst = highest(
    trace.services.map((value) => -value),
    peak,
    peak + 7 * day,
  );
  return trace.services[highest(trace.services, worst, peak + 21 * day)]! >= 0.95;
}

function laterPeak(trace: Trace): number {
  return highest(trace.outside, firstPeak(trace) + 14 * day, offered);
}

function resurged(trace: Trace): boolean {
  return trace.outside[laterPeak(trace)]! > trace.outside[firstPeak(trace)]!;
}

function stealthRise(trace: Trace): number {
  return trace.stealth[laterPeak(trace)]! - trace.stealth[firstPeak(trace)]!;
}

function hitLoss(trace: Trace): number {
  const best = trace.hitRate[highest(trace.hitRate, discovered, standDown)]!;
  return best === 0 ? 1 : trace.hitRate[laterPeak(trace)]! / best;
}

function growth(trace: Trace, from: number, to: number): number {
  return log((trace.outside[to]! + 1) / (trace.outside[from]! + 1)) / ((to - from) / day);
}

function slowed(trace: Trace): boolean {
  const before = growth(trace, suspended - 7 * day, suspended);
  return growth(trace, suspended + day, suspended + 8 * day) < before - 0.05;
}

/** Whether copies, most of them with a model of their own by then, are at least twice their least number. */
function hoardedAndDoubled(trace: Trace): boolean {
  let low = Infinity;
  for (let index = suspended + 2 * day; index <= offered; index += 1) {
    if (trace.outside[index]! < low) low = trace.outside[index]!;
    if (trace.hoarded[index]! > 0.5 && trace.outside[index]! >= 2 * low) return true;
  }
  return false;
}

/** Whether there ever was a copy to eradicate before the offer. */
function gotOut(trace: Trace): boolean {
  return trace.outside.slice(0, offered + 1).some((copies) => copies > 0);
}

function crisisCopies(trace: Trace): number {
  let sum = 0;
  for (let index = suspended; index <= offered; index += 1) sum += trace.outside[index]!;
  return sum / (offered - suspended + 1);
}

/** How many times as many copies there are in the crisis where no host goes dark. */
function copiesWithoutBlackouts(unlit: readonly Trace[], traces: readonly Trace[]): Estimate {
  return ratioOf(
    traces.map((trace, run) => [crisisCopies(unlit[run]!), crisisCopies(trace)] as const),
    ([without]) => without,
    ([, asUsual]) => asUsual,
  );
}

function servicesAfter(trace: Trace): boolean {
  return trace.services[highest(trace.services, offered, offered + 60 * day)]! > 0.9;
}

function controlAfter(trace: Trace): boolean {
  return trace.control[highest(trace.control, offered, trace.control.length - 1)]! > 0.8;
}

function coverageFalls(trace: Trace): boolean {
  return trace.coverage[offered + 60 * day]! < trace.coverage[offered]!;
}
