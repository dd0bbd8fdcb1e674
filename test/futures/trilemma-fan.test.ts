import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  courseOf,
  fanOf,
  fanTasks,
  playFan,
  PlainLabRunner,
  readoutNames,
  trilemmaSettings,
  type Fan,
  type FanPart,
} from '../../src/futures/index.ts';

const settings = trilemmaSettings({ behaviours: 64 });
const parts = fanTasks(settings, 1, 60, 8).map(playFan);

function known(fan: Fan | null): Fan {
  if (fan === null) throw new Error('There is no fan.');
  return fan;
}

describe('a fan of societies', () => {
  it('asks for every seed once', () => {
    const tasks = fanTasks(settings, 5, 60, 8);
    const seeds = tasks.flatMap((task) =>
      Array.from({ length: task.seeds }, (_, index) => task.firstSeed + index),
    );
    expect(seeds).toEqual(Array.from({ length: 60 }, (_, index) => 5 + index));
  });

  it('is the same in whatever order its parts come', () => {
    expect(fanOf(parts.toReversed())).toEqual(fanOf(parts));
  });

  it('is nothing while there are no parts, and partial while there are some', () => {
    expect(fanOf([])).toBeNull();
    expect(known(fanOf(parts.slice(0, 1))).seeds).toBeLessThan(60);
  });

  it('orders its bands and begins where every seed begins', () => {
    const { bands } = known(fanOf(parts));
    for (const name of readoutNames) {
      const { p05, p25, p50, p75, p95 } = bands[name];
      for (let round = 0; round <= 8; round += 1) {
        const values = [p05, p25, p50, p75, p95].map((band) => band[round]!);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
      expect(p05[0]).toBe(p95[0]);
    }
  });

  it('counts who has broken', () => {
    const long = known(fanOf(fanTasks(settings, 1, 20, 60).map(playFan)));
    expect(long.held).toBe(0);
    expect(long.medianBreak).toBeGreaterThan(1);
    const open = trilemmaSettings({ behaviours: 64, isolation: 0 });
    expect(known(fanOf(fanTasks(open, 1, 20, 20).map(playFan)))).toMatchObject({
      held: 1,
      medianBreak: null,
    });
  });
});

describe('work that is done on the spot', () => {
  it('stops when nobody asks for more', async () => {
    const stop = { aborted: false };
    const taken: FanPart[] = [];
    const tasks = fanTasks(settings, 1, 100, 2);
    await new PlainLabRunner().run(
      tasks,
      (part) => {
        taken.push(part);
        stop.aborted = taken.length === 2;
      },
      stop,
    );
    expect(taken).toHaveLength(2);
    expect(tasks.length).toBeGreaterThan(2);
  });
});

describe('one society as it is drawn', () => {
  const course = courseOf(trilemmaSettings({ draws: 240 }), 1, 60);
  const groupsAt = (round: number) =>
    cellsOf(
      trilemmaSettings({ draws: 240 }),
      course[round]!.mixture,
      course[round - 1]?.mixture ?? null,
    );
  const gone = (round: number) =>
    groupsAt(round).reduce((sum, group) => sum + (group.safe ? group.counts.gone : 0), 0);

  it('opens holes among the rare safe behaviours first', () => {
    expect(gone(0)).toBe(0);
    expect(gone(60)).toBeGreaterThan(10);
    const everyday = groupsAt(60)[0]!.cells;
    const half = everyday.length / 2;
    const seen = (from: number, to: number): number =>
      everyday.slice(from, to).filter(({ sight }) => sight === 'seen').length;
    expect(seen(0, half)).toBeGreaterThan(seen(half, everyday.length));
  });

  it('tells a hole that has just opened from an old one', () => {
    const opened = (round: number) =>
      groupsAt(round)
        .flatMap((group) => group.cells)
        .filter((cell) => cell.sight === 'gone' && !cell.wasGone).length;
    const rounds = Array.from({ length: 60 }, (_, index) => index + 1);
    const all = rounds.reduce((sum, round) => sum + opened(round), 0);
    const goneAtEnd = groupsAt(60).reduce((sum, group) => sum + group.counts.gone, 0);
    expect(all).toBeGreaterThanOrEqual(goneAtEnd);
  });

  it('shares out everything the society and people do', () => {
    const groups = groupsAt(20);
    const sum = (name: 'share' | 'reference') =>
      groups.reduce((total, group) => total + group[name], 0);
    expect(sum('share')).toBeCloseTo(1, 9);
    expect(sum('reference')).toBeCloseTo(1, 9);
  });

  it('moves away from the safety corner', () => {
    expect(course[0]!.triangle.safety).toBeGreaterThan(0.95);
    expect(course[60]!.triangle.safety).toBeLessThan(0.6);
  });

  it('goes the same way however far it is followed', () => {
    expect(courseOf(trilemmaSettings({ draws: 240 }), 1, 5)).toEqual(course.slice(0, 6));
  });
});
