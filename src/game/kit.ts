import type { PageNumbers } from './page-number.ts';

/** A run of words that looks one way. */
export interface KitSpan {
  readonly text: string;
  readonly look: 'plain' | 'soft' | 'strong' | 'code';
}

/** A line of words. */
export type KitLine = readonly KitSpan[];

/** A part of a kit text: plain data, so that showing it can run nothing. */
export type KitBlock =
  | { readonly kind: 'heading'; readonly line: KitLine }
  | { readonly kind: 'paragraph'; readonly line: KitLine }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly KitLine[] };

/** The card of one role: who one is, and what one wants. */
export interface KitCard {
  /** Role id in the manifest. */
  readonly role: string;
  readonly blocks: readonly KitBlock[];
}

/** A question for one person. */
export interface LoneQuestion {
  /** Id of the chapter it is about: it is asked only of somebody who read it; null where it always fits. */
  readonly chapter: string | null;
  readonly line: KitLine;
}

/** What a story gives its facilitators, in one language. A text that is missing is empty. */
export interface Kit {
  /** Read out before the start. */
  readonly briefing: readonly KitBlock[];
  /** For the facilitator, without what is said of single chapters. */
  readonly notes: readonly KitBlock[];
  /** Chapter id → what the facilitator should know there. */
  readonly chapters: Readonly<Partial<Record<string, KitLine>>>;
  /** Talked about at the end, questions and all. */
  readonly debrief: readonly KitBlock[];
  /** The questions of the debrief alone, in order. */
  readonly questions: readonly KitLine[];
  /** Asked of somebody who played alone; missing or empty where the story has none. */
  readonly alone?: readonly LoneQuestion[];
  readonly cards: readonly KitCard[];
  /** Of the pages of the paper book; null or missing where the story never had one. */
  readonly numbers?: PageNumbers | null;
}
