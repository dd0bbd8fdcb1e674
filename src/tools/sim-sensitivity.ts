import { measureSensitivity } from '../sim/index.ts';
import { sentence, wholeOption } from './sim-option.ts';
import { writeMeasured } from './sim-measured.ts';

/** `npm run sim -- sensitivity`: which parameters move the outcomes of the canonical line most. */
export function runSensitivity(args: readonly string[]): number {
  const runs = wholeOption(args, 'runs', 2000, 10, 1000000);
  const outcomes = measureSensitivity(runs);
  if (args.includes('--write')) writeMeasured('sensitivity-result', { runs, outcomes });
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ runs, outcomes }, null, 2)}\n`);
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
