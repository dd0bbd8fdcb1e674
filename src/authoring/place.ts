/** Where something stands in a story's files. */
export interface Place {
  /** Path inside the story's folder, e.g. `en/03-morning-after.ink`. */
  readonly file: string;
  /** Counted from 1; 0 when unknown. */
  readonly line: number;
}
