import { ownValue } from '../game/index.ts';
import { addMoments, emptyMoments, noted, type Moments } from './moments.ts';

/** What a future came to. */
export interface Outcome {
  readonly ending: string | null;
  readonly isEndless: boolean;
  readonly isBroken: boolean;
  /** Indicator by moment, in the orders of the task; undefined where the future was over. */
  readonly values: readonly (readonly (number | undefined)[])[];
}

/** What the futures behind one choice came to; sums of whole numbers, so that parts add up exactly. */
export interface ForkRoad {
  /** The choice's label; `own` and `random` where whole roads are compared. */
  readonly label: string;
  readonly futures: number;
  /** Ending id → futures that came to it. */
  readonly endings: Readonly<Record<string, number>>;
  /** Ending id → futures that came to it where, under the same luck, the road taken did not. */
  readonly gained: Readonly<Record<string, number>>;
  /** Ending id → futures that missed it where, under the same luck, the road taken came to it. */
  readonly lost: Readonly<Record<string, number>>;
  /** Futures that were given up because they did not end. */
  readonly endless: number;
  /** Futures in which the story broke. */
  readonly broken: number;
  /** Indicator id → one entry per hour of the task, then one for the end of the future. */
  readonly indicators: Readonly<Record<string, readonly Moments[]>>;
  /** The same for the difference to the road taken, under the same luck. */
  readonly shifts: Readonly<Record<string, readonly Moments[]>>;
}

/** Which indicators are followed, and at how many moments. */
export interface Followed {
  readonly indicators: readonly string[];
  readonly moments: number;
}

/** A road of no futures. */
export function emptyRoad(label: string, { indicators, moments }: Followed): ForkRoad {
  const empty = Array.from({ length: moments }, () => emptyMoments);
  const all = Object.fromEntries(indicators.map((id) => [id, empty]));
  const none = { endings: {}, gained: {}, lost: {}, futures: 0, endless: 0, broken: 0 };
  return { label, ...none, indicators: all, shifts: all };
}

/** One future as a road, beside what the road taken came to under the same luck. */
export function roadOf(
  label: string,
  { indicators, moments }: Followed,
  { ending, isEndless, isBroken, values }: Outcome,
  base: Outcome,
): ForkRoad {
  const momentsOf = (value: (row: number, place: number) => number | undefined) =>
    Object.fromEntries(
      indicators.map((indicator, row) => [
        indicator,
        Array.from({ length: moments }, (_, place) => noted(value(row, place))),
      ]),
    );
  const isElsewhere = ending !== base.ending;
  return {
    label,
    futures: 1,
    endings: once(ending),
    gained: isElsewhere ? once(ending) : {},
    lost: isElsewhere ? once(base.ending) : {},
    endless: Number(isEndless),
    broken: Number(isBroken),
    indicators: momentsOf((row, place) => values[row]![place]),
    shifts: momentsOf((row, place) => {
      const one = values[row]![place];
      const other = base.values[row]![place];
      return one === undefined || other === undefined ? undefined : one - other;
    }),
  };
}

/** Adds up two parts of the futures behind one choice. */
export function addRoads(one: ForkRoad, other: ForkRoad): ForkRoad {
  const add = (key: 'indicators' | 'shifts') =>
    Object.fromEntries(
      Object.entries(one[key]).map(([id, moments]) => [
        id,
        moments.map((moment, place) => addMoments(moment, other[key][id]![place]!)),
      ]),
    );
  return {
    label: one.label,
    futures: one.futures + other.futures,
    endings: addCounts(one.endings, other.endings),
    gained: addCounts(one.gained, other.gained),
    lost: addCounts(one.lost, other.lost),
    endless: one.endless + other.endless,
    broken: one.broken + other.broken,
    indicators: add('indicators'),
    shifts: add('shifts'),
  };
}

function once(ending: string | null): Readonly<Record<string, number>> {
  return ending === null ? {} : { [ending]: 1 };
}

function addCounts(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sums = { ...one };
  for (const [id, count] of Object.entries(other)) sums[id] = (ownValue(sums, id) ?? 0) + count;
  return sums;
}
