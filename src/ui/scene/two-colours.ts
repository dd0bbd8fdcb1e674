import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { curve, cut, line, swell, times, type Point } from './pen.ts';

/** The coast above and the border below, for every x. */
function north(x: number): number {
  return 62 + 24 * Math.sin(x / 90) + 12 * Math.sin(x / 31) + 70 * ((x - 480) / 420) ** 4;
}

function south(x: number): number {
  return 312 - 16 * Math.sin(x / 70 + 2) - 9 * Math.sin(x / 24) - 90 * ((x - 480) / 420) ** 4;
}

/** A map in two colours that touch and fray; the first is as large as the largest coalition. */
export const twoColours: Drawing = (world) => {
  const slip = chanceOf(world.seed, 19);
  const middle = 130 + 7 * Math.min(88, Math.max(14, world.now('coalition')));
  const marks = times(15 * 64, (index) => {
    const [row, column] = [Math.floor(index / 64), index % 64];
    const x = 84 + column * 12.6 + (row % 2) * 6.3 + 3 * slip(index + 5000);
    const y = 38 + row * 19 + 5 * slip(index + 6000);
    const front = middle + 52 * Math.sin(y / 58) + 24 * Math.sin(y / 19 + 2);
    const fray = (slip(index + 1000) + slip(index + 2000) - 1) * 120;
    const size = 0.6 + 0.6 * slip(index + 4000);
    const isBare = Math.abs(x - front) < 46 && slip(index + 3000) < 0.3;
    return { x, y, size, isFirst: x + fray < front, isBare };
  }).filter(({ x, y, isBare }) => !isBare && y > north(x) + 10 && y < south(x) - 10);
  const upright = ({ x, y, size }: (typeof marks)[number]) =>
    cut([x, y + 9 * size], [x, y - 9 * size], 5.6 * size);
  const slanted = ({ x, y, size }: (typeof marks)[number]) =>
    cut([x - 8 * size, y - 5 * size], [x + 8 * size, y + 5 * size], 4.4 * size);
  const edge = (of: (x: number) => number) =>
    times(60, (index): Point => [66 + index * 14, of(66 + index * 14)]);
  const river = times(14, (index): Point => {
    const y = north(410) - 4 + index * 20;
    return [410 + 30 * Math.sin(index / 2.3), y];
  });
  return svg`<g class="verdigris">
    <path class="accent-fill" d=${marks
      .filter(({ isFirst }) => isFirst)
      .map(upright)
      .join('')} />
    <path class="second" d=${marks
      .filter(({ isFirst }) => !isFirst)
      .map(slanted)
      .join('')} />
    <path class="blank" d=${swell(river, (share) => 15 - 9 * share)} />
    <path class="thin" d=${curve(...river.map(([x, y], index): Point => [x - 7.5 + index * 0.32, y])) + curve(...river.map(([x, y], index): Point => [x + 7.5 - index * 0.32, y]))} />
    <path class="solid" d=${swell(edge(north), (share) => 1.5 + 3.5 * Math.sin(share * Math.PI))} />
    <path class="dashed" d=${line(...edge(south))} />
  </g>`;
};
