import type { Language, Playthrough, Road } from '../game/index.ts';
import type { StoryProblemKind } from '../story/index.ts';

/** Which choice a walk takes: any, or the one taken least so far. */
export const policies = ['random', 'fresh'] as const;

export type Policy = (typeof policies)[number];

/** What a walk needs to know beside the story. */
export interface WalkOptions {
  /** Whole number 1..2147483647; decides about choices and worlds alike. */
  readonly seed: number;
  readonly language: Language;
  readonly policy: Policy;
  /** Languages in which the pages of the same ways are read as well. */
  readonly also?: readonly Language[];
  /** Whether each list of decisions is played once more in another world. */
  readonly elsewhere?: boolean;
}

/** A playthrough as far as a page: what has to be taken to stand there again. */
export interface Way {
  readonly decisions: readonly string[];
  /** Seed of its world. */
  readonly seed: number;
  /** Ink variables fixed before the first page. */
  readonly given: Readonly<Record<string, number>>;
  /** The road remembered, where one was. */
  readonly from?: Road;
  /** Number of the playthrough in its walk. */
  readonly index: number;
}

/** Why a playthrough could not come to its end. */
export interface WalkProblem extends Way {
  /**
   * `endless` is a playthrough that goes on past every reasonable length, `presumption` a page that
   * takes for granted what is not so, `twin-choice` one that offers the same words twice, `warning`
   * what ink said of a page that stands all the same.
   */
  readonly kind:
    StoryProblemKind | 'endless' | 'long-page' | 'presumption' | 'twin-choice' | 'warning';
  readonly message: string;
  /** Language it was read in. */
  readonly language: Language;
  /** As of a problem of the story: where ink stood. */
  readonly at?: string;
}

/** One random playthrough. */
export interface Walked {
  readonly seed: number;
  /** As far as it went, with the road it remembers where it went back into one. */
  readonly playthrough: Playthrough;
  readonly decisions: readonly string[];
  /** Labels taken, those that led nowhere included. */
  readonly taken: readonly string[];
  /** Every label a page offered, as it is written → the way to the first page that did. */
  readonly offered: ReadonlyMap<string, Way>;
  readonly ending: string | null;
  readonly problems: readonly WalkProblem[];
  readonly knots: readonly string[];
}
