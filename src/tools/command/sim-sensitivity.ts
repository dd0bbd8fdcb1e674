import { measureSensitivity } from '../../sim/index.ts';
import type { Asked } from './command-line.ts';
import { printJson, sentence } from './print.ts';
import { writeMeasured } from './sim-measured.ts';

/** `npm run sim -- sensitivity`: which parameters move the outcomes of the canonical line most. */
export function runSensitivity(asked: Asked): number {
  const runs = asked.whole('runs', 2000, 10, 1000000);
  const outcomes = measureSensitivity(runs);
  if (asked.flag('write')) writeMeasured('sensitivity-result', { runs, outcomes });
  if (asked.flag('json')) {
    printJson({ runs, outcomes });
    return 0;
  }
  for (const { outcome, share, error, top } of outcomes) {
    sentence(`${outcome}: ${share} of ${runs} runs; effects ± ${error}`);
    for (const { parameter, effect } of top) {
      sentence(`    ${effect > 0 ? '+' : ''}${effect}  ${parameter}`);
    }
  }
  return 0;
}
