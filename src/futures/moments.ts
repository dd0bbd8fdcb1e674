/** Sums over whole numbers: they add up exactly, in whatever order. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  readonly least: number;
  readonly most: number;
}

/** The sums of nothing. */
export const emptyMoments: Moments = {
  count: 0,
  sum: 0,
  squares: 0,
  least: Infinity,
  most: -Infinity,
};

/** The sums of one value, or of none. */
export function noted(value: number | undefined): Moments {
  if (value === undefined) return emptyMoments;
  return { count: 1, sum: value, squares: value * value, least: value, most: value };
}

export function addMoments(one: Moments, other: Moments): Moments {
  return {
    count: one.count + other.count,
    sum: one.sum + other.sum,
    squares: one.squares + other.squares,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  };
}

/** Mean and its standard error; null where there are too few values to tell. */
export function meanOf({ count, sum, squares }: Moments): {
  readonly mean: number;
  readonly error: number;
} | null {
  if (count < 2) return null;
  const mean = sum / count;
  const variance = Math.max(0, (squares - sum * mean) / (count - 1));
  return { mean, error: Math.sqrt(variance / count) };
}

/** A share of so many of a count, with its standard error; null of nothing. */
export function shareOf(
  of: number,
  count: number,
): { readonly share: number; readonly error: number } | null {
  if (count < 1) return null;
  const share = of / count;
  return { share, error: Math.sqrt((share * (1 - share)) / count) };
}

/** Interval of 95 % for a share of so many of a count, after Wilson: it holds for few and for none too. */
export function shareInterval(of: number, count: number): readonly [low: number, high: number] {
  const z2 = 1.96 ** 2;
  const share = of / count;
  const middle = share + z2 / (2 * count);
  const half = 1.96 * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count));
  const whole = 1 + z2 / count;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
