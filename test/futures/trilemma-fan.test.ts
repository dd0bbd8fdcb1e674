import { describe, expect, it } from 'vitest';
import {
  readoutNames,
  trilemmaFan,
  trilemmaSettings,
  viewSociety,
  type Fan,
} from '../../src/futures/index.ts';

const settings = trilemmaSettings({ behaviours: 64 });

function lastOf(chunk: number): Fan {
  const fans = [...trilemmaFan({ settings, seeds: 50, rounds: 8 }, chunk)];
  return fans[fans.length - 1]!;
}

describe('a fan of societies', () => {
  it('is the same whatever the chunks', () => {
    expect(lastOf(7)).toEqual(lastOf(50));
  });

  it('shows partial results with their progress', () => {
    const fans = [...trilemmaFan({ settings, seeds: 50, rounds: 3 }, 20)];
    expect(fans.map((fan) => fan.done)).toEqual([20, 40, 50]);
    expect(fans.every((fan) => fan.seeds === 50)).toBe(true);
  });

  it('stops when nobody asks for more', () => {
    const fans = trilemmaFan({ settings, seeds: 10000, rounds: 1000 }, 1);
    fans.next();
    expect(fans.return().done).toBe(true);
    expect(fans.next().done).toBe(true);
  });

  it('orders its bands and begins where every seed begins', () => {
    const fan = lastOf(50);
    for (const name of readoutNames) {
      const bands = fan.bands[name];
      for (let round = 0; round <= 8; round += 1) {
        const values = bands.map((band) => band[round]!);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }
      expect(bands[0]![0]).toBe(bands[4]![0]);
    }
  });

  it('counts who has broken', () => {
    const fan = lastOf(50);
    expect(fan.broken[0]).toBe(0);
    expect(fan.broken[8]).toBeCloseTo(1 - fan.held, 12);
    expect([...fan.broken]).toEqual([...fan.broken].toSorted((a, b) => a - b));
  });
});

describe('one society as it is drawn', () => {
  it('opens blind spots among the rare safe behaviours', () => {
    const before = viewSociety({ draws: 240 }, 1, 0);
    const after = viewSociety({ draws: 240 }, 1, 60);
    expect(after.blindSpots).toBeGreaterThan(before.blindSpots + 10);
    expect(after.course).toHaveLength(61);
    const everyday = after.behaviours.filter(({ kind }) => kind === 'everyday');
    const half = everyday.length / 2;
    const seen = (from: number, to: number): number =>
      everyday.slice(from, to).filter((each) => each.seen).length;
    expect(seen(0, half)).toBeGreaterThan(seen(half, everyday.length));
  });

  it('moves away from the safety corner', () => {
    expect(viewSociety({}, 1, 40).triangle.safety).toBeLessThan(0.5);
    expect(viewSociety({}, 1, 0).triangle.safety).toBeGreaterThan(0.95);
  });
});
