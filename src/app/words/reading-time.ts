import type { ChapterWords, Language, Run, Turn } from '../../game/index.ts';

/** Words read silently in a minute: Trauzettel-Klosinski and Dietz (2012), standardised texts. */
const wordsPerMinute: Readonly<Record<Language, number>> = { en: 228, de: 179 };

/** Minutes to read so many words, at least one; from ten on to the nearest five. */
export function minutesToRead(words: number, language: Language): number {
  const minutes = words / wordsPerMinute[language];
  return minutes < 9.5 ? Math.max(1, Math.round(minutes)) : 5 * Math.round(minutes / 5);
}

/** Words on the pages of some turns, and in the choices that led to them. */
export function wordsOn(turns: readonly Pick<Turn, 'taken' | 'page'>[]): number {
  const texts = turns.flatMap(({ taken, page }) => [
    taken?.text ?? '',
    ...page.passages.map(({ text }) => text),
  ]);
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/**
 * Words still to come after so many were read, going by ways that were longer than that: the middle of
 * them. Null where none was longer, for then nothing is known.
 */
export function wordsLeft(read: number, ways: readonly number[]): number | null {
  const longer = ways.filter((words) => words > read).sort((a, b) => a - b);
  const half = (longer.length - 1) / 2;
  const [lower, upper] = [longer[Math.floor(half)], longer[Math.ceil(half)]];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2 - read;
}

/** Minutes left in the chapter once its last page is read; null where that cannot be told. */
export function minutesLeft(run: Run, chapterWords: ChapterWords = {}): number | null {
  const { language } = run.playthrough;
  const last = run.turns.at(-1);
  if (last === undefined || last.chapter === null || last.ending !== null) return null;
  const read = wordsOn(run.turns.filter(({ chapter }) => chapter === last.chapter));
  const left = wordsLeft(read, chapterWords[language]?.[last.chapter] ?? []);
  return left === null ? null : minutesToRead(left, language);
}
