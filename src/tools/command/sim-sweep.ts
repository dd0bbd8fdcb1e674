import { readFileSync } from 'node:fs';
import { mergeSweeps, readSweepSpec, runSweep } from '../../sim/index.ts';
import type { SweepResult, SweepSpec } from '../../sim/index.ts';
import { UsageError, type Asked } from './command-line.ts';
import { sentence } from './print.ts';

/** `npm run sim -- sweep spec.json [--shard i/n]` and `sweep --merge a.json b.json …`. */
export function runSweepCommand(asked: Asked): number {
  if (asked.plain.length === 0) throw new UsageError('sweep needs a file');
  const result = asked.flag('merge')
    ? mergeSweeps(asked.plain.map((file) => parse(file) as SweepResult))
    : sweepFile(asked.one('sweep file'), asked.text('shard') ?? '1/1');
  if (asked.flag('json')) process.stdout.write(`${JSON.stringify(result)}\n`);
  else printTable(result);
  return 0;
}

function sweepFile(file: string, shardText: string): SweepResult {
  const read = readSweepSpec(parse(file));
  if (!read.ok) throw new UsageError([`${file}:`, ...read.problems].join('\n  '));
  const match = /^(\d+)\/(\d+)$/.exec(shardText);
  const shard = Number(match?.[1]);
  const shards = Number(match?.[2]);
  if (match === null || shard < 1 || shard > shards) {
    throw new UsageError(`--shard ${shardText} must be i/n with 1 <= i <= n, for example 2/8`);
  }
  return runSweep(read.spec, shard, shards);
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

function printTable({ spec, cells }: { spec: SweepSpec; cells: SweepResult['cells'] }): void {
  const names = Object.keys(spec.parameters);
  sentence([...names, 'seeds', ...spec.indicators.map((id) => `${id} (mean ± sd)`)].join('\t'));
  for (const cell of cells) {
    const columns = spec.indicators.map((id) => {
      const mean = cell.sums[id]! / Math.max(1, cell.seeds);
      const spread = cell.squares[id]! / Math.max(1, cell.seeds) - mean * mean;
      return `${mean.toFixed(1)} ± ${Math.sqrt(Math.max(0, spread)).toFixed(1)}`;
    });
    sentence([...names.map((name) => cell.parameters[name]), cell.seeds, ...columns].join('\t'));
  }
}
