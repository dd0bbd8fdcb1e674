import { svg } from 'lit';
import type { Drawing } from './drawing.ts';
import { curve, line, ring, times, type Point } from './pen.ts';

/** Two chairs face each other between mirrors; the row of rooms repeats and bends away. */
export const salon: Drawing = (world) => {
  const inBowl = Math.min(1, (world.now('table_own') + world.now('table_other')) / 40);
  const rooms = times(7, (index) => {
    const scale = 1.1 * 0.58 ** index;
    const bend = 1 - 0.58 ** index;
    return { scale, x: 452 + 118 * bend ** 1.3, y: 182 - 44 * bend };
  });
  return svg`<g class="verdigris">
    ${rooms.map(({ scale, x, y }, index) => {
      const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale];
      const chair = (side: number) => {
        const near = (dx: number, dy: number) => at(side * dx, dy);
        return (
          curve(near(290, -52), near(298, 0), near(284, 60)) +
          curve(near(282, -56), near(298, -66), near(304, -54)) +
          line(near(288, 62), near(214, 66), near(210, 82)) +
          line(near(292, 20), near(236, 26)) +
          line(near(252, 66), near(252, 128)) +
          curve(near(280, 138), near(252, 126), near(224, 138))
        );
      };
      const next = rooms[index + 1];
      const corners = (
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ] as const
      ).map(([sx, sy]) =>
        next === undefined
          ? ''
          : line(at(sx * 306, sy * 172), [
              next.x + sx * 306 * next.scale,
              next.y + sy * 172 * next.scale,
            ]),
      );
      const weight = Math.max(0.9, 3.4 * Math.min(1, scale) ** 0.6);
      return svg`<g stroke-width=${weight.toFixed(1)}>
        <path class="blank framed" d=${`${line(at(-306, -172), at(306, -172), at(306, 172), at(-306, 172))}Z`} />
        <path class="soft-line" d=${corners.join('')} />
        <path class="framed" d=${chair(-1) + chair(1)} />
        <path class="framed" d=${line(at(-44, 160), at(-44, 134), at(44, 134), at(44, 160))} />
        <path class="accent-fill" d=${ring(...at(0, 124), 22 * scale, 11 * scale)} />
        <path class="glow" d=${ring(...at(0, 117), 18 * scale * inBowl, 4 * scale * inBowl)} />
      </g>`;
    })}
  </g>`;
};
