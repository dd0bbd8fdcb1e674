import { describe, expect, it } from 'vitest';
import { binomial, normalQuantile, poisson } from '../../src/sim/world/distribution.ts';
import { exp, log } from '../../src/sim/exact-math.ts';
import { draw, streams } from '../../src/sim/index.ts';

/** Chance of a chi-square statistic this far above its mean is below 1e-6 (Laurent–Massart bound with x = 14). */
function farTail(degrees: number): number {
  return degrees + 2 * Math.sqrt(degrees * 14) + 28;
}

function chiSquare(counts: readonly number[], expected: readonly number[]): number {
  return counts.reduce((sum, count, index) => {
    const mean = expected[index]!;
    return sum + ((count - mean) * (count - mean)) / mean;
  }, 0);
}

const draws = 200000;

function histogram(sample: (u: number) => number, size: number): readonly number[] {
  const counts = new Array<number>(size).fill(0);
  for (let index = 0; index < draws; index += 1) {
    const value = Math.min(size - 1, sample(draw(11, streams.likely, 3, index)));
    counts[value] = counts[value]! + 1;
  }
  return counts;
}

/** Joins the bins whose expectation is small, which the chi-square approximation needs. */
function joined(counts: readonly number[], expected: readonly number[]): [number[], number[]] {
  const a: number[] = [];
  const b: number[] = [];
  let heldCount = 0;
  let heldMean = 0;
  counts.forEach((count, index) => {
    heldCount += count;
    heldMean += expected[index]!;
    if (heldMean >= 20) {
      a.push(heldCount);
      b.push(heldMean);
      heldCount = 0;
      heldMean = 0;
    }
  });
  a[a.length - 1] = a[a.length - 1]! + heldCount;
  b[b.length - 1] = b[b.length - 1]! + heldMean;
  return [a, b];
}

describe('exact mathematics', () => {
  it('agrees with the engine to 13 digits', () => {
    for (let x = -700; x <= 700; x += 0.37) {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
    }
    for (let x = 1e-6; x < 1e6; x *= 1.07) {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(
        1e-13 * Math.max(1, Math.abs(Math.log(x))),
      );
    }
  });
});

describe('random counts', () => {
  it('draws evenly over 0..1 (fixed seed)', () => {
    const counts = histogram((u) => Math.floor(u * 100), 100);
    expect(chiSquare(counts, new Array<number>(100).fill(draws / 100))).toBeLessThan(farTail(99));
  });

  it('draws independently at neighbouring indexes, ticks and streams (fixed seed)', () => {
    const pairs: readonly (readonly [(i: number) => number, (i: number) => number])[] = [
      [(i) => draw(5, 6, 9, i), (i) => draw(5, 6, 9, i + 1)],
      [(i) => draw(5, 6, i, 0), (i) => draw(5, 6, i + 1, 0)],
      [(i) => draw(5, 6, i, 3), (i) => draw(5, 7, i, 3)],
      [(i) => draw(i + 1, 6, 9, 3), (i) => draw(i + 2, 6, 9, 3)],
    ];
    for (const [left, right] of pairs) {
      const counts = new Array<number>(100).fill(0);
      for (let index = 0; index < draws; index += 1) {
        const cell = Math.floor(left(index) * 10) * 10 + Math.floor(right(index) * 10);
        counts[cell] = counts[cell]! + 1;
      }
      expect(chiSquare(counts, new Array<number>(100).fill(draws / 100))).toBeLessThan(farTail(99));
    }
  });

  for (const mean of [0.05, 0.9, 6, 15.9, 16.1, 60]) {
    it(`draws Poisson counts with mean ${mean} (fixed seed)`, () => {
      const size = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
      const expected: number[] = [];
      let probability = Math.exp(-mean);
      for (let count = 0; count < size; count += 1) {
        expected.push(draws * probability);
        probability *= mean / (count + 1);
      }
      const [counts, means] = joined(
        histogram((u) => poisson(u, mean), size),
        expected,
      );
      // The normal approximation is allowed to be visible at this sample size, but only just.
      const slack = mean > 16 ? 1.6 : 1;
      expect(chiSquare(counts, means)).toBeLessThan(slack * farTail(counts.length - 1));
    });
  }

  for (const [n, p] of [
    [1, 0.3],
    [20, 0.02],
    [20, 0.97],
    [500, 0.01],
    [300, 0.4],
    [5000, 0.2],
  ] as const) {
    it(`draws binomial counts of ${n} at ${p} (fixed seed)`, () => {
      const expected: number[] = [];
      let logProbability = n * Math.log(1 - p);
      for (let count = 0; count <= n; count += 1) {
        expected.push(draws * Math.exp(logProbability));
        logProbability += Math.log((n - count) / (count + 1)) + Math.log(p / (1 - p));
      }
      const hazard = -Math.log(1 - p);
      const [counts, means] = joined(
        histogram((u) => binomial(u, n, hazard), n + 1),
        expected,
      );
      const slack = n * Math.min(p, 1 - p) > 16 ? 1.6 : 1;
      expect(chiSquare(counts, means)).toBeLessThan(slack * farTail(counts.length - 1));
    });
  }

  it('never gives fewer for a larger draw, and stays in range at the ends', () => {
    for (const mean of [0.5, 10, 40, 1e6]) {
      let before = 0;
      for (let u = 0; u < 1; u += 0.001) {
        const count = poisson(u, mean);
        expect(count).toBeGreaterThanOrEqual(before);
        before = count;
      }
    }
    const last = 1 - 2 ** -53;
    expect(binomial(last, 7, 100)).toBe(7);
    expect(binomial(0, 7, 0.001)).toBe(0);
    expect(binomial(last, 1000000, 0.5)).toBeLessThanOrEqual(1000000);
    expect(Number.isFinite(normalQuantile(0))).toBe(true);
    expect(Number.isFinite(poisson(last, 5))).toBe(true);
  });
});
