import { svg } from 'lit';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, shape, times } from './pen.ts';
import { engrave, grain } from './tone.ts';

/** An old computer under its doily, and a model tram; both dusted. */
export const tietjen: Drawing = () => {
  const scallops = times(9, (index) => {
    const x = 322 + index * 24;
    const drop = 150 + 15 * Math.cos((index - 4) / 1.5);
    return svg`<path class="shape" d=${`M${x - 12} 118V${drop}a12 13 0 0 0 24 0V118Z`} />
      <path class="thin" d=${ring(x, drop - 2, 5) + line([x, 122], [x, drop - 8])} />`;
  });
  const wheel = (x: number) => ring(x, 291, 8);
  return svg`<g class="rust">
    ${grain({ x: 60, y: 0, width: 840, height: 300, ragged: 260 }, (_, y) => 0.1 + 0.22 * (y / 300))}
    <path class="shape" d=${box(296, 254, 250, 48)} />
    <path class="thin" d=${box(452, 266, 78, 9) + ring(316, 278, 5) + line([452, 285], [530, 285])} />
    <path class="shape" d="M322 118h198q10 0 10 10v106q0 10-10 10h-198q-10 0-10-10v-106q0-10 10-10Z" />
    <path class="block" d="M340 140q81-12 162 0q8 46 0 84q-81 10-162 0q-8-44 0-84Z" />
    <path class="carve" d=${[0, 1, 2, 3].map((index) => line([358, 172 + index * 12], [420 + [40, 18, 52, -20][index]!, 172 + index * 12])).join('')} />
    <path class="glow" d=${box(406, 203, 7, 10)} />
    <path class="line" d=${line([372, 244], [366, 254]) + line([470, 244], [476, 254])} />
    ${scallops}
    <path class="solid" d=${cut([308, 118], [534, 118], 6)} />
    <path class="accent-fill" d="M592 240q2-12 14-12h142q12 0 14 12l4 46h-178Z" />
    <path class="blank" d=${times(6, (index) => box(604 + index * 25, 237, 18, 22)).join('')} />
    <path class="line" d="M592 240q2-12 14-12h142q12 0 14 12l4 46h-178Z" />
    <path class="cut-line" d=${line([592, 268], [762, 268])} />
    <path class="line" d=${line([660, 228], [678, 208], [700, 228]) + line([664, 206], [692, 206])} />
    <path class="block" d=${[wheel(624), wheel(646), wheel(708), wheel(730)].join('')} />
    <path class="bold" d=${line([576, 300], [784, 300])} />
    <path class="solid" d=${cut([20, 304], [940, 303], 6)} />
    <path class="thin" d=${line([180, 330], [780, 330]) + ring(480, 344, 6)} />
    <path class="shape" d=${shape([204, 304], [188, 216], [262, 204], [274, 304])} />
    <path class="thin" d=${shape([212, 290], [202, 228], [254, 220], [262, 290])} />
    <path class="solid" d=${cut([212, 276], [256, 258], 4)} />
    <path class="thin" d=${curve([222, 268], [240, 262], [248, 252])} />
  </g>`;
};

/** The lever in its glass box, half lit. */
export const lever: Drawing = () => {
  const split = (y: number) => 486 + (y - 180) * 0.22;
  return svg`<g class="rust">
    ${engrave({ x: 0, y: 0, width: 960, height: 360, ragged: 0 }, (x, y) => {
      const over = (x - split(y)) / 40;
      return x < split(y)
        ? Math.min(0.5, Math.max(0, (300 - x) / 900))
        : Math.min(0.92, 0.45 + over * 0.12);
    })}
    <path class="blank" d=${box(376, 40, 208, 284)} />
    ${engrave({ x: 486, y: 44, width: 98, height: 276, ragged: 6 }, () => 0.62)}
    <path class="plate open" d=${box(376, 40, 208, 284)} />
    <path class="thin" d=${box(388, 52, 184, 260)} />
    <path class="solid" d=${cut([404, 130], [452, 66], 3) + cut([416, 142], [446, 102], 2)} />
    <path class="shape" d=${box(464, 96, 32, 140)} />
    <path class="block" d=${box(473, 106, 14, 120)} />
    <path class="accent-fill" d=${shape([473, 196], [487, 196], [500, 92], [482, 90])} />
    <path class="line" d=${shape([473, 196], [487, 196], [500, 92], [482, 90])} />
    <path class="line accent-fill" d="M452 64h80q11 0 11 13t-11 13h-80q-11 0-11-13t11-13Z" />
    <path class="solid" d=${ring(480, 202, 11)} />
    <path class="shape" d=${box(416, 254, 128, 44)} />
    <path class="solid" d=${cut([428, 268], [520, 268], 3.6) + cut([428, 284], [496, 284], 3.6)} />
    <path class="solid" d=${[
      [384, 48],
      [576, 48],
      [384, 316],
      [576, 316],
    ]
      .map(([x, y]) => ring(x!, y!, 3.2))
      .join('')} />
  </g>`;
};
