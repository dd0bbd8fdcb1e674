import { svg } from 'lit';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, shape, times, type Point } from './pen.ts';
import { joints } from './tiles.ts';
import { around, engrave } from './tone.ts';

/** Light from the high window at the left falls down to the right. */
function shaft(strength: number): (x: number, y: number) => number {
  return (x, y) => {
    const middle = 265 + (y - 50) * 1.05;
    const half = 62 + y * 0.16;
    return Math.abs(x - middle) < half ? strength : 0;
  };
}

/** Two dead machines, planks across, one radish; the light is as strong as the town's services. */
export const washhouse: Drawing = (world) => {
  const light = 0.35 + 0.6 * (world.now('services') / 100);
  const machine = (x: number) => svg`
    <path class="shape" d=${box(x, 204, 150, 122)} />
    <path class="thin" d=${line([x, 228], [x + 150, 228])} />
    <path class="thin" d=${box(x + 12, 211, 34, 9)} />
    <path class="thin" d=${ring(x + 130, 216, 5)} />
    <path class="line" d=${ring(x + 75, 276, 36)} />
    <path class="block" d=${ring(x + 75, 276, 27)} />
    <path class="carve" d=${curve([x + 58, 268], [x + 68, 258], [x + 82, 256])} />`;
  return svg`<g class="rust">
    ${engrave({ x: 30, y: 0, width: 900, height: 330, step: 8, ragged: 150 }, (x, y) => 0.56 - shaft(light)(x, y) * 0.6)}
    <path class="joint" d=${joints(44, 330)} />
    <path class="shape" d=${box(200, 22, 130, 62)} />
    <path class="line" d=${line([265, 22], [265, 84])} />
    <path class="solid" d=${box(192, 84, 146, 5)} />
    <path class="solid" d=${cut([20, 330], [940, 329], 5)} />
    ${machine(300)} ${machine(530)}
    <path class="shape" d=${box(252, 186, 470, 18)} />
    <path class="solid" d=${cut([256, 195], [716, 194], 3)} />
    <path class="solid" d=${cut([300, 190], [420, 190], 1.6)} />
    <path class="solid" d=${cut([560, 199], [690, 200], 1.6)} />
    ${radish([487, 172], 13)}
    <path class="solid" d=${ring(744, 347, 16, 4)} />
    <path class="carve" d=${line([734, 347], [754, 347])} />
  </g>`;
};

/** One radish with its leaves, lying. */
export function radish([x, y]: Point, size: number) {
  const leaf = (lift: number) =>
    cut([x + size, y - 2], [x + size * 3.4, y - lift], size * 0.5, -size * 0.12);
  return svg`<path class="accent-fill" d=${ring(x, y, size, size * 0.92)} />
    <path class="accent-fill" d=${cut([x - size * 2.1, y + size * 0.7], [x - size * 0.4, y], 5)} />
    <path class="solid" d=${[size * 1.5, size * 0.5, -size * 0.4].map(leaf).join('')} />`;
}

/** The telephone with the cord, on the planks; nobody there. */
export const phone: Drawing = () => {
  const coil = times(133, (index): Point => {
    const share = index / 132;
    const turn = share * 22 * 2 * Math.PI;
    const sag = Math.sin(share * Math.PI) * 16;
    return [430 - share * 330 + Math.cos(turn) * 9, 274 + sag - share * 6 + Math.sin(turn) * 13];
  });
  const rays = [-58, -34, -12, 12, 34, 58].map((degrees) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    const ray = (far: number): Point => [
      535 + Math.cos(angle) * far * 1.5,
      190 + Math.sin(angle) * far,
    ];
    return cut(ray(88), ray(128), 5);
  });
  return svg`<g class="rust">
    ${engrave({ x: 40, y: 0, width: 880, height: 296, step: 8, ragged: 240 }, (x, y) => 0.4 * around(520, 190, 170, 430)(x, y))}
    <path class="joint" d=${joints(44, 296)} />
    <path class="shape" d=${box(-10, 296, 980, 24)} />
    <path class="solid" d=${cut([30, 308], [900, 307], 2.6)} />
    <path class="solid" d=${cut([120, 302], [380, 302], 1.6) + cut([560, 314], [860, 314], 1.6)} />
    <path class="line" d=${curve(...coil)} />
    <path class="shape" d=${shape([470, 208], [600, 208], [646, 296], [424, 296])} />
    <path class="block" d=${shape([434, 282], [636, 282], [644, 296], [426, 296])} />
    <path class="shape" d=${ring(535, 250, 40, 33)} />
    <path class="solid" d=${times(9, (index) => {
      const angle = ((index * 32 - 200) * Math.PI) / 180;
      return ring(535 + Math.cos(angle) * 27, 250 + Math.sin(angle) * 22, 4.4, 3.8);
    }).join('')} />
    <path class="thin" d=${ring(535, 250, 12, 10)} />
    <g transform="rotate(-5 535 190)">
      <path class="block" d="M424 176q0-26 34-26h154q34 0 34 26v18q0 10-12 10h-34q-12 0-12-10v-12h-106v12q0 10-12 10h-34q-12 0-12-10Z" />
      <path class="carve" d=${curve([446, 164], [460, 158], [500, 158], [590, 158])} />
    </g>
    <path class="accent-fill" d=${rays.join('')} />
  </g>`;
};
