import * as v from 'valibot';
import { worldVersion, type Run, type StoryEntry } from '../../game/index.ts';
import type { DebriefPlan, ForkPart, ForkTask } from '../../futures/index.ts';
import type { FuturesKeep } from './futures-keep.ts';

/** Counts changes to how futures are played and added up; what was kept before one is computed again. */
const version = 1;

/** What is left to do of a round, without what all its tasks have in common. */
export type WaitingTask = Pick<ForkTask, 'kind' | 'at' | 'first' | 'count'>;

/** What is computed of a playthrough's futures, as it is kept. */
export interface KeptFutures {
  readonly forks: readonly ForkPart[];
  readonly luck: ForkPart | null;
  readonly waiting: readonly WaitingTask[];
}

/** What keeping them needs from outside. */
export interface FuturesPorts {
  /** Where what is computed is kept; where it is missing, nothing is. */
  readonly kept?: () => Promise<{ readonly futures: FuturesKeep }>;
  /** Now, as ISO 8601 in UTC. */
  readonly now?: () => string;
}

/** Keeps what is computed of one playthrough's futures, and finds it again. */
export class FuturesKeeping {
  readonly #name: string;

  constructor(
    readonly ports: FuturesPorts,
    entry: StoryEntry,
    readonly run: Run,
    readonly plan: DebriefPlan,
  ) {
    this.#name = nameOf(entry, run, plan);
  }

  /** What was kept, in this browser and maybe on another day; null where that is nothing, or not readable. */
  async read(): Promise<KeptFutures | null> {
    const value = await (await this.#keep())?.get(this.#name);
    return value == null ? null : readFutures(value, this.run, this.plan);
  }

  /** Keeps it beside what another window has kept of the same futures meanwhile. */
  async write({ forks, luck, waiting }: KeptFutures): Promise<void> {
    if (forks.length === 0 && luck === null) return;
    const left = waiting.map(({ kind, at, first, count }) => ({ kind, at, first, count }));
    const mine: KeptFutures = { forks, luck, waiting: left };
    const theirs = await this.read();
    const kept = theirs === null ? mine : further(this.plan, mine, theirs);
    await (await this.#keep())?.put(this.#name, kept, this.ports.now?.() ?? '');
  }

  /** Null where nothing is kept, or what keeps it cannot be fetched. */
  async #keep(): Promise<FuturesKeep | null> {
    try {
      return (await this.ports.kept?.())?.futures ?? null;
    } catch {
      return null;
    }
  }
}

/** Of each decision, and of luck, what is further; both lie on one and the same way of computing. */
function further(plan: DebriefPlan, one: KeptFutures, other: KeptFutures): KeptFutures {
  const rows = plan.open.map((at) => furtherOf('fork', at, one, other));
  const luck = furtherOf('luck', 0, one, other);
  return {
    forks: rows.flatMap(({ part }) => part ?? []),
    luck: luck.part,
    waiting: [...rows, luck].flatMap(({ waiting }) => waiting),
  };
}

function furtherOf(kind: ForkTask['kind'], at: number, one: KeptFutures, other: KeptFutures) {
  const of = ({ forks, luck, waiting }: KeptFutures) => {
    const part = kind === 'luck' ? luck : (forks.find((fork) => fork.at === at) ?? null);
    return { part, waiting: waiting.filter((task) => task.kind === kind && task.at === at) };
  };
  const [mine, theirs] = [of(one), of(other)];
  const more = playedIn(theirs.part) - playedIn(mine.part);
  // Of two that have played as many, the one that waits for more is in a later round.
  return more > 0 || (more === 0 && theirs.waiting.length > mine.waiting.length) ? theirs : mine;
}

function playedIn(part: ForkPart | null): number {
  return part?.roads[0]?.futures ?? 0;
}

/** The name of a playthrough's futures: everything that they follow from. */
function nameOf(entry: StoryEntry, { playthrough }: Run, plan: DebriefPlan): string {
  const { story, seed, decisions, injects, from, given } = playthrough;
  const { open, indicators, futures } = plan;
  const road = [story, entry.hash, seed, decisions, injects, from, given];
  return JSON.stringify([version, worldVersion, 'own', ...road, open[0], indicators, futures]);
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.string(), whole);
const moments = v.object({
  count: whole,
  sum: v.pipe(v.number(), v.finite()),
  squares: v.pipe(v.number(), v.finite()),
  // Infinite where nothing is counted.
  least: v.number(),
  most: v.number(),
});
const series = v.record(v.string(), v.pipe(v.array(moments), v.minLength(1)));
const road = v.object({
  label: v.string(),
  futures: whole,
  endings: counts,
  gained: counts,
  lost: counts,
  endless: whole,
  broken: whole,
  indicators: series,
  shifts: series,
});
const part = v.object({
  kind: v.picklist(['fork', 'luck']),
  at: whole,
  taken: v.string(),
  roads: v.array(road),
});
const task = v.object({
  kind: v.picklist(['fork', 'luck']),
  at: whole,
  first: whole,
  count: v.pipe(whole, v.minValue(1)),
});
const schema = v.object({
  forks: v.array(part),
  luck: v.nullable(part),
  waiting: v.array(task),
});

/** Reads what was kept of a playthrough's futures; null where it is not of this plan, or damaged. */
function readFutures(value: unknown, { turns }: Run, plan: DebriefPlan): KeptFutures | null {
  const read = v.safeParse(schema, value);
  if (!read.success) return null;
  const { forks, luck, waiting } = read.output;
  const labelsAt = (at: number) => turns[at]?.page.choices.map(({ label }) => label) ?? [];
  const holds = ({ roads }: ForkPart, labels: readonly string[]): boolean =>
    roads.length === labels.length &&
    roads.every(
      (one, place) =>
        one.label === labels[place] &&
        plan.indicators.every(
          (id) => Object.hasOwn(one.indicators, id) && Object.hasOwn(one.shifts, id),
        ),
    );
  const isOfPlan =
    (luck === null || holds(luck, ['own', 'random'])) &&
    forks.every((fork) => plan.open.includes(fork.at) && holds(fork, labelsAt(fork.at))) &&
    waiting.every(
      ({ kind, at, first, count }) =>
        (kind === 'luck' ? at === 0 : plan.open.includes(at)) && first + count <= plan.futures,
    );
  const isDone = (kind: ForkTask['kind'], at: number) =>
    (kind === 'luck' ? luck !== null : forks.some((fork) => fork.at === at)) ||
    waiting.some((one) => one.kind === kind && one.at === at);
  return isOfPlan && isDone('luck', 0) && plan.open.every((at) => isDone('fork', at))
    ? read.output
    : null;
}
