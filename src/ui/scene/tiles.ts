import { svg, type SVGTemplateResult } from 'lit';
import { chanceOf } from './chance.ts';
import { cut, line, times } from './pen.ts';

/** Joints between white tiles, most of them left out: `lit` says where the light has eaten them. */
export function tiles(
  size: number,
  floor: number,
  lit: (x: number, y: number) => number,
): SVGTemplateResult {
  const columns = Math.ceil(960 / size);
  const lines = Math.floor(floor / size);
  const chance = chanceOf(size, floor);
  const joints = (shown: (light: number, slip: number) => boolean) =>
    times(columns * lines, (index) => {
      const x = (index % columns) * size;
      const y = floor - (Math.floor(index / columns) + 1) * size;
      const light = lit(x + size / 2, y + size / 2);
      const level = shown(light, chance(2 * index))
        ? cut([x + 3, y], [x + size - 3, y + chance(index) - 0.5], 2.2)
        : '';
      const upright = shown(light, chance(2 * index + 1))
        ? cut([x, y + 3], [x + chance(index) - 0.5, y + size - 3], 2.2)
        : '';
      return level + upright;
    }).join('');
  return svg`<path class="by-day soft" d=${joints((light, slip) => slip > 0.12 + light)} />
    <path class="by-night soft" d=${joints((light, slip) => slip > 0.85 - light)} />`;
}

/** Every joint of a tiled wall down to the floor, to be cut white into its shade. */
export function joints(size: number, floor: number): string {
  const level = times(Math.floor(floor / size), (index) => {
    const y = floor - (index + 1) * size;
    return line([0, y], [960, y]);
  });
  const upright = times(Math.ceil(960 / size), (index) =>
    line([index * size, 0], [index * size, floor]),
  );
  return [...level, ...upright].join('');
}
