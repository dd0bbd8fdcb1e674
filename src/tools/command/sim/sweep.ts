import { replay, type Pack } from '../../../game/index.ts';
import {
  mergeSweeps,
  runSweep,
  scenarioPlayer,
  summarise,
  sweepHours,
  sweepPoints,
  wholeShard,
} from '../../../sim/index.ts';
import type { SweepDecisions, SweepPlayer, SweepResult, World } from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { csvLine } from './csv.ts';
import { loadPackOf } from '../load-story.ts';
import { sentence } from '../print.ts';
import { shardOf } from './shard.ts';
import { readSweepResult, readSweepSpec } from './sweep-schema.ts';

/** `npm run sim -- sweep spec.json [--shard i/n]` and `sweep --merge a.json b.json …`. */
export function runSweepCommand(asked: Asked): number {
  if (asked.flag('json') && asked.flag('csv')) throw new UsageError('--json or --csv, not both');
  const result = asked.flag('merge') ? merged(asked) : swept(asked);
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

function swept(asked: Asked): SweepResult {
  const file = asked.one('sweep file');
  const spec = readSweepSpec(file);
  const { scenario } = spec;
  const play =
    typeof scenario === 'string'
      ? scenarioPlayer(spec)
      : decisionPlayer(loadPackOf(scenario.story, file), scenario);
  return runSweep(spec, shardOf(asked) ?? wholeShard, play);
}

/**
 * Plays the decisions of a story in worlds whose parameters differ. A parameter that the story sets by
 * itself cannot differ: that is a UsageError, since every point would show the same.
 */
export function decisionPlayer(pack: Pack, { story, decisions }: SweepDecisions): SweepPlayer {
  return (seed, parameters) => {
    const run = replay(
      { ...pack, manifest: { ...pack.manifest, parameters } },
      { story, storyHash: pack.hash, seed, language: 'en', decisions },
    );
    for (const [name, value] of Object.entries(parameters)) {
      const turn = run.turns.find(({ world }) => parameterOf(world, name) !== value);
      if (turn === undefined) continue;
      const where = turn.taken === null ? 'on its first page' : `at ${turn.taken.label}`;
      throw new UsageError(
        `parameters.${name}: “${story}” sets it to ${String(parameterOf(turn.world, name))} ${where}, so it cannot vary with these decisions`,
      );
    }
    return {
      stopped: run.problem?.label ?? null,
      readings: run.turns.flatMap((turn) => turn.readings),
    };
  };
}

function parameterOf(world: World, name: string): number | undefined {
  return Object.entries(world.parameters).find(([id]) => id === name)?.[1];
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
