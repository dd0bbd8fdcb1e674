import type { BenchResult } from './bench-society.ts';

/** A figure of which less is better, so the ratio is how often it fits into its baseline. */
export function figure(
  name: string,
  value: number,
  unit: string,
  baseline: string,
  baselineValue: number,
): BenchResult {
  return {
    name,
    value: rounded(value),
    unit,
    baseline,
    baselineValue: rounded(baselineValue),
    ratio: rounded(baselineValue / Math.max(value, 0.001)),
  };
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
