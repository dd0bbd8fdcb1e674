import { moves, situations, type FourCourse, type MoveCounts } from './count.ts';
import { mirrorConstants } from './constant.ts';
import { endowment, gameRounds } from './rule.ts';
import { relativesOf, responseOf, withMovesDown } from './response.ts';

/** How one kind of player plays: chances of the first move, and of the next in every situation. */
export interface MirrorPolicy {
  /** Chances of the first contribution, 0..10. */
  readonly first: Float64Array;
  /** Chances of the next at (own · 11 + other) · 11 + next, for moves into rounds 2 … 16. */
  readonly early: Float64Array;
  /** The same for moves into rounds 17 … 19. */
  readonly late: Float64Array;
  /** The same for the move into round 20. */
  readonly last: Float64Array;
}

/** The first round whose move counts as late. */
const lateRound = mirrorConstants.values.late_round;

const lateMoves = gameRounds - lateRound;
const pooledMoves = gameRounds - 2;

/** The policy fitted to one player's counts, its gaps filled from the rest. */
export function policyOf(me: MoveCounts, all: readonly MoveCounts[]): MirrorPolicy {
  const relatives = relativesOf(me, all);
  const next = responseOf(
    me.next,
    relatives.map(({ counts, weight }) => ({ counts: counts.next, weight })),
    null,
  );
  const last = responseOf(
    me.last,
    relatives.map(({ counts, weight }) => ({ counts: counts.last, weight })),
    next,
  );
  const games = me.first.reduce((sum, count) => sum + count, 0);
  const first = me.first.map((count) => count / games);
  return { first, last, ...timedResponse(next, me.early) };
}

/**
 * Splits a response pooled over rounds 2 … 19 in two: `early` times the usual moves down before round
 * 17, and as many more after it as keep the average.
 */
export function timedResponse(
  next: Float64Array,
  early: number,
): Pick<MirrorPolicy, 'early' | 'late'> {
  const late = (pooledMoves - (pooledMoves - lateMoves) * early) / lateMoves;
  return { early: withMovesDown(next, early), late: withMovesDown(next, late) };
}

/**
 * The policy of the four-copy game: contributions drift towards a target and a little towards the
 * others, whose mean is rounded to whole points.
 */
export function fourPolicyOf(course: FourCourse): MirrorPolicy {
  const towardsOthers = mirrorConstants.values.four_others;
  const drift = (own: number, other: number): number =>
    own + towardsOthers * (other - own) + course.pull * (course.target - own);
  const usual = pairwise(drift);
  return {
    first: twoPoint(new Float64Array(moves), 0, course.first),
    early: usual,
    late: usual,
    last: pairwise((own, other) => drift(own, other) + course.last),
  };
}

function pairwise(expected: (own: number, other: number) => number): Float64Array {
  const response = new Float64Array(situations * moves);
  for (let own = 0; own < moves; own += 1) {
    for (let other = 0; other < moves; other += 1) {
      twoPoint(response, (own * moves + other) * moves, expected(own, other));
    }
  }
  return response;
}

/** Chances of the two whole contributions next to a mean, so that the mean is kept. */
function twoPoint(into: Float64Array, at: number, mean: number): Float64Array {
  const bounded = mean < 0 ? 0 : mean > endowment ? endowment : mean;
  const below = Math.min(endowment - 1, Math.floor(bounded));
  into[at + below] = 1 - (bounded - below);
  into[at + below + 1] = bounded - below;
  return into;
}

/** The response that holds for the move into a round, 2 … 20. */
export function responseIn(policy: MirrorPolicy, round: number): Float64Array {
  if (round >= gameRounds) return policy.last;
  return round >= lateRound ? policy.late : policy.early;
}
