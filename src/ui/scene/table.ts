import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, shape, swell, times, type Point } from './pen.ts';
import { grain } from './tone.ts';

/** A table with three places; in the pot two of the chairs are one. As full as people are willing. */
export const mirrorTable: Drawing = (world) => {
  const slip = chanceOf(world.seed, 41);
  const coins = Math.round(3 + world.now('cooperation') / 9);
  // A chair from the side, facing the table: its back, its seat, its legs.
  const chair = (place: (dx: number, dy: number) => Point) =>
    curve(place(-44, -150), place(-36, -80), place(-40, 0), place(-46, 118)) +
    line(place(-40, 0), place(52, 4)) +
    curve(place(50, 4), place(50, 60), place(56, 118)) +
    line(place(-43, 66), place(52, 66));
  const beside =
    (side: number) =>
    (dx: number, dy: number): Point => [480 + side * (dx - 252), 232 + dy];
  const bent =
    (side: number) =>
    (dx: number, dy: number): Point => {
      const y = 204 + dy * 0.36;
      const round = Math.sqrt(Math.max(0, 1 - ((y - 200) / 80) ** 2));
      return [480 + side * ((dx * 0.34 - 40) * (0.5 + 0.5 * round)), y];
    };
  return svg`<g class="brass">
    <path class="bold" d=${chair(beside(-1)) + chair(beside(1))} />
    <path class="thin" d=${[-1, 1].map((side) => line([480 - side * 298, 104], [480 - side * 290, 152])).join('')} />
    <path class="shape" d=${ring(480, 246, 196, 54)} />
    <path class="block" d="M284 246a196 54 0 0 0 392 0v14a196 54 0 0 1-392 0Z" />
    <path class="thin" d=${ring(480, 244, 178, 46)} />
    <path class="mid" d=${ring(480, 262, 96, 20)} />
    <path class="shape" d="M390 132c-20 60-14 120 34 132q56 12 112 0c48-12 54-72 34-132Z" />
    <path class="line" d=${chair(bent(1)) + chair(bent(-1))} />
    <path class="solid" d=${cut([412, 150], [408, 200], 3)} />
    <path class="shape" d=${ring(480, 132, 90, 18)} />
    <path class="block" d=${ring(480, 133, 78, 13)} />
    <path class="glow" d=${times(coins, (index) => {
      const angle = slip(index) * 2 * Math.PI;
      const reach = Math.sqrt(slip(index + 50));
      return ring(480 + Math.cos(angle) * reach * 64, 133 + Math.sin(angle) * reach * 8, 8, 3.2);
    }).join('')} />
    <path class="shape" d=${ring(340, 240, 24, 7) + ring(620, 240, 24, 7) + ring(480, 284, 28, 8)} />
    <path class="bold" d=${line([424, 372], [426, 322]) + line([536, 372], [534, 322]) + curve([420, 330], [480, 320], [540, 330]) + curve([424, 352], [480, 343], [536, 352])} />
  </g>`;
};

/** A sheet with four paragraphs and a pen; the line at its foot is empty. */
export const tableOfTerms: Drawing = (world) => {
  const slip = chanceOf(world.seed, 43);
  const rows = times(
    4,
    (paragraph) =>
      times(3, (row) => {
        const y = 54 + paragraph * 58 + row * 13;
        const end = row === 2 ? 90 + 130 * slip(paragraph) : 246 - 12 * slip(paragraph * 9 + row);
        return cut([352, y], [352 + end, y], 3.6);
      }).join('') + ring(330, 54 + paragraph * 58, 4),
  );
  return svg`<g class="brass">
    ${grain({ x: 0, y: 0, width: 960, height: 360, ragged: 180 }, (x, y) => 0.26 + 0.1 * Math.sin(x / 120 + y / 40))}
    <g transform="rotate(-4 480 180)">
      <path class="sheet" d=${box(300, 14, 336, 350)} />
      <path class="on-sheet" d=${rows.join('')} />
      <path class="on-sheet" d=${cut([352, 312], [560, 312], 2.4)} />
      <path class="on-sheet" d=${cut([336, 300], [346, 310], 3) + cut([346, 300], [336, 310], 3)} />
      <path class="on-sheet" d=${ring(560, 284, 8, 7) + ring(573, 293, 2.4) + ring(548, 276, 1.8)} />
    </g>
    ${pen([712, 76], [598, 330])}
  </g>`;
};

/** A fountain pen from its end to its nib. */
function pen(from: Point, to: Point) {
  const turn = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return svg`<g transform=${`translate(${from[0]} ${from[1]}) rotate(${Math.round(turn)})`}>
    <path class="block" d=${`M0-12h${Math.round(long - 70)}l22 3v18l-22 3H0q-8 0-8-12t8-12Z`} />
    <path class="accent-fill" d=${box(Math.round(long * 0.42), -13, 12, 26)} />
    <path class="carve" d=${line([14, -5], [long * 0.36, -5])} />
    <path class="shape" d=${shape([long - 48, -9], [long - 20, -6], [long, 0], [long - 20, 6], [long - 48, 9])} />
    <path class="thin" d=${line([long - 26, 0], [long, 0])} />
  </g>`;
}

/** A large chart of cables with a pen laid across it. */
export const scissors: Drawing = (world) => {
  const slip = chanceOf(world.seed, 47);
  const ends = times(20, (index): Point => [820 + 50 * slip(index), 26 + index * 16.4]);
  const strands = ends.map((end, index) => {
    const knee = 300 + 190 * slip(index + 30);
    const trunk = 180 + (index - 9.5) * 3.4;
    return swell(
      [
        [40, trunk],
        [160, trunk],
        [knee, trunk + (end[1] - trunk) * 0.16],
        [knee + 120, trunk + (end[1] - trunk) * 0.8],
        [end[0] - 60, end[1]],
        end,
      ],
      (share) => 4.2 - 2.6 * share,
    );
  });
  return svg`<g class="rust">
    <path class="soft-line" d=${box(70, 8, 820, 344)} />
    <path class="solid" d=${strands.join('')} />
    <path class="shape" d=${ends.map(([x, y]) => ring(x, y, 5)).join('')} />
    <path class="halo" d=${line([640, 22], [456, 326])} />
    ${pen([648, 10], [452, 334])}
  </g>`;
};

/** A chip card on a table, two glasses beside it. */
export const key: Drawing = () => {
  const glass = (x: number, level: number) => svg`
    <path class="mid" d=${shape([x + 30, 262], [x + 176, 292], [x + 150, 304], [x - 20, 272])} />
    <path class="blank" d=${shape([x - 42, 86], [x + 42, 86], [x + 32, 268], [x - 32, 268])} />
    <path class="line" d=${line([x - 42, 86], [x - 32, 262]) + line([x + 42, 86], [x + 32, 262])} />
    <path class="line" d=${ring(x, 86, 42, 10)} />
    <path class="line" d=${`M${x - 32} 262a32 8 0 0 0 64 0`} />
    <path class="thin" d=${ring(x, level, 36, 8)} />
    <path class="solid" d=${cut([x - 26, level + 14], [x - 22, 250], 3) + cut([x + 20, 120], [x + 18, 190], 2)} />`;
  return svg`<g class="brass">
    ${grain({ x: 30, y: 196, width: 900, height: 164, ragged: 140 }, (_, y) => 0.1 + 0.28 * ((y - 196) / 164))}
    ${glass(256, 150)} ${glass(704, 206)}
    <g transform="rotate(-9 480 250)">
      <path class="mid" d="M398 212h180q10 0 10 10v94q0 10-10 10h-180q-10 0-10-10v-94q0-10 10-10Z" />
      <path class="sheet" d="M390 200h180q10 0 10 10v94q0 10-10 10h-180q-10 0-10-10v-94q0-10 10-10Z" />
      <path class="glow-edge" d="M402 232h30q6 0 6 6v28q0 6-6 6h-30q-6 0-6-6v-28q0-6 6-6Z" />
      <path class="chip" d=${line([396, 252], [438, 252]) + line([410, 232], [410, 272]) + line([424, 232], [424, 272])} />
      <path class="on-sheet" d=${cut([398, 294], [470, 294], 3) + cut([484, 214], [560, 276], 2.4)} />
    </g>
  </g>`;
};

/** The ticket nobody closed, and the cursor that waits after it. */
export const terminal: Drawing = () => {
  const rows = times(10, (index) => {
    const y = 28 + index * 27;
    const tick = line([760, y], [766, y + 6], [778, y - 8]);
    return { words: cut([190, y], [250 + ((index * 97) % 260), y], 5), tick };
  });
  return svg`<g class="brass">
    <path class="night" d=${box(-20, -20, 1000, 400)} />
    <path class="dim" d=${rows.map(({ words }) => words).join('')} />
    <path class="dim-line" d=${rows.map(({ tick }) => tick).join('')} />
    <g transform="rotate(-3 480 170)">
      <path class="sheet" d="M300 78h352v42a16 16 0 0 0 0 32v60h-352v-60a16 16 0 0 0 0-32Z" />
      <path class="numeral" d="M368 124c2-34 54-32 50 2c-2 22-30 34-52 62h58M466 112l26-16v92M534 108c10-20 52-16 50 10c0 18-18 24-30 24c14 0 34 6 34 24c0 28-46 32-58 8" />
      <path class="perforation" d=${line([330, 88], [330, 204])} />
    </g>
    <path class="carved" d=${cut([190, 302], [208, 312], 5) + cut([190, 322], [208, 312], 5)} />
    <path class="glow" d=${box(226, 296, 19, 32)} />
  </g>`;
};
