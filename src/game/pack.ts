import type { CompiledStory } from '../story/index.ts';
import type { Language, Manifest } from './manifest.ts';

/** A story ready to be played in the languages that are loaded. */
export interface Pack {
  readonly manifest: Manifest;
  /** Changes whenever the story's logic or text changes in any language. */
  readonly hash: string;
  readonly stories: Readonly<Partial<Record<Language, CompiledStory>>>;
}
