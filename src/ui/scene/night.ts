import { svg } from 'lit';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, shape, times } from './pen.ts';
import { radish } from './washhouse.ts';
import { around, engrave } from './tone.ts';

/** Which of its seven bars a digit of a radio clock lights: top, uprights, middle, bottom. */
const bars: Readonly<Record<string, string>> = { 0: '012456', 1: '25', 4: '1235' };

function digit(name: string, x: number, y: number): string {
  const places = [
    cut([x + 2, y], [x + 18, y], 4),
    cut([x, y + 2], [x, y + 16], 4),
    cut([x + 20, y + 2], [x + 20, y + 16], 4),
    cut([x + 2, y + 18], [x + 18, y + 18], 4),
    cut([x, y + 20], [x, y + 34], 4),
    cut([x + 20, y + 20], [x + 20, y + 34], 4),
    cut([x + 2, y + 36], [x + 18, y + 36], 4),
  ];
  return Array.from(bars[name] ?? '', (bar) => places[Number(bar)] ?? '').join('');
}

/** Twenty to two: the fuse box in the light of a torch, the radio alarm on top of it. */
export const fuseBox: Drawing = () => {
  const torch = around(470, 250, 70, 330);
  const fuse = (x: number, y: number) => ring(x, y, 17) + ring(x, y, 7);
  const row = (y: number) => times(5, (index) => fuse(376 + index * 44, y));
  return svg`<g class="brass">
    ${engrave({ x: 0, y: 0, width: 960, height: 360, ragged: 0 }, torch)}
    <path class="shape" d=${box(330, 116, 268, 216)} />
    <path class="shape" d=${shape([330, 116], [276, 92], [276, 350], [330, 332])} />
    <path class="thin" d=${box(346, 132, 236, 184)} />
    <path class="line" d=${row(172).join('') + row(236).join('')} />
    <path class="block" d=${ring(464, 236, 17)} />
    <path class="thin" d=${line([356, 204], [572, 204]) + line([356, 268], [572, 268])} />
    <path class="thin" d=${times(5, (index) => line([364 + index * 44, 284], [386 + index * 44, 284])).join('')} />
    <path class="line" d=${line([286, 210], [286, 236])} />
    <path class="line" d=${line([370, 116], [366, 0]) + line([382, 116], [380, 0])} />
    <path class="shape" d="M424 56h148q8 0 8 8v52h-164v-52q0-8 8-8Z" />
    <path class="block" d=${box(430, 66, 106, 42)} />
    <path class="thin" d=${ring(558, 86, 9) + line([558, 86], [563, 80])} />
    <path class="glow" d=${digit('1', 428, 69) + digit('4', 468, 69) + digit('0', 504, 69)} />
    <path class="glow" d=${ring(458, 81, 2.4) + ring(458, 95, 2.4)} />
  </g>`;
};

/** One lamp over a table of planks; what the year has left stands in its light. */
export const lastLamp: Drawing = () => {
  const dark = (x: number, y: number) => {
    if (y < 74) return 0.8;
    const half = 46 + (y - 74) * 1.32;
    const edge = (Math.abs(x - 480) - half) / 60;
    return y > 266 && Math.abs(x - 480) > 330 ? 0.8 : Math.min(0.8, Math.max(0, edge));
  };
  return svg`<g class="rust">
    ${engrave({ x: 0, y: 0, width: 960, height: 306, ragged: 0 }, dark)}
    <path class="bold" d=${line([480, -4], [480, 40])} />
    <path class="block" d=${shape([462, 38], [498, 38], [546, 82], [414, 82])} />
    <path class="carve" d=${curve([470, 46], [446, 70])} />
    <path class="glow-edge" d="M456 82a24 18 0 0 0 48 0Z" />
    <path class="blank" d=${shape([196, 264], [764, 264], [850, 320], [110, 320])} />
    <path class="line" d=${shape([196, 264], [764, 264], [850, 320], [110, 320])} />
    <path class="thin" d=${line([172, 281], [790, 281]) + line([146, 299], [816, 299])} />
    <path class="solid" d=${cut([260, 272], [420, 272], 2) + cut([520, 290], [700, 291], 2) + cut([200, 309], [380, 310], 2)} />
    <path class="block" d=${shape([110, 320], [850, 320], [850, 330], [110, 330])} />
    <path class="line" d=${line([190, 330], [186, 372]) + line([770, 330], [774, 372])} />
    <path class="shape" d=${shape([596, 246], [622, 246], [619, 286], [599, 286])} />
    <path class="thin" d=${line([598, 260], [620, 260])} />
    <g transform="translate(0 8)">${radish([446, 266], 9)}</g>
  </g>`;
};
