/** Keeps what was computed of the futures of playthroughs; it can all be computed again. Nothing here rejects. */
export interface FuturesKeep {
  /** Days after its last use for which anything is kept, and of how many playthroughs at most. */
  readonly limits: { readonly days: number; readonly playthroughs: number };
  /** What is kept under a name, unchecked; null where nothing is. */
  get(name: string): Promise<unknown>;
  /** Keeps it with the day of its last use, as ISO 8601. */
  put(name: string, value: unknown, day: string): Promise<void>;
  /** Of how many playthroughs anything is kept; null where the browser does not let it be read. */
  count(): Promise<number | null>;
  /** Forgets all of it; false where the browser refuses. */
  clear(): Promise<boolean>;
}
