import type { CompiledStory } from '../story/index.ts';
import type { Kit } from './kit.ts';
import type { Glossary, Language, Manifest } from './manifest.ts';

/** Words on a way through a story, by language. */
export type ReadingLength = Readonly<Partial<Record<Language, number>>>;

/** Words that some ways through a story spend in each chapter they come to, by language. */
export type ChapterWords = Readonly<
  Partial<Record<Language, Readonly<Record<string, readonly number[]>>>>
>;

/** A story on the shelf: what is known before it is opened, and how to open it. */
export interface StoryEntry {
  /**
   * What is known so far: whole as soon as a language was loaded; before that the cover alone, and
   * with the first pages what they need.
   */
  readonly manifest: Manifest;
  /** Changes whenever the story's logic or text changes in any language. */
  readonly hash: string;
  /** Words on the middle one of some ways through it; missing where they were not counted. */
  readonly length?: ReadingLength;
  /** Known with the whole story, by chapter id; missing where they were not counted. */
  readonly chapterWords?: ChapterWords;
  /** Address of the module with the story's logic, for where its futures are played; null where there is none. */
  readonly logic?: string | null;
  /** Rejects when the language is missing or the story does not compile. */
  load(language: Language): Promise<CompiledStory>;
  /** The first pages alone, much sooner; where it runs out, the whole story must take over. */
  loadFirst?(language: Language): Promise<CompiledStory>;
  loadGlossary(): Promise<Glossary>;
  /** What facilitators get; null where the story has nothing for them in this language. */
  loadKit(language: Language): Promise<Kit | null>;
  /** The files it is made of, path → text, for who writes on a copy; missing where they are not at hand. */
  loadFiles?(): Promise<Readonly<Record<string, string>>>;
}
