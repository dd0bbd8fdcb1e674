import type { placeText } from '../../locales/en/place.ts';

/** The same tree with any text at its ends. */
type Worded<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Worded<Tree[Key]>;
};

/** What the places around the story say, in one language. */
export type PlaceWords = Worded<typeof placeText>;
