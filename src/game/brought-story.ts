import type { AuthoringProblem, Said } from './authoring-problem.ts';
import type { Kit } from './kit.ts';
import type { Glossary, Language, Manifest } from './manifest.ts';
import type { Pack } from './pack.ts';
import type { StoryGraph } from './story-graph.ts';

/** A story made of somebody's files, ready to be played, or why it is not. */
export type BroughtStory =
  | {
      readonly ok: true;
      readonly manifest: Manifest;
      readonly hash: string;
      readonly stories: Pack['stories'];
      readonly glossary: Glossary;
      readonly kits: Readonly<Partial<Record<Language, Kit>>>;
      /** Its files as a pack: path → text. */
      readonly files: Readonly<Record<string, string>>;
      readonly problems: readonly AuthoringProblem[];
      /** The knots of each language and what leads from one to another. */
      readonly graphs: Readonly<Partial<Record<Language, StoryGraph>>>;
      /** Tags that mean nothing here. */
      readonly foreignTags: readonly string[];
      /** Choices that are called by their first words. */
      readonly derivedLabels: number;
    }
  | {
      readonly ok: false;
      /** What to do, where it is not the story's text that is to blame. */
      readonly message: string;
      /** The message by its parts. */
      readonly said?: Said;
      readonly problems: readonly AuthoringProblem[];
      /** What it will be called. */
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

/** What bytes are read as that are no UTF-8, where somebody who knows the text says so. */
export type OtherLetters = 'windows-1252';
