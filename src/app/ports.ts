import type { FutureRunner, LabRunner } from '../futures/index.ts';
import type { Film, Language, Pack, Playthrough, SaveStore, StoryEntry } from '../game/index.ts';

import type { Backups } from './kept/backups.ts';
import type { KeptPort } from './kept/kept-port.ts';
import type { KeptScreen } from './stage/kept-screen.ts';
import type { Bookmarks } from './sitting/bookmark.ts';
import type { Answer } from './answer.ts';
import type { LedRooms, RoomPort, SeatTokens } from './stage/rooms.ts';
import type { Digest } from './sitting/digest.ts';
import type { PlaceKnots } from './draft/knot-layout.ts';
import type { OwnStories } from './draft/own-stories.ts';
import type { Settings } from './settings.ts';
import type { FetchTexts } from './words/speech.ts';
import type { Sound } from './sound/sound.ts';
import type { Voice } from './sound/voice.ts';

/** Tells the other tabs of this browser which playthrough was written, and hears from them. */
export interface TabChannel {
  /** Revision 0 says that it was deleted. */
  announce(id: string, revision: number): void;
  /** Calls `listener` for what other tabs write, until the function returned is called. */
  listen(listener: (id: string, revision: number) => void): () => void;
}

/** Carries what the windows of one workshop say to one another. */
export interface WindowChannel {
  /** `message` must survive structuredClone. */
  send(message: unknown): void;
  /** Calls `listener` for what other windows say, until the function returned is called. */
  listen(listener: (message: unknown) => void): () => void;
}

/** A small text kept at once and without waiting, for what must be known before the first paint. */
export interface Keep<Value> {
  /** What was kept, or null where nothing readable is. */
  read(): Value | null;
  /** False when the browser refuses. */
  write(value: Value): boolean;
  /** Told of every value that is to be written. */
  onWrite?(value: Value): void;
}

/** Notes beside the saves that can be computed again: what the shelf shows of each playthrough. */
export interface DigestStore {
  get(id: string): Promise<Digest | null>;
  put(id: string, digest: Digest): Promise<void>;
}

/** The part of the address behind `#`. */
export interface Address {
  read(): string;
  /** Goes to another address; `replace` leaves no step back to the present one. */
  go(hash: string, replace?: boolean): void;
  /** `isOwn`: the app went there itself, and not the browser's own keys. */
  listen(listener: (isOwn: boolean) => void): () => void;
  /** The whole address with another part behind `#`, to be handed to others. */
  whole(hash: string): string;
}

/**
 * Plays a story by chance in another thread and makes the paper book of it; `onRoad` is told how many
 * roads are played. Rejects where it cannot be made, and when it is stopped.
 */
export type MakeBook = (
  asked: { readonly pack: Pack; readonly language: Language },
  onRoad: (done: number) => void,
  stop: AbortSignal,
) => Promise<unknown>;

/** Everything the interface needs from the browser. */
export interface Ports {
  /** All stories, with those that were brought along. */
  readonly catalog: readonly StoryEntry[];
  readonly own: OwnStories;
  readonly fetchTexts: FetchTexts;
  /** Does the computing of the two tables. */
  readonly lab: LabRunner;
  /** Plays the futures of a story. */
  readonly futures: FutureRunner;
  /** Playthrough id → what its reader answered when looking back. */
  readonly answers: Keep<Readonly<Record<string, Answer>>>;
  readonly bookmarks: Keep<Bookmarks>;
  readonly address: Address;
  readonly saves: SaveStore;
  /** Missing where none are made. */
  readonly backups?: Backups;
  /** Looks into everything kept here; rejects where what looks cannot be fetched. */
  readonly kept?: () => Promise<KeptPort>;
  /** When a playthrough was last taken along as a file, ISO 8601. */
  readonly exported?: Keep<string>;
  /** Whether anything was ever kept in this browser. */
  readonly hasKept: boolean;
  readonly digests: DigestStore;
  readonly tabs: TabChannel;
  readonly windows: WindowChannel;
  /** The rooms for phones of the server this app came from; null or missing where it has none. */
  readonly rooms?: RoomPort | null;
  readonly seats?: Keep<SeatTokens>;
  readonly led?: Keep<LedRooms>;
  /** This window's name, of which there is no other. */
  readonly window: string;
  /** Id of the playthrough this tab began last; missing where every address may begin one. */
  readonly begun?: Keep<string>;
  /** Where the screenfuls of a workshop stood in this window. */
  readonly screen?: Keep<KeptScreen>;
  readonly settings: Keep<Settings>;
  /** Story id → endings seen. */
  readonly endings: Keep<Readonly<Record<string, readonly string[]>>>;
  /** The world of a playthrough at every reading, computed beside the page; null where it cannot be. */
  readonly film: (pack: Pack, playthrough: Playthrough) => Promise<Film | null>;
  /** Missing where no map of a story is drawn. */
  readonly placeKnots?: PlaceKnots;
  /** Missing where no book can be made. */
  readonly book?: MakeBook;
  /** Resolves when the browser has nothing else to do. */
  readonly rest?: () => Promise<void>;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Reads aloud; resolves with null where the browser cannot. */
  readonly voice?: () => Promise<Voice | null>;
  /** Makes the world heard; resolves with null where the browser cannot. */
  readonly sound?: () => Promise<Sound | null>;
  /** Keeps the screen on until the function returned is called. */
  readonly stayAwake?: () => () => void;
  /** Now, as ISO 8601 in UTC. */
  readonly now: () => string;
  /** A new id for a playthrough: the story's id, a hyphen, and what nobody can foresee. */
  readonly newId: (story: string) => string;
  /** Hands a text, or bytes, out as a file. */
  readonly offerFile: (
    name: string,
    content: string | Uint8Array<ArrayBuffer>,
    type?: string,
  ) => void;
  /** Hands a picture on: to what the device shares with, else as a file. */
  readonly offerPicture: (name: string, picture: Blob) => Promise<void>;
  /** Puts a text on the clipboard; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Compresses a text into characters an address may hold, and back; null for what is damaged. */
  readonly pack: (text: string) => Promise<string>;
  readonly unpack: (packed: string) => Promise<string | null>;
  /** Changes over to the newer version that was told of; at any cost where somebody is sure. */
  readonly changeOver: (isSure?: boolean) => void;
  /** The browser's offer to install the app. */
  readonly install: { readonly stands: boolean; ask(): Promise<void> };
  /** The reader's languages as BCP 47 tags, the dearest first. */
  readonly preferredLanguages: readonly string[];
  /** Version of the app, for reports. */
  readonly version: string;
}
