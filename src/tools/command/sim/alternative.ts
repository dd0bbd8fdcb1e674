import {
  alternativeParts,
  alternativeStructures,
  comparedReadings,
  survivingParts,
} from '../../../sim/index.ts';
import type { Asked } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { writeMeasured } from './measured.ts';
import { firstSeed } from './first-seed.ts';

/** Readings ask for more seeds than shares: runs differ much, and what is sought is a small difference. */
const oftener = 5;

/** `npm run sim -- alternative`: which measured statements survive when the world is built otherwise. */
export function runAlternative(asked: Asked): number {
  const seeds = asked.whole('seeds', 40, 1, 10000);
  const structures = alternativeStructures.map(({ id }) => id);
  const first = firstSeed(asked, seeds * oftener);
  const progress = progressOf(alternativeParts, 'parts');
  const tell = (): void => progress.told(1);
  const parts = survivingParts(seeds, first, tell);
  const readingSeeds = seeds * oftener;
  const readings = comparedReadings(readingSeeds, first, tell);
  progress.end();
  const result = { seeds, structures, parts, readingSeeds, readings };
  if (asked.flag('write')) writeMeasured('alternative-result', result);
  if (asked.flag('json')) {
    printJson(result);
    return 0;
  }
  sentence(['fact', 'statement', 'needed', 'as built', ...structures].join('\t'));
  for (const { fact, name, threshold, figure, pass, others } of parts) {
    const said = [{ figure, pass }, ...others].map(
      (each) => `${each.figure} ${each.pass ? 'holds' : 'FAILS'}`,
    );
    sentence([fact, name, threshold, ...said].join('\t'));
  }
  for (const { indicator, day, figures } of readings) {
    const said = figures.map(({ mean, error }) => `${mean} ± ${error}`);
    sentence(['', `${indicator} on day ${day}`, '', ...said].join('\t'));
  }
  return 0;
}
