import type { RunTrace } from './run-trace.ts';

/** Something that happened in a run and is worth talking about. Ids and numbers; no words. */
export interface TalkFact {
  /** How strongly the run asks for it, 0..1. */
  readonly weight: number;
  /** The page a decision led to, where one is meant. */
  readonly turn?: number;
  readonly indicator?: string;
  /** Two readings of that indicator, in its integer unit. */
  readonly from?: number;
  readonly to?: number;
  /** World hour of what is meant. */
  readonly hour?: number;
  readonly measure?: string;
  /** Role id. */
  readonly role?: string;
  /** A number of copies, days, decisions, rounds or percent, as the kind has it. */
  readonly count?: number;
}

/** Looks for one kind of thing in a run; null where the run has nothing to do with it. */
export type TalkFind = (trace: RunTrace) => TalkFact | null;

/** Whole days of so many hours. */
export function daysOf(hours: number): number {
  return Math.round(hours / 24);
}

/** A weight held between 0 and 1. */
export function clip(weight: number): number {
  return Math.max(0, Math.min(1, weight));
}

/** Whether the team's agent ever ran, so that its guard and its cable mattered. */
export function hasRun({ pages }: RunTrace): boolean {
  return pages.some(({ parameters }) => parameters['running'] === 1);
}
