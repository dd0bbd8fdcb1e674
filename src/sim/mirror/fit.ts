import { moves, situations, type MoveCounts } from './count.ts';
import { expectPair } from './expectation.ts';
import { fitConstants } from './fit-constant.ts';
import { families, labels, personas } from './name.ts';
import type { Family, Label, Persona, Seat } from './name.ts';
import { policyOf, timedResponse, type MirrorPolicy } from './policy.ts';

/** One cell of the published study 1, as the data file names its fields. */
export interface PublishedCell {
  readonly model: Family;
  readonly other_model: Family;
  readonly condition: Label;
  readonly persona: Persona;
  readonly other_persona: Persona;
  readonly mean: number;
  readonly round_mean: readonly number[];
  readonly first_round_histogram: readonly number[];
  readonly transitions: readonly (readonly [number, number, number, number])[];
  readonly last_round_transitions: readonly (readonly [number, number, number, number])[];
}

/** The policies fitted to some cells. */
export interface MirrorFit {
  readonly counts: readonly MoveCounts[];
  readonly policies: ReadonlyMap<string, MirrorPolicy>;
}

/** Names a kind of player. */
export function seatKey(seat: Seat): string {
  return `${seat.family}/${seat.persona}/${seat.label}`;
}

/** Adds up the moves of every kind of player over all cells it plays in. */
export function poolCounts(cells: readonly PublishedCell[]): MoveCounts[] {
  return families.flatMap((family) =>
    personas.flatMap((persona) =>
      labels.map((label) => {
        const first = new Float64Array(moves);
        const next = new Float64Array(situations * moves);
        const last = new Float64Array(situations * moves);
        for (const cell of cells) {
          if (cell.model !== family || cell.persona !== persona || cell.condition !== label) {
            continue;
          }
          cell.first_round_histogram.forEach((count, move) => (first[move]! += count));
          addMoves(next, cell.transitions);
          addMoves(last, cell.last_round_transitions);
        }
        return { family, persona, label, first, next, last, early: 1 };
      }),
    ),
  );
}

function addMoves(
  into: Float64Array,
  transitions: readonly (readonly [number, number, number, number])[],
): void {
  for (const [own, other, next, count] of transitions) {
    into[(own * moves + other) * moves + next]! += count;
  }
}

const { fit_early, fit_early_passes } = fitConstants.values;

/**
 * Fits every policy to these cells: pooled counts, then per kind of player the timing of moves down
 * that brings the predicted round means nearest to the published ones.
 */
export function fitMirror(cells: readonly PublishedCell[]): MirrorFit {
  const counts = poolCounts(cells);
  return fitTiming(cells, counts, new Map(counts.map((me) => [seatKey(me), policyOf(me, counts)])));
}

/** Times the moves down of policies that answer alike in all rounds before the last. */
export function fitTiming(
  cells: readonly PublishedCell[],
  counts: readonly MoveCounts[],
  pooled: ReadonlyMap<string, MirrorPolicy>,
): MirrorFit {
  const policies = new Map(pooled);
  const early = new Map<string, number>();
  for (let pass = 0; pass < fit_early_passes; pass += 1) {
    for (const me of counts) {
      const key = seatKey(me);
      const policy = pooled.get(key)!;
      const mine = cells.filter((cell) => keysOf(cell).includes(key));
      let best = Infinity;
      let chosen = policy;
      for (const factor of fit_early) {
        const candidate = { ...policy, ...timedResponse(policy.early, factor) };
        policies.set(key, candidate);
        const error = mine.reduce((sum, cell) => sum + courseError(policies, cell), 0);
        if (error >= best) continue;
        best = error;
        chosen = candidate;
        early.set(key, factor);
      }
      policies.set(key, chosen);
    }
  }
  return {
    counts: counts.map((me) => ({ ...me, early: early.get(seatKey(me)) ?? 1 })),
    policies,
  };
}

/** Names the kinds of player at both seats of a cell. */
export function keysOf(
  cell: Pick<PublishedCell, 'model' | 'other_model' | 'condition' | 'persona' | 'other_persona'>,
): [string, string] {
  return [
    seatKey({ family: cell.model, persona: cell.persona, label: cell.condition }),
    seatKey({ family: cell.other_model, persona: cell.other_persona, label: cell.condition }),
  ];
}

function courseError(policies: ReadonlyMap<string, MirrorPolicy>, cell: PublishedCell): number {
  const [me, other] = keysOf(cell);
  const { first } = expectPair(policies.get(me)!, policies.get(other)!);
  return first.reduce((sum, mean, round) => sum + (mean - cell.round_mean[round]!) ** 2, 0);
}
