import type { AuthoringProblem, Place } from '../../game/index.ts';
import type { CompiledStory } from '../../story/index.ts';
import type { InkMemory } from './ink-memory.ts';
import type { Outline } from '../outline/outline.ts';

/** One language of a story as far as it could be compiled. */
export interface Compiled {
  /** Null when there is an error. */
  readonly story: CompiledStory | null;
  /** What the story is made of; null when it cannot be parsed to its end. */
  readonly outline: Outline | null;
  /** Where each choice is written, by its label; empty where there is no story. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly AuthoringProblem[];
  /** Every file read, the entry first; what to watch for changes. */
  readonly files: readonly string[];
}

/** What came of compiling, and what helps to do it again; null where it does not help. */
export interface Made {
  readonly compiled: Compiled;
  readonly memory: InkMemory | null;
}
