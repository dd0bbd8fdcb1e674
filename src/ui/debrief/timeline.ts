import type { Run } from '../../game/index.ts';

/** Something that stands on the timeline of a playthrough. */
export type TimelineEntry =
  | { readonly kind: 'chapter'; readonly hour: number; readonly chapter: string }
  | { readonly kind: 'headline'; readonly hour: number; readonly headline: string }
  /** `count` is the number of decisions before it. */
  | {
      readonly kind: 'decision';
      readonly hour: number;
      readonly text: string;
      readonly role: string | null;
      readonly count: number;
    };

/** Chapters, decisions and headlines of a run in the order they happened. */
export function timelineOf(run: Run): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let chapter: string | null = null;
  let hour = run.turns[0]?.readings[0]?.hour ?? 0;
  run.turns.forEach((turn, index) => {
    if (turn.taken !== null) {
      const { text, role } = turn.taken;
      entries.push({ kind: 'decision', hour, text, role, count: index - 1 });
    }
    const headlines = turn.headlines.map(({ id, hour: when }): TimelineEntry => ({
      kind: 'headline',
      hour: when,
      headline: id,
    }));
    hour = turn.readings.at(-1)?.hour ?? hour;
    if (turn.chapter !== null && turn.chapter !== chapter) {
      chapter = turn.chapter;
      const begins = headlines[0]?.hour ?? hour;
      entries.push({ kind: 'chapter', hour: begins, chapter });
    }
    entries.push(...headlines);
  });
  return entries;
}
