import { gameRounds, playGame, scoresAfter, tablePolicies, type Seat } from '../sim/index.ts';
import { quantile } from './trilemma-fan.ts';

/** Games of one table to be played at one go, anywhere. */
export interface GamesTask {
  readonly kind: 'games';
  readonly seats: readonly Seat[];
  readonly seed: number;
  readonly firstGame: number;
  readonly games: number;
}

/** What a games task gives; plain data. */
export interface GamesPart {
  readonly kind: 'games';
  readonly games: number;
  readonly players: number;
  /** How often a seat gave so much in a round: (round · players + seat) · 11 + points. */
  readonly given: Float64Array;
  /** Points a seat made in a game: game · players + seat. */
  readonly totals: Float64Array;
  /** Mean points a seat gave a round in a game, laid out like `totals`. */
  readonly means: Float64Array;
}

/** What one seat did over many games. */
export interface SeatSpread {
  /** Mean points given a round, 0..10. */
  readonly mean: number;
  /** Standard deviation of a game's mean between games, points. */
  readonly between: number;
  /** Points given per round 1 … 20. */
  readonly perRound: readonly {
    readonly mean: number;
    readonly p05: number;
    readonly p95: number;
  }[];
  /** Points made in a game. */
  readonly total: {
    readonly mean: number;
    readonly p05: number;
    readonly p50: number;
    readonly p95: number;
  };
}

/** One table over many games. */
export interface GameSpread {
  readonly games: number;
  readonly seats: readonly SeatSpread[];
}

const gamesPerTask = 250;
const choices = 11;

/** The work of many games, cut into tasks that may be done in any order. */
export function gameTasks(
  seats: readonly Seat[],
  seed: number,
  games: number,
): readonly GamesTask[] {
  const count = Math.ceil(games / gamesPerTask);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'games',
    seats,
    seed,
    firstGame: index * gamesPerTask,
    games: Math.min(gamesPerTask, games - index * gamesPerTask),
  }));
}

/** Plays the games of a task. */
export function playGames(task: GamesTask): GamesPart {
  const players = task.seats.length;
  const policies = tablePolicies(task.seats);
  const given = new Float64Array(gameRounds * players * choices);
  const totals = new Float64Array(task.games * players);
  const means = new Float64Array(task.games * players);
  for (let game = 0; game < task.games; game += 1) {
    const played = playGame(policies, task.seed, task.firstGame + game);
    played.contributions.forEach((points, at) => {
      given[at * choices + points]! += 1;
      means[game * players + (at % players)]! += points / gameRounds;
    });
    totals.set(scoresAfter(played, gameRounds), game * players);
  }
  return { kind: 'games', games: task.games, players, given, totals, means };
}

/** Puts parts together, in whatever order they came; null while there are none. */
export function spreadOf(parts: readonly GamesPart[]): GameSpread | null {
  const players = parts[0]?.players;
  if (players === undefined) return null;
  const games = parts.reduce((sum, part) => sum + part.games, 0);
  const given = new Float64Array(gameRounds * players * choices);
  for (const part of parts) part.given.forEach((count, at) => (given[at]! += count));
  const seats = Array.from({ length: players }, (_, seat): SeatSpread => {
    const totals = columnOf(parts, (part) => part.totals, seat, games).sort();
    const means = columnOf(parts, (part) => part.means, seat, games);
    const mean = average(means);
    return {
      mean,
      between: Math.sqrt(average(means.map((value) => (value - mean) ** 2))),
      perRound: Array.from({ length: gameRounds }, (__, round) =>
        roundOf(given.subarray((round * players + seat) * choices), games),
      ),
      total: {
        mean: average(totals),
        p05: quantile(totals, 0.05),
        p50: quantile(totals, 0.5),
        p95: quantile(totals, 0.95),
      },
    };
  });
  return { games, seats };
}

function columnOf(
  parts: readonly GamesPart[],
  row: (part: GamesPart) => Float64Array,
  seat: number,
  games: number,
): Float64Array {
  const column = new Float64Array(games);
  let at = 0;
  for (const part of parts) {
    const values = row(part);
    for (let game = 0; game < part.games; game += 1, at += 1) {
      column[at] = values[game * part.players + seat]!;
    }
  }
  return column;
}

/** The spread of one seat in one round, from how often it gave 0 … 10 points. */
function roundOf(counts: Float64Array, games: number): SeatSpread['perRound'][number] {
  let sum = 0;
  let below = 0;
  let p05 = -1;
  let p95 = -1;
  for (let points = 0; points < choices; points += 1) {
    sum += points * counts[points]!;
    below += counts[points]!;
    if (p05 < 0 && below > 0.05 * games) p05 = points;
    if (p95 < 0 && below >= 0.95 * games) p95 = points;
  }
  return { mean: sum / games, p05, p95 };
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
