import { changeSize } from './change-size.ts';
import { columnOf, type Harm, harmOf, indicators } from '../sim/index.ts';
import type { Run } from './run.ts';

/** What a decision and the time up to the next page did to one indicator. */
export interface Shift {
  /** The page the decision led to. */
  readonly turn: number;
  readonly hour: number;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  /** Size of the change on the indicator's own scale, 0..1. */
  readonly size: number;
  readonly harm: Harm;
}

/** One page of a run in numbers. */
export interface TracedPage {
  readonly turn: number;
  readonly hour: number;
  readonly values: readonly number[];
  readonly parameters: Readonly<Record<string, number>>;
  /** Level asked for, per measure id, 0..1. */
  readonly targets: ReadonlyMap<string, number>;
}

/** A run in numbers, made once for all questions about it. */
export interface RunTrace {
  readonly run: Run;
  /** Never empty. */
  readonly pages: readonly TracedPage[];
  readonly shifts: readonly Shift[];
  /** The readings of an indicator with their hours; empty for one that is unknown. */
  readonly series: (id: string) => readonly { readonly hour: number; readonly value: number }[];
}

/** The numbers of a run; null where it has no page. */
export function traceOf(run: Run): RunTrace | null {
  const pages = run.turns.flatMap((turn, index): readonly TracedPage[] => {
    const last = turn.readings.at(-1);
    if (last === undefined) return [];
    const { measures, targets } = turn.world;
    return [
      {
        turn: index,
        hour: last.hour,
        values: last.values,
        parameters: turn.world.parameters,
        targets: new Map(measures.map(({ id }, at) => [id, targets[at] ?? 0])),
      },
    ];
  });
  if (pages.length === 0) return null;
  const readings = run.turns.flatMap((turn) => turn.readings);
  return {
    run,
    pages,
    shifts: pages.slice(1).flatMap((page, index) => shiftsOf(run, pages[index]!, page)),
    series: (id) => {
      const column = columnOf(id);
      if (column < 0) return [];
      return readings.map(({ hour, values }) => ({ hour, value: values[column] ?? 0 }));
    },
  };
}

/** What people feel, besides the indicators the story itself shows. */
const felt = ['copies', 'services', 'trust_institutions', 'oversight', 'control', 'dark', 'safety'];

/** Whether a story shows the world outside at all; what happens there is else nobody's news. */
export function showsOutside({ pack }: Run): boolean {
  return pack.manifest.indicators.some((id) => felt.includes(id));
}

/** What goes up by itself in a game is no news. */
function isCounter(id: string): boolean {
  return id.startsWith('table_') || id === 'rounds';
}

function shiftsOf(run: Run, before: TracedPage, after: TracedPage): readonly Shift[] {
  const own = run.pack.manifest.indicators.filter((id) => !isCounter(id));
  const watched = new Set([...own, ...(showsOutside(run) ? felt : [])]);
  return indicators.flatMap(({ id, range, bad }, column): readonly Shift[] => {
    const from = before.values[column] ?? 0;
    const to = after.values[column] ?? 0;
    if (from === to || !watched.has(id)) return [];
    const size = changeSize(from, to, range[1]);
    return [
      {
        turn: after.turn,
        hour: before.hour,
        indicator: id,
        from,
        to,
        size,
        harm: harmOf(to - from, bad),
      },
    ];
  });
}
