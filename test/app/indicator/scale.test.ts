import { expect, test } from 'vitest';
import { indicators, languages } from '../../../src/game/index.ts';
import { scaleOf } from '../../../src/app/indicator/scale.ts';
import { timeTicks } from '../../../src/ui/world/time-tick.ts';
import {
  bareValueText,
  movedText,
  valueText,
  worldTime,
} from '../../../src/app/words/world-words.ts';
import { speak } from '../../fixtures/spoken.ts';

test('shares stand on their whole scale, however little they move', () => {
  const { share, ticks } = scaleOf('services', [100, 99, 100]);
  expect([0, 50, 99, 100].map(share)).toEqual([0, 0.5, 0.99, 1]);
  expect(ticks).toEqual([0, 50, 100]);
  expect(scaleOf('services', [3, 3]).share(3)).toBe(0.03);
});

test('copies stand on powers of ten, and other counts on nought and a round number', () => {
  const { share, ticks, times } = scaleOf('copies', [0, 911_455]);
  expect([share(0), share(1_000_000)]).toEqual([0, 1]);
  expect(share(1000)).toBeCloseTo(0.5);
  expect(ticks).toEqual([0, 100, 10_000, 1_000_000]);
  expect([times, scaleOf('lives_lost', [0, 617]).times]).toEqual([100, null]);
  expect(scaleOf('lives_lost', [0, 617]).ticks).toEqual([0, 500, 1000]);
});

test('no curve leaves its chart, and both ends of every axis are told', () => {
  for (const { id, range } of indicators) {
    const values = [range[0], 1, 7, Math.floor(range[1] / 3), range[1]];
    const { share, ticks } = scaleOf(id, values);
    for (const up of values.map(share)) {
      if (up === null) continue;
      expect(up).toBeGreaterThanOrEqual(0);
      expect(up).toBeLessThanOrEqual(1);
    }
    expect(share(ticks[0]!)).toBe(0);
    expect(share(ticks.at(-1)!)).toBe(1);
  }
});

test.each(languages)('no reading that stands for none is shown as a number in %s', (language) => {
  speak(language);
  for (const { id, range } of indicators) {
    const values = [range[0], 1, 7, range[1] - 1, range[1]].filter((value) => value >= 0);
    for (const value of values) {
      expect(valueText(id, value)).not.toMatch(/NaN|Infinity|undefined/);
      for (const before of values) {
        expect(movedText(id, before, value)).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  }
  for (const text of [
    valueText('doubling_hours', 9999),
    bareValueText('doubling_hours', 9999),
    movedText('doubling_hours', 9999, 860),
    movedText('doubling_hours', 860, 9999),
    movedText('growth', 999, 60),
  ]) {
    expect(text).not.toMatch(/\d/);
  }
  expect(valueText('growth', 999)).toMatch(/10/);
});

test('a doubling time is told in days from two days on', () => {
  speak('en');
  expect([12, 24, 65, 860].map((hours) => valueText('doubling_hours', hours))).toEqual([
    '12 hours',
    'one day',
    '2.7 days',
    '35.8 days',
  ]);
});

test('ticks lie where days begin, or months where there are many days', () => {
  const at = (hour: number) => worldTime('2027-06-07T08:00', hour);
  const told = (from: number, to: number, most: number) =>
    timeTicks(at, from, to, most).map((hour) => new Date(at(hour)).toISOString().slice(0, 13));
  expect(told(0, 72, 5)).toEqual(['2027-06-08T00', '2027-06-09T00', '2027-06-10T00']);
  expect(told(0, 240, 5)).toEqual([
    ...['2027-06-08T00', '2027-06-10T00', '2027-06-12T00', '2027-06-14T00', '2027-06-16T00'],
  ]);
  expect(told(0, 8784, 6)).toEqual([
    ...['2027-07-01T00', '2027-09-01T00', '2027-11-01T00', '2028-01-01T00', '2028-03-01T00'],
    '2028-05-01T00',
  ]);
  expect(timeTicks(at, 0, 0, 5)).toEqual([]);
  expect(timeTicks((hour) => worldTime('never', hour), 0, 100, 5)).toEqual([]);
});
