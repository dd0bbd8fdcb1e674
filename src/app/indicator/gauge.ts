import type { Run } from '../../game/index.ts';
import { instrumentsOf, readInstrument, shownOn, type InstrumentReading } from './instrument.ts';

/** One instrument beside the text: what it shows now, before, and all the way here. */
export interface Gauge {
  /** Id of an indicator, a measure or a parameter. */
  readonly id: string;
  /** As it is drawn and told, and so is `first`: see `shownOn`. */
  readonly value: number;
  /** Change since the last decision, in the instrument’s unit. */
  readonly change: number;
  /** The value at the beginning of the playthrough. */
  readonly first: number;
  /** Values from the beginning to now, thinned to at most 60. */
  readonly line: readonly number[];
  /** Index into `line` at which the page before this one stood. */
  readonly mark: number;
  /** Whether it has just moved for the first time. */
  readonly isFirstMove: boolean;
  /** Which direction is bad for people. */
  readonly bad: 'high' | 'low' | 'none';
}

const points = 60;

/** The instruments of the chapter, or the story’s own. */
export function gaugesOf(run: Run): readonly Gauge[] {
  const chapter = run.turns.at(-1)?.chapter ?? null;
  return instrumentsOf(run.pack.manifest, chapter).flatMap((id) => {
    const read = readInstrument(run, id);
    return read === null || read.values.length === 0 ? [] : [gaugeOf(run, id, read)];
  });
}

function gaugeOf(run: Run, id: string, { values, mark, bad }: InstrumentReading): Gauge {
  const count = Math.min(points, values.length);
  const stride = Math.max(1, (values.length - 1) / Math.max(1, count - 1));
  const [first, value] = [values[0] ?? 0, values.at(-1) ?? 0];
  const change = run.turns.length > 1 ? value - (values[mark] ?? 0) : 0;
  const [opening, page] = [run.turns[0], run.turns.at(-1)];
  return {
    id,
    value: page === undefined ? value : shownOn(page, id, value),
    change,
    isFirstMove: change !== 0 && values.slice(0, mark + 1).every((one) => one === first),
    first: opening === undefined ? first : shownOn(opening, id, first, opening.readings[0]),
    line: Array.from({ length: count }, (_, index) => values[Math.round(index * stride)] ?? 0),
    mark: Math.round(mark / stride),
    bad,
  };
}

/** World hour at which the last page stands. */
export function hourOf(run: Run): number {
  return run.turns.at(-1)?.readings.at(-1)?.hour ?? 0;
}
