import type { texts as debrief } from '../../../locales/en/debrief.ts';
import type { texts as frame } from '../../../locales/en/frame.ts';
import type { texts as join } from '../../../locales/en/join.ts';
import type { texts as kept } from '../../../locales/en/kept.ts';
import type { texts as lab } from '../../../locales/en/lab.ts';
import type { texts as model } from '../../../locales/en/model.ts';
import type { texts as number } from '../../../locales/en/number.ts';
import type { texts as paper } from '../../../locales/en/paper.ts';
import type { texts as place } from '../../../locales/en/place.ts';
import type { texts as reader } from '../../../locales/en/reader.ts';
import type { texts as worldRoom } from '../../../locales/en/world-room.ts';
import type { texts as sheet } from '../../../locales/en/sheet.ts';
import type { texts as shelf } from '../../../locales/en/shelf.ts';
import type { texts as table } from '../../../locales/en/table.ts';
import type { texts as trouble } from '../../../locales/en/trouble.ts';
import type { texts as workshop } from '../../../locales/en/workshop.ts';
import type { texts as world } from '../../../locales/en/world.ts';
import type { texts as write } from '../../../locales/en/write.ts';
import type { Placeholder } from '../../../locales/translation.ts';
import type { FormatName, Formatted } from './format.ts';

/** Every text of the app in its original language, by the namespace it is fetched in. */
export interface Texts {
  readonly frame: typeof frame;
  readonly shelf: typeof shelf;
  readonly reader: typeof reader;
  readonly world: typeof world;
  readonly trouble: typeof trouble;
  readonly sheet: typeof sheet;
  readonly place: typeof place;
  readonly debrief: typeof debrief;
  readonly 'world-room': typeof worldRoom;
  readonly model: typeof model;
  readonly number: typeof number;
  readonly lab: typeof lab;
  readonly table: typeof table;
  readonly workshop: typeof workshop;
  readonly write: typeof write;
  readonly join: typeof join;
  readonly kept: typeof kept;
  readonly paper: typeof paper;
}

/** The name of texts that are fetched together: a file of `locales/<language>/`. */
export type Namespace = keyof Texts;

/** The texts of a namespace in any language. */
export type TextTree = { readonly [Name in string]: string | TextTree };

/** The name of a text: `shelf:decisions`. A text with plural forms has one name for both. */
export type TextKey = {
  [Name in Namespace]: `${Name}:${Leaf<Texts[Name]>}`;
}[Namespace];

/** The name of texts that are taken together: `place:debrief.question_list`, or all of `place`. */
export type BranchKey =
  | Namespace
  | {
      [Name in Namespace]: `${Name}:${Branch<Texts[Name]>}`;
    }[Namespace];

/** The same tree with any texts at its ends. */
export type InAnyLanguage<Tree> = Tree extends string
  ? string
  : { readonly [Key in keyof Tree]: InAnyLanguage<Tree[Key]> };

/** What stands under a branch. */
export type BranchOf<Key extends BranchKey> = Key extends `${infer Name}:${infer Path}`
  ? InAnyLanguage<At<Texts[Name & Namespace], Path>>
  : InAnyLanguage<Texts[Key & Namespace]>;

/** What a text takes: its placeholders by name, and the number that chooses its plural form. */
export type ValuesOf<Key extends TextKey> = ByName<Placeholder<TextOf<Key>>> & CountOf<Key>;

/** A text without placeholders takes nothing, any other its values. */
export type ArgumentsOf<Key extends TextKey> = [keyof ValuesOf<Key>] extends [never]
  ? []
  : [values: ValuesOf<Key>];

type Plain<Name> = Name extends `${string}${'.' | ':'}${string}` ? never : Name;

type Stem<Name> = Name extends `${infer Key}_${'one' | 'other'}` ? Key : Name & string;

type Leaf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? Stem<Plain<Name>>
    : `${Name}.${Leaf<Tree[Name]>}`;
}[keyof Tree & string];

type Branch<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? never
    : Name | `${Name}.${Branch<Tree[Name]>}`;
}[keyof Tree & string];

type At<Tree, Path> = Path extends keyof Tree
  ? Tree[Path]
  : Path extends `${infer Name}.${infer Rest}`
    ? At<Tree[Name & keyof Tree], Rest>
    : never;

/** The text under a key; both forms where it has two. */
type TextOf<Key> = Key extends `${infer Name}:${infer Path}`
  ? At<Texts[Name & Namespace], Path> | At<Texts[Name & Namespace], `${Path}_${'one' | 'other'}`>
  : never;

type CountOf<Key> = true extends HasForms<Key> ? { readonly count: number } : unknown;

type HasForms<Key> = Key extends `${infer Name}:${infer Path}`
  ? [At<Texts[Name & Namespace], `${Path}_other`>] extends [never]
    ? false
    : true
  : false;

type ByName<Inside extends string> = {
  readonly [One in Inside as NameIn<One>]: One extends `${string}, ${infer Format}`
    ? Formatted<Format & FormatName>
    : string | number;
};

type NameIn<Inside> = Inside extends `${infer Name}, ${string}` ? Name : Inside & string;
