import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { curve, cut, line, ring, swell, times, type Point } from './pen.ts';

/** Where the coast runs, from above or at a slant: y for every x. */
function coast(x: number): number {
  return (
    236 -
    26 * Math.sin(x / 128) -
    13 * Math.sin(x / 47 + 1) +
    64 * Math.exp(-(((x - 622) / 52) ** 2))
  );
}

/** A small falcon standing in the air over a map of dots; full dots hold copies. */
export const kestrel: Drawing = (world) => {
  const slip = chanceOf(world.seed, 13);
  const held = Math.min(0.8, 0.04 + Math.log10(1 + world.now('copies')) * 0.11);
  const dots = times(7, (row) => {
    const y = 228 + row * row * 1.6 + row * 9;
    const pitch = 19 + row * 3.4;
    const count = Math.floor(900 / pitch);
    return times(count, (index) => {
      const key = row * 100 + index;
      const x = 480 + (index - count / 2) * pitch + (row % 2) * pitch * 0.5;
      return { x, y, size: 2.2 + row * 0.62, full: slip(key) < held, on: y > coast(x) + 8 };
    });
  })
    .flat()
    .filter(({ on, x }) => on && slip(Math.round(x)) > Math.abs(x - 480) / 620 - 0.35);
  const target = dots.reduce((best, dot) =>
    Math.hypot(dot.x - 470, dot.y - 290) < Math.hypot(best.x - 470, best.y - 290) ? dot : best,
  );
  const shore = times(40, (index): Point => [60 + index * 21.5, coast(60 + index * 21.5)]);
  const sea = times(5, (row) =>
    times(6, (index) => {
      const x = 90 + index * 140 + 60 * slip(500 + row * 9 + index);
      const y = 148 + row * 15;
      return y < coast(x + 30) - 16
        ? cut([x, y], [x + 40 + 30 * slip(row + index), y], 1.6, 1)
        : '';
    }).join(''),
  );
  return svg`<g class="rust">
    <path class="soft" d=${sea.join('')} />
    <path class="solid" d=${swell(shore, (share) => 1 + 3.5 * Math.sin(share * Math.PI))} />
    <path class="soft-line" d=${dots
      .filter((dot) => !dot.full && dot !== target)
      .map((dot) => ring(dot.x, dot.y, dot.size, dot.size * 0.7))
      .join('')} />
    <path class="solid" d=${dots
      .filter((dot) => dot.full && dot !== target)
      .map((dot) => ring(dot.x, dot.y, dot.size + 0.4, dot.size * 0.75))
      .join('')} />
    <path class="accent-fill" d=${ring(target.x, target.y, 7, 5)} />
    <path class="accent" d=${ring(target.x, target.y, 17, 12)} />
    <path class="dashed" d=${line([target.x, 160], [target.x, target.y - 18])} />
    <g transform=${`translate(${Math.round(target.x)} 74)`}>
      <path class="solid" d="M0-12C6-13 8-8 8-3C20-14 40-34 86-38C94-38 99-36 104-31C94-30 92-27 97-23C85-24 83-20 88-15C75-18 72-13 76-8C62-11 58-6 60-1C42-3 24 4 9 12L5 28L20 74L13 71L9 77L4 73L0 79L-4 73L-9 77L-13 71L-20 74L-5 28L-9 12C-24 4-42-3-60-1C-58-6-62-11-76-8C-72-13-75-18-88-15C-83-20-85-24-97-23C-92-27-94-30-104-31C-99-36-94-38-86-38C-40-34-20-14-8-3C-8-8-6-13 0-12Z" />
      <path class="carve" d=${[-1, 1].map((side) => curve([side * 16, -4], [side * 46, -21], [side * 82, -29]) + curve([side * 22, 2], [side * 42, -9], [side * 62, -13])).join('')} />
      <path class="carve" d=${line([-4, 36], [-11, 64]) + line([4, 36], [11, 64]) + line([0, 36], [0, 68])} />
    </g>
  </g>`;
};

/** Where the river runs. */
function river(x: number): number {
  return 190 + 66 * Math.sin(x / 210 + 0.6) - x * 0.03;
}

interface Pen {
  readonly at: Point;
  readonly size: number;
}

/** As many places for pens as fit, none in the river and none in another. */
function penPlaces(count: number, slip: (index: number) => number): readonly Pen[] {
  const places: Pen[] = [];
  for (let index = 0; index < 900 && places.length < count; index += 1) {
    const size = 27 + 40 * slip(index + 3000) ** 2;
    const at: Point = [110 + 740 * slip(index), 52 + 268 * slip(index + 1000)];
    const isDry = Math.abs(at[1] - river(at[0])) > 26 + size * 0.6;
    const isFree = places.every(
      (other) =>
        Math.hypot(at[0] - other.at[0], (at[1] - other.at[1]) * 1.5) > size + other.size + 26,
    );
    if (isDry && isFree && at[1] + size * 0.6 < 348) places.push({ at, size });
  }
  return places;
}

/** A map with a fence round every copy anybody knows of; where they are many, eighteen stand for all. */
export const fences: Drawing = (world) => {
  const slip = chanceOf(world.seed, 17);
  const count = Math.min(18, Math.max(5, world.now('copies')));
  const pens = penPlaces(count, slip).map(({ at: [x, y], size }, index) => {
    const stakes = Math.round(size / 1.9);
    const stake = (turn: number): Point => {
      const angle = (turn / stakes) * 2 * Math.PI;
      const reach = size * (0.86 + 0.28 * slip(index * 40 + (turn % stakes)));
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.6];
    };
    const ends = times(stakes + 1, stake);
    return {
      rail: line(...ends.map(([px, py]): Point => [px, py - 4])),
      stakes: ends.map(([px, py]) => cut([px, py + 4], [px, py - 13], 2.8)).join(''),
      inside: ring(x, y - 1, 3.4, 2.6),
    };
  });
  const water = times(24, (index): Point => [-20 + index * 44, river(-20 + index * 44)]);
  const shore = (lift: number) => curve(...water.map(([x, y]): Point => [x, y + lift]));
  return svg`<g class="verdigris">
    <path class="soft-line" d=${shore(-13) + shore(14)} />
    <path class="mid" d=${swell(water, (share) => 3 + 5 * Math.sin(share * 9) ** 2)} />
    <path class="pencil" d=${pens.map(({ rail }) => rail).join('')} />
    <path class="accent-fill" d=${pens.map(({ stakes }) => stakes).join('')} />
    <path class="solid" d=${pens.map(({ inside }) => inside).join('')} />
  </g>`;
};
