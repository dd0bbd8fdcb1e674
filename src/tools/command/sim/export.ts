import { replay } from '../../../game/index.ts';
import {
  constants,
  indicators,
  measures,
  parameters,
  strengthSource,
  worldVersion,
} from '../../../sim/index.ts';
import { UsageError, type Asked } from '../command-line.ts';
import { csvLine } from './csv.ts';
import { loadPackOf, loadSave } from '../load-story.ts';
import { printJson, sentence } from '../print.ts';

/** One reading of one indicator: hours since the start, the decisions taken by then, the value in its unit. */
interface Row {
  readonly hour: number;
  readonly decisions: number;
  readonly label: string | null;
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
}

/**
 * `npm run sim -- export file.json [--csv|--json]`: one playthrough's world as a tidy table, a line per
 * hour and indicator; as JSON with every parameter as it was at the end, every fixed number and measure.
 */
export function runExport(asked: Asked): number {
  if (asked.flag('json') && asked.flag('csv')) throw new UsageError('--json or --csv, not both');
  const file = asked.one('save file');
  const save = loadSave(file);
  const pack = loadPackOf(save.story, file);
  const run = replay(pack, save);
  if (run.problem !== null) {
    const { label } = run.problem;
    process.stderr.write(`the run stops where “${label ?? '?'}” is not on offer\n`);
  }
  const rows = run.turns.flatMap((turn, decisions) =>
    turn.readings.flatMap(({ hour, values }) =>
      indicators.map(({ id, unit }, place): Row => {
        const label = decisions === 0 ? null : (save.decisions[decisions - 1] ?? null);
        return { hour, decisions, label, indicator: id, unit, value: values[place]! };
      }),
    ),
  );
  if (asked.flag('json')) {
    const { story, seed } = save;
    const last = run.turns.at(-1)?.world.parameters;
    printJson({
      story,
      seed,
      world: worldVersion,
      parameters: parameters.map(({ id, unit, range, source, default: usual }) => ({
        id,
        value: last?.[id] ?? usual,
        default: usual,
        unit,
        range,
        source,
      })),
      constants,
      measures: exportedMeasures(),
      rows,
    });
    return run.problem === null ? 0 : 1;
  }
  sentence(csvLine(['hour', 'decisions', 'label', 'indicator', 'unit', 'value']));
  for (const { hour, decisions, label, indicator, unit, value } of rows) {
    sentence(csvLine([hour, decisions, label, indicator, unit, value]));
  }
  return run.problem === null ? 0 : 1;
}

/** Every measure with its numbers, each strength with where it comes from; the others are all chosen. */
export function exportedMeasures() {
  return measures.map(({ effects, ...measure }) => ({
    ...measure,
    source: 'chosen',
    effects: Object.entries(effects).map(([channel, strength]) => ({
      channel,
      strength,
      source: strengthSource(strength),
    })),
  }));
}
