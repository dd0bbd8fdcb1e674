import { svg, type SVGTemplateResult } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, times, type Point } from './pen.ts';
import { around, engrave } from './tone.ts';

function rope(d: string): SVGTemplateResult {
  return svg`<path class="rope-edge" d=${d} /><path class="rope" d=${d} />`;
}

/** A plug lying level, its wires to the right, a hair grip where the clip was. */
function plug(): SVGTemplateResult {
  return svg`
    <path class="shape" d=${box(-78, -30, 120, 60)} />
    <path class="shape" d=${box(42, -25, 58, 50)} />
    <path class="thin" d=${times(6, (index) => line([56, -18 + index * 7.2], [100, -18 + index * 7.2])).join('')} />
    <path class="thin" d=${line([-52, -30], [-52, 30]) + line([-42, -30], [-42, 30]) + line([-32, -30], [-32, 30])} />
    <path class="line" d=${line([-6, -30], [0, -39], [6, -33], [11, -40])} />
    <path class="bold" d="M120-46Q98-34 76-42T32-40T-12-42T-58-38Q-96-34-98 0Q-98 38-58 38L122 36" />`;
}

/** The yellow cable, the grip, and the socket that waits for it. */
export const cable: Drawing = () => {
  const way =
    'M50-20C110 160 250 302 378 284C452 272 452 172 388 166C322 160 314 264 392 270C432 272 446 242 470 212';
  return svg`<g class="brass">
    ${engrave(
      { x: 660, y: 0, width: 300, height: 360, ragged: 0 },
      (x, y) => Math.min(0.75, ((x - 640) / 320) * 0.9) * (y > 340 ? 0.8 : 1),
    )}
    <path class="solid" d=${cut([662, -10], [660, 370], 6)} />
    <path class="shape" d=${box(694, 96, 92, 92)} />
    <path class="block" d=${box(708, 112, 64, 50)} />
    <path class="block" d=${box(726, 162, 28, 12)} />
    <path class="carve" d=${times(6, (index) => line([716 + index * 9.6, 114], [716 + index * 9.6, 128])).join('')} />
    <path class="thin" d=${ring(706, 208, 5) + ring(722, 208, 5)} />
    <path class="shape" d=${box(694, 228, 92, 92)} />
    <path class="block" d=${box(708, 244, 64, 50)} />
    <path class="block" d=${box(726, 294, 28, 12)} />
    ${rope(way)}
    <g transform="translate(528 178) rotate(-28)">${plug()}</g>
  </g>`;
};

/** The same cable coiled on its nail; a spider has moved in. */
export const nail: Drawing = (world) => {
  const slip = chanceOf(world.seed, 5);
  const loops = times(5, (index) => {
    const lean = (slip(index) - 0.5) * 26;
    const across = 74 + slip(index + 9) * 22;
    const long = 104 + slip(index + 19) * 26;
    const bottom = 76 + 2 * long;
    return rope(
      `M470 ${74 + index * 2}C${470 - across * 1.2 + lean} 92 ${470 - across * 1.4 + lean} ${bottom} ${470 + lean} ${bottom}S${470 + across * 1.3 + lean} 92 472 ${74 + index * 2}`,
    );
  });
  const hub: Point = [596, 96];
  const ends: readonly Point[] = [
    [474, 62],
    [520, 8],
    [640, -6],
    [740, 44],
    [728, 152],
    [640, 214],
    [556, 190],
    [496, 132],
  ];
  const on = (index: number, share: number): Point => {
    const end = ends[index % ends.length] ?? hub;
    return [hub[0] + (end[0] - hub[0]) * share, hub[1] + (end[1] - hub[1]) * share];
  };
  const web = times(7, (round) =>
    times(ends.length, (index) => {
      const share = 0.16 + round * 0.115 + 0.03 * slip(round * 9 + index);
      return cut(on(index, share), on(index + 1, share), 1.5, 3);
    }).join(''),
  );
  return svg`<g class="brass">
    ${engrave({ x: 40, y: 0, width: 880, height: 360, ragged: 220 }, (x, y) => 0.42 * around(480, 150, 150, 480)(x, y))}
    ${loops}
    ${rope(curve([486, 80], [560, 210], [548, 290], [590, 322]))}
    <g transform="translate(616 340) rotate(34) scale(.5)">
      <path class="shape" d=${box(-50, -30, 90, 60)} /><path class="shape" d=${box(40, -24, 40, 48)} />
    </g>
    <path class="thin" d=${ends.map((end) => line(hub, end)).join('')} />
    <path class="solid" d=${web.join('')} />
    <path class="solid" d=${ring(hub[0], hub[1], 6, 7) + ring(hub[0], hub[1] - 9, 3.5)} />
    <path class="thin" d=${[-1, 1].flatMap((side) => times(4, (index) => line(hub, [hub[0] + side * 10, hub[1] - 12 + index * 7], [hub[0] + side * 17, hub[1] - 8 + index * 9]))).join('')} />
    <path class="solid" d=${'M452 58l40 10-2 10-40-8Z' + ring(450, 65, 5, 11)} />
  </g>`;
};
