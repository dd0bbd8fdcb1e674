import { toThousandth } from './to-thousandth.ts';

/** A figure from a sample, with the range in which 95 of 100 such samples leave the true value. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One measured statement of a fact: its figure, what it has to reach, and whether it does. */
export interface FactPart {
  readonly name: string;
  readonly figure: number;
  readonly threshold: string;
  readonly pass: boolean;
  /** The 95 % interval of the figure, where it comes from a sample. */
  readonly interval?: readonly number[];
}

/** A stylised fact, measured over some seeds in a row. */
export interface Fact {
  readonly id: string;
  /** The figure of the part that decides: the first that fails, else the first. */
  readonly figure: number;
  readonly threshold: string;
  readonly pass: boolean;
  readonly seeds: number;
  /** The first of the seeds. */
  readonly first: number;
  readonly parts: readonly FactPart[];
}

/** Share of the cases for which something holds, with Wilson's interval; anything is possible without a case. */
export function shareOf<T>(cases: readonly T[], holds: (one: T) => boolean): Estimate {
  const n = cases.length;
  if (n === 0) return { value: Number.NaN, low: 0, high: 1 };
  const value = cases.filter(holds).length / n;
  const z = 1.96;
  const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const spread =
    (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n));
  return { value, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/** Mean over the cases, with the interval of 1.96 standard errors. */
export function meanOf<T>(cases: readonly T[], read: (one: T) => number): Estimate {
  const values = cases.map(read);
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / n;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, n - 1);
  const spread = 1.96 * Math.sqrt(variance / n);
  return { value, low: value - spread, high: value + spread };
}

/**
 * The mean of one reading over that of another, both from the same cases, with the interval of 1.96 standard
 * errors of a ratio estimate; anything is possible where the other is nowhere more than nothing.
 */
export function ratioOf<T>(
  cases: readonly T[],
  read: (one: T) => number,
  readOther: (one: T) => number,
): Estimate {
  const below = meanOf(cases, readOther).value;
  if (!(below > 0)) return { value: Number.NaN, low: 0, high: Infinity };
  const value = meanOf(cases, read).value / below;
  const off = meanOf(cases, (one) => (read(one) - value * readOther(one)) / below);
  const spread = off.high - off.value;
  return { value, low: Math.max(0, value - spread), high: value + spread };
}

/** How many times as far one reading spreads between the cases as another: their standard deviations' ratio. */
export function spreadRatioOf<T>(
  cases: readonly T[],
  read: (one: T) => number,
  readOther: (one: T) => number,
): Estimate {
  const [middle, other] = [meanOf(cases, read).value, meanOf(cases, readOther).value];
  const { value, low, high } = ratioOf(
    cases,
    (one) => (read(one) - middle) ** 2,
    (one) => (readOther(one) - other) ** 2,
  );
  return { value: Math.sqrt(value), low: Math.sqrt(low), high: Math.sqrt(high) };
}

/** Of several estimates the one that is hardest on a statement: with the least or the most value. */
export function least(estimates: readonly Estimate[]): Estimate {
  return estimates.reduce((a, b) => (b.value < a.value ? b : a));
}

/** The estimate with the most value, the first of several that are alike. */
export function most(estimates: readonly Estimate[]): Estimate {
  return estimates.reduce((a, b) => (b.value > a.value ? b : a));
}

/** A part that holds when the figure is at least this. */
export function atLeast(name: string, figure: number | Estimate, limit: number): FactPart {
  return part(name, figure, `>= ${limit}`, valueOf(figure) >= limit);
}

/** A part that holds when the figure is at most this. */
export function atMost(name: string, figure: number | Estimate, limit: number): FactPart {
  return part(name, figure, `<= ${limit}`, valueOf(figure) <= limit);
}

/**
 * What a sample says about a part: it holds; it fails, its whole interval beyond the threshold; or it is
 * open, the figure beyond it and the interval not.
 */
export function partVerdict({ pass, threshold, interval }: FactPart): 'holds' | 'open' | 'fails' {
  if (pass) return 'holds';
  if (interval === undefined) return 'fails';
  const limit = Number(threshold.slice(3));
  const nearest = threshold.startsWith('>=') ? interval[1]! - limit : limit - interval[0]!;
  return nearest >= 0 ? 'open' : 'fails';
}

function part(name: string, figure: number | Estimate, threshold: string, pass: boolean): FactPart {
  const rounded = { name, figure: toThousandth(valueOf(figure)), threshold, pass };
  if (typeof figure === 'number') return rounded;
  return { ...rounded, interval: [toThousandth(figure.low), toThousandth(figure.high)] };
}

function valueOf(figure: number | Estimate): number {
  return typeof figure === 'number' ? figure : figure.value;
}

/** A fact from its parts, measured on so many seeds from the first on. */
export function fact(id: string, seeds: number, first: number, parts: readonly FactPart[]): Fact {
  const deciding = parts.find((one) => !one.pass) ?? parts[0]!;
  return {
    id,
    figure: deciding.figure,
    threshold: `${deciding.name} ${deciding.threshold}`,
    pass: parts.every((one) => one.pass),
    seeds,
    first,
    parts,
  };
}
