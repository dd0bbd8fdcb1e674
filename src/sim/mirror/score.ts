import { pairForecasters, type PairForecasterId } from './blend.ts';
import { fitConstants } from './fit-constant.ts';
import type { PublishedCell } from './fit.ts';
import { families, personas, type Family } from './name.ts';

/** One published cell, predicted from games of other pairings only. */
export interface HeldOut {
  readonly cell: PublishedCell;
  readonly pairing: string;
  readonly predicted: number;
  /** Predicted and published change from round 19 to round 20. */
  readonly lastStep: readonly [number, number];
}

/** How well cells are predicted that the fit has not seen. */
export interface MirrorScore {
  readonly cells: number;
  /** Mean absolute error of the mean contribution, points. */
  readonly error: number;
  /** How often the label moves a pairing the way it was published, and how often it could. */
  readonly directions: readonly [number, number];
  /** Continuous ranked probability score, points; 0 is perfect. */
  readonly crps: number;
  /** Share of published means inside the 90 % interval. */
  readonly coverage: number;
  /** Mean width of that interval, points. */
  readonly width: number;
  /** Mean absolute error of the change in the last round, points. */
  readonly lastStep: number;
}

const { fit_error_pooled, fit_error_width } = fitConstants.values;

/**
 * Scores pairings that were left out in turn, in all families and both seats. The error a prediction is
 * given is a family's own, pooled with all, from other pairings.
 */
export function scoreHeldOut(held: readonly HeldOut[]): MirrorScore {
  let error = 0;
  let crps = 0;
  let inside = 0;
  let width = 0;
  let lastStep = 0;
  for (const each of held) {
    const off = each.predicted - each.cell.mean;
    const deviation = unseenError(
      held.filter(({ pairing }) => pairing !== each.pairing),
      each.cell.model,
    );
    error += Math.abs(off);
    crps += gaussianCrps(off, deviation);
    if (Math.abs(off) <= fit_error_width * deviation) inside += 1;
    width += 2 * fit_error_width * deviation;
    lastStep += Math.abs(each.lastStep[0] - each.lastStep[1]);
  }
  const count = held.length;
  return {
    cells: count,
    error: error / count,
    directions: directionsOf(held),
    crps: crps / count,
    coverage: inside / count,
    width: width / count,
    lastStep: lastStep / count,
  };
}

/** Every pairing of personas, predicted from the others in every way. */
export function holdOut(
  cells: readonly PublishedCell[],
): Readonly<Record<PairForecasterId, readonly HeldOut[]>> {
  const held: Record<PairForecasterId, HeldOut[]> = { seen: [], types: [], both: [] };
  for (const pairing of personas.flatMap((a, at) => personas.slice(at).map((b) => [a, b]))) {
    const isHeld = ({ persona, other_persona: other }: PublishedCell): boolean =>
      pairing.toSorted().join() === [persona, other].toSorted().join();
    const rest = cells.filter((cell) => !isHeld(cell));
    if (rest.length === cells.length) continue;
    const forecasters = pairForecasters(rest);
    for (const id of ['seen', 'types', 'both'] as const) {
      held[id].push(
        ...cells.filter(isHeld).map((cell): HeldOut => {
          const { mean, lastStep } = forecasters[id](cell);
          return {
            cell,
            pairing: pairing.join(' '),
            predicted: mean,
            lastStep: [lastStep, cell.round_mean.at(-1)! - cell.round_mean.at(-2)!],
          };
        }),
      );
    }
  }
  return held;
}

/** How far off a family's mean is expected to be in a pairing that was not seen, points, from others. */
export function unseenError(others: readonly HeldOut[], family: Family): number {
  const square = (of: readonly HeldOut[]): number =>
    of.reduce((sum, each) => sum + (each.predicted - each.cell.mean) ** 2, 0);
  const own = others.filter((each) => each.cell.model === family);
  const all = square(others) / Math.max(1, others.length);
  return Math.sqrt((square(own) + fit_error_pooled * all) / (own.length + fit_error_pooled));
}

function directionsOf(held: readonly HeldOut[]): readonly [number, number] {
  let right = 0;
  let possible = 0;
  for (const family of families) {
    for (const named of held) {
      const { model, condition, persona, other_persona: other } = named.cell;
      if (model !== family || condition !== 'name') continue;
      const unnamed = held.find(
        ({ cell }) =>
          cell.model === family &&
          cell.condition === 'no-name' &&
          cell.persona === persona &&
          cell.other_persona === other,
      );
      if (unnamed === undefined) continue;
      possible += 1;
      const told = Math.sign(named.predicted - unnamed.predicted);
      if (told === Math.sign(named.cell.mean - unnamed.cell.mean)) right += 1;
    }
  }
  return [right, possible];
}

/** The score of a normal prediction that lies `off` from what came (Gneiting and Raftery 2007). */
export function gaussianCrps(off: number, deviation: number): number {
  const z = off / deviation;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return deviation * (z * (2 * normalShare(z) - 1) + 2 * density - 1 / Math.sqrt(Math.PI));
}

/** The share of a normal distribution below z; error below 1e-7 (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const sum =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const above = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return z >= 0 ? 1 - above : above;
}
