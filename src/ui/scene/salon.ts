import { svg } from 'lit';
import type { Drawing } from './drawing.ts';
import { curve, line, ring, times, type Point } from './pen.ts';

/** Two chairs face each other between mirrors; the row of rooms repeats and bends away. */
export const salon: Drawing = (world) => {
  const rounds = world.now('table_round');
  const count = 7 + Math.min(5, Math.floor(rounds / 4));
  const rooms = times(count, (index) => {
    const scale = 0.73 ** index;
    const away = 1 - scale;
    return { scale, x: 400 + 300 * away ** 1.5, y: 172 - 58 * away ** 2 };
  });
  return svg`<g class="verdigris">
    ${rooms.map(({ scale, x, y }) => {
      const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale];
      const chair = (side: number) => {
        const near = (dx: number, dy: number) => at(side * dx, dy);
        return (
          curve(near(196, -34), near(206, 20), near(188, 66)) +
          line(near(190, 66), near(104, 70), near(100, 88)) +
          line(near(196, 30), near(128, 34)) +
          line(near(150, 70), near(150, 122)) +
          curve(near(186, 130), near(150, 120), near(114, 130))
        );
      };
      const weight = Math.max(0.9, 3.6 * scale ** 0.7);
      return svg`<g stroke-width=${weight.toFixed(1)} class=${scale === 1 ? 'nearest' : 'further'}>
        <path class="blank framed" d=${line(at(-300, -172), at(300, -172), at(300, 172), at(-300, 172)) + 'Z'} />
        <path class="framed" d=${chair(-1) + chair(1)} />
        <path class="framed" d=${line(at(-46, 92), at(-46, 50), at(46, 50), at(46, 92))} />
        <path class="accent-fill" d=${ring(...at(0, 42), 24 * scale, 9 * scale)} />
      </g>`;
    })}
  </g>`;
};
