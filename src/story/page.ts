import type { Cue } from './cue.ts';

/** One paragraph of a page. */
export interface Passage {
  /** Plain text; `*so*` marks emphasis. */
  readonly text: string;
  readonly cues: readonly Cue[];
}

/** Something the reader can do now. */
export interface Choice {
  /**
   * The choice's permanent name: knot, stitch where there is one, and label, joined by dots. Where a
   * page offers it more than once, `#2`, `#3` … tells the later ones apart.
   */
  readonly label: string;
  readonly text: string;
  readonly cues: readonly Cue[];
}

/** What is shown between two decisions. */
export interface Page {
  readonly passages: readonly Passage[];
  readonly choices: readonly Choice[];
  /** Every cue of the page in the order met, those of paragraphs included. */
  readonly cues: readonly Cue[];
}

/** A label without what tells its occurrences on a page apart: as the author wrote it. */
export function writtenLabel(label: string): string {
  return label.replace(/#\d+$/, '');
}

/** The value of the last cue of this kind on the page, or null. */
export function cueValue(page: Page, kind: Cue['kind']): string | null {
  return page.cues.findLast((cue) => cue.kind === kind)?.value ?? null;
}
