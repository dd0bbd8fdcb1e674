import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { box, cut, line, ring, times } from './pen.ts';
import { around, engrave } from './tone.ts';

/** One machine in the cellar and a phone held sideways: the more copies, the more rows, past its edge. */
export const cellar: Drawing = (world) => {
  const copies = Math.max(1, world.now('peak_copies'), world.now('copies'));
  const rows = Math.min(17, 3 + Math.round(Math.log2(copies) * 0.9));
  const slip = chanceOf(world.seed, 7);
  const pitch = Math.min(16, 132 / rows);
  const top = 184 - ((rows - 1) * pitch) / 2;
  const thick = Math.min(4.2, pitch * 0.42);
  const runsOver = rows > 5;
  // The same words in every row; only the number at the end differs.
  const words = [0, 52, 62, 110, 120, 196];
  const row = (index: number) => {
    const y = top + index * pitch;
    const own = 208 + 30 + 26 * slip(index);
    const spans = [...words, 208, own];
    return times(4, (part) => {
      const [from, to] = [spans[2 * part] ?? 0, spans[2 * part + 1] ?? 0];
      return cut([396 + from, y], [396 + to, y], thick);
    }).join('');
  };
  const beyond = (index: number) => {
    const y = top + index * pitch;
    const far = 300 * (0.25 + 0.75 * slip(index + 40));
    return times(Math.floor(far / 44), (part) => {
      const x = 706 + part * 44;
      return cut([x, y], [x + 34 - part * 2, y], thick * (1 - part / 9));
    }).join('');
  };
  const marked = Math.floor(slip(99) * rows);
  const others = times(rows, (index) => index).filter((index) => index !== marked);
  return svg`<g class="rust">
    ${engrave({ x: -20, y: 0, width: 380, height: 324, ragged: 40 }, (x, y) => 0.75 * around(330, 170, 60, 330)(x, y))}
    <path class="solid" d=${cut([-20, 326], [420, 324], 5)} />
    <path class="shape" d=${box(206, 128, 92, 196)} />
    <path class="block" d=${box(206, 128, 18, 196)} />
    <path class="thin" d=${times(7, (index) => line([236, 150 + index * 11], [286, 150 + index * 11])).join('')} />
    <path class="thin" d=${box(236, 246, 50, 12)} />
    <path class="accent-fill" d=${ring(242, 284, 5)} />
    <g>
      <path class="plate" d="M384 96h290q20 0 20 20v136q0 20-20 20h-290q-20 0-20-20v-136q0-20 20-20Z" />
      <path class="thin" d=${line([376, 160], [376, 208])} />
    </g>
    <path class="solid" d=${others.map(row).join('')} />
    <path class="accent-fill" d=${row(marked)} />
    ${
      runsOver
        ? svg`<path class="soft" d=${others.map(beyond).join('')} />
            <path class="accent-fill" d=${beyond(marked)} />`
        : null
    }
  </g>`;
};
