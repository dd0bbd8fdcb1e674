import type { Language } from '../game/index.ts';

/** Random playthroughs of a story, of which is counted where they come by. */
export interface WalkTask {
  readonly kind: 'walk';
  readonly language: Language;
  /** Whole number 1..2147483647; decides about choices and worlds alike. */
  readonly seed: number;
  /** Number of the first playthrough, and how many there are. */
  readonly first: number;
  readonly count: number;
  /** Names of the knots, and of stitches as `knot.stitch`; an empty one is the text before the first. */
  readonly knots: readonly string[];
}

/** How many playthroughs came by where; sums, so that parts add up exactly. */
export interface WalkCount {
  readonly kind: 'walk';
  readonly runs: number;
  /** Knot → playthroughs that came to it; those nobody came to are left out. */
  readonly knots: Readonly<Record<string, number>>;
  /** Knot → knot gone on to from it, or an empty name for the end → playthroughs; null where nobody can say. */
  readonly links: Readonly<Record<string, Readonly<Record<string, number>>>> | null;
  /** Playthroughs that broke, and those that were given up because they did not end. */
  readonly broken: number;
  readonly endless: number;
}

/** What no playthrough comes to. */
export const emptyCount: WalkCount = {
  kind: 'walk',
  runs: 0,
  knots: {},
  links: {},
  broken: 0,
  endless: 0,
};

/** Playthroughs of one task: no task is to be waited for long. */
const batch = 20;

/** So many random playthroughs, as tasks. */
export function walkTasks(
  runs: number,
  of: Pick<WalkTask, 'language' | 'seed' | 'knots'>,
): readonly WalkTask[] {
  return Array.from({ length: Math.ceil(runs / batch) }, (_, part) => {
    const first = part * batch;
    return { kind: 'walk', ...of, first, count: Math.min(batch, runs - first) };
  });
}

/** Adds up two parts. */
export function addCounts(one: WalkCount, other: WalkCount): WalkCount {
  const links = new Map(Object.entries(one.links ?? {}));
  for (const [from, to] of Object.entries(other.links ?? {}))
    links.set(from, sum(links.get(from) ?? {}, to));
  return {
    kind: 'walk',
    runs: one.runs + other.runs,
    knots: sum(one.knots, other.knots),
    links: one.links === null || other.links === null ? null : Object.fromEntries(links),
    broken: one.broken + other.broken,
    endless: one.endless + other.endless,
  };
}

function sum(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sums = new Map(Object.entries(one));
  for (const [name, count] of Object.entries(other)) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries(sums);
}
