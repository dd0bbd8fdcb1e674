import type { Action, MeasureDefinition } from '../sim/index.ts';
import type { Language } from '../story/index.ts';

export type { Language };

/** The one of the two languages that `language` is not. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'de' : 'en';
}

export const languages: readonly Language[] = ['en', 'de'];

/** A short text in every language of a story. */
export type Texts = Readonly<Partial<Record<Language, string>>>;

export interface Chapter {
  readonly id: string;
  readonly title: Texts;
  /** The knot the chapter begins with. */
  readonly knot: string;
  /** Labels that lead to the chapter's first page, for starting a workshop there. */
  readonly preset: readonly string[];
  /**
   * Instruments beside the pages of the chapter where they are not the story’s: ids of indicators, of
   * measures (what is reached of them) and of parameters that stories may set.
   */
  readonly instruments?: readonly string[];
}

export interface Objective {
  /** Indicator id. */
  readonly indicator: string;
  /** What counts as reached at the end. */
  readonly at: 'least' | 'most';
  /** In the indicator's integer unit. */
  readonly value: number;
  readonly text: Texts;
}

export interface Role {
  readonly id: string;
  readonly title: Texts;
  readonly objectives: readonly Objective[];
}

export interface SessionPlan {
  readonly minutes: number;
  readonly parts: readonly {
    readonly title: Texts;
    readonly minutes: number;
    readonly chapter?: string;
  }[];
}

export interface Inject {
  readonly id: string;
  readonly title: Texts;
  readonly text: Texts;
  readonly actions: readonly Action[];
}

export interface GlossaryEntry {
  /** What it is called in the glossary, where that is not the first of its forms. */
  readonly term?: string;
  /** The word as it stands in the text, then further forms of it. */
  readonly forms: readonly string[];
  readonly text: string;
}

/** story.json: everything about a story that is not its text. */
export interface Manifest {
  readonly id: string;
  /** `ink` holds the story to ink's own rules only, as it came from elsewhere; absent means ours. */
  readonly rules?: 'ink';
  readonly title: Texts;
  readonly blurb: Texts;
  readonly contentNote?: Texts;
  /** `authors`: it teaches how to write one; absent means it is for readers. */
  readonly audience?: 'authors';
  readonly languages: readonly Language[];
  /** Calendar day and hour at which the world's hour 0 lies, ISO 8601 without zone. */
  readonly start: string;
  /** Five indicator ids for the strip; none for a story that does not show the world. */
  readonly indicators: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly roles: readonly Role[];
  readonly plans: readonly SessionPlan[];
  readonly injects: readonly Inject[];
  readonly headlines: Readonly<Record<string, Texts>>;
  readonly endings: Readonly<Record<string, Texts>>;
  /** Id of an ending → what is hinted of it to whoever has not come there yet. */
  readonly doors?: Readonly<Record<string, Texts>>;
  /** Pictures the text may ask for with `# scene:`: id → what a person who cannot see it is told. */
  readonly scenes?: Readonly<Record<string, Texts>>;
  /** Measures of the story's own, beside those of every world. */
  readonly measures?: readonly OwnMeasure[];
  /** Numbers of the model that are others than usual; no story file sets them, experiments do. */
  readonly parameters?: Readonly<Record<string, number>>;
}

/** A measure of a story's own; without a title it goes by its id. */
export interface OwnMeasure extends MeasureDefinition {
  readonly title?: Texts;
}

/** What a term is called where it is explained. */
export function headword({ term, forms }: GlossaryEntry): string {
  return term ?? forms[0] ?? '';
}

/** Glossary of a story: term id → entry per language. Kept apart because few pages need it. */
export type Glossary = Readonly<Record<string, Readonly<Partial<Record<Language, GlossaryEntry>>>>>;
