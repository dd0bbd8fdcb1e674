import * as v from 'valibot';
import { columnOf, type Run, shownAt } from '../../game/index.ts';

/** One indicator on the way, at points evenly spread over the world's hours. */
export interface WayLane {
  /** Indicator id. */
  readonly id: string;
  readonly values: readonly number[];
}

/** The way of a playthrough in little: what a small picture of it is drawn from. */
export interface Way {
  /** World hours from the first page to the last. */
  readonly hours: number;
  /** The story's own indicators. */
  readonly lanes: readonly WayLane[];
  /** When decisions were taken and headlines came, as shares of the hours, 0..1 to three digits. */
  readonly decisions: readonly number[];
  readonly headlines: readonly number[];
  /** When chapters after the first began, likewise, with their ids. */
  readonly chapters: readonly { readonly id: string; readonly at: number }[];
}

/** The way of a run, each lane with at most `points` values, over its own hours or over so many. */
export function wayOf(run: Run, points: number, over: number | null = null): Way {
  const readings = run.turns.flatMap((turn) => turn.readings);
  const start = readings[0]?.hour ?? 0;
  const own = (readings.at(-1)?.hour ?? start) - start;
  const hours = over ?? own;
  const share = (hour: number) => Math.round((1000 * (hour - start)) / Math.max(1, hours)) / 1000;
  const count = over === null ? Math.min(points, Math.max(1, readings.length)) : points;
  const step = hours / Math.max(1, count - 1);
  const shown = hours === 0 ? count : Math.min(count, 1 + Math.ceil(own / step - 1e-9));
  let at = 0;
  const picked = Array.from({ length: shown }, (_, index) => {
    const hour = start + step * index;
    while ((readings[at + 1]?.hour ?? Infinity) <= hour) at += 1;
    return readings[at];
  });
  const end = (index: number) => run.turns[index]?.readings.at(-1)?.hour ?? start;
  return {
    hours,
    lanes: run.pack.manifest.indicators.flatMap((id): readonly WayLane[] => {
      const column = columnOf(id);
      return column < 0 ? [] : [{ id, values: picked.map((one) => shownAt(one, column)) }];
    }),
    decisions: run.turns.slice(1).map((_, index) => share(end(index))),
    headlines: run.turns.flatMap((turn) => turn.headlines.map(({ hour }) => share(hour))),
    chapters: run.turns.flatMap(({ chapter }, index) => {
      const before = run.turns[index - 1]?.chapter ?? null;
      if (index === 0 || chapter === null || chapter === before) return [];
      return [{ id: chapter, at: share(end(index - 1)) }];
    }),
  };
}

const finite = v.pipe(v.number(), v.finite());

/** A way as it is kept. */
export const waySchema = v.object({
  hours: finite,
  lanes: v.array(v.object({ id: v.string(), values: v.array(finite) })),
  decisions: v.array(finite),
  headlines: v.array(finite),
  chapters: v.array(v.object({ id: v.string(), at: finite })),
});
