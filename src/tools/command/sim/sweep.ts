import { availableParallelism } from 'node:os';
import {
  mergeSweeps,
  runSweep,
  summarise,
  sweepGroups,
  sweepHours,
  sweepOfRuns,
  sweepPoints,
  wholeShard,
} from '../../../sim/index.ts';
import type { SweepGroup, SweepResult, SweepRun, SweepSpec } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { csvLine } from './csv.ts';
import { progressOf, sentence } from '../print.ts';
import { shardOf } from './shard.ts';
import { playerOf } from './sweep-player.ts';
import { readSweepResult, readSweepSpec } from './sweep-schema.ts';
import { inThreads } from '../thread.ts';

/** `npm run sim -- sweep spec.json [--shard i/n]` and `sweep --merge a.json b.json …`. */
export async function runSweepCommand(asked: Asked): Promise<number> {
  if (asked.flag('json') && asked.flag('csv')) throw new UsageError('--json or --csv, not both');
  const result = asked.flag('merge') ? merged(asked) : await swept(asked);
  if (asked.flag('json')) {
    process.stdout.write(`${JSON.stringify({ ...result, cells: summarise(result) })}\n`);
  } else if (asked.flag('csv')) {
    printLong(result);
  } else {
    printTable(result);
  }
  return 0;
}

function merged(asked: Asked): SweepResult {
  if (asked.plain.length === 0) throw new UsageError('sweep --merge needs the files of the parts');
  if (asked.text('shard') !== null) throw new UsageError('--merge adds up; it takes no --shard');
  return mergeSweeps(asked.plain.map(readSweepResult));
}

async function swept(asked: Asked): Promise<SweepResult> {
  const file = asked.one('sweep file');
  const spec = readSweepSpec(file);
  const shard = shardOf(asked) ?? wholeShard;
  const groups = sweepGroups(spec, shard);
  if (groups.every(({ held }) => Object.keys(held).length === 0)) {
    return runSweep(spec, shard, playerOf(spec, file));
  }
  return sweepOfRuns(spec, shard, await runsInThreads(spec, file, groups));
}

/** Code takes fixed numbers once, as it is loaded: every setting has a thread of its own, a few at a time. */
async function runsInThreads(
  spec: SweepSpec,
  file: string,
  groups: readonly SweepGroup[],
): Promise<readonly SweepRun[]> {
  const runs: SweepRun[] = [];
  const refused: string[] = [];
  const progress = progressOf(groups.length, 'settings of fixed numbers');
  const hear = (message: unknown): void => {
    // The worker posts exactly these fields.
    const told = message as { runs: readonly SweepRun[] } | { refused: string };
    if ('refused' in told) refused.push(told.refused);
    else runs.push(...told.runs);
    progress.told(1);
  };
  const threads = availableParallelism();
  for (let at = 0; at < groups.length; at += threads) {
    const tasks = groups.slice(at, at + threads).map((group) => ({ ...group, spec, file }));
    await inThreads('./sim/sweep-worker.ts', tasks, hear);
    if (refused.length > 0) throw new UsageError(refused.join('\n'));
  }
  progress.end();
  return runs;
}

/** Long form: one line per point, seed, hour and indicator. */
function printLong({ spec, runs }: SweepResult): void {
  const names = Object.keys(spec.parameters);
  const points = sweepPoints(spec);
  const hours = sweepHours(spec);
  sentence(csvLine([...names, 'seed', 'stopped', 'hour', 'indicator', 'value']));
  for (const { point, seed, stopped, values } of runs) {
    const where = names.map((name) => points[point]![name]!);
    values.forEach((row, time) => {
      row.forEach((value, place) => {
        sentence(csvLine([...where, seed, stopped, hours[time]!, spec.indicators[place]!, value]));
      });
    });
  }
}

function printTable(result: SweepResult): void {
  const { spec, runs } = result;
  const names = Object.keys(spec.parameters);
  const parts = spec.quantiles.map((part) => `${part} %`);
  sentence([...names, 'hour', 'indicator', 'seeds', 'mean', 'sd', ...parts].join('\t'));
  for (const row of summarise(result)) {
    sentence(
      [
        ...names.map((name) => row.parameters[name]),
        row.hour,
        row.indicator,
        row.seeds,
        row.mean?.toFixed(1) ?? '–',
        row.deviation?.toFixed(1) ?? '–',
        ...row.quantiles.map((value) => value.toFixed(1)),
      ].join('\t'),
    );
  }
  const stopped = runs.filter((run) => run.stopped !== null).length;
  if (stopped > 0) {
    sentence(`${stopped} of ${runs.length} runs stopped at a decision that was not on offer`);
  }
}
