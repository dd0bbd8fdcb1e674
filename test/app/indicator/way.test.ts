import * as v from 'valibot';
import { expect, test } from 'vitest';
import { indicators, replay } from '../../../src/game/index.ts';
import { Pace } from '../../../src/ui/world/pace.ts';
import { wayOf, waySchema } from '../../../src/app/indicator/way.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

const decisions = ['room.light', ...Array.from({ length: 30 }, () => 'later.again')];
const run = replay(pack, playthrough({ decisions }));

test('a way has the story’s own indicators from the first reading to the last', () => {
  const way = wayOf(run, 20);
  const readings = run.turns.flatMap((turn) => turn.readings);
  expect(way.lanes.map(({ id }) => id)).toEqual(pack.manifest.indicators);
  for (const { id, values } of way.lanes) {
    const column = indicators.findIndex((known) => known.id === id);
    expect(values).toHaveLength(20);
    expect([values[0], values.at(-1)]).toEqual([
      readings[0]?.values[column],
      readings.at(-1)?.values[column],
    ]);
  }
});

test('marks lie in order between the beginning and the end', () => {
  const { decisions: marks, headlines, chapters, hours } = wayOf(run, 20);
  expect(marks).toHaveLength(decisions.length);
  expect(headlines).toHaveLength(1);
  expect(chapters.map(({ id }) => id)).toEqual(['night']);
  expect(hours).toBeGreaterThan(0);
  expect(marks).toEqual([...marks].sort((a, b) => a - b));
  for (const at of [...marks, ...headlines]) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  }
});

test('a way over the hours of a longer one ends where it ends', () => {
  const shorter = replay(pack, playthrough({ decisions: decisions.slice(0, 11) }));
  const { hours } = wayOf(run, 1);
  const [way, ghost] = [wayOf(run, 60, hours), wayOf(shorter, 60, hours)];
  expect(ghost.hours).toBe(way.hours);
  const [long, short] = [way.lanes[0]!.values, ghost.lanes[0]!.values];
  expect(long).toHaveLength(60);
  const share = wayOf(shorter, 20).hours / way.hours;
  expect(Math.abs(short.length / 60 - share)).toBeLessThan(0.03);
  // Decided alike, under the same luck: the same values as long as both go on.
  expect(short.slice(0, -1)).toEqual(long.slice(0, short.length - 1));
  expect(short.at(-1)).toBe(wayOf(shorter, 20).lanes[0]!.values.at(-1));
});

test('a way of one page is still a way, and nonsense is none', () => {
  const way = wayOf(replay(pack, playthrough()), 20);
  expect(way.hours).toBe(0);
  expect(way.lanes.every(({ values }) => values.length >= 1)).toBe(true);
  expect(v.parse(waySchema, structuredClone(way))).toEqual(way);
  for (const wrong of [null, 3, {}, { ...way, lanes: [{ id: 1 }] }, { ...way, hours: 'x' }]) {
    expect(v.is(waySchema, wrong)).toBe(false);
  }
});

test('a pace is lost when half of the last frames were late, and not by a single one', () => {
  const pace = new Pace(8);
  expect(pace.note(500)).toBe(false);
  const fine = Array.from({ length: 40 }, () => pace.note(2));
  expect(fine).not.toContain(true);
  const late = Array.from({ length: 12 }, () => pace.note(12));
  expect(late.at(-1)).toBe(true);
});
