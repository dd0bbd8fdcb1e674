import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { entryOf, placeAt, playable } from '../../../authoring/index.ts';
import {
  addTallies,
  emptyTally,
  policies,
  walkReport,
  type Tally,
  type WalkOptions,
  type Way,
} from '../../../futures/index.ts';
import { saveStamp, saveText, type Language, type Pack } from '../../../game/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { oneByOne, stoppedCode, untilStopped } from '../interrupt.ts';
import { loadLogics } from './load-logic.ts';
import { loadBuilt, loadPack } from '../load-story.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { languageOf, languageOption, languagesOf } from './option.ts';
import { inThreads } from '../thread.ts';
import { asWritten } from '../../build/problem-text.ts';
import { unknownText } from './unknown-text.ts';
import { placedProblems, walkFindings } from './walk-finding.ts';
import { walkPart } from './walk-part.ts';
import { walkLines, type ToldWalk } from './walk-text.ts';

/** Fewer playthroughs than this are done before a second thread has started. */
const fewRuns = 60;

/** `story walk`: many random playthroughs, what they reach and where they break. */
export async function runWalk(asked: Asked): Promise<number> {
  const name = asked.one('a story');
  const built = loadBuilt(name);
  // What cannot be played is told by the other way to load it.
  const pack = playable(built) ?? loadPack(name);
  const asking = languageOption(asked);
  const language = languageOf(pack, asking);
  const also = asking === null ? languagesOf(pack).filter((other) => other !== language) : [];
  const runs = asked.whole('runs', 500, 1, 1_000_000);
  const seed = asked.whole('seed', 1, 1, 2147483647);
  const named = asked.text('policy') ?? 'random';
  const policy = policies.find((known) => known === named);
  if (policy === undefined) {
    throw new UsageError(`--policy ${named} is not one of: ${policies.join(', ')}`);
  }
  const unknown = unknownText(pack, language, built.compiled[language]?.outline ?? null);
  if (unknown !== null) process.stderr.write(`${unknown}\n`);
  const options = { seed, language, also, policy, elsewhere: asked.flag('elsewhere') };
  let sum = emptyTally;
  const progress = progressOf(runs, 'playthroughs');
  const isStopped = await untilStopped((stop) =>
    walk(pack, name, options, runs, stop, (more) => {
      sum = addTallies(sum, more);
      progress.told(more.runs);
    }),
  );
  progress.end();
  if (isStopped) {
    process.stderr.write(
      `Stopped after ${sum.runs} of ${runs} playthroughs; this is what they came to.\n`,
    );
  }
  const report = walkReport(pack, language, seed, sum);
  // The language is one of those the pack was made of.
  const compiled = built.compiled[language]!;
  const lying = <Placed extends { readonly file: string }>(placed: Placed): Placed =>
    built.isTaken ? { ...placed, file: asWritten(placed.file) } : placed;
  const told: ToldWalk = {
    ...report,
    problems: placedProblems(report, built.compiled, (path, read) =>
      placeAt(built.files, entryOf(read), path),
    ).map(lying),
    asked: runs,
    stopped: isStopped,
    findings: walkFindings(report, compiled).map(lying),
  };
  const folder = asked.text('save');
  if (folder !== null) saveWays(folder, pack, options, told);
  if (asked.flag('json')) printJson(told);
  else walkLines(told).forEach(sentence);
  if (isStopped) return stoppedCode;
  const missed = report.knots.missed.length + report.labels.missed.length;
  return report.problems.length > 0 || (asked.flag('strict') && missed > 0) ? 1 : 0;
}

async function walk(
  pack: Pack,
  story: string,
  options: WalkOptions,
  runs: number,
  stop: AbortSignal,
  told: (more: Tally) => void,
): Promise<void> {
  // The fresh policy looks at all playthroughs before, so it cannot be shared out.
  if (options.policy === 'fresh' || runs < fewRuns) {
    await loadLogics(pack, options);
    await oneByOne(walkPart(pack, options, { first: 0, step: 1, runs }), stop, told);
    return;
  }
  const threads = availableParallelism();
  const parts = Array.from({ length: threads }, (_, first) => ({
    ...{ story, options, first, step: threads, runs },
  }));
  // The worker posts sums and nothing else.
  await inThreads('./story/walk-worker.ts', parts, (message) => told(message as Tally), stop);
}

/** One file per problem and finding, so that it can be replayed, shared and turned into a test. */
function saveWays(
  folder: string,
  pack: Pack,
  options: WalkOptions,
  { problems, findings }: ToldWalk,
): void {
  const ways: readonly { kind: string; message: string; language: Language; way: Way }[] = [
    ...problems.map((problem) => ({ ...problem, way: problem })),
    ...findings.flatMap(({ kind, name, way }) =>
      way === null ? [] : [{ kind, message: name, language: options.language, way }],
    ),
  ];
  mkdirSync(folder, { recursive: true });
  ways.forEach(({ kind, message, language, way: { decisions, given, from, seed } }, index) => {
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
