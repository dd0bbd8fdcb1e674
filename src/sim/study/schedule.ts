import { act } from '../world/action.ts';
import { countOutside } from '../world/census.ts';
import type { Outcome } from '../refusal.ts';
import { branch, canonical, canonicalHours, runScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { advance } from '../world/step.ts';
import type { World, WorldDefinition } from '../world/world.ts';

/** One measure of a schedule: how strong, from which day, and to which; null when it stays to the end. */
export interface Deployment {
  readonly measure: string;
  /** Level asked for, 0..100. */
  readonly percent: number;
  /** Days since the start; the copies are discovered on day 7. */
  readonly from: number;
  readonly to: number | null;
}

/** What is done about the copies from the morning of discovery on, and nothing else. */
export type Schedule = readonly Deployment[];

/**
 * What a schedule leads to, over some seeds. Shares are 0..1, of the seeds in which something got out: where
 * nothing did there is nothing to eradicate, and nobody wins.
 */
export interface ScheduleScore {
  readonly seeds: number;
  /** Share of seeds that end without a copy, awake or asleep. */
  readonly eradicated: number;
  /** Share that end so with services never below .7 and control never above .3. */
  readonly won: number;
  /** Lowest services after the discovery, mean. */
  readonly services: number;
  /** Trust in institutions at the end, mean. */
  readonly trust: number;
  /** Highest control by agents, mean. */
  readonly control: number;
  /** Deaths per 100,000 beyond the usual, mean. */
  readonly lives: number;
  /** Day on which the last copy is gone, mean over the seeds that end without one; null if none does. */
  readonly days: number | null;
}

/** The day on which schedules may begin. */
export const discoveryDay = canonicalHours.discovery / 24;
/** The day on which it is judged. */
export const judgedDay = 200;
/** What a win must not cost. */
const winLimits = { services: 0.7, control: 0.3 } as const;

/** How a single run ended. */
interface RunEnd {
  /** Whether a copy ever got out. */
  readonly out: boolean;
  readonly gone: boolean;
  readonly day: number;
  readonly services: number;
  readonly trust: number;
  readonly control: number;
  readonly lives: number;
}

/**
 * Runs a schedule over these seeds, every run to the day it is judged: what stays in place goes on costing
 * services, trust and lives when the last copy is gone.
 */
export function scoreSchedule(
  schedule: Schedule,
  seeds: readonly number[],
  definition?: WorldDefinition,
): ScheduleScore {
  const ends = seeds.map((seed) => runSchedule(schedule, morningOf(seed, definition)));
  const mean = (value: (end: RunEnd) => number): number =>
    ends.reduce((sum, end) => sum + value(end), 0) / ends.length;
  const gone = ends.filter(isEradicated);
  const outbreaks = Math.max(1, ends.filter((end) => end.out).length);
  return {
    seeds: ends.length,
    eradicated: gone.length / outbreaks,
    won: ends.filter(isWon).length / outbreaks,
    services: mean((end) => end.services),
    trust: mean((end) => end.trust),
    control: mean((end) => end.control),
    lives: mean((end) => end.lives),
    days: gone.length === 0 ? null : gone.reduce((sum, end) => sum + end.day, 0) / gone.length,
  };
}

/** Whether a schedule wins, for each of these seeds in which something got out. */
export function winsOf(
  schedule: Schedule,
  seeds: readonly number[],
  definition?: WorldDefinition,
): readonly boolean[] {
  return seeds
    .map((seed) => runSchedule(schedule, morningOf(seed, definition)))
    .filter((end) => end.out)
    .map(isWon);
}

function isEradicated(end: RunEnd): boolean {
  return end.out && end.gone;
}

function isWon(end: RunEnd): boolean {
  return (
    isEradicated(end) && end.services >= winLimits.services && end.control <= winLimits.control
  );
}

/** What a schedule does and when, in the order of time. */
function scenarioOf(schedule: Schedule): Scenario {
  const moments = schedule.flatMap(({ measure, percent, from, to }) => [
    { hour: tickOf(from), measure, percent },
    ...(to === null || to >= judgedDay ? [] : [{ hour: tickOf(to), measure, percent: 0 }]),
  ]);
  return moments
    .sort((a, b) => a.hour - b.hour)
    .map(({ hour, measure, percent }) => ({
      hour,
      name: 'searched',
      actions: [{ kind: 'deploy', measure, percent }],
    }));
}

function tickOf(day: number): number {
  return Math.round(day * 4) * 6;
}

/** Worlds on the morning of discovery, by definition and seed: every schedule begins with the same ones. */
const mornings = new WeakMap<WorldDefinition, Map<number, World>>();
const mostMornings = 1000;
const usual: WorldDefinition = {};

function morningOf(seed: number, definition = usual): World {
  const known = mornings.get(definition) ?? new Map<number, World>();
  mornings.set(definition, known);
  const kept = known.get(seed);
  if (kept !== undefined) return kept;
  const line = branch(canonical, canonicalHours.discovery + 6);
  const found = runScenario(seed, line, canonicalHours.discovery, undefined, definition);
  const world = line
    .filter((moment) => moment.hour === canonicalHours.discovery)
    .flatMap((moment) => moment.actions)
    .reduce<World>((now, action) => granted(act(now, action)), found);
  if (known.size >= mostMornings) known.clear();
  known.set(seed, world);
  return world;
}

function granted(outcome: Outcome<World>): World {
  if (!outcome.ok) throw new RangeError(JSON.stringify(outcome.refusal));
  return outcome.value;
}

function runSchedule(schedule: Schedule, morning: World): RunEnd {
  let world = morning;
  let out = countOutside(morning) > 0 || morning.quantities.asleep >= 1;
  let [services, control] = [1, 0];
  let last = canonicalHours.discovery;
  let now: number = canonicalHours.discovery;
  const observe = (seen: World): void => {
    if (seen.quantities.services < services) services = seen.quantities.services;
    if (seen.quantities.control > control) control = seen.quantities.control;
    if (seen.quantities.birthsRecent > 0) {
      last = seen.tick * 6;
      out = true;
    }
  };
  for (const { hour, actions } of scenarioOf(schedule)) {
    world = granted(advance(world, hour - now, observe));
    for (const action of actions) world = granted(act(world, action));
    now = hour;
  }
  world = granted(advance(world, judgedDay * 24 - now, observe));
  const { trustInstitutions, lives } = world.quantities;
  return {
    out,
    gone: countOutside(world) === 0 && world.quantities.asleep < 1,
    day: last / 24,
    services,
    trust: trustInstitutions,
    control,
    lives,
  };
}

/** How often a schedule wins when all of it begins some days later: where the window closes. */
export function windowOf(
  schedule: Schedule,
  seeds: readonly number[],
  delays: readonly number[] = [0, 1, 2, 3, 5, 7, 10, 14, 21],
): readonly { readonly day: number; readonly won: number; readonly eradicated: number }[] {
  const first = Math.min(...schedule.map((entry) => entry.from));
  return delays.map((delay) => {
    const later = schedule.map((entry) => ({
      ...entry,
      from: entry.from + delay,
      to: entry.to === null ? null : entry.to + delay,
    }));
    const { won, eradicated } = scoreSchedule(later, seeds);
    return { day: first + delay, won, eradicated };
  });
}
