import { UsageError } from './sim-option.ts';
import { runCheck } from './story-check.ts';
import { runCodes } from './story-codes.ts';
import { runGraph } from './story-graph.ts';
import { runNew } from './story-new.ts';
import { runPlay } from './story-play.ts';
import { runReplay } from './story-replay.ts';
import { runWalk } from './story-walk.ts';

const help = `npm run story -- check [story] [--json]
    compile errors, labels, languages that differ, unknown names, lengths, loose ends
npm run story -- walk story [--runs N] [--seed S] [--policy random|fresh] [--lang en|de]
                            [--strict] [--save DIR] [--json]
    random playthroughs: what they reach, how they end, where they break; --strict fails on anything
    missed; --save writes each problem as a file that replay and the app can open
npm run story -- play story [--lang en|de] [--seed S]
    play in the terminal
npm run story -- replay file.json [--lang en|de] [--json]
    a saved playthrough as a transcript, with the world it leads to
npm run story -- graph story [--lang en|de]
    the story as a Mermaid flowchart
npm run story -- new id
    a new small story that passes every check
npm run story -- codes [--json]
    what the codes of the checks mean and what to do
`;

const commands: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  check: runCheck,
  walk: runWalk,
  play: runPlay,
  replay: runReplay,
  graph: runGraph,
  new: runNew,
  codes: runCodes,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined || rest.includes('--help')) {
    process.stdout.write(help);
    return name === undefined || name === '--help' || command !== undefined ? 0 : 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
