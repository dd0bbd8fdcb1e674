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
    78 * Math.exp(-(((x - 610) / 30) ** 2))
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
    <path class="dashed" d=${line([target.x, 132], [target.x, target.y - 18])} />
    <g transform=${`translate(${Math.round(target.x)} 74)`}>
      <path class="solid" d="M0-14C7-15 10-9 9-3C24-12 44-33 88-36C96-36 99-34 104-30C94-28 92-25 98-21C86-21 84-17 90-12C77-14 74-9 79-4C66-7 62-2 65 4C44 2 26 8 12 14L8 26L22 50L12 48L6 54L0 48L-6 54L-12 48L-22 50L-8 26L-12 14C-26 8-44 2-65 4C-62-2-66-7-79-4C-74-9-77-14-90-12C-84-17-86-21-98-21C-92-25-94-28-104-30C-99-34-96-36-88-36C-44-33-24-12-9-3C-10-9-7-15 0-14Z" />
      <path class="carve" d=${[-1, 1].map((side) => curve([side * 18, -2], [side * 48, -18], [side * 82, -26]) + curve([side * 24, 4], [side * 46, -6], [side * 66, -10])).join('')} />
      <path class="carve" d=${line([-5, 30], [-9, 44]) + line([5, 30], [9, 44]) + line([0, 30], [0, 43])} />
    </g>
  </g>`;
};

/** A map with a fence round every copy anybody knows of; above two dozen they stand for all. */
export const fences: Drawing = (world) => {
  const slip = chanceOf(world.seed, 17);
  const count = Math.min(26, Math.max(5, world.now('copies')));
  const places = times(30, (index) => index)
    .sort((a, b) => slip(a + 200) - slip(b + 200))
    .slice(0, count);
  const river = times(24, (index): Point => {
    const x = -20 + index * 44;
    return [x, 190 + 66 * Math.sin(x / 210 + 0.6) - x * 0.03];
  });
  const pens = places.map((index) => {
    const [x, y] = [
      122 + (index % 10) * 80 + 30 * slip(index),
      66 + Math.floor(index / 10) * 106 + 34 * slip(index + 60),
    ];
    const size = 26 + 16 * slip(index + 120);
    const stakes = Math.round(size / 2.4);
    const stake = (turn: number): Point => {
      const angle = (turn / stakes) * 2 * Math.PI + slip(index);
      const reach = size * (0.9 + 0.2 * slip(index * 9 + (turn % stakes)));
      return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.52];
    };
    const ends = times(stakes + 1, stake);
    return {
      rail: line(...ends.map(([px, py]): Point => [px, py - 7])),
      stakes: ends.map(([px, py]) => cut([px, py + 4], [px, py - 19], 3.4)).join(''),
      inside: ring(x, y - 2, 3.6, 2.8),
    };
  });
  return svg`<g class="verdigris">
    <path class="mid" d=${swell(river, (share) => 9 + 8 * share)} />
    <path class="soft-line" d=${curve(...river.map(([x, y]): Point => [x, y - 11])) + curve(...river.map(([x, y]): Point => [x, y + 12]))} />
    <path class="pencil" d=${pens.map(({ rail }) => rail).join('')} />
    <path class="accent-fill" d=${pens.map(({ stakes }) => stakes).join('')} />
    <path class="solid" d=${pens.map(({ inside }) => inside).join('')} />
  </g>`;
};
