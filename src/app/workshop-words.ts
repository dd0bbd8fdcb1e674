import type { workshopText } from '../../locales/en/workshop.ts';

interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The same tree with any text, or any pair of plural forms, at its ends. */
type Worded<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? string
    : Tree[Key] extends Plural
      ? Plural
      : Worded<Tree[Key]>;
};

/** What a workshop says, in one language. */
export type WorkshopWords = Worded<typeof workshopText>;
