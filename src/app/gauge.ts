import { indicators, type Run } from '../game/index.ts';

/** One instrument beside the text: an indicator now, before, and all the way here. */
export interface Gauge {
  /** Indicator id. */
  readonly id: string;
  readonly value: number;
  /** Change since the last decision, in the indicator's unit. */
  readonly change: number;
  /** The value at the beginning of the playthrough. */
  readonly first: number;
  /** Values from the beginning to now, thinned to at most 60. */
  readonly line: readonly number[];
  /** Index into `line` at which the page before this one stood. */
  readonly mark: number;
  /** Which direction is bad for people. */
  readonly bad: 'high' | 'low' | 'none';
}

const points = 60;

/** The story's own indicators as instruments. */
export function gaugesOf(run: Run): readonly Gauge[] {
  const readings = run.turns.flatMap((turn) => turn.readings);
  const last = readings.at(-1);
  if (last === undefined) return [];
  const recent = run.turns.at(-1)?.readings.length ?? 0;
  const beforeIndex = Math.max(0, readings.length - 1 - recent);
  const count = Math.min(points, readings.length);
  const stride = Math.max(1, (readings.length - 1) / Math.max(1, count - 1));
  const picked = Array.from({ length: count }, (_, index) => Math.round(index * stride));
  return run.pack.manifest.indicators.flatMap((id) => {
    const column = indicators.findIndex((known) => known.id === id);
    const definition = indicators[column];
    if (definition === undefined) return [];
    const at = (index: number) => readings[index]?.values[column] ?? 0;
    const value = at(readings.length - 1);
    return [
      {
        id,
        value,
        change: run.turns.length > 1 ? value - at(beforeIndex) : 0,
        first: at(0),
        line: picked.map(at),
        mark: Math.round(beforeIndex / stride),
        bad: definition.bad,
      },
    ];
  });
}

/** World hour at which the last page stands. */
export function hourOf(run: Run): number {
  return run.turns.at(-1)?.readings.at(-1)?.hour ?? 0;
}

/** Hours that passed between the page before and the last one. */
export function hoursPassed(run: Run): number {
  const before = run.turns.at(-2)?.readings.at(-1)?.hour ?? 0;
  return hourOf(run) - before;
}
