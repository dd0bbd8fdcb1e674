import type { StoredSave } from '../../game/index.ts';

/** Copies of playthroughs kept beside them, for when a browser has lost the playthroughs. */
export interface Backups {
  /** Takes a copy before long. */
  note(stored: StoredSave): void;
  /** What was deleted is no longer brought back by itself; some of it is still kept for a while. */
  bury(id: string): void;
  /** The latest copy of what was not deleted; null where there is none. */
  find(id: string): Promise<StoredSave | null>;
  /** Copies what was never copied, and answers with copies of what is not among these any more. */
  reconcile(kept: readonly StoredSave[]): Promise<readonly StoredSave[]>;
}
