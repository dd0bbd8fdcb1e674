import { moves } from './count.ts';
import { responseIn, type MirrorPolicy } from './policy.ts';
import { gainOf, gameRounds } from './rule.ts';
import { drawAt, openStream, streams, type StreamKey } from '../stream.ts';

/** One game as it was played. */
export interface MirrorGame {
  readonly players: number;
  /** Contribution at round · players + seat; rounds count from 0. */
  readonly contributions: Int8Array;
}

/** The move a uniform draw picks from the chances that begin at `at`. */
function pickMove(chances: Float64Array, at: number, uniform: number): number {
  let left = uniform;
  for (let move = 0; move < moves - 1; move += 1) {
    left -= chances[at + move]!;
    if (left < 0) return move;
  }
  return moves - 1;
}

/**
 * A seat's contribution in a round (1 … 20), given what it and the others gave before, and a uniform
 * draw. With more than two players it answers the others' mean, rounded to whole points.
 */
export function nextMove(
  policy: MirrorPolicy,
  round: number,
  own: number,
  othersTotal: number,
  players: number,
  uniform: number,
): number {
  if (round === 1) return pickMove(policy.first, 0, uniform);
  const other = players === 2 ? othersTotal : Math.floor(othersTotal / (players - 1) + 0.5);
  return pickMove(responseIn(policy, round), (own * moves + other) * moves, uniform);
}

/** Plays one game: the same seed and game number give the same game. */
export function playGame(
  policies: readonly MirrorPolicy[],
  seed: number,
  game: number,
): MirrorGame {
  const contributions = new Int8Array(gameRounds * policies.length);
  playInto(contributions, policies, openStream({ a: 0, b: 0 }, seed, streams.mirror, game));
  return { players: policies.length, contributions };
}

/** `playGame` into a given array, from an opened stream. */
export function playInto(
  contributions: Int8Array,
  policies: readonly MirrorPolicy[],
  key: StreamKey,
): void {
  const players = policies.length;
  for (let round = 1; round <= gameRounds; round += 1) {
    const now = (round - 1) * players;
    const before = now - players;
    let total = 0;
    if (round > 1)
      for (let seat = 0; seat < players; seat += 1) total += contributions[before + seat]!;
    for (let seat = 0; seat < players; seat += 1) {
      const own = round > 1 ? contributions[before + seat]! : 0;
      contributions[now + seat] = nextMove(
        policies[seat]!,
        round,
        own,
        total - own,
        players,
        drawAt(key, now + seat),
      );
    }
  }
}

/** Points each seat has made by the end of a round (1 … 20). */
export function scoresAfter(game: MirrorGame, round: number): number[] {
  const scores = new Array<number>(game.players).fill(0);
  for (let r = 0; r < round; r += 1) {
    const now = game.contributions.subarray(r * game.players, (r + 1) * game.players);
    const total = now.reduce((sum, contribution) => sum + contribution, 0);
    now.forEach((contribution, seat) => {
      scores[seat]! += gainOf(contribution, total, game.players);
    });
  }
  return scores;
}
