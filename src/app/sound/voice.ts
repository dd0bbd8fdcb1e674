import type { Language } from '../../game/index.ts';

/** A piece of a page that is spoken at one go. */
export interface Utterance {
  readonly text: string;
  readonly language: Language;
  /** Which paragraph of the page it belongs to, from 0; null for what stands around the text. */
  readonly passage: number | null;
}

/** Speaks texts, one at a time. */
export interface Voice {
  /** Whether there is a voice for a language; resolves when the voices there are have been told. */
  speaks(language: Language): Promise<boolean>;
  /**
   * Speaks at `rate` times the usual speed, 0.5..2. Resolves with true when it has been said to the
   * end, with false where it was stopped or could not be said.
   */
  say(utterance: Utterance, rate: number): Promise<boolean>;
  /** Falls silent at once. */
  stop(): void;
}
