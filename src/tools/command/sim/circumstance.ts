import { availableParallelism } from 'node:os';
import {
  circumstanceJobs,
  circumstancePart,
  measureCircumstance,
  mergeCircumstances,
  toldCircumstances,
  wholeShard,
} from '../../../sim/index.ts';
import type { CircumstancePart, CircumstanceSpec } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { oneByOne, stoppedCode, untilStopped } from '../interrupt.ts';
import { counted, printJson, progressOf, sentence } from '../print.ts';
import { inThreads } from '../thread.ts';
import { readCircumstances } from './circumstance-schema.ts';
import { firstSeed } from './first-seed.ts';
import { writeMeasured } from './measured.ts';
import { shardOf } from './shard.ts';

/** Where the model page reads what each kind came to. */
const kept = {
  one: 'circumstance-result',
  pairs: 'circumstance-pair-result',
  fixed: 'circumstance-fixed-result',
} as const;

/**
 * `npm run sim -- circumstance`: which statements turn where one number that a story may set is otherwise,
 * two of them, or a fixed one. Counts on the error stream; Ctrl-C prints what it has.
 */
export async function runCircumstance(asked: Asked): Promise<number> {
  const shard = shardOf(asked);
  if (asked.flag('merge')) {
    if (asked.plain.length === 0)
      throw new UsageError('circumstance --merge needs the files of the parts');
    if (shard !== null) throw new UsageError('--merge adds up; it takes no --shard');
    return report(asked, mergeCircumstances(asked.plain.map(readCircumstances)), false);
  }
  if (asked.plain.length > 0) throw new UsageError(`“${asked.plain.join(' ')}” needs --merge`);
  const spec = specOf(asked);
  const jobs = circumstanceJobs(spec, shard ?? wholeShard);
  const progress = progressOf(jobs.length, 'circumstances');
  const rows: CircumstancePart['rows'][number][] = [];
  const done = (row: CircumstancePart['rows'][number]): void => {
    rows.push(row);
    progress.told(1);
  };
  const isStopped = await untilStopped((stop) =>
    spec.kind === 'fixed'
      ? threaded(jobs, spec, stop, done)
      : oneByOne(jobs, stop, (job) => done(measureCircumstance(job, spec))),
  );
  progress.end();
  const part = circumstancePart(spec, shard ?? wholeShard, rows);
  if (shard === null) return report(asked, part, isStopped);
  printJson(part);
  return isStopped ? stoppedCode : 0;
}

function specOf(asked: Asked): CircumstanceSpec {
  if (asked.flag('pairs') && asked.flag('fixed'))
    throw new UsageError('--pairs or --fixed, not both');
  const kind = asked.flag('pairs') ? 'pairs' : asked.flag('fixed') ? 'fixed' : 'one';
  const seeds = asked.whole('seeds', 40, 1, 10000);
  const screened = asked.whole('screened', kind === 'one' ? 0 : 10, 0, 10000);
  return { kind, seeds, first: firstSeed(asked, seeds, kind === 'one' ? 1 : 7001), screened };
}

/** Code takes fixed numbers once, as it is loaded: every setting has a thread of its own, a few at a time. */
async function threaded(
  jobs: ReturnType<typeof circumstanceJobs>,
  spec: CircumstanceSpec,
  stop: AbortSignal,
  done: (row: CircumstancePart['rows'][number]) => void,
): Promise<void> {
  const threads = availableParallelism();
  for (let at = 0; at < jobs.length && !stop.aborted; at += threads) {
    const tasks = jobs.slice(at, at + threads).map((job) => ({ ...job, spec }));
    await inThreads(
      './sim/circumstance-worker.ts',
      tasks,
      // The worker posts exactly a row.
      (message) => done(message as CircumstancePart['rows'][number]),
      stop,
    );
  }
}

function report(asked: Asked, part: CircumstancePart, isStopped: boolean): number {
  const told = toldCircumstances(part);
  const isWhole = told.measured === told.of;
  if (!isWhole) process.stderr.write(`Only ${told.measured} of ${told.of}: it was stopped.\n`);
  if (asked.flag('write')) {
    if (isWhole) writeMeasured(kept[told.kind], told);
    else process.stderr.write('Nothing was kept for the model page.\n');
  }
  if (asked.flag('json')) printJson(told);
  else tell(told);
  return isStopped ? stoppedCode : 0;
}

function tell(told: ReturnType<typeof toldCircumstances>): void {
  const { seeds, first, screened, measured, clean, rows } = told;
  const screening = screened === 0 ? '' : `, where seeds 1 to ${screened} missed`;
  sentence(
    `Along the source’s choices, with numbers otherwise (seeds ${first} to ${first + seeds - 1}${screening});`,
  );
  sentence(`nothing turns in ${clean} of ${counted(measured, 'circumstance')}`);
  for (const { settings, turned } of rows) {
    const named = settings.map(({ name, value }) => `${name} = ${[value].flat().join(', ')}`);
    const said = turned.map(({ fact, name, figure, interval, threshold }) => {
      const between = interval === null ? '' : ` [${interval.join(', ')}]`;
      return `${fact} ${name}: ${figure}${between} (${threshold})`;
    });
    sentence(
      `${named.join(' and ')}\t${said.length === 0 ? 'F1 to F10 hold or stay open' : said.join('; ')}`,
    );
  }
}
