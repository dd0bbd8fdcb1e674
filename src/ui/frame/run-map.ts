import type { Run, Taken } from '../../game/index.ts';

/** A page of a run and the decision taken on it. */
export interface MapEntry {
  /** Decisions before it. */
  readonly count: number;
  /** World hour at which it stands. */
  readonly hour: number;
  /** Null on the last page. */
  readonly taken: Taken | null;
  /** Whether another way could be gone from here. */
  readonly isFork: boolean;
  /** The page's own text, a line each paragraph. */
  readonly text: string;
  /** Ids of the headlines on the way to it. */
  readonly headlines: readonly string[];
}

/** A chapter of a run; null for what lies before the first. */
export interface MapChapter {
  readonly id: string | null;
  readonly entries: readonly MapEntry[];
}

/** A run by its chapters and decisions. */
export function runMap(run: Run): readonly MapChapter[] {
  const chapters: { id: string | null; entries: MapEntry[] }[] = [];
  run.turns.forEach((turn, count) => {
    if (chapters.length === 0 || chapters.at(-1)?.id !== turn.chapter) {
      chapters.push({ id: turn.chapter, entries: [] });
    }
    chapters.at(-1)?.entries.push({
      count,
      hour: turn.readings.at(-1)?.hour ?? 0,
      taken: run.turns[count + 1]?.taken ?? null,
      isFork: turn.page.choices.length > 1,
      text: turn.page.passages.map(({ text }) => text).join('\n'),
      headlines: turn.headlines.map(({ id }) => id),
    });
  });
  return chapters;
}

/**
 * What a text says around the words looked for, with them marked out: before, the words as they
 * stand there, after. Null where it does not hold them. Small and large letters are alike.
 */
export function around(
  text: string,
  words: string,
  reach = 60,
): readonly [string, string, string] | null {
  const at = folded(text).indexOf(folded(words));
  if (at < 0) return null;
  const end = at + words.length;
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - reach)) + 1);
  const space = text.indexOf(' ', end + reach);
  const to = space < 0 ? text.length : space;
  return [
    (from > 0 ? '… ' : '') + text.slice(from, at),
    text.slice(at, end),
    text.slice(end, to) + (to < text.length ? ' …' : ''),
  ];
}

/** The same length as the text, so that places in one are places in the other. */
function folded(text: string): string {
  return text.replace(/[^]/g, foldedSign);
}

function foldedSign(sign: string): string {
  const small = sign.toLowerCase();
  if (small.length !== sign.length) return sign;
  return /[’‘]/.test(small) ? "'" : small;
}
