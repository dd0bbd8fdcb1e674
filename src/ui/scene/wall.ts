import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { curve, line, type Point } from './pen.ts';
import { tiles } from './tiles.ts';

const middle: Point = [386, 186];
const boxes: readonly Point[] = [-90, -18, 54, 126, 198].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [middle[0] + Math.cos(angle) * 152, middle[1] + Math.sin(angle) * 108];
});

/** The core loop in bath crayon, its last arrow coming in from behind, and the score beside it. */
export const tileWall: Drawing = (world) => {
  const slip = chanceOf(world.seed, 3);
  const near = ([x, y]: Point, index: number, amount = 4): Point => [
    x + (slip(2 * index) - 0.5) * amount,
    y + (slip(2 * index + 1) - 0.5) * amount,
  ];
  const frame = ([x, y]: Point, index: number) =>
    [0, 1].map((layer) => {
      const corner = (dx: number, dy: number, count: number) =>
        near([x + dx, y + dy], index * 20 + layer * 9 + count, 5);
      return line(
        corner(-38, -21, 0),
        corner(38, -22, 1),
        corner(39, 21, 2),
        corner(-37, 22, 3),
        corner(-39, -23, 4),
      );
    });
  const words = boxes.map(([x, y], index) =>
    line(near([x - 22, y], 200 + index), near([x + 20 - 9 * slip(220 + index), y], 210 + index)),
  );
  const arrows = boxes.map((from, index) => {
    const to = boxes[(index + 1) % boxes.length] ?? from;
    const away = (a: Point, b: Point, share: number): Point => [
      a[0] + (b[0] - a[0]) * share,
      a[1] + (b[1] - a[1]) * share,
    ];
    return arrow([away(from, to, 0.36), away(from, to, 0.5), away(from, to, 0.66)], 9);
  });
  const [first] = boxes;
  const judge = boxes[3];
  const round: readonly Point[] = [
    [(judge?.[0] ?? 0) - 44, (judge?.[1] ?? 0) + 6],
    [212, 292],
    [188, 190],
    [222, 74],
    [298, 34],
    [(first?.[0] ?? 0) - 46, (first?.[1] ?? 0) - 8],
  ];
  const score = world.way('score', 24);
  const top = Math.max(200, ...score);
  const path = score.map((value, index): Point =>
    near(
      [606 + (index / Math.max(1, score.length - 1)) * 168, 270 - (value / top) * 170],
      300 + index,
      3,
    ),
  );
  return svg`<g class="verdigris">
    ${tiles(60, 360, (x, y) => 0.12 + 0.5 * Math.min(1, Math.hypot(x - 480, (y - 180) * 2) / 520))}
    <path class="crayon" d=${boxes.flatMap(frame).join('') + words.join('')} />
    <path class="crayon" d=${arrows.join('')} />
    <path class="crayon thick" d=${arrow(round, 15)} />
    <path class="crayon" d=${line([594, 82], [592, 284], [790, 282])} />
    ${path.length > 1 ? svg`<path class="crayon thick" d=${curve(...path)} />` : null}
  </g>`;
};

/** A line with a head at its end. */
function arrow(points: readonly Point[], head: number): string {
  const end = points.at(-1) ?? middle;
  const before = points.at(-2) ?? end;
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const wing = (turn: number): Point => [
    end[0] - Math.cos(angle + turn) * head,
    end[1] - Math.sin(angle + turn) * head,
  ];
  return curve(...points) + line(wing(0.55), end, wing(-0.55));
}
