import { gainOf, gameRounds, playGame, tablePolicies } from '../sim/index.ts';
import type { Seat } from '../sim/index.ts';

/** Mean contributions over many games at one table, chair by chair and round by round. */
export interface MirrorGames {
  /** Games played. */
  readonly done: number;
  /** Games asked for; complete when `done` has reached it. */
  readonly games: number;
  /** Per seat: mean contribution in rounds 1 … 20, points 0..10. */
  readonly courses: readonly Float64Array[];
  /** Per seat: mean points made in a whole game. */
  readonly totals: readonly number[];
}

/** Plays games 0 … `games − 1` in chunks and gives the means after each: show them, or stop asking. */
export function* mirrorGames(
  seats: readonly Seat[],
  seed: number,
  games: number,
  chunk = 1000,
): Generator<MirrorGames, void, undefined> {
  const policies = tablePolicies(seats);
  const players = seats.length;
  const sums = seats.map(() => new Float64Array(gameRounds));
  const made = seats.map(() => 0);
  for (let first = 0; first < games; first += chunk) {
    const done = Math.min(games, first + chunk);
    for (let game = first; game < done; game += 1) {
      const { contributions } = playGame(policies, seed, game);
      for (let round = 0; round < gameRounds; round += 1) {
        let total = 0;
        for (let seat = 0; seat < players; seat += 1) {
          total += contributions[round * players + seat]!;
        }
        for (let seat = 0; seat < players; seat += 1) {
          const points = contributions[round * players + seat]!;
          sums[seat]![round]! += points;
          made[seat]! += gainOf(points, total, players);
        }
      }
    }
    yield {
      done,
      games,
      courses: sums.map((course) => course.map((sum) => sum / done)),
      totals: made.map((points) => points / done),
    };
  }
}
