import { drawAt, openStream, streams } from '../stream.ts';
import { discoveryDay, judgedDay, scoreSchedule } from './schedule.ts';
import type { Schedule, ScheduleScore } from './schedule.ts';
import { gridSchedules, searchedMeasures } from './search-grid.ts';
import { isOwn, stampOf, stampProblems, wholeShard, type Shard, type Stamp } from './shard.ts';

/** What a search is after: no copies at a bearable price, services kept up, or few deaths. */
export const searchGoals = ['eradicate', 'services', 'lives'] as const;

/** One of `searchGoals`. */
export type SearchGoal = (typeof searchGoals)[number];

/** A schedule and what it leads to. */
export interface Found extends ScheduleScore {
  readonly schedule: Schedule;
}

/** What to search for, and how long. */
export interface SearchSpec {
  readonly goal: SearchGoal;
  /** Worlds to run, all shards together. */
  readonly budget: number;
  /** Seeds each schedule is tried on: 1..seeds. */
  readonly seeds: number;
}

/** The better half of what a search has seen, best first, and how many worlds it ran. */
export interface SearchResult {
  readonly stamp: Stamp;
  readonly spec: SearchSpec;
  readonly worlds: number;
  /** Worlds that were to be run: more than `worlds` where the search was stopped. */
  readonly of: number;
  /** The best schedules of one, two, three and more measures, for the goal first, then for the other goals. */
  readonly found: readonly Found[];
}

/** How good a score is for a goal; higher is better. */
function worth(score: ScheduleScore, goal: SearchGoal): number {
  const { won, eradicated, services, trust, control, lives } = score;
  if (goal === 'services') return services - 0.2 * control;
  if (goal === 'lives') return -lives;
  return won + 0.2 * eradicated + 0.05 * services + 0.01 * trust - 0.01 * control;
}

/** How many schedules of each kind a result keeps for its own goal, and for each of the others. */
const keep = { own: 40, other: 10 } as const;
/** Populations that evolve apart; each belongs to one shard. */
const islands = 8;
/** Schedules of a population, and how many of them become parents. */
const population = 24;
const parents = 6;

/** A search as it goes on. */
export interface SearchCourse {
  /** Worlds it will have run at its end. */
  readonly worlds: number;
  /** Goes on, and says after every schedule how many worlds it took; once only. */
  readonly steps: () => Generator<number, void>;
  /** What it has found by now. */
  readonly result: () => SearchResult;
}

/**
 * A search of the share of a shard: all singles, all pairs, all triples on the grid as far as half the
 * budget goes, then with the rest an evolution of schedules of up to six measures with any level, start
 * and end: the better ones are kept, crossed and changed a little.
 */
export function searchCourse(spec: SearchSpec, shard: Shard = wholeShard): SearchCourse {
  const seeds = Array.from({ length: spec.seeds }, (_, index) => index + 1);
  const every = gridOf(spec);
  const grid = every.filter((_, index) => isOwn(shard, index));
  const perIsland = Math.max(
    0,
    Math.floor((spec.budget - every.length * spec.seeds) / islands / spec.seeds),
  );
  const own = Array.from({ length: islands }, (_, island) => island).filter((island) =>
    isOwn(shard, island),
  );
  const onGrid: Found[] = [];
  const living = own.map((): Found[] => []);
  let worlds = 0;
  const tryOut = (schedule: Schedule): Found => {
    worlds += seeds.length;
    return { schedule, ...scoreSchedule(schedule, seeds) };
  };
  const of = (grid.length + own.length * perIsland) * seeds.length;
  return {
    worlds: of,
    *steps() {
      for (const schedule of grid) {
        onGrid.push(tryOut(schedule));
        yield seeds.length;
      }
      for (const [at, island] of own.entries()) {
        for (const found of evolve(island, perIsland, spec.goal, tryOut)) {
          living[at] = found;
          yield seeds.length;
        }
      }
    },
    result() {
      const found = [...best(onGrid, spec.goal), ...living.flat()];
      return { stamp: stampOf(spec, shard), spec, worlds, of, found: best(found, spec.goal) };
    },
  };
}

/** Searches the share of a shard to its end. */
export function searchSchedules(spec: SearchSpec, shard: Shard = wholeShard): SearchResult {
  const course = searchCourse(spec, shard);
  const steps = course.steps();
  while (steps.next().done !== true);
  return course.result();
}

/** Joins the shards of one search; the same as one run over everything. Throws a RangeError that says which do not fit. */
export function mergeSearches(results: readonly SearchResult[]): SearchResult {
  const problems = stampProblems(results.map(({ stamp }) => stamp));
  const [first] = results;
  if (problems.length > 0 || first === undefined) throw new RangeError(problems.join('\n'));
  const { spec } = first;
  return {
    stamp: stampOf(spec, wholeShard),
    spec,
    worlds: results.reduce((sum, result) => sum + result.worlds, 0),
    of: results.reduce((sum, result) => sum + result.of, 0),
    found: best(
      results.flatMap((result) => result.found),
      spec.goal,
    ),
  };
}

/** The schedules that no other beats in everything: eradication, services, trust, control and deaths. */
export function frontier(found: readonly Found[]): readonly Found[] {
  return found.filter((one) => !found.some((other) => dominates(other, one)));
}

function dominates(a: Found, b: Found): boolean {
  const gains = [
    a.eradicated - b.eradicated,
    a.services - b.services,
    a.trust - b.trust,
    b.control - a.control,
    b.lives - a.lives,
  ];
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** The grid as far as half the budget goes: ones before twos before threes, threes evenly thinned. */
function gridOf({ budget, seeds }: SearchSpec): readonly Schedule[] {
  const most = Math.floor(budget / 2 / seeds);
  const few = [...gridSchedules(1), ...gridSchedules(2)];
  if (few.length >= most) return thinned(few, most);
  return [...few, ...thinned(gridSchedules(3), most - few.length)];
}

function thinned(schedules: readonly Schedule[], most: number): readonly Schedule[] {
  if (schedules.length <= most) return schedules;
  const step = schedules.length / Math.max(1, most);
  return Array.from({ length: most }, (_, index) => schedules[Math.floor(index * step)]!);
}

/** The best of each kind (of one measure, of two, of three, of more), for the goal first, then for others. */
function best(found: readonly Found[], goal: SearchGoal): readonly Found[] {
  const others = searchGoals.filter((other) => other !== goal);
  const keys = new Map(found.map((entry) => [JSON.stringify(entry.schedule), entry]));
  const chosen = new Map(bestFor(keys, goal, keep.own));
  for (const other of others) {
    for (const [key, entry] of bestFor(keys, other, keep.other)) chosen.set(key, entry);
  }
  return [...chosen.values()];
}

/** The best of each kind for one goal, with their keys. */
function bestFor(
  found: ReadonlyMap<string, Found>,
  goal: SearchGoal,
  most: number,
): readonly (readonly [string, Found])[] {
  const counts = new Map<number, number>();
  return [...found]
    .map(([key, entry]) => ({ key, entry, value: worth(entry, goal) }))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
    .filter(({ entry }) => {
      const kind = Math.min(4, entry.schedule.length);
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= most;
    })
    .map(({ key, entry }) => [key, entry]);
}

/** Gives the living schedules of an island after every trial. */
function* evolve(
  island: number,
  trials: number,
  goal: SearchGoal,
  tryOut: (schedule: Schedule) => Found,
): Generator<Found[], void> {
  const chance = dice(island + 1);
  let living: Found[] = [];
  for (let trial = 0; trial < trials; trial += 1) {
    const child =
      trial < population
        ? anySchedule(chance)
        : changed(crossed(pick(living, chance), pick(living, chance), chance), chance);
    living.push(tryOut(child));
    if (living.length > population + parents) {
      living.sort((a, b) => worth(b, goal) - worth(a, goal));
      living = living.slice(0, population);
    }
    yield living;
  }
}

/** One number after the other from 0..1, the same for the same island. */
function dice(island: number): () => number {
  const key = openStream({ a: 0, b: 0 }, island, streams.search, 0);
  let index = 0;
  return () => {
    index += 1;
    return drawAt(key, index);
  };
}

function pick(living: readonly Found[], chance: () => number): Schedule {
  const sorted = Math.floor(chance() * Math.min(parents, living.length));
  return living[sorted]!.schedule;
}

function anySchedule(chance: () => number): Schedule {
  const size = 2 + Math.floor(chance() * 4);
  return tidy(Array.from({ length: size }, () => anyDeployment(chance)));
}

function anyDeployment(chance: () => number): Schedule[number] {
  const from = discoveryDay + Math.floor(chance() * chance() * 60);
  return {
    measure: searchedMeasures[Math.floor(chance() * searchedMeasures.length)]!,
    percent: 100 - Math.floor(chance() * chance() * 80),
    from,
    to: chance() < 0.4 ? null : Math.min(judgedDay - 1, from + 5 + Math.floor(chance() * 150)),
  };
}

function crossed(a: Schedule, b: Schedule, chance: () => number): Schedule {
  return tidy([...a.filter(() => chance() < 0.6), ...b.filter(() => chance() < 0.5)]);
}

function changed(schedule: Schedule, chance: () => number): Schedule {
  const kept = schedule.filter(() => chance() < 0.95);
  const moved = kept.map((entry) => {
    if (chance() < 0.6) return entry;
    const from = Math.max(discoveryDay, entry.from + Math.round((chance() - 0.5) * 16));
    const shift = Math.round((chance() - 0.5) * 40);
    const percent = entry.percent + Math.round((chance() - 0.4) * 30);
    return {
      ...entry,
      from,
      percent: Math.max(5, Math.min(100, percent)),
      to: entry.to === null ? null : Math.min(judgedDay - 1, Math.max(from + 3, entry.to + shift)),
    };
  });
  const more = moved.length === 0 || chance() < 0.25 ? [anyDeployment(chance)] : [];
  return tidy([...moved, ...more]);
}

/** At most six measures, each once, in the order of their names: one way to write one schedule. */
function tidy(schedule: Schedule): Schedule {
  const byName = new Map(schedule.map((entry) => [entry.measure, entry]));
  return [...byName.values()].slice(0, 6).sort((a, b) => (a.measure < b.measure ? -1 : 1));
}
