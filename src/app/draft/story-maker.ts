import type { BroughtStory, OtherLetters } from '../../game/index.ts';

/** A story made of somebody's files that can be played. */
export type ReadyStory = BroughtStory & { readonly ok: true };

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
