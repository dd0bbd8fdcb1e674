import { beforeAll, describe, expect, it, test } from 'vitest';
import { earlyFacts, measureFacts } from '../../../src/sim/study/fact-branch.ts';
import {
  atLeast,
  atMost,
  meanOf,
  ratioOf,
  shareOf,
  spreadRatioOf,
} from '../../../src/sim/study/fact-part.ts';
import { canonicalFacts, seedsFrom } from '../../../src/sim/study/fact.ts';
import { toThousandth } from '../../../src/sim/study/to-thousandth.ts';
import {
  alternativeParts,
  comparedReadings,
  factParts,
  horizon,
  measureAllFacts,
  measuredFacts,
  partVerdict,
  runEnsemble,
  survivingParts,
  trilemmaFacts,
  trilemmaParts,
  trilemmaSettings,
  type Fact,
} from '../../../src/sim/index.ts';

/**
 * The full measurement (`npm run sim -- facts`) uses 200 seeds. Here 20 fixed seeds stand in, 8 for
 * the many runs of F10, so a share may miss its threshold by about two standard errors.
 */
const seeds = 20;
const slack = 0.15;

test('everything that was measured over many seeds holds', () => {
  const parts = measuredFacts.flatMap((fact) => fact.parts);
  expect(parts.filter(({ pass }) => !pass)).toEqual([]);
});

test('a figure beyond its threshold fails only where its interval lies beyond it as well', () => {
  const verdict = (wins: number, of: number): string =>
    partVerdict(
      atMost(
        'wins',
        shareOf([...new Array<number>(of).keys()], (one) => one < wins),
        0.499,
      ),
    );
  expect(verdict(40, 100)).toBe('holds');
  expect(verdict(50, 100)).toBe('open');
  expect(verdict(500, 1000)).toBe('open');
  expect(verdict(600, 1000)).toBe('fails');
  expect(partVerdict(atLeast('spread', 0.4, 0.5))).toBe('fails');
});

test('a ratio of means has the interval of a ratio estimate, and every one where nothing is below', () => {
  const pairs = [
    [2, 1],
    [4, 1],
    [4, 3],
    [6, 3],
  ] as const;
  const { value, low, high } = ratioOf(
    pairs,
    ([above]) => above,
    ([, below]) => below,
  );
  // 4 over 2; what is left of each pair is 0, 1, −1, 0: variance 2/3, standard error √(1/6).
  expect(value).toBe(2);
  expect(high - value).toBeCloseTo(1.96 * Math.sqrt(1 / 6), 12);
  expect(value - low).toBeCloseTo(high - value, 12);
  const nothing = ratioOf(
    pairs,
    ([above]) => above,
    () => 0,
  );
  expect(nothing).toEqual({ value: Number.NaN, low: 0, high: Infinity });
  expect(partVerdict(atLeast('ratio', nothing, 1.05))).toBe('open');
});

test('spreads are compared as standard deviations, without a doubt where one is a multiple of the other', () => {
  const values = [0, 1, 5, 6];
  const itself = (value: number): number => value;
  const threefold = spreadRatioOf(values, (value) => 3 * value + 7, itself);
  for (const end of Object.values(threefold)) expect(end).toBeCloseTo(3, 12);
  // Both lie 3, 3, 0, 0 from their middle, yet not the same of them.
  const turned = [
    [6, 3],
    [0, 3],
    [3, 0],
    [3, 6],
  ] as const;
  const alike = spreadRatioOf(
    turned,
    ([one]) => one,
    ([, other]) => other,
  );
  expect(alike.value).toBe(1);
  expect(alike.low).toBeLessThan(1);
  expect(alike.high).toBeGreaterThan(1);
});

test('every statement that comes from a sample has an interval around its figure', () => {
  const block = seedsFrom(9001, 3);
  const known = [...canonicalFacts(block), earlyFacts(block), ...trilemmaFacts(3, 9001).facts];
  for (const { id, parts } of known) {
    for (const { name, figure, interval } of parts) {
      expect(interval, `${id} ${name}`).toBeDefined();
      if (Number.isNaN(figure)) continue;
      expect(interval![0], `${id} ${name}`).toBeLessThanOrEqual(figure);
      expect(interval![1], `${id} ${name}`).toBeGreaterThanOrEqual(figure);
    }
  }
  // Counted in a table, not in worlds.
  const free = measuredFacts.flatMap(({ id, parts }) =>
    parts.filter(({ interval }) => interval === undefined).map(({ name }) => `${id} ${name}`),
  );
  expect(free).toEqual(['F10 measures without a cost']);
});

test('the interval of a line of the closed society is that of its seeds, as for every mean and share', () => {
  const [seeds, first] = [6, 31];
  const { facts, corners } = trilemmaFacts(seeds, first);
  const held = facts.find(({ id }) => id === 'T1')!.parts[0]!;
  const { low, high } = shareOf([...new Array<number>(seeds).keys()], () => false);
  expect(held.interval).toEqual([low, high].map(toThousandth));
  const settings = trilemmaSettings({ safety: 0, paradigm: 'reward' });
  const { series } = runEnsemble(settings, first, seeds, horizon);
  const late = Array.from({ length: seeds }, (_, seed) => {
    const end = (seed + 1) * (horizon + 1);
    return meanOf([...series.safeMass.slice(end - 20, end)], (value) => value).value;
  });
  const mean = meanOf(late, (value) => value);
  const row = corners.find(({ id, paradigm }) => id === 'safety-off' && paradigm === 'reward')!;
  expect(row.safeMass).toBeCloseTo(mean.value, 12);
  expect(row.intervals.safeMass[0]).toBeCloseTo(mean.low, 12);
  expect(row.intervals.safeMass[1]).toBeCloseTo(mean.high, 12);
});

test('the closed society is measured on whatever seeds are asked for', () => {
  const figures = (first: number): unknown =>
    trilemmaFacts(2, first).facts.map(({ parts }) => parts.map(({ figure }) => figure));
  expect(figures(900)).not.toEqual(figures(1));
});

describe('the stylised facts on a few seeds', () => {
  let facts: readonly Fact[] = [];
  beforeAll(() => {
    const block = seedsFrom(1, seeds);
    facts = [...canonicalFacts(block), earlyFacts(block), measureFacts(seedsFrom(1, 8))];
  }, 300000);

  for (const id of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10']) {
    it(`${id} holds`, () => {
      const fact = facts.find((entry) => entry.id === id);
      if (fact === undefined) throw new Error(`${id} is not measured`);
      for (const part of fact.parts) {
        const limit = Number(part.threshold.slice(3));
        if (part.threshold.startsWith('>=')) {
          expect(part.figure, part.name).toBeGreaterThanOrEqual(limit - slack);
        } else {
          expect(part.figure, part.name).toBeLessThanOrEqual(limit + slack);
        }
      }
    });
  }
});

describe('a measurement on its way', () => {
  it('tells as often as it says', () => {
    let facts = 0;
    measureAllFacts(1, {}, 1, () => (facts += 1));
    expect(facts).toBe(factParts);
    let lines = 0;
    trilemmaFacts(1, 1, () => (lines += 1));
    expect(lines).toBe(trilemmaParts);
    let parts = 0;
    survivingParts(1, 1, () => (parts += 1));
    comparedReadings(1, 1, () => (parts += 1));
    expect(parts).toBe(alternativeParts);
  });
});
