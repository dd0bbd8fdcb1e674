import { courseMean, expectPair } from './expectation.ts';
import { fitMirror, keysOf, type MirrorFit, type PublishedCell } from './fit.ts';
import { fitTypes } from './type-fit.ts';

/** Whose game it is: one seat of a cell, and whom it meets. */
export type PairCell = Pick<
  PublishedCell,
  'model' | 'other_model' | 'condition' | 'persona' | 'other_persona'
>;

/** What the first seat of a cell is expected to give. */
export interface PairForecast {
  /** Mean contribution over the game, points 0..10. */
  readonly mean: number;
  /** Change from round 19 to round 20, points. */
  readonly lastStep: number;
}

/** Predicts any cell. */
export type PairForecaster = (cell: PairCell) => PairForecast;

/**
 * A way to predict a cell: by what was seen in the same or a near situation, which is also how seats
 * play; by types of players; and by the mean of the two, which errs least on games neither has seen.
 */
export type PairForecasterId = 'seen' | 'types' | 'both';

/** Every way to predict, learnt from these cells. */
export function pairForecasters(
  cells: readonly PublishedCell[],
): Readonly<Record<PairForecasterId, PairForecaster>> {
  const seen = fitMirror(cells);
  const types = fitTypes(cells);
  return { seen: blendOf([seen]), types: blendOf([types]), both: blendOf([seen, types]) };
}

function blendOf(fits: readonly MirrorFit[]): PairForecaster {
  return (cell) => {
    const [me, other] = keysOf(cell);
    const courses = fits.map(
      ({ policies }) => expectPair(policies.get(me)!, policies.get(other)!).first,
    );
    const mean = (read: (course: Float64Array) => number): number =>
      courses.reduce((sum, course) => sum + read(course), 0) / courses.length;
    return {
      mean: mean(courseMean),
      lastStep: mean((course) => course.at(-1)! - course.at(-2)!),
    };
  };
}
