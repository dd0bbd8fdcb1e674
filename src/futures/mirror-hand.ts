import { draw, gainOf, gameRounds, nextMove, streams, tablePolicies } from '../sim/index.ts';
import type { Seat } from '../sim/index.ts';

/** A chair at the mirror table: an agent, or the person playing. */
export type Chair = Seat | 'person';

/** One finished round. */
export interface HandRound {
  /** What each chair gave, 0..10. */
  readonly given: readonly number[];
  /** Points each chair gained this round. */
  readonly gained: readonly number[];
  /** Points each chair has made so far. */
  readonly totals: readonly number[];
}

/**
 * The rounds of one hand so far. With a person at the table there are as many as `given` holds, the
 * person's contributions in order; without, `rounds` of them. The agents' moves follow from the seed,
 * so the same arguments always give the same hand, and a hand can be taken up again from them.
 */
export function playHand(
  chairs: readonly Chair[],
  seed: number,
  given: readonly number[],
  rounds: number = gameRounds,
): readonly HandRound[] {
  const players = chairs.length;
  const agents = chairs.filter((chair) => chair !== 'person');
  const policies = tablePolicies(agents);
  const policyAt = chairs.map((chair) =>
    chair === 'person' ? null : policies[agents.indexOf(chair)]!,
  );
  const hand: HandRound[] = [];
  const played = agents.length < players ? Math.min(given.length, gameRounds) : rounds;
  for (let round = 1; round <= played; round += 1) {
    const before = hand[hand.length - 1];
    const pot = before === undefined ? 0 : before.given.reduce((sum, points) => sum + points, 0);
    const now = policyAt.map((policy, chair) => {
      if (policy === null) return given[round - 1]!;
      const own = before?.given[chair] ?? 0;
      const uniform = draw(seed, streams.mirror, 0, (round - 1) * players + chair);
      return nextMove(policy, round, own, pot - own, players, uniform);
    });
    const total = now.reduce((sum, points) => sum + points, 0);
    const gained = now.map((points) => gainOf(points, total, players));
    hand.push({
      given: now,
      gained,
      totals: gained.map((gain, chair) => (before?.totals[chair] ?? 0) + gain),
    });
  }
  return hand;
}
