import type { Language } from './manifest.ts';

/** An inject played while the page after `after` decisions was shown. */
export interface PlayedInject {
  /** Number of decisions taken before it. */
  readonly after: number;
  /** Inject id in the manifest. */
  readonly inject: string;
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
  /** Ink variables fixed before the first page, e.g. how many endings the reader has seen. */
  readonly given?: Readonly<Record<string, number>>;
}
