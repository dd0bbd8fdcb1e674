import type { Language } from './manifest.ts';

/** An inject played while the page after `after` decisions was shown. */
export interface PlayedInject {
  /** Number of decisions taken before it. */
  readonly after: number;
  /** Inject id in the manifest. */
  readonly inject: string;
}

/** Most roads that are remembered behind one another; what lies further back is forgotten. */
export const mostRoads = 8;

/** A finished road, kept as what another playthrough remembers: its decisions, no text, no numbers. */
export interface Road {
  /** Page, counted in decisions, at which somebody went back into it; memory sets in there. */
  readonly at: number;
  /** Labels of the choices taken, in order. */
  readonly decisions: readonly string[];
  readonly injects?: readonly PlayedInject[];
  /** Ending id. */
  readonly ending: string;
  /** Version of the world it was played in. */
  readonly world: number;
  /** What the road itself remembered, on its pages before `at` too. */
  readonly from?: Road;
}

/** The one thing that is true: everything a person sees is computed from it. */
export interface Playthrough {
  /** Story id. */
  readonly story: string;
  /** Hash of the story the decisions were taken in. */
  readonly storyHash: string;
  /** Whole number 1..2147483647; the luck of the world. */
  readonly seed: number;
  /** The language shown; it changes no decision and no number. */
  readonly language: Language;
  /** Labels of the choices taken, in order. */
  readonly decisions: readonly string[];
  /** Injects played in a workshop, in the order they were played; `after` never falls. */
  readonly injects?: readonly PlayedInject[];
  /** The road it came from, played with the same seed and the same `given`. */
  readonly from?: Road;
  /** Ink variables fixed before the first page, e.g. how many endings the reader has seen. */
  readonly given?: Readonly<Record<string, number>>;
}
