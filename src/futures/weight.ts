import { indicators, ownValue } from '../game/index.ts';
import type { ForkPart } from './fork.ts';
import type { ForkRoad } from './fork-road.ts';
import { meanOf, type Moments } from './moments.ts';

/** A difference or a level in points of a hundred, with its standard error. */
export interface Estimate {
  readonly points: number;
  readonly error: number;
}

/** What a choice changes beside the choice taken, under the same luck. */
export interface Effect extends Estimate {
  /** Whether an ending comes more often, or an indicator ends higher. */
  readonly kind: 'ending' | 'indicator';
  readonly id: string;
}

/** How much hung on one decision. */
export interface Weight {
  readonly at: number;
  /** The choice not taken that would have changed most, and what. */
  readonly label: string;
  readonly effect: Effect;
}

/** Futures from which on a figure is shown. */
export const shownFrom = 16;

/** Standard errors to either side of an interval of 95 %. */
export const spread = 1.96;

/** Standard errors beyond which a difference is called clear: stricter, because so many are looked at. */
const clearFrom = 3;

/** Whether a difference is beyond what luck alone would give. */
export function isClear({ points, error }: Estimate): boolean {
  return Math.abs(points) > clearFrom * error && Math.abs(points) >= 1;
}

/** Whether a road has so many futures that its figures are shown. */
export function isShown({ futures }: ForkRoad): boolean {
  return futures >= shownFrom;
}

/**
 * How much more often an ending comes on a road than on the road taken, in points of a hundred. The error
 * is that of one future more which came to it and one which missed it, where the road taken did not: few
 * futures that all agree do not make a share certain (Agresti and Min 2005, for pairs).
 */
export function endingShift(road: ForkRoad, ending: string): Estimate {
  const gained = ownValue(road.gained, ending) ?? 0;
  const lost = ownValue(road.lost, ending) ?? 0;
  const futures = road.futures + 2;
  const difference = (gained - lost) / futures;
  const variance = (gained + lost + 1) / futures - difference * difference;
  return {
    points: (100 * (gained - lost)) / road.futures,
    error: 100 * Math.sqrt(variance / futures),
  };
}

/** How much higher an indicator ends on a road than on the road taken, in its unit. */
export function indicatorShift(road: ForkRoad, indicator: string): Estimate | null {
  return estimate(road.shifts[indicator]?.at(-1));
}

/** What an indicator comes to at the end of a road, in its unit. */
export function indicatorLevel(road: ForkRoad, indicator: string): Estimate | null {
  return estimate(road.indicators[indicator]?.at(-1));
}

/** Share of its own level from which a difference of what has no upper end is told. */
const tellsFrom = 0.05;

/** What a road clearly changes of what is counted and not a share of a hundred: points are in its unit. */
export function countShifts(road: ForkRoad): readonly (Estimate & { readonly id: string })[] {
  return Object.keys(road.shifts)
    .filter((id) => indicators.find((known) => known.id === id)?.range[1] !== 100)
    .flatMap((id) => {
      const shift = indicatorShift(road, id);
      const level = indicatorLevel(road, id)?.points ?? 0;
      if (shift === null) return [];
      const { points, error } = shift;
      const size = Math.max(Math.abs(level), Math.abs(level - points));
      const isTold = Math.abs(points) > clearFrom * error && Math.abs(points) > tellsFrom * size;
      return isTold ? [{ id, ...shift }] : [];
    });
}

/** All a road changes that can be told in points of a hundred. */
export function effectsOf(road: ForkRoad): readonly Effect[] {
  const endings = new Set([...Object.keys(road.gained), ...Object.keys(road.lost)]);
  const shares = Object.keys(road.shifts).filter(
    (id) => indicators.find((known) => known.id === id)?.range[1] === 100,
  );
  return [
    ...[...endings].map((id) => ({ kind: 'ending' as const, id, ...endingShift(road, id) })),
    ...shares.flatMap((id) => {
      const shift = indicatorShift(road, id);
      return shift === null ? [] : [{ kind: 'indicator' as const, id, ...shift }];
    }),
  ];
}

/**
 * Every decision whose figures are shown, the one that most hung on first: by the largest clear change that
 * any other choice would have made.
 */
export function weightsOf(parts: readonly ForkPart[]): readonly Weight[] {
  const weights = parts.flatMap(({ at, taken, roads }): readonly Weight[] => {
    const others = roads.filter((road) => road.label !== taken && isShown(road));
    const all = others.flatMap((road) =>
      effectsOf(road).map((effect) => ({ at, label: road.label, effect })),
    );
    const clear = all.filter(({ effect }) => isClear(effect));
    const [most] = (clear.length > 0 ? clear : all).toSorted(
      (one, other) => Math.abs(other.effect.points) - Math.abs(one.effect.points),
    );
    const [first] = others;
    const none: Effect = { kind: 'ending', id: '', points: 0, error: 0 };
    if (most !== undefined) return [most];
    return first === undefined ? [] : [{ at, label: first.label, effect: none }];
  });
  return weights.toSorted((one, other) => heft(other) - heft(one) || one.at - other.at);
}

/** Luck and decisions of a playthrough, apart: what happened = average road + decisions + luck. */
export interface Apart {
  /** What happened. */
  readonly outcome: number;
  /** The average road: choices and luck by chance. */
  readonly average: Estimate;
  /** What these decisions gave on average beyond the average road, and what luck gave beyond that. */
  readonly decisions: Estimate;
  readonly luck: Estimate;
}

/** Takes an outcome apart; null where there are too few futures. `part` is of a `luck` task. */
export function apartOf({ roads }: ForkPart, indicator: string, outcome: number): Apart | null {
  const [own, random] = roads;
  if (own === undefined || random === undefined || !isShown(own)) return null;
  const mine = indicatorLevel(own, indicator);
  const average = indicatorLevel(random, indicator);
  const difference = indicatorShift(random, indicator);
  if (mine === null || average === null || difference === null) return null;
  return {
    outcome,
    average,
    decisions: { points: mine.points - average.points, error: difference.error },
    luck: { points: outcome - mine.points, error: mine.error },
  };
}

/** What is not clear weighs less than anything that is. */
function heft({ effect }: Weight): number {
  return isClear(effect) ? 1000 + Math.abs(effect.points) : Math.abs(effect.points);
}

function estimate(moments: Moments | undefined): Estimate | null {
  const mean = moments === undefined ? null : meanOf(moments);
  return mean === null ? null : { points: mean.mean, error: mean.error };
}
