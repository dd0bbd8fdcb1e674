import { expect, test } from 'vitest';
import { knotWays, type KnotsToPlace } from '../../../src/app/index.ts';
import { mapLayout } from '../../../src/platform/worker/map-layout.ts';

/** Knots that each lead to the next seven and back to the second. */
function dense(count: number): KnotsToPlace {
  const name = (at: number) => `knot_${at}`;
  const all = Array.from({ length: count }, (_, at) => at);
  const place = { file: 'en/main.ink', line: 1 };
  const nodes = all.map((at) => ({ name: name(at), chapter: null, place }));
  const edges = all.flatMap((at) =>
    [1, 2, 3, 4, 5, 6, 7]
      .filter((step) => at + step < count)
      .map((step) => at + step)
      .concat(1)
      .map((to) => ({ from: name(at), to: name(to), choice: null, place })),
  );
  return { knots: nodes, ways: knotWays({ nodes, edges }), order: [], start: 'start' };
}

test.each([12, 60])(
  '%i knots with ways everywhere stand apart, below what leads to them',
  (count) => {
    const asked = dense(count);
    const { knots, width, height } = mapLayout(asked);
    const boxes = [...knots.values()];
    expect(boxes).toHaveLength(count);
    expect(asked.ways.length).toBeGreaterThan(count * 4);
    for (const [at, one] of boxes.entries()) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(at + 1)) {
        const apart = {
          x: Math.abs(one.x - other.x) - (one.width + other.width) / 2,
          y: Math.abs(one.y - other.y) - (one.height + other.height) / 2,
        };
        expect(Math.max(apart.x, apart.y)).toBeGreaterThanOrEqual(0);
      }
      if (at >= 8) expect(one.y).toBeGreaterThan(knots.get(`knot_${at - 7}`)!.y);
    }
  },
);
