import {
  partnerOf,
  predictMirror,
  predictionError,
  type Family,
  type Label,
  type MirrorPrediction,
  type Seat,
} from '../sim/index.ts';
import type { GameSpread } from './mirror-spread.ts';

/** Published cells of some families to be predicted at one go, anywhere. */
export interface CellsTask {
  readonly kind: 'cells';
  readonly study: 1 | 3;
  readonly family: Family;
  readonly label: Label;
}

/** What a cells task gives; plain data. */
export interface CellsPart {
  readonly kind: 'cells';
  readonly cells: readonly MirrorPrediction[];
}

/** What a seat gives on average: predicted, with its error, and what was published, where it was. */
export interface Forecast {
  /** Points a round, 0..10. */
  readonly mean: number;
  /** Standard error, points. */
  readonly se: number;
  /** Null where nothing was published, or nothing that the model has seen. */
  readonly observed: number | null;
}

/** The cells that belong to a table of two or of four copies, as tasks. */
export function cellTasks(seats: readonly Seat[]): readonly CellsTask[] {
  const [first, second] = seats;
  if (first === undefined || second === undefined) return [];
  const { family, label } = first;
  if (seats.length > 2) return [{ kind: 'cells', study: 3, family, label }];
  if (partnerOf[family] !== second.family) return [];
  return [first, second].map((seat) => ({ kind: 'cells', study: 1, family: seat.family, label }));
}

/** Predicts the cells of a task. */
export function predictCells(task: CellsTask): CellsPart {
  const wanted = (seat: Seat, study: 1 | 3) =>
    study === task.study && seat.family === task.family && seat.label === task.label;
  return { kind: 'cells', cells: predictMirror(wanted) };
}

/** Games per cell in the published study of two players. */
const studyGames = 100;

/** What a seat of a table that was never published would give, from many games of the model. */
export function freeForecast(spread: GameSpread, seat: number): Forecast | null {
  const own = spread.seats[seat];
  if (own === undefined) return null;
  const chance = own.between ** 2 / studyGames;
  return { mean: own.mean, se: Math.sqrt(chance + predictionError.unseen ** 2), observed: null };
}
