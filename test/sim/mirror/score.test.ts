import { expect, test } from 'vitest';
import { mirrorScores } from '../../../src/sim/mirror/forecast-table.ts';
import { moveKinds, situationList } from '../../../src/sim/mirror/move.ts';
import { gaussianCrps } from '../../../src/sim/mirror/score.ts';

test('the score is smallest where the prediction hits and grows with its distance', () => {
  expect(gaussianCrps(0, 1)).toBeCloseTo((Math.sqrt(2) - 1) / Math.sqrt(Math.PI), 6);
  expect(gaussianCrps(2, 1)).toBeGreaterThan(gaussianCrps(1, 1));
  expect(gaussianCrps(-2, 1)).toBeCloseTo(gaussianCrps(2, 1), 9);
});

test('far off it is the distance itself, less what the spread allows', () => {
  expect(gaussianCrps(50, 1)).toBeCloseTo(50 - 1 / Math.sqrt(Math.PI), 5);
});

test('a spread that is too wide or too narrow scores worse than the right one', () => {
  const mean = (deviation: number): number =>
    [-1.5, -0.8, -0.3, 0.3, 0.8, 1.5].reduce((sum, off) => sum + gaussianCrps(off, deviation), 0);
  expect(mean(1)).toBeLessThan(mean(6));
  expect(mean(1)).toBeLessThan(mean(0.05));
});

test('the mean of both ways predicts unseen games better than either, in every score', () => {
  const { seen, types, both } = mirrorScores;
  for (const single of [seen, types]) {
    expect(both.error).toBeLessThan(single.error);
    expect(both.crps).toBeLessThan(single.crps);
    expect(both.width).toBeLessThan(single.width);
    expect(both.directions[0]).toBeGreaterThanOrEqual(single.directions[0]);
  }
  expect(both.coverage).toBeGreaterThan(0.85);
});

test('every kind of move that a situation has spreads over contributions', () => {
  for (const { kinds } of situationList) {
    expect(kinds).toHaveLength(moveKinds);
    for (const chances of kinds) {
      if (chances !== null) expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    }
  }
});
