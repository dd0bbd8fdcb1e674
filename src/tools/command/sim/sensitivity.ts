import {
  designJobs,
  indices,
  runSensitivity,
  screen,
  sensitivityDesign,
  strongest,
  wholeShard,
} from '../../../sim/index.ts';
import type {
  IndexedOutcome,
  ScreenedOutcome,
  SensitivityDesign,
  SensitivityPart,
  Shard,
} from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { firstSeed } from './first-seed.ts';
import { readPart, readStrongest } from './part.ts';
import { shardOf } from './shard.ts';
import { writeMeasured } from './measured.ts';

/** Parameters whose indices are computed, and those that the screening keeps for the model page. */
const kept = 10;

/**
 * `npm run sim -- sensitivity`: Morris screening over all parameters, then Sobol indices of the ten
 * strongest. With --shard one step at a time: first the screening, then `--screened merged.json`.
 */
export function runSensitivityCommand(asked: Asked): number {
  if (asked.flag('merge')) return merge(asked);
  const spread = asked.whole('spread', 30, 1, 90) / 100;
  const trajectories = asked.whole('trajectories', 20, 2, 100000);
  const rows = asked.whole('rows', 200, 2, 1000000);
  const seed = firstSeed(asked, 1);
  const screenedFile = asked.text('screened');
  const shard = shardOf(asked);
  if (shard !== null) {
    const design =
      screenedFile === null
        ? sensitivityDesign('screen', trajectories, spread, undefined, seed)
        : sensitivityDesign('indices', rows, spread, readStrongest(screenedFile), seed);
    printJson(counted(design, shard));
    return 0;
  }
  const design = sensitivityDesign('screen', trajectories, spread, undefined, seed);
  const first = counted(design, wholeShard);
  const factors = strongest(screen([first]), kept);
  const indexing = sensitivityDesign('indices', rows, spread, factors, seed);
  const second = counted(indexing, wholeShard);
  report(asked, [first], [second]);
  return 0;
}

/** Runs a part and counts its worlds on the error stream. */
function counted(design: SensitivityDesign, shard: Shard): SensitivityPart {
  const progress = progressOf(Math.ceil(designJobs(design) / shard.of), 'worlds');
  const part = runSensitivity(design, shard, progress.told);
  progress.end();
  return part;
}

/** Adds up parts: those of a screening, those of indices, or both kinds together. */
function merge(asked: Asked): number {
  const parts = asked.plain.map((file) => readPart(file));
  const ofKind = (kind: SensitivityDesign['kind']): readonly SensitivityPart[] =>
    parts.filter(({ design }) => design.kind === kind);
  if (parts.length === 0) throw new UsageError('sensitivity --merge needs the files of the parts');
  report(asked, ofKind('screen'), ofKind('indices'));
  return 0;
}

function report(
  asked: Asked,
  screening: readonly SensitivityPart[],
  indexing: readonly SensitivityPart[],
): void {
  const screened = screening.length === 0 ? [] : screen(screening);
  const indexed = indexing.length === 0 ? [] : indices(indexing);
  const of = (parts: readonly SensitivityPart[]) => {
    const design = parts[0]?.design;
    return { size: design?.size ?? 0, runs: design === undefined ? 0 : designJobs(design) };
  };
  const spread = (screening[0] ?? indexing[0])?.design.spread ?? 0;
  const result = {
    spread,
    screening: {
      ...of(screening),
      parameters: (screening[0]?.design.factors.length ?? 1) - 1,
      outcomes: screened.map((entry) => ({ ...entry, factors: entry.factors.slice(0, kept + 1) })),
      strongest: screened.length === 0 ? [] : strongest(screened, kept),
    },
    indices: { ...of(indexing), outcomes: indexed },
  };
  if (asked.flag('write')) writeMeasured('sensitivity-result', result);
  if (asked.flag('json')) printJson(result);
  else tell(screened, indexed);
}

function tell(screened: readonly ScreenedOutcome[], indexed: readonly IndexedOutcome[]): void {
  for (const { outcome, mean, factors } of screened) {
    sentence(`${outcome}: mean ${mean}; effect of the whole range: size (direction, spread)`);
    for (const { factor, size, mean: direction, spread } of factors.slice(0, kept + 1)) {
      sentence(`    ${size.toFixed(3)} (${direction.toFixed(3)}, ${spread.toFixed(3)})  ${factor}`);
    }
  }
  for (const { outcome, mean, deviation, factors } of indexed) {
    sentence(`${outcome}: ${mean} ± ${deviation}; share of the variance: alone, in all`);
    for (const { factor, first, total } of factors) {
      const [one, all] = [first, total].map(
        ({ value, low, high }) => `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
      );
      sentence(`    ${one}  ${all}  ${factor}`);
    }
  }
}
