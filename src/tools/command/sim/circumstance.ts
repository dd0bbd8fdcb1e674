import { circumstanceParts, measureCircumstances } from '../../../sim/index.ts';
import type { Asked } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { firstSeed } from './first-seed.ts';
import { writeMeasured } from './measured.ts';

/** `npm run sim -- circumstance`: which statements turn where a story sets a number otherwise. */
export function runCircumstance(asked: Asked): number {
  const seeds = asked.whole('seeds', 40, 1, 10000);
  const first = firstSeed(asked, seeds);
  const progress = progressOf(circumstanceParts, 'circumstances');
  const rows = measureCircumstances(seeds, first, () => progress.told(1));
  progress.end();
  const result = { seeds, first, rows };
  if (asked.flag('write')) writeMeasured('circumstance-result', result);
  if (asked.flag('json')) {
    printJson(result);
    return 0;
  }
  sentence(
    `Along the source’s choices, one number set otherwise (${seeds} seeds from ${first} on)`,
  );
  for (const { parameter, value, turned } of rows) {
    const said = turned.map(({ fact, name, figure }) => `${fact} ${name}: ${figure}`).join('; ');
    sentence(`${parameter} = ${value}\t${said === '' ? 'F1 to F8 hold or stay open' : said}`);
  }
  return 0;
}
