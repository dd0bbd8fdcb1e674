import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  addTallies,
  policies,
  walkReport,
  type Tally,
  type WalkOptions,
  type WalkReport,
} from '../../futures/index.ts';
import { saveStamp, saveText, type Pack } from '../../game/index.ts';
import { loadLogic } from './load-logic.ts';
import { loadPack } from './load-story.ts';
import { UsageError, type Asked } from './command-line.ts';
import { printJson, progressOf, sentence } from './print.ts';
import { languageOf, languageOption } from './story-option.ts';
import { inThreads } from './thread.ts';
import { unknownText } from './unknown-text.ts';
import { walkPart } from './walk-part.ts';

/** Fewer playthroughs than this are done before a second thread has started. */
const fewRuns = 60;

/** `story walk`: many random playthroughs, what they reach and where they break. */
export async function runWalk(asked: Asked): Promise<number> {
  const pack = loadPack(asked.one('a story'));
  const language = languageOf(pack, languageOption(asked));
  const runs = asked.whole('runs', 500, 1, 1_000_000);
  const seed = asked.whole('seed', 1, 1, 2147483647);
  const named = asked.text('policy') ?? 'random';
  const policy = policies.find((known) => known === named);
  if (policy === undefined) {
    throw new UsageError(`--policy ${named} is not one of: ${policies.join(', ')}`);
  }
  const isJson = asked.flag('json');
  const unknown = unknownText(pack, language);
  if (unknown !== null) process.stderr.write(`${unknown}\n`);
  const progress = progressOf(runs, !isJson && process.stderr.isTTY);
  // The fresh policy looks at all playthroughs before, so it cannot be shared out.
  const threads = policy === 'fresh' || runs < fewRuns ? 1 : availableParallelism();
  const options = { seed, language, policy, elsewhere: asked.flag('elsewhere') };
  if (threads === 1) await loadLogic(pack, language);
  const sum =
    threads === 1
      ? walkPart(pack, options, { first: 0, step: 1, runs }, progress)
      : await shareOut(pack.manifest.id, options, runs, threads, progress);
  const report = walkReport(pack, language, seed, sum);
  const folder = asked.text('save');
  if (folder !== null) saveProblems(folder, pack, options, report);
  if (isJson) printJson(report);
  else print(report);
  const missed = report.knots.missed.length + report.labels.missed.length;
  return report.problems.length > 0 || (asked.flag('strict') && missed > 0) ? 1 : 0;
}

async function shareOut(
  story: string,
  options: WalkOptions,
  runs: number,
  threads: number,
  progress: (done: number) => void,
): Promise<Tally> {
  const sums: Tally[] = [];
  const parts = Array.from({ length: threads }, (_, first) => ({
    ...{ story, options, first, step: threads, runs },
  }));
  await inThreads('./walk-worker.ts', parts, (message) => {
    // The worker posts exactly these fields.
    const { done, sum } = message as { done?: number; sum?: Tally };
    if (done !== undefined) progress(done);
    if (sum !== undefined) sums.push(sum);
  });
  return sums.reduce(addTallies);
}

/** One file per problem, so that it can be replayed, shared and turned into a test. */
function saveProblems(
  folder: string,
  pack: Pack,
  { language }: WalkOptions,
  { problems }: WalkReport,
): void {
  mkdirSync(folder, { recursive: true });
  problems.forEach(({ kind, message, decisions, given, from, seed }, index) => {
    const text = saveText({
      ...saveStamp,
      story: pack.manifest.id,
      storyHash: pack.hash,
      seed,
      language,
      decisions,
      given,
      ...(from && { from }),
      name: `${kind}: ${message}`.slice(0, 200),
      created: '2027-01-01T00:00:00.000Z',
      updated: '2027-01-01T00:00:00.000Z',
    });
    writeFileSync(join(folder, `${String(index + 1).padStart(2, '0')}-${kind}.json`), text);
  });
}

function print({
  runs,
  again,
  seed,
  knots,
  labels,
  endings,
  problems,
  decisionsPerRun,
  elsewhere,
}: WalkReport): void {
  if (process.stderr.isTTY) process.stderr.write('\r');
  const { mean, min, max } = decisionsPerRun;
  const second = again === 0 ? '' : `; ${again} of them remember a road gone before`;
  sentence(`${runs} playthroughs from seed ${seed}; decisions ${mean} (${min} to ${max})${second}`);
  for (const [name, { total, reached, missed }] of Object.entries({ knots, labels })) {
    sentence(
      `${name}: ${reached} of ${total}${missed.length > 0 ? `; not ${missed.join(' ')}` : ''}`,
    );
  }
  for (const [id, count] of Object.entries(endings).sort((a, b) => b[1] - a[1])) {
    sentence(`${((count / runs) * 100).toFixed(1).padStart(6)} %  ${id}`);
  }
  const possible = elsewhere.same + elsewhere.otherwise;
  if (possible > 0) {
    const share = Math.round((100 * elsewhere.otherwise) / possible);
    sentence(
      `The same decisions in another world: ${possible} lists stay possible, ${share} % of them end otherwise; ${elsewhere.impossible} do not fit it any more`,
    );
  }
  for (const { kind, message, count, decisions, from, seed: world } of problems) {
    const memory = from === undefined ? '' : ` (remembering ${from.ending} from page ${from.at})`;
    sentence(
      `✗ ${kind} (${count}×) ${message}\n    seed ${world}${memory}: ${decisions.join(' ')}`,
    );
  }
}
