import type { Glossary, Kit, Language, Manifest, Pack } from '../../game/index.ts';
import type { KnotGraph } from './knot-graph.ts';

/** What is wrong in a story, with its place in its files. */
export interface StoryFault {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly message: string;
  /** The message by its parts, to be said in another language. */
  readonly said?: SaidFault;
}

/** A sentence: `{0}`, `{1}` … in its form stand for the values. */
export interface SaidFault {
  readonly form: string;
  readonly values: readonly (string | number | SaidFault)[];
}

/** A story made of somebody's files, or why it could not be. */
export type BroughtStory =
  | {
      readonly ok: true;
      readonly manifest: Manifest;
      readonly hash: string;
      readonly stories: Pack['stories'];
      readonly glossary: Glossary;
      readonly kits: Readonly<Partial<Record<Language, Kit>>>;
      readonly files: Readonly<Record<string, string>>;
      readonly problems: readonly StoryFault[];
      readonly graphs: Readonly<Partial<Record<Language, KnotGraph>>>;
      readonly foreignTags: readonly string[];
      readonly derivedLabels: number;
    }
  | {
      readonly ok: false;
      readonly message: string;
      readonly said?: SaidFault;
      readonly problems: readonly StoryFault[];
      readonly id: string;
      /** Its files as a pack, to be mended; empty where they are no text of a story yet. */
      readonly files: Readonly<Record<string, string>>;
      /** How a line of what cannot be read as UTF-8 would read as Windows-1252; where it is missing, not at all. */
      readonly inWindows?: {
        readonly file: string;
        readonly line: number;
        readonly sample: string;
      };
    };

/** A story made of somebody's files that can be played. */
export type ReadyStory = BroughtStory & { readonly ok: true };

/** What bytes are read as that are no UTF-8, where somebody who knows the text says so. */
export type OtherLetters = 'windows-1252';

/** Files somebody handed in: path → bytes. */
export type HandedIn = ReadonlyMap<string, Uint8Array>;

/** Makes a story of files; rejects when it takes too long or the compiler cannot be fetched. */
export type BringStory = (
  files: HandedIn,
  options: {
    readonly name: string;
    readonly taken: readonly string[];
    /** What files are read as that are no UTF-8. */
    readonly other?: OtherLetters;
  },
) => Promise<BroughtStory>;

/** Makes one story again and again, one time after the other, and sooner for what it remembers. */
export interface StoryMaker {
  readonly bring: BringStory;
  /** Lets go of what it holds; asked again, it begins anew. */
  end(): void;
}
