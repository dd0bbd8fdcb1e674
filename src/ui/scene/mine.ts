import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, shape, times } from './pen.ts';
import { engrave, grain } from './tone.ts';

/** The board with its hooks; brass tags hang where something is still as it was. */
export const lampRoom: Drawing = (world) => {
  const slip = chanceOf(world.seed, 53);
  const tags = Math.max(1, Math.min(6, Math.round(world.now('safe_mass') / 16)));
  const hooks = times(
    6 * 17,
    (index) => [214 + (index % 17) * 25, 60 + Math.floor(index / 17) * 38] as const,
  );
  const taken = times(tags, (index) => Math.floor(slip(index) * hooks.length));
  return svg`<g class="brass">
    ${engrave({ x: 0, y: 0, width: 960, height: 318, ragged: 30 }, (x, y) => {
      const beam = Math.abs(y - 130 - (760 - x) * 0.12) - 60 - Math.abs(760 - x) * 0.1;
      return Math.min(0.6, Math.max(0.04, beam / 110)) * (x > 680 ? 0.7 : 1);
    })}
    <path class="plate" d=${box(184, 34, 454, 250)} />
    <path class="line" d=${hooks.map(([x, y]) => `M${x} ${y}v7q0 6 6 6t6-6`).join('')} />
    ${taken.map((index) => {
      const [x, y] = hooks[index] ?? [0, 0];
      return svg`<path class="glow-edge" d=${ring(x + 6, y + 24, 10)} /><path class="solid" d=${ring(x + 6, y + 18, 2)} />`;
    })}
    <path class="shape" d=${box(684, 44, 112, 150)} />
    <path class="line" d=${line([740, 44], [740, 194]) + line([684, 118], [796, 118])} />
    <path class="solid" d=${box(672, 196, 136, 7)} />
    <path class="block" d=${box(722, 190, 36, 7)} />
    <path class="solid" d=${cut([740, 192], [740, 170], 4) + cut([726, 171], [756, 169], 5)} />
    <path class="glow-edge" d="M733 168C724 158 724 142 735 134C734 122 744 115 753 119C758 121 760 125 760 129L768 132L760 135C760 150 756 162 746 168L726 196L722 194Z" />
    <path class="solid" d=${ring(751, 126, 1.8)} />
    <path class="thin" d=${curve([734, 144], [742, 152], [736, 170])} />
    <path class="solid" d=${cut([0, 320], [960, 318], 5)} />
  </g>`;
};

/** A shaft; its rope goes down past three lit levels into the dark. */
export const shaft: Drawing = (world) => {
  const slip = chanceOf(world.seed, 59);
  const depth = Math.min(1, 0.25 + world.now('rounds') / 24);
  const levels = [96, 178, 260];
  const inLevel = (x: number, y: number) =>
    levels.some(
      (level) => y > level - 26 && y < level + 8 && Math.abs(x - 480) < 250 + 60 * Math.sin(level),
    );
  const cage = 60 + 236 * depth;
  return svg`<g class="brass">
    ${grain({ x: 0, y: 44, width: 960, height: 316, step: 8, ragged: 20 }, (x, y) =>
      inLevel(x, y) || Math.abs(x - 480) < 44 ? 0 : 0.2 + 0.75 * ((y - 44) / 316),
    )}
    <path class="solid" d=${cut([-20, 44], [440, 43], 5) + cut([520, 43], [980, 44], 5)} />
    ${levels.map((level, index) => {
      const reach = 250 + 60 * Math.sin(level);
      const lamps = times(5 - index, (lamp) => [
        ring(548 + lamp * 48, level - 17, 4.4),
        ring(412 - lamp * 48, level - 17, 4.4),
      ]).flat();
      const shown = lamps.filter((_, lamp) => lamp < 2 || slip(index * 20 + lamp) < 0.86);
      return svg`<path class="thin" d=${line([480 - reach, level + 8], [436, level + 8]) + line([524, level + 8], [480 + reach, level + 8])} />
        <path class="glow-edge" d=${shown.join('')} />`;
    })}
    <path class="line" d=${line([436, 44], [436, 360]) + line([524, 44], [524, 360])} />
    <path class="line" d=${shape([440, 44], [474, 4], [486, 4], [520, 44])} />
    <path class="shape" d=${ring(480, 14, 13)} />
    <path class="bold" d=${line([486, 16], [486, cage])} />
    <path class="shape" d=${box(462, cage, 48, 46)} />
    <path class="thin" d=${times(4, (index) => line([471 + index * 10, cage], [471 + index * 10, cage + 46])).join('')} />
    <path class="accent" d=${line([486, cage + 46], [486, 362])} />
  </g>`;
};
