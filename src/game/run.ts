import type { World } from '../sim/index.ts';
import type { Page, StoryProblem } from '../story/index.ts';
import type { Pack } from './pack.ts';
import type { Playthrough } from './playthrough.ts';

/** All indicators at one moment, in the order of `indicators` from the world, as ink reads them. */
export interface Reading {
  /** World hour. */
  readonly hour: number;
  readonly values: readonly number[];
  /** Places of the percentages that read 0 although there is some of them; left out where none is told. */
  readonly traces?: readonly number[];
}

/** An entry on the timeline. */
export interface HeadlineEvent {
  /** Headline id in the manifest. */
  readonly id: string;
  readonly hour: number;
}

/** The decision that led to a page. */
export interface Taken {
  readonly label: string;
  /** The choice as it was worded in the language replayed. */
  readonly text: string;
  /** Whose decision it was, where the story names a role. */
  readonly role: string | null;
}

/** One page of a playthrough and what happened on the way to it. */
export interface Turn {
  /** Null for the first page. */
  readonly taken: Taken | null;
  readonly page: Page;
  /** The world when the page is shown, after the injects played on it. */
  readonly world: World;
  /** One per tick passed on the way here, one at the page itself, one after each inject on it. */
  readonly readings: readonly Reading[];
  readonly headlines: readonly HeadlineEvent[];
  /** Ids of the injects played on this page. */
  readonly injects: readonly string[];
  /** Ids in force on this page: the last cue of the kind so far. */
  readonly chapter: string | null;
  readonly role: string | null;
  readonly scene: string | null;
  /** Set on a page that ends the story: the ending it names, or `plainEnding`. */
  readonly ending: string | null;
  /** What ink warned of on the way here, for the author. */
  readonly warnings: readonly string[];
}

/** The id of an ending that ink reached lawfully and no cue names. */
export const plainEnding = 'end';

/** Why a run is shorter than its playthrough or cannot go on. */
export interface RunProblem {
  /** `unknown-label` means: the story changed here, in its choices or in its deck of injects. */
  readonly kind: StoryProblem['kind'];
  readonly message: string;
  /** Where ink stood, as the story’s problem says. */
  readonly at?: StoryProblem['at'];
  /** How many decisions could be replayed before it. */
  readonly after: number;
  /** The label, or the inject, that led to it; null when the first page fails. */
  readonly label: string | null;
}

/** A playthrough computed: every page so far. Never empty unless the first page failed. */
export interface Run {
  readonly pack: Pack;
  /** Its decisions are those actually replayed. */
  readonly playthrough: Playthrough;
  readonly turns: readonly Turn[];
  readonly problem: RunProblem | null;
}
