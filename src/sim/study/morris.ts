import { draw, streams } from '../stream.ts';

/** How one factor moves one output, over the whole range of all other factors (Morris 1991). */
export interface ElementaryEffect {
  /** Mean effect of going through the whole range: its sign is the direction. */
  readonly mean: number;
  /** Mean of its absolute values (Campolongo 2007): how much the factor matters at all. */
  readonly size: number;
  /** Standard deviation: large where the effect depends on the other factors. */
  readonly spread: number;
}

/** The four levels a factor may have, as share of its range, and the step between two that are tried. */
const step = 2 / 3;

/** Evaluations that so many trajectories over so many factors need. */
export function morrisJobs(factors: number, trajectories: number): number {
  return trajectories * (factors + 1);
}

/**
 * The point, 0..1 per factor, of one evaluation: job = trajectory · (factors + 1) + step. Along a
 * trajectory one factor after the other moves by two thirds of its range, in an order drawn for it.
 */
export function morrisPoint(seed: number, factors: number, job: number): Float64Array {
  const trajectory = Math.floor(job / (factors + 1));
  const moved = job % (factors + 1);
  const point = new Float64Array(factors);
  const order = orderOf(seed, factors, trajectory);
  for (let factor = 0; factor < factors; factor += 1) {
    point[factor] = startOf(seed, trajectory, factor);
  }
  for (let at = 0; at < moved; at += 1) {
    const factor = order[at]!;
    point[factor] = point[factor]! < 0.5 ? point[factor]! + step : point[factor]! - step;
  }
  return point;
}

function startOf(seed: number, trajectory: number, factor: number): number {
  return Math.floor(draw(seed, streams.design, trajectory, factor) * 4) / 3;
}

function orderOf(seed: number, factors: number, trajectory: number): readonly number[] {
  const order = Array.from({ length: factors }, (_, factor) => factor);
  for (let at = factors - 1; at > 0; at -= 1) {
    const other = Math.floor(draw(seed, streams.design, trajectory, factors + at) * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** The effects of every factor on one output, from the outputs of all jobs in order. */
export function morrisEffects(
  seed: number,
  factors: number,
  outputs: ArrayLike<number>,
): readonly ElementaryEffect[] {
  const trajectories = Math.floor(outputs.length / (factors + 1));
  const effects = Array.from({ length: factors }, () => new Float64Array(trajectories));
  for (let trajectory = 0; trajectory < trajectories; trajectory += 1) {
    const order = orderOf(seed, factors, trajectory);
    const first = trajectory * (factors + 1);
    for (let at = 0; at < factors; at += 1) {
      const factor = order[at]!;
      const up = startOf(seed, trajectory, factor) < 0.5 ? 1 : -1;
      effects[factor]![trajectory] =
        (up * (outputs[first + at + 1]! - outputs[first + at]!)) / step;
    }
  }
  return effects.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / trajectories;
    const size = values.reduce((sum, value) => sum + Math.abs(value), 0) / trajectories;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, size, spread: Math.sqrt(squares / Math.max(1, trajectories - 1)) };
  });
}
