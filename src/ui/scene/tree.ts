import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { cut, line, ring, swell, times, type Point } from './pen.ts';

/** An apple tree whose trunk forks in two; it bears as well as the agent does. */
export const tree: Drawing = (world) => {
  const slip = chanceOf(world.seed, 61);
  const boughs: readonly (readonly Point[])[] = [
    [
      [478, 332],
      [474, 280],
      [480, 236],
    ],
    [
      [480, 240],
      [440, 190],
      [380, 150],
      [320, 130],
    ],
    [
      [480, 240],
      [528, 188],
      [590, 156],
      [662, 140],
    ],
    [
      [420, 172],
      [404, 116],
      [420, 66],
    ],
    [
      [548, 178],
      [560, 120],
      [544, 70],
    ],
    [
      [370, 146],
      [330, 170],
      [290, 172],
    ],
    [
      [604, 152],
      [650, 176],
      [700, 178],
    ],
  ];
  const crowns: readonly Point[] = [
    [366, 112],
    [596, 116],
  ];
  const leaves = (side: number) =>
    times(150, (index) => {
      const key = side * 1000 + index;
      const [x, y] = crowns[side] ?? [0, 0];
      const angle = slip(key) * 2 * Math.PI;
      const reach = Math.sqrt(slip(key + 300));
      const at: Point = [x + Math.cos(angle) * reach * 128, y + Math.sin(angle) * reach * 88];
      const turn = side === 0 ? -0.6 : 0.7;
      return cut(
        at,
        [at[0] + Math.cos(turn) * 17, at[1] + Math.sin(turn) * 17],
        side === 0 ? 5 : 2.6,
        2,
      );
    }).join('');
  const apples = times(4 + Math.round(world.now('score') / 70), (index) => {
    const [x, y] = crowns[index % 2] ?? [0, 0];
    const angle = slip(index + 5000) * 2 * Math.PI;
    const reach = 0.3 + 0.6 * slip(index + 5100);
    return ring(x + Math.cos(angle) * reach * 122, y + Math.sin(angle) * reach * 80, 8.5, 8);
  });
  const fence = times(13, (index) =>
    cut([650 + index * 24, 334], [650 + index * 24, 288 + 5 * slip(index)], 5),
  );
  return svg`<g class="rust">
    <path class="soft" d=${fence.join('') + cut([636, 302], [960, 302], 3) + cut([636, 322], [960, 321], 3)} />
    <path class="solid" d=${boughs.map((bough, index) => swell(bough, (share) => (index === 0 ? 30 - 8 * share : index < 3 ? 19 - 14 * share : 7 - 5 * share))).join('')} />
    <path class="solid" d=${leaves(0)} />
    <path class="solid" d=${leaves(1)} />
    <path class="blank" d=${apples.join('')} />
    <path class="accent-fill" d=${apples.join('')} />
    <path class="solid" d=${cut([60, 334], [920, 332], 4) + times(9, (index) => cut([300 + index * 44, 332], [306 + index * 44, 318 - 8 * slip(index + 70)], 2)).join('')} />
    <path class="shape" d="M236 332v-36h52v36Z" /><path class="thin" d=${line([246, 308], [278, 308]) + line([262, 296], [262, 286], [300, 286])} />
  </g>`;
};
