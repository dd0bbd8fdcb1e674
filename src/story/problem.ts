/** Why a story could not go on. The session that reports one is over. */
export type StoryProblemKind =
  /** The text runs in a circle without ever reaching a choice. */
  | 'loop'
  /** A page grew past every reasonable length. */
  | 'too-long'
  /** The text runs out: no choice, and no divert to where it ends. */
  | 'out-of-content'
  /** An ending is named twice, or on a page that goes on. */
  | 'ending'
  /** A function called from ink refused its arguments or failed. */
  | 'function'
  /** The ink engine itself reported an error. */
  | 'ink'
  /** The label asked for is not among the choices. */
  | 'unknown-label';

/** A problem met while a story runs, told to the reader and to the author. */
export interface StoryProblem {
  readonly kind: StoryProblemKind;
  /** What happened, in English, for the report; readers see a sentence chosen by `kind`. */
  readonly message: string;
  /** Where ink stood, by its own path; missing where it says so in the message or nowhere. */
  readonly at?: string | undefined;
}
