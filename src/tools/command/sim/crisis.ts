import { crisisMap, crisisSteps } from '../../../sim/index.ts';
import type { Asked } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { writeMeasured } from './measured.ts';
import { firstSeed } from './first-seed.ts';

/** `npm run sim -- crisis`: where in the space of the three strongest numbers services break down. */
export function runCrisis(asked: Asked): number {
  const seeds = asked.whole('seeds', 40, 1, 10000);
  const progress = progressOf(crisisSteps.length ** 3, 'places on the map');
  const map = crisisMap(seeds, firstSeed(asked, seeds, 5000), crisisSteps, () => progress.told(1));
  progress.end();
  if (asked.flag('write')) writeMeasured('crisis-result', map);
  if (asked.flag('json')) {
    printJson(map);
    return 0;
  }
  const [rows, columns, layers] = map.factors;
  sentence(
    `Share of ${seeds} seeds with services below 50 %, by ${rows} (down) × ${columns} (across)`,
  );
  map.steps.forEach((step, layer) => {
    sentence(`${layers} × ${step}`);
    sentence(['', ...map.steps].join('\t'));
    map.steps.forEach((row, index) =>
      sentence([row, ...map.shares[layer]![index]!.map((share) => share.toFixed(2))].join('\t')),
    );
  });
  return 0;
}
