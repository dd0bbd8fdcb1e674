import type { labText } from '../../locales/en/lab.ts';
import type { tableText } from '../../locales/en/lab-table.ts';

/** A tree of texts in any language. */
type InAnyLanguage<Tree> = Tree extends string
  ? string
  : { readonly [Key in keyof Tree]: InAnyLanguage<Tree[Key]> };

/** What the two tables of the lab say, in one language. */
export interface LabWords {
  /** Names and meanings of what is on the tables. */
  readonly lab: InAnyLanguage<typeof labText>;
  /** What the instruments say. */
  readonly table: InAnyLanguage<typeof tableText>;
}

/** A name with the sentence that explains it. */
export interface Named {
  readonly name: string;
  readonly meaning: string;
}
