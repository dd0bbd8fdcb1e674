import { expect, test } from 'vitest';
import { filmOf, indicators, replay, stillAt, stillOf } from '../../../src/game/index.ts';
import { chartGroups, seriesOf } from '../../../src/ui/world/chart-series.ts';
import { cornersOf, pointOf, trailOf } from '../../../src/ui/world/corner.ts';
import { heatOf, warmth } from '../../../src/ui/world/heat.ts';
import { movedAt } from '../../../src/app/indicator/moved.ts';
import { marksOf, stopBefore, stopsOf } from '../../../src/ui/world/stop.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

const decisions = ['room.wait', ...Array.from({ length: 12 }, () => 'later.again')];
const run = replay(pack, playthrough({ decisions }));
const readings = run.turns.flatMap((turn) => turn.readings);

test('a film holds one still for every reading, and shows the pages’ own worlds at the pages', () => {
  const film = filmOf(pack, playthrough({ decisions }));
  expect(film?.length).toBe(readings.length);
  let frame = -1;
  for (const turn of run.turns) {
    frame += turn.readings.length;
    expect(stillAt(film!, frame)).toEqual(stillOf(turn.world));
  }
});

test('watching a playthrough does not change it', () => {
  const hours: number[] = [];
  const watched = replay(pack, playthrough({ decisions }), (world) => hours.push(world.tick * 6));
  expect(watched.turns.map((turn) => turn.readings)).toEqual(
    run.turns.map((turn) => turn.readings),
  );
  expect(hours).toHaveLength(readings.length);
});

test('time halts once at every hour, at its last reading, and rises', () => {
  const stops = stopsOf(run);
  stops.forEach((stop, index) => {
    expect(readings[stop.frame]?.hour).toBe(stop.hour);
    if (index > 0) expect(stop.hour).toBeGreaterThan(stops[index - 1]!.hour);
  });
  expect(stops.at(-1)?.frame).toBe(readings.length - 1);
  expect(stopBefore(stops, -5)).toBe(0);
  expect(stopBefore(stops, 1e9)).toBe(stops.length - 1);
});

test('every decision is marked at the hour it was taken', () => {
  const marks = marksOf(run).filter((mark) => mark.kind === 'decision');
  expect(marks.map((mark) => mark.turn)).toEqual(decisions.map((_, index) => index + 1));
  for (const mark of marks) {
    expect(mark.hour).toBe(run.turns[mark.turn - 1]?.readings.at(-1)?.hour);
  }
});

test('what moved is what differs between two pages, largest first, with its sign', () => {
  const turn = run.turns.length - 1;
  const before = run.turns[turn - 1]!.readings.at(-1)!.values;
  const after = run.turns[turn]!.readings.at(-1)!.values;
  const moved = movedAt(run, turn);
  expect(moved).toHaveLength(after.filter((value, column) => value !== before[column]).length);
  for (const { id, before: from, after: to, change } of moved) {
    const column = indicators.findIndex((known) => known.id === id);
    expect([from, to, change]).toEqual([
      before[column],
      after[column],
      after[column]! - before[column]!,
    ]);
  }
  expect(moved.map(({ size }) => size)).toEqual(
    moved.map(({ size }) => size).sort((a, b) => b - a),
  );
  expect(movedAt(run, 0)).toEqual([]);
});

test('the point of the triangle lies in its corner when the others are nought, and inside otherwise', () => {
  expect(pointOf({ evolution: 1, isolation: 0, safety: 0 })).toEqual({ x: 0, y: 1 });
  expect(pointOf({ evolution: 0, isolation: 0.4, safety: 0 })).toEqual({ x: 1, y: 1 });
  expect(pointOf({ evolution: 0, isolation: 0, safety: 1 })).toEqual({ x: 0.5, y: 0 });
  expect(pointOf({ evolution: 0.5, isolation: 0.5, safety: 0.5 }).x).toBeCloseTo(0.5);
  expect(pointOf({ evolution: 0, isolation: 0, safety: 0 }).y).toBeCloseTo(2 / 3);
});

test('the trail begins at the beginning, ends where time is set, and stays short', () => {
  const stops = stopsOf(run);
  const corners = cornersOf(run);
  const trail = trailOf(corners, stops, stops.length - 1, 20);
  expect(trail.length).toBeLessThanOrEqual(20);
  expect(trail[0]).toEqual(pointOf(corners[stops[0]!.frame]!));
  expect(trail.at(-1)).toEqual(pointOf(corners.at(-1)!));
  expect(trailOf(corners, stops, 0)).toHaveLength(1);
});

test('the field counts every copy once', () => {
  const still = stillOf(run.turns.at(-1)!.world);
  const copies = still.copies.map((_, index) => (index * 7) % 11);
  const heat = heatOf({ ...still, copies });
  expect(heat.cells.reduce((sum, count) => sum + count, 0)).toBe(heat.total);
  expect(heat.total).toBe(copies.reduce((sum, count) => sum + count, 0));
  expect(heatOf({ ...still, copies: new Int32Array(320) }).mean).toBeNull();
  expect(warmth(0)).toBe(0);
  expect(warmth(1)).toBeGreaterThan(0.1);
  expect(warmth(5_000_000)).toBeLessThanOrEqual(1);
});

test('a series has a value for every stop and one for every page', () => {
  const stops = stopsOf(run);
  const series = seriesOf(run, stops, 'score');
  expect(series.values).toHaveLength(stops.length);
  expect(series.pages).toHaveLength(run.turns.length);
  expect(series.high).toBe(Math.max(...series.values));
  expect(Object.values(chartGroups).flat().sort()).toEqual(indicators.map(({ id }) => id).sort());
});
