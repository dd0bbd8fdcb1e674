import { svg } from 'lit';
import { chanceOf } from './chance.ts';
import type { Drawing } from './drawing.ts';
import { box, curve, cut, line, ring, shape, swell, times, type Point } from './pen.ts';

const bank = 276;

/** A city at night: two districts lit, one dark. As many windows as services answer. */
export const blackout: Drawing = (world) => {
  const slip = chanceOf(world.seed, 29);
  const services = world.now('services') / 100;
  const houses = times(34, (index) => {
    const x = 10 + index * 28;
    const height = 46 + 84 * slip(index) + 26 * Math.sin(index / 3);
    return { x, top: bank - height, width: 29, isDark: x > 362 && x < 614, key: index };
  });
  const windows = houses.flatMap(({ x, top, isDark, key }) =>
    times(Math.floor((bank - top - 14) / 13) * 3, (index) => {
      const place = [x + 4 + (index % 3) * 8, top + 8 + Math.floor(index / 3) * 13] as const;
      const isLit = !isDark && slip(key * 90 + index + 200) < 0.12 + 0.66 * services;
      return { place, isLit, isDark };
    }),
  );
  const gable = ({ x, top, width, key }: (typeof houses)[number]): string =>
    key % 3 === 0
      ? shape([x, bank], [x, top], [x + width / 2, top - 14], [x + width, top], [x + width, bank])
      : box(x, top, width, bank - top);
  const tower = shape(
    [470, bank],
    [470, 118],
    [482, 72],
    [486, 40],
    [490, 72],
    [502, 118],
    [502, bank],
  );
  const water = times(8, (row) =>
    windows
      .filter(({ isLit }, index) => isLit && slip(index * 7 + row) < 0.16 - row * 0.012)
      .map(({ place: [x] }) => cut([x - 6, bank + 14 + row * 9], [x + 12, bank + 14 + row * 9], 3))
      .join(''),
  );
  const sky = times(12, (row) => {
    const y = 20 + row * 14;
    return times(4, (index) => {
      const x = 20 + index * 240 + 150 * slip(900 + row * 5 + index);
      return cut([x, y], [x + 90 + 120 * slip(row + index), y], 1.8);
    }).join('');
  });
  const pane = ([x, y]: readonly [number, number]) => box(x, y, 4.6, 7.4);
  return svg`<g class="brass">
    <path class="soft" d=${sky.join('')} />
    <path class="night" d=${houses.map(gable).join('') + tower} />
    <path class="glow" d=${windows
      .filter(({ isLit }) => isLit)
      .map(({ place }) => pane(place))
      .join('')} />
    <path class="dim" d=${windows
      .filter(({ isDark }, index) => isDark && slip(index + 7000) < 0.5)
      .map(({ place }) => pane(place))
      .join('')} />
    <path class="solid" d=${cut([-20, bank + 2], [980, bank], 7)} />
    <path class="glow" d=${water.join('')} />
    <path class="soft" d=${times(7, (row) => cut([380 + 40 * slip(row), bank + 16 + row * 10], [470 + 120 * slip(row + 20), bank + 16 + row * 10], 1.6)).join('')} />
  </g>`;
};

/** Small antennas from roof to roof, thin lines between them. */
export const mesh: Drawing = (world) => {
  const slip = chanceOf(world.seed, 31);
  const roofs = times(9, (index) => {
    const x = -30 + index * 114;
    return { x, y: 226 + 46 * slip(index) + 12 * Math.sin(index * 2), width: 132 };
  });
  const masts = roofs.map(({ x, y }, index): Point => [
    x + 66 + 12 * (slip(index + 20) - 0.5),
    y - 62 - 52 * slip(index + 40),
  ]);
  const links = masts.flatMap((from, index) =>
    [1, 2].flatMap((far) => {
      const to = masts[index + far];
      const isThere = far === 1 || slip(index + 60) < 0.62;
      return to === undefined || !isThere ? [] : [cut(from, to, 2.2, far * 2)];
    }),
  );
  return svg`<g class="verdigris">
    <path class="accent-fill" d=${links.join('')} />
    ${roofs.map(({ x, y, width }, index) => {
      const mast = masts[index] ?? [x, y];
      const eaves = y + 62;
      return svg`<path class="solid" d=${cut([mast[0], y + 12], [mast[0], mast[1] - 16], 4)} />
        <path class="shape" d=${box(mast[0] - 8, mast[1] - 5, 16, 20)} />
        <path class="thin" d=${line([mast[0] - 12, mast[1] - 12], [mast[0] + 12, mast[1] - 12]) + line([mast[0] - 8, mast[1] - 19], [mast[0] + 8, mast[1] - 19])} />
        <path class="night" d=${shape([x, eaves], [x + width / 2, y], [x + width, eaves], [x + width, 380], [x, 380])} />
        <path class="carve" d=${times(6, (row) => {
          const reach = (row + 1) * 10.4;
          return times(Math.floor(reach / 7), (tile) => {
            const at = x + width / 2 - reach + 6 + tile * 14 + (row % 2) * 5;
            return curve(
              [at, y + 10 + row * 9],
              [at + 4, y + 13 + row * 9],
              [at + 8, y + 10 + row * 9],
            );
          }).join('');
        }).join('')} />
        <path class="glow" d=${slip(index + 80) < 0.7 ? box(x + 44, eaves + 16, 16, 22) + box(x + 72, eaves + 16, 16, 22) : ''} />`;
    })}
  </g>`;
};

/** A street with a tram and a cherry tree; the fuller in blossom, the more works again. */
export const spring: Drawing = (world) => {
  const slip = chanceOf(world.seed, 37);
  const boughs: readonly (readonly Point[])[] = [
    [
      [256, 330],
      [250, 250],
      [268, 190],
      [256, 120],
      [226, 70],
    ],
    [
      [266, 200],
      [320, 150],
      [384, 128],
      [448, 118],
    ],
    [
      [262, 160],
      [300, 104],
      [352, 70],
      [398, 44],
    ],
    [
      [258, 176],
      [206, 138],
      [150, 124],
      [104, 132],
    ],
    [
      [254, 120],
      [190, 84],
      [150, 52],
    ],
  ];
  const blossoms = times(Math.round(60 + 2.2 * world.now('services')), (index) => {
    const bough = boughs[index % boughs.length] ?? [];
    const share = 0.35 + 0.65 * slip(index);
    const near = bough[Math.min(bough.length - 1, Math.round(share * (bough.length - 1)))] ?? [
      0, 0,
    ];
    const before = bough[Math.max(0, Math.round(share * (bough.length - 1)) - 1)] ?? near;
    const along = slip(index + 3000);
    const spread = 54;
    return ring(
      before[0] + (near[0] - before[0]) * along + (slip(index + 1000) - 0.5) * spread,
      before[1] + (near[1] - before[1]) * along + (slip(index + 2000) - 0.5) * spread,
      2.6 + 4.4 * slip(index + 4000),
    );
  });
  const fallen = times(14, (index) =>
    ring(150 + 260 * slip(index + 5000), 334 + 12 * slip(index + 5100), 3.4, 1.8),
  );
  return svg`<g class="rust">
    <path class="solid" d=${cut([20, 330], [940, 328], 4)} />
    <path class="line" d=${line([520, 364], [680, 250]) + line([780, 364], [724, 250])} />
    <path class="thin" d=${curve([960, 6], [760, 62], [700, 92], [690, 104])} />
    <path class="solid" d=${cut([842, 330], [842, 20], 6) + cut([842, 34], [770, 60], 3)} />
    <path class="shape" d="M632 300v-130q0-18 18-22q46-8 92 0q18 4 18 22v130q0 10-10 10h-108q-10 0-10-10Z" />
    <path class="block" d="M646 182q50-10 100 0v54q-50 6-100 0Z" />
    <path class="carve" d=${line([696, 180], [696, 238]) + line([660, 224], [678, 196])} />
    <path class="shape" d=${box(668, 153, 56, 15)} />
    <path class="solid" d=${cut([676, 161], [716, 161], 3.4)} />
    <path class="shape" d=${ring(656, 272, 8) + ring(736, 272, 8)} />
    <path class="thin" d=${line([646, 254], [746, 254])} />
    <path class="line" d=${line([684, 146], [672, 124], [696, 104], [720, 124], [708, 146]) + line([676, 104], [716, 104])} />
    <path class="solid" d=${boughs.map((bough, index) => swell(bough, (share) => (index === 0 ? 22 - 15 * share : 9 - 7 * share))).join('')} />
    <path class="accent-fill" d=${blossoms.join('') + fallen.join('')} />
  </g>`;
};
