import { benchPage } from './page.ts';
import { benchRoom } from './room.ts';
import { benchSim } from './sim.ts';
import { benchSociety } from './society.ts';
import { benchStory } from './story.ts';
import type { BenchResult } from './figure.ts';

/** `npm run bench`: every figure beside the one of a named plain version, measured in the same run. */
const results: readonly BenchResult[] = [
  ...benchSim(),
  ...benchSociety(),
  ...(await benchStory()),
  ...(await benchPage((line) => process.stderr.write(`${line}\n`))),
  ...(await benchRoom((line) => process.stderr.write(`${line}\n`))),
];

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ results }, null, 2)}\n`);
} else {
  for (const { name, value, unit, baseline, baselineValue, ratio } of results) {
    const beside = ratio === null ? 'beside' : `${ratio} times as good as`;
    process.stdout.write(`${name}: ${value} ${unit}, ${beside} ${baseline} (${baselineValue})\n`);
  }
}
