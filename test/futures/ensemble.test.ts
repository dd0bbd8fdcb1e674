import { expect, test } from 'vitest';
import { ensemble, ensembleOf, memberOf } from '../../src/futures/index.ts';
import { indicators } from '../../src/sim/index.ts';
import { pack, playthrough } from '../fixtures/ink.ts';

const list = playthrough({ decisions: ['room.wait', 'later.again', 'later.stop'] });
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

test('one decision list in many worlds has a band for every indicator and hour', () => {
  const many = ensemble(pack, list, seeds);
  expect(many.seeds).toBe(12);
  expect(many.hours[0]).toBe(0);
  expect(many.hours).toEqual([...many.hours].sort((a, b) => a - b));
  expect(Object.keys(many.indicators)).toEqual(indicators.map(({ id }) => id));
  for (const { mean, p05, p95 } of Object.values(many.indicators)) {
    expect(mean).toHaveLength(many.hours.length);
    mean.forEach((value, index) => {
      expect(p05[index]!).toBeLessThanOrEqual(p95[index]!);
      expect(Number.isFinite(value)).toBe(true);
    });
  }
  expect(many.endings).toEqual({ dark: 1 });
  expect(many.followed).toBe(1);
});

test('one world is its own mean and its own band', () => {
  const one = ensemble(pack, list, [3]);
  const last = one.hours.length - 1;
  for (const { mean, p05, p95 } of Object.values(one.indicators)) {
    expect([p05[last], p95[last]]).toEqual([mean[last], mean[last]]);
  }
});

test('members computed apart and in another order give the same ensemble', () => {
  const members = seeds.map((seed) => memberOf(pack, list, seed));
  expect(ensembleOf([...members].reverse())).toEqual(ensemble(pack, list, seeds));
});

test('a list that cannot be followed is counted as such', () => {
  const broken = playthrough({ decisions: ['room.wait', 'room.fly'] });
  const many = ensemble(pack, broken, [1, 2]);
  expect(many.followed).toBe(0);
  expect(many.endings).toEqual({});
});
