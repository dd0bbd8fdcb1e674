import { changeSize, indicators, type Run } from '../game/index.ts';
import { standsForNone } from './scale.ts';

/** What became of an indicator between two pages. */
export interface Moved {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** `after − before`. */
  readonly change: number;
  /** How large the change is on the scale of this indicator, 0..1. */
  readonly size: number;
  /** Whether it is worse for people; null where the direction alone does not say. */
  readonly worse: boolean | null;
}

/** Every indicator that differs between the page before `turn` and the page of `turn`, largest first. */
export function movedAt(run: Run, turn: number): readonly Moved[] {
  const before = run.turns[turn - 1]?.readings.at(-1)?.values;
  const after = run.turns[turn]?.readings.at(-1)?.values;
  if (before === undefined || after === undefined) return [];
  return indicators
    .flatMap(({ id, range, bad }, column): readonly Moved[] => {
      const from = before[column] ?? 0;
      const to = after[column] ?? 0;
      if (from === to) return [];
      const worse = bad === 'none' ? null : to > from === (bad === 'high');
      return [
        {
          id,
          before: from,
          after: to,
          change: to - from,
          size:
            standsForNone(id, from) || standsForNone(id, to) ? 0 : changeSize(from, to, range[1]),
          worse,
        },
      ];
    })
    .sort((a, b) => b.size - a.size);
}

/** Index of an indicator among the values of a reading; −1 where it is unknown. */
export function columnOf(id: string): number {
  return indicators.findIndex((known) => known.id === id);
}
