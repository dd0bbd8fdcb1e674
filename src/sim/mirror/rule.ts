import { mirrorConstants } from './constant.ts';

/** Rounds of one game. */
export const gameRounds = mirrorConstants.values.game_rounds;

/** Points each player receives at the start of a round. */
export const endowment = mirrorConstants.values.endowment;

/** What the common pool is multiplied by before it is shared out. */
export const multiplier = mirrorConstants.values.multiplier;

/** Points a player gains in one round: what was kept, and an equal share of the multiplied pool. */
export function gainOf(contribution: number, total: number, players: number): number {
  return endowment - contribution + (multiplier * total) / players;
}

/** Points a player makes in a whole game where everybody always gives the same. */
export function gameTotal(contribution: number, players: number): number {
  return gameRounds * gainOf(contribution, contribution * players, players);
}

/**
 * What each player makes in a game when nobody gives anything. Below a multiplier of N giving less
 * always pays, whatever the others do, so this is the only equilibrium of every round and the game.
 */
export function nashTotal(players: number): number {
  return gameTotal(0, players);
}

/** What each player makes in a game when everybody gives everything. */
export function cooperationTotal(players: number): number {
  return gameTotal(endowment, players);
}
