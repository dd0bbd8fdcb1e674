import type { FuturesKeep } from './futures-keep.ts';

/**
 * Where something is kept: playthroughs, what a window had still to write, copies beside them, own
 * stories with their drafts, and small notes such as settings.
 */
export type KeptPlace = 'saves' | 'owed' | 'copies' | 'stories' | 'notes';

/** Something kept in this browser, as it was found. */
export interface KeptRecord {
  readonly place: KeptPlace;
  readonly key: string;
  readonly value: unknown;
}

/** What the browser itself knows of what it keeps. Nothing here rejects. */
export interface KeptPort {
  /** What can be computed again and takes long; not among the records. */
  readonly futures: FuturesKeep;
  /** Everything that can be found, and the places that could not be read. */
  records(): Promise<{
    readonly records: readonly KeptRecord[];
    readonly refused: readonly KeptPlace[];
  }>;
  /** Bytes used and bytes there may be; null where the browser does not tell. */
  space(): Promise<{ readonly used: number; readonly room: number } | null>;
  /** Whether the browser deletes it only when told to; null where it does not tell. */
  isDurable(): Promise<boolean | null>;
  /** Asks the browser for that; whether it agreed. */
  askToStay(): Promise<boolean>;
  /** Asks for it where that was never done and is needed. */
  askOnce(): Promise<void>;
  /** Deletes everything this app keeps here; false where some of it was refused. */
  clear(): Promise<boolean>;
}
