import {
  changeSize,
  type Harm,
  harmOf,
  indicators,
  type Run,
  type Turn,
  shownAt,
} from '../../game/index.ts';
import { standsForNone } from './scale.ts';

/** What became of an indicator between two pages. */
export interface Moved {
  readonly id: string;
  /** Both as they are drawn and told: see `shownAt`. */
  readonly before: number;
  readonly after: number;
  /** What is read after, less what was read before. */
  readonly change: number;
  /** How large the change is on the scale of this indicator, 0..1. */
  readonly size: number;
  readonly harm: Harm;
}

/** Every indicator that differs between the page before `turn` and the page of `turn`, largest first. */
export function movedAt(run: Run, turn: number): readonly Moved[] {
  return movedBetween(run.turns[turn - 1], run.turns[turn]);
}

/** Every indicator that differs between two pages, largest change first. */
export function movedBetween(from: Turn | undefined, to: Turn | undefined): readonly Moved[] {
  const before = from?.readings.at(-1);
  const after = to?.readings.at(-1);
  if (before === undefined || after === undefined) return [];
  return indicators
    .flatMap(({ id, range, bad }, column): readonly Moved[] => {
      const [was, is] = [before.values[column] ?? 0, after.values[column] ?? 0];
      if (was === is) return [];
      const isNone = standsForNone(id, was) || standsForNone(id, is);
      return [
        {
          id,
          before: shownAt(before, column),
          after: shownAt(after, column),
          change: is - was,
          size: isNone ? 0 : changeSize(was, is, range[1]),
          harm: harmOf(is - was, bad),
        },
      ];
    })
    .sort((a, b) => b.size - a.size);
}
