import { differences } from './difference.ts';

/** How two tellings of one part of a story differ. */
export interface TextDifference {
  /** Words that stand in one telling only; the larger of both sides. */
  readonly words: number;
  /** Of them, words in the longest stretch of paragraphs that differ. */
  readonly longest: number;
}

const noDifference: TextDifference = { words: 0, longest: 0 };

/** Two stretches longer than this together share nothing but small words; all of both counts. */
const mostCells = 1_000_000;

/**
 * Compares two tellings, paragraph by paragraph and then word by word. A printed figure is one word
 * whatever its value, so that numbers that drift do not count; nor do paragraphs in `drift`.
 */
export function textDifference(
  mine: readonly string[],
  theirs: readonly string[],
  drift: ReadonlySet<string> = new Set(),
): TextDifference {
  const steady = (texts: readonly string[]) => texts.filter((text) => !drift.has(text));
  return differences(mine.map(withoutFigures), theirs.map(withoutFigures), (text) => text)
    .map((hunk) => differentWords(wordsOf(steady(hunk.mine)), wordsOf(steady(hunk.theirs))))
    .reduce((sum, words) => addStretch(sum, words), noDifference);
}

/** The words of paragraphs as they are counted and compared. */
export function wordsOf(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.join(' ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
}

function addStretch({ words, longest }: TextDifference, more: number): TextDifference {
  return { words: words + more, longest: Math.max(longest, more) };
}

function differentWords(mine: readonly string[], theirs: readonly string[]): number {
  if (mine.length * theirs.length > mostCells) return Math.max(mine.length, theirs.length);
  const hunks = differences(mine, theirs, (word) => word);
  const ours = hunks.reduce((sum, hunk) => sum + hunk.mine.length, 0);
  return Math.max(
    ours,
    hunks.reduce((sum, hunk) => sum + hunk.theirs.length, 0),
  );
}

/** Adds to `drift` the paragraphs, figures left out, that stand in one telling only. */
export function noteDrift(
  mine: readonly string[],
  theirs: readonly string[],
  drift: Set<string>,
): void {
  const hunks = differences(mine.map(withoutFigures), theirs.map(withoutFigures), (text) => text);
  for (const hunk of hunks) for (const text of [...hunk.mine, ...hunk.theirs]) drift.add(text);
}

function withoutFigures(text: string): string {
  return text.replace(/\d+([.,:\u202f\u00a0]\d+)*/g, '0');
}
