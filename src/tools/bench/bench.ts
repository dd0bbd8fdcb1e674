import { benchCrowd } from './crowd.ts';
import { benchFork } from './fork.ts';
import { benchLongUse } from './long-use.ts';
import { benchPage } from './page.ts';
import { benchClicks } from './page-click.ts';
import { benchLoads } from './page-load.ts';
import { benchWorldRoom } from './world-room.ts';
import { benchSim } from './sim.ts';
import { benchSociety } from './society.ts';
import { benchStory } from './story.ts';
import { benchWrite } from './write.ts';
import type { BenchResult } from './figure.ts';
import { runAlone, UsageError, type Asked } from '../command/command-line.ts';
import { printJson, sentence } from '../command/print.ts';

type Tell = (line: string) => void;

/** What can be measured, by the name it is asked for with. */
const parts: Readonly<Record<string, (tell: Tell) => Promise<readonly BenchResult[]>>> = {
  sim: () => Promise.resolve(benchSim()),
  society: () => Promise.resolve(benchSociety()),
  story: benchStory,
  fork: benchFork,
  load: (tell) => benchPage(tell, benchLoads),
  click: (tell) => benchPage(tell, (browser, { ours }) => benchClicks(browser, ours)),
  'long-use': (tell) => benchPage(tell, (browser, { ours }) => benchLongUse(browser, ours)),
  'world-room': benchWorldRoom,
  crowd: benchCrowd,
  write: () => Promise.resolve(benchWrite()),
};

const names = Object.keys(parts);

const help = `npm run bench -- [--only NAME] [--json]
    speed, size and waiting times, each beside that of a named plain version in the same run;
    NAME is one of ${names.join(', ')}
`;

/** Every figure beside the one of a named plain version, measured in the same run. */
async function bench(asked: Asked): Promise<number> {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const only = asked.text('only');
  if (only !== null && !names.includes(only)) {
    throw new UsageError(`--only ${only} must be one of ${names.join(', ')}`);
  }
  const results: BenchResult[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (only === null || name === only) results.push(...(await measure(tell)));
  }
  if (asked.flag('json')) printJson({ results });
  else {
    for (const { name, value, unit, baseline, baselineValue, ratio } of results) {
      const beside = ratio === null ? 'beside' : `${ratio} times as good as`;
      sentence(`${name}: ${value} ${unit}, ${beside} ${baseline} (${baselineValue})`);
    }
  }
  return 0;
}

await runAlone(
  { options: { only: 'value', json: 'flag' }, plain: 0, run: bench },
  help,
  process.argv.slice(2),
);
