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
    const height = 44 + 56 * slip(index) + 18 * Math.sin(index / 3);
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
    key % 4 !== 1
      ? shape([x, bank], [x, top], [x + width / 2, top - 14], [x + width, top], [x + width, bank])
      : box(x, top, width, bank - top);
  const spire = (x: number) =>
    shape([x - 13, bank], [x - 13, 136], [x, 62], [x + 13, 136], [x + 13, bank]);
  const towers =
    spire(464) + spire(512) + shape([477, bank], [477, 176], [488, 160], [499, 176], [499, bank]);
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
    <path class="night" d=${houses.map(gable).join('') + towers} />
    <path class="glow" d=${windows
      .filter(({ isLit }) => isLit)
      .map(({ place }) => pane(place))
      .join('')} />
    <path class="dim" d=${windows
      .filter(({ isDark }, index) => isDark && slip(index + 7000) < 0.22)
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
  const widths = [150, 96, 128, 84, 170, 104, 132, 92, 158];
  const roofs = widths.map((width, index) => {
    const x = -40 + widths.slice(0, index).reduce((sum, before) => sum + before - 8, 0);
    return { x, width, y: 240 + 40 * slip(index) - width * 0.16 };
  });
  const bearers = [0, 1, 2, 4, 5, 6, 8];
  const masts = bearers.map((index): Point => {
    const { x, y, width } = roofs[index] ?? { x: 0, y: 0, width: 0 };
    const share = 0.36 + 0.28 * slip(index + 20);
    return [x + width * share, y - 26 - 116 * slip(index + 41)];
  });
  const links = masts.flatMap((from, index) =>
    [1, 2, 3].flatMap((far) => {
      const to = masts[index + far];
      const isThere = far === 1 || slip(index * 3 + far + 60) < 0.5;
      return to === undefined || !isThere ? [] : [cut(from, to, 3, 0)];
    }),
  );
  return svg`<g class="verdigris">
    <path class="accent-fill" d=${links.join('')} />
    ${masts.map(
      ([x, y], index) => svg`<path class="solid" d=${cut([x, 300], [x, y - 22], 5)} />
        <path class="shape" d=${box(x - 9, y - 6, 18, 13)} />
        <path class="thin" d=${line([x - 13, y - 14], [x + 13, y - 14 - 3 * slip(index)]) + line([x - 7, y - 20], [x + 7, y - 20])} />`,
    )}
    ${roofs.map(({ x, y, width }, index) => {
      const eaves = y + width * 0.4;
      return svg`<path class="night" d=${shape([x, eaves], [x + width / 2, y], [x + width, eaves], [x + width, 380], [x, 380])} />
        <path class="carve" d=${times(Math.floor(width / 24), (row) => {
          const reach = (row + 1) * 11 - 4;
          return times(Math.floor(reach / 7), (tile) => {
            const at = x + width / 2 - reach + 6 + tile * 14 + (row % 2) * 5;
            return curve(
              [at, y + 10 + row * 9],
              [at + 4, y + 13 + row * 9],
              [at + 8, y + 10 + row * 9],
            );
          }).join('');
        }).join('')} />
        <path class="glow" d=${slip(index + 80) * 100 < world.now('services') ? box(x + width / 2 - 8, eaves + 12, 15, 21) : ''} />`;
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
  const open = blossoms.filter((_, index) => slip(index + 6000) < 0.62);
  const shut = blossoms.filter((_, index) => slip(index + 6000) >= 0.62);
  return svg`<g class="rust">
    <path class="solid" d=${cut([20, 330], [980, 328], 4)} />
    <path class="thin" d=${curve([-20, 30], [300, 52], [640, 60], [980, 34])} />
    <path class="solid" d=${cut([900, 330], [900, 8], 6) + cut([900, 24], [800, 52], 3)} />
    <path class="line" d=${line([690, 178], [716, 120], [664, 82], [720, 56]) + line([690, 56], [748, 56])} />
    <path class="shape" d="M500 316v-92q2-42 44-44h440v136Z" />
    <path class="block" d="M512 252v-24q2-34 36-36h14v60Z" />
    <path class="block" d=${times(5, (index) => box(586 + index * 84, 192, 66, 52)).join('')} />
    <path class="carve" d=${times(5, (index) => line([596 + index * 84, 232], [616 + index * 84, 202])).join('')} />
    <path class="thin" d=${line([502, 268], [980, 268]) + box(586, 184, 66, 126)} />
    <path class="block" d="M540 316h120v10h-120ZM800 316h120v10h-120Z" />
    <path class="line" d=${line([440, 340], [980, 340])} />
    <path class="solid" d=${boughs.map((bough, index) => swell(bough, (share) => (index === 0 ? 22 - 15 * share : 9 - 7 * share))).join('')} />
    <path class="blossom" d=${open.join('') + fallen.join('')} />
    <path class="accent-fill" d=${shut.join('')} />
  </g>`;
};
