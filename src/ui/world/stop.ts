import { chapterNumber } from '../../app/index.ts';
import type { Run } from '../../game/index.ts';

/** A place at which time can be halted: the last reading of an hour. */
export interface Stop {
  readonly hour: number;
  /** Index among all readings of the run. */
  readonly frame: number;
  /** Index of the turn whose way here this is. */
  readonly turn: number;
  /** True where a page stands. */
  readonly isPage: boolean;
}

/** Every hour of a run that was read, in order. Readings at the same hour are one stop, the last. */
export function stopsOf(run: Run): readonly Stop[] {
  const stops: Stop[] = [];
  let frame = 0;
  run.turns.forEach((turn, index) => {
    turn.readings.forEach((reading, at) => {
      const stop = {
        hour: reading.hour,
        frame,
        turn: index,
        isPage: at === turn.readings.length - 1,
      };
      if (stops.at(-1)?.hour === reading.hour) stops.pop();
      stops.push(stop);
      frame += 1;
    });
  });
  return stops;
}

/** Index of the last stop at or before an hour; 0 where there is none. */
export function stopBefore(stops: readonly Stop[], hour: number): number {
  return Math.max(
    0,
    stops.findLastIndex((stop) => stop.hour <= hour),
  );
}

/** Something marked on the way: a decision with the hour its page stood at, or a headline. */
export type Mark =
  | {
      readonly kind: 'decision';
      readonly hour: number;
      readonly turn: number;
      readonly text: string;
    }
  | {
      readonly kind: 'headline';
      readonly hour: number;
      readonly turn: number;
      readonly id: string;
    };

/** Decisions and headlines of a run, in the order they happened. `turn` is the page they led to. */
export function marksOf(run: Run): readonly Mark[] {
  return run.turns.flatMap((turn, index): readonly Mark[] => {
    const before = run.turns[index - 1]?.readings.at(-1)?.hour ?? 0;
    const decision: readonly Mark[] =
      turn.taken === null
        ? []
        : [{ kind: 'decision', hour: before, turn: index, text: turn.taken.text }];
    const headlines = turn.headlines.map(({ id, hour }): Mark => ({
      kind: 'headline',
      hour,
      turn: index,
      id,
    }));
    return [...decision, ...headlines];
  });
}

/** A chapter on the line of time. */
export interface ChapterSpan {
  readonly name: string;
  /** Its number, where chapters are numbered. */
  readonly number: number | null;
  /** Indices of the stops at which it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The chapters of a run with their names in its language, each up to where the next begins. */
export function chaptersOn(run: Run, stops: readonly Stop[]): readonly ChapterSpan[] {
  const { language } = run.playthrough;
  const begins = run.turns.flatMap(({ chapter }, index) => {
    const title = run.pack.manifest.chapters.find(({ id }) => id === chapter)?.title[language];
    if (title === undefined || chapter === (run.turns[index - 1]?.chapter ?? null)) return [];
    const hour = run.turns[index]?.readings[0]?.hour ?? 0;
    const number = chapterNumber(run.pack.manifest, chapter);
    return [{ name: title, number, from: stopBefore(stops, hour) }];
  });
  return begins.map((one, index) => ({
    ...one,
    to: begins[index + 1]?.from ?? stops.length - 1,
  }));
}
