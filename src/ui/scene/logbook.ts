import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { cut, times } from './pen.ts';

const rows = [92, 172, 252];
const groupsPerRow = 7;

/** A ruled page on which something counts: strokes in fives, the last one still fresh. */
export const logbook: Drawing = (world) => {
  const slip = chanceOf(world.seed, 41);
  // Ten times as many copies are a handful of strokes more; one at the least, itself.
  const most = rows.length * groupsPerRow * 5;
  const count = Math.min(most, 1 + Math.round(14 * Math.log10(1 + world.now('copies'))));
  const stroke = (index: number): string => {
    const group = Math.floor(index / 5);
    const y = rows[Math.floor(group / groupsPerRow)] ?? 0;
    const left = 196 + (group % groupsPerRow) * 84;
    const lean = 4 * slip(index) - 2;
    if (index % 5 === 4) return cut([left - 10, y + 40], [left + 52, y + 4], 4.6);
    const x = left + (index % 5) * 13;
    return cut([x + lean, y], [x - lean, y + 44], 4 + slip(index + 900));
  };
  return svg`<g class="verdigris">
    <path class="solid" d=${rows.map((y) => cut([160, y + 56], [800, y + 56], 1.6)).join('')} />
    <path class="solid" d=${times(count - 1, stroke).join('')} />
    <path class="accent-fill" d=${stroke(count - 1)} />
  </g>`;
};
