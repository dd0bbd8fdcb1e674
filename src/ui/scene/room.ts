import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, times, type Point } from './pen.ts';
import { engrave, grain } from './tone.ts';

/** A whiteboard with a zero and room in front of it; fewer biscuits when less arrives. */
export const situationRoom: Drawing = (world) => {
  const biscuits = Math.max(1, Math.round(world.now('services') / 14));
  const slip = chanceOf(world.seed, 11);
  return svg`<g class="rust">
    ${grain({ x: 20, y: 0, width: 920, height: 298, ragged: 110 }, () => 0.16)}
    <path class="plate" d=${box(186, 30, 588, 206)} />
    <path class="line" d=${line([206, 248], [754, 248])} />
    <path class="accent-fill" d=${box(690, 239, 46, 8)} />
    <path class="zero" d="M668 82c-34 4-44 104-4 110 42 4 46-110 4-110" />
    <path class="dashed" d=${times(3, (index) => line([286 + index * 112, 198], [362 + index * 112, 198])).join('')} />
    <path class="solid" d=${cut([-20, 300], [980, 298], 6)} />
    <path class="shape" d=${ring(330, 320, 112, 24)} />
    <path class="thin" d=${ring(330, 318, 82, 15)} />
    ${times(biscuits, (index) => {
      const layer = index >= 4 ? 1 : 0;
      const x = 284 + (index % 4) * 30 + layer * 15 + 6 * slip(index);
      const y = 312 - layer * 12 + 4 * slip(index + 20);
      return svg`<path class="shape" d=${ring(x, y, 21, 8.5)} />
        <path class="thin" d=${times(3, (dot) => ring(x - 8 + dot * 8, y, 0.8)).join('')} />`;
    })}
  </g>`;
};

/** A white map with nothing on it: only how it was folded. */
export const emptyMap: Drawing = () => {
  const folds = [365, 480, 595];
  return svg`<g class="rust">
    ${grain({ x: 0, y: 0, width: 960, height: 360, ragged: 50 }, (x, y) => 0.5 + 0.16 * Math.sin(x / 160 + y / 90))}
    <path class="sheet" d="M250 34L710 30L714 326L246 330Z" />
    <path class="mid" d=${[...folds.map((x) => cut([x, 40], [x + 2, 322], 3.4)), cut([256, 180], [704, 179], 3.4)].join('')} />
    <path class="line" d="M250 34L365 30L480 33L595 29L710 30L714 180L714 326L595 330L480 327L365 331L246 330L250 180Z" />
    <path class="solid" d=${cut([365, 30], [366, 74], 2) + cut([595, 330], [594, 288], 2) + cut([250, 180], [300, 180], 2)} />
    <path class="accent-fill" d=${ring(264, 46, 6) + ring(698, 43, 6) + ring(700, 314, 6) + ring(262, 317, 6)} />
  </g>`;
};

/** A wall of level lines and one that should be as level: how the town's services have done. */
export const controlRoom: Drawing = (world) => {
  const way = world.way('services', 60);
  const floor = Math.min(90, ...way) - 4;
  const place = (value: number, index: number): Point => [
    206 + (index / Math.max(1, way.length - 1)) * 548,
    66 + ((100 - value) / (100 - floor)) * 92,
  ];
  const path = way.map(place);
  const end = path.at(-1) ?? [206, 66];
  const panel = (index: number) => {
    const [x, y] = [186 + (index % 7) * 85, 206 + Math.floor(index / 7) * 40];
    return [box(x, y, 74, 30), line([x + 8, y + 15], [x + 66, y + 15])] as const;
  };
  const panels = times(7, panel);
  return svg`<g class="rust">
    ${engrave({ x: 0, y: 0, width: 960, height: 296, ragged: 0 }, (x, y) => {
      const off = Math.max(Math.abs(x - 480) - 300, (Math.abs(y - 130) - 120) * 2);
      return Math.min(0.7, Math.max(0.12, off / 180));
    })}
    <path class="plate" d=${box(186, 34, 588, 152)} />
    <path class="dashed" d=${line([206, 66], [754, 66])} />
    <path class="soft-line" d=${times(5, (index) => line([206 + index * 137, 168], [206 + index * 137, 174])).join('')} />
    ${path.length > 1 ? svg`<path class="accent thick" d=${line(...path)} />` : null}
    <path class="accent-fill" d=${ring(end[0], end[1], 7)} />
    <path class="shape" d=${panels.map(([frame]) => frame).join('')} />
    <path class="thin" d=${panels.map(([, level]) => level).join('')} />
    <path class="blank" d=${box(-20, 300, 1000, 80)} />
    <path class="solid" d=${cut([-20, 300], [980, 300], 7)} />
    <path class="shape" d="M600 330v-64q0-6 6-6h28q6 0 6 6v64Z" />
    <path class="block" d="M604 260v-14q0-4 4-4h24q4 0 4 4v14Z" />
    <path class="shape" d="M664 330v-22h30v22Z" />
    <path class="line" d=${curve([694, 312], [706, 314], [704, 326], [694, 326])} />
    <path class="line" d=${line([300, 322], [392, 312])} /><path class="solid" d=${cut([392, 312], [402, 311], 3)} />
  </g>`;
};
