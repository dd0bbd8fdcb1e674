import { benchFork } from './fork.ts';
import { benchPage } from './page.ts';
import { benchRoom } from './room.ts';
import { benchSim } from './sim.ts';
import { benchSociety } from './society.ts';
import { benchStory } from './story.ts';
import type { BenchResult } from './figure.ts';
import { runAlone, type Asked } from '../command/command-line.ts';
import { printJson, sentence } from '../command/print.ts';

const help = `npm run bench -- [--json]
    speed, size and waiting times, each beside that of a named plain version in the same run
`;

/** Every figure beside the one of a named plain version, measured in the same run. */
async function bench(asked: Asked): Promise<number> {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const results: readonly BenchResult[] = [
    ...benchSim(),
    ...benchSociety(),
    ...(await benchStory()),
    ...(await benchFork()),
    ...(await benchPage(tell)),
    ...(await benchRoom(tell)),
  ];
  if (asked.flag('json')) printJson({ results });
  else {
    for (const { name, value, unit, baseline, baselineValue, ratio } of results) {
      const beside = ratio === null ? 'beside' : `${ratio} times as good as`;
      sentence(`${name}: ${value} ${unit}, ${beside} ${baseline} (${baselineValue})`);
    }
  }
  return 0;
}

await runAlone({ options: { json: 'flag' }, plain: 0, run: bench }, help, process.argv.slice(2));
