import type { Persona, Seat } from './name.ts';
import { endowment } from './rule.ts';

/** Number of possible contributions, 0..10. */
export const moves = endowment + 1;

/** Number of pairs of last contributions, own and other. */
export const situations = moves * moves;

/** What one kind of player did in the published games, pooled over whom it met. */
export interface MoveCounts extends Seat {
  /** Games by first contribution. */
  readonly first: Float64Array;
  /** Moves into rounds 2 … 19, at (own · 11 + other) · 11 + next. */
  readonly next: Float64Array;
  /** Moves into round 20, laid out like `next`. */
  readonly last: Float64Array;
  /** How often moves down happen before round 17, against their average over rounds 2 … 19; 0..1.2. */
  readonly early: number;
}

/** The four-copy game of one kind of player: only round means are published, so only a path is fitted. */
export interface FourCourse extends Seat {
  /** Mean first contribution, 0..10. */
  readonly first: number;
  /** Where contributions drift to, 0..10. */
  readonly target: number;
  /** Share of the way to the target that one round covers, 0..1. */
  readonly pull: number;
  /** Change in the last round, points. */
  readonly last: number;
}

/** A published mean contribution. */
export interface Observed extends Seat {
  /** Study 1: two players who are told they meet themselves or another; 3: four true copies. */
  readonly study: 1 | 3;
  /** Persona of the other seats. */
  readonly other: Persona;
  /** Points, 0..10. */
  readonly mean: number;
}

/** What the two-player model predicts of a seat that meets one of its family's partner. */
export interface Forecast extends Seat {
  /** Persona of the other seat. */
  readonly other: Persona;
  /** Mean contribution, points 0..10. */
  readonly mean: number;
  /** How far off the model is expected to be, as one standard deviation, points. */
  readonly deviation: number;
}
