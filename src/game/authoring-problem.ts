/** A sentence with what it is about held apart, so that it can be said in another language too. */
export interface Said {
  /** The English sentence with `{0}`, `{1}` … where the values stand. */
  readonly form: string;
  readonly values: readonly (string | number | Said)[];
}

/** An author's mistake, with the place and a code that has a page of its own. */
export interface AuthoringProblem {
  /** Stable for ever, e.g. `RW001`; explained in the authors' reference. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path of the file as the story's folder has it, e.g. `en/03-morning-after.ink`. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  /** In English. */
  readonly message: string;
  /** The message by its parts, where it is a sentence of ours. */
  readonly said?: Said;
}
