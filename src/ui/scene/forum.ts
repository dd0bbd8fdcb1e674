import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { cut } from './pen.ts';

const columns = [176, 336, 496, 656];
const widest = 128;

/** Columns of posts, long at the top, shorter and more alike further down. */
export const forum: Drawing = (world) => {
  const slip = chanceOf(world.seed, 23);
  // How early they begin to sound alike: the less of what they once knew is left, the higher up.
  const turn = 0.42 + 0.42 * (world.now('coverage') / 100);
  const strokes = columns.map((left, column) => {
    const parts: { d: string; last: boolean }[] = [];
    let y = 22 + column * 4;
    for (let post = 0; y < 350; post += 1) {
      const depth = y / 350;
      const own = Math.min(1, Math.max(0, ((turn - depth) / turn) * 1.7));
      const key = column * 1000 + post * 20;
      const lines = Math.max(1, Math.round((3 + 4 * slip(key)) * own + 0.4));
      for (let row = 0; row < lines && y < 350; row += 1) {
        const isEnd = row === lines - 1;
        const free =
          widest * (isEnd ? 0.25 + 0.6 * slip(key + row + 1) : 0.86 + 0.14 * slip(key + row));
        const width = own === 0 ? 46 : Math.max(46, free * Math.min(1, own * 1.4));
        const weight = own === 0 ? 4.4 : 3 + 1.4 * slip(key + row + 9);
        parts.push({ d: cut([left, y], [left + width, y], weight), last: own === 0 });
        y += 9.5;
      }
      y += own === 0 ? 8 : 11;
    }
    return parts;
  });
  const all = strokes.flat();
  const of = (isLast: boolean) =>
    all
      .filter(({ last }) => last === isLast)
      .map(({ d }) => d)
      .join('');
  return svg`<g class="verdigris">
    <path class="solid" d=${of(false)} />
    <path class="accent-fill" d=${of(true)} />
  </g>`;
};
