import { expect, test } from 'vitest';
import type { StoryGraph } from '../../../src/authoring/index.ts';
import { mapLayout } from '../../../src/ui/write/map-layout.ts';

const place = { file: 'en/main.ink', line: 1 };

/** Knots that each lead to the next seven and back to the second. */
function dense(count: number): StoryGraph {
  const name = (at: number) => `knot_${at}`;
  const all = Array.from({ length: count }, (_, at) => at);
  const nodes = all.map((at) => ({ name: name(at), chapter: null, place }));
  const edges = all.flatMap((at) =>
    [1, 2, 3, 4, 5, 6, 7]
      .filter((step) => at + step < count)
      .map((step) => at + step)
      .concat(1)
      .map((to) => ({ from: name(at), to: name(to), label: null, place })),
  );
  return { nodes, edges } as unknown as StoryGraph;
}

test.each([12, 60])(
  '%i knots with ways everywhere stand apart, below what leads to them',
  (count) => {
    const { nodes, edges, width, height } = mapLayout(dense(count), [], 'start');
    const boxes = [...nodes.values()];
    expect(boxes).toHaveLength(count);
    expect(edges.length).toBeGreaterThan(count * 4);
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
      if (at >= 8) expect(one.y).toBeGreaterThan(nodes.get(`knot_${at - 7}`)!.y);
    }
  },
);
