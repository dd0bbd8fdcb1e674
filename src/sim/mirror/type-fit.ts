import { exp } from '../exact-math.ts';
import { moves, situations, type MoveCounts } from './count.ts';
import { fitConstants } from './fit-constant.ts';
import { fitTiming, poolCounts, seatKey, type MirrorFit, type PublishedCell } from './fit.ts';
import { moveKinds, situationList, situationTraits } from './move.ts';
import { families, labels, personas } from './name.ts';

/**
 * Two types behind every kind of player, told apart by expectation maximisation: those who hold on to
 * what they gave, and those who respond. How responders move is a logit over kinds of move, whose
 * weights are pooled in part: over all, by persona and label, by family and label, and of the player.
 */

/** How far the weights of a level may differ, as the standard deviation of a normal prior. */
interface Pooling {
  readonly all: number;
  readonly byPersona: number;
  readonly byFamily: number;
  readonly own: number;
}

const {
  fit_most_games,
  fit_fitted_moves,
  fit_type_prior,
  fit_type_rounds,
  fit_weight_rounds,
  fit_step,
  fit_step_left,
  fit_slope_kept,
  fit_square_kept,
  fit_square_least,
} = fitConstants.values;
/** Moves into rounds 2 … 19. */
const usualPooling = poolingOf(fitConstants.values.fit_pooling_usual);
/** Moves into round 20: how a game ends is first a matter of family and label. */
const endPooling = poolingOf(fitConstants.values.fit_pooling_last);
const block = situationTraits * moveKinds;
/** Guards a division by a chance of 0. */
const least = 1e-9;

function poolingOf([all, byPersona, byFamily, own]: readonly number[]): Pooling {
  return { all: all!, byPersona: byPersona!, byFamily: byFamily!, own: own! };
}

/** Fits both types to these cells, and the timing of moves down as for any policy. */
export function fitTypes(cells: readonly PublishedCell[]): MirrorFit {
  const counts = poolCounts(cells);
  const next = responsesOf(
    counts,
    counts.map((me) => me.next),
    usualPooling,
  );
  const last = responsesOf(
    counts,
    counts.map((me) => me.last),
    endPooling,
  );
  const pooled = new Map(
    counts.map((me, at) => {
      const games = me.first.reduce((sum, count) => sum + count, 0);
      const first = me.first.map((count) => count / games);
      return [seatKey(me), { first, early: next[at]!, late: next[at]!, last: last[at]! }] as const;
    }),
  );
  return fitTiming(cells, counts, pooled);
}

/** Chances of the next move of every kind of player, from what was seen and from both types. */
function responsesOf(
  seats: readonly MoveCounts[],
  tables: readonly Float64Array[],
  pooling: Pooling,
): readonly Float64Array[] {
  let holding = seats.map(() => 1 / 2);
  let responders: readonly Float64Array[] | null = null;
  for (let round = 0; round < fit_type_rounds; round += 1) {
    const known = responders;
    const rest = tables.map((table, seat) => {
      const left = table.slice();
      let held = fit_type_prior;
      let all = 2 * fit_type_prior;
      for (let at = 0; at < situations; at += 1) {
        const weight = weightOf(table, at);
        if (weight === 0) continue;
        const same = at * moves + Math.floor(at / moves);
        const share = holding[seat]!;
        const answered = known === null ? share : (1 - share) * known[seat]![same]!;
        const held1 = table[same]! * (share / (share + answered));
        held += weight * held1;
        all += weight * totalAt(table, at);
        left[same]! -= held1;
      }
      return { left, share: held / all };
    });
    holding = rest.map(({ share }) => share);
    responders = fitWeights(
      seats,
      rest.map(({ left }) => left),
      pooling,
    );
  }
  return tables.map((table, seat) => mixed(table, holding[seat]!, responders![seat]!));
}

function mixed(table: Float64Array, holding: number, responder: Float64Array): Float64Array {
  const response = new Float64Array(situations * moves);
  for (let at = 0; at < situations; at += 1) {
    const total = totalAt(table, at) + fit_fitted_moves;
    const own = Math.floor(at / moves);
    for (let move = 0; move < moves; move += 1) {
      const place = at * moves + move;
      const fitted = (move === own ? holding : 0) + (1 - holding) * responder[place]!;
      response[place] = (table[place]! + fit_fitted_moves * fitted) / total;
    }
  }
  return response;
}

function totalAt(table: Float64Array, at: number): number {
  let total = 0;
  for (let move = 0; move < moves; move += 1) total += table[at * moves + move]!;
  return total;
}

function weightOf(table: Float64Array, at: number): number {
  const total = totalAt(table, at);
  return total === 0 ? 0 : 1 / (1 + total / fit_most_games);
}

/** The levels at which weights are pooled: where each kind of player belongs, and how far they may differ. */
function levelsOf(
  seats: readonly MoveCounts[],
  pooling: Pooling,
): readonly { readonly of: readonly number[]; readonly deviation: number }[] {
  const label = (seat: MoveCounts): number => labels.indexOf(seat.label);
  return [
    { of: seats.map(() => 0), deviation: pooling.all },
    {
      of: seats.map((seat) => personas.indexOf(seat.persona) * labels.length + label(seat)),
      deviation: pooling.byPersona,
    },
    {
      of: seats.map((seat) => families.indexOf(seat.family) * labels.length + label(seat)),
      deviation: pooling.byFamily,
    },
    { of: seats.map((_, at) => at), deviation: pooling.own },
  ];
}

/** The most probable weights, by ascent on the posterior; as chances of the next move. */
function fitWeights(
  seats: readonly MoveCounts[],
  tables: readonly Float64Array[],
  pooling: Pooling,
): readonly Float64Array[] {
  const levels = levelsOf(seats, pooling).map(({ of, deviation }) => {
    const room = block * (Math.max(...of) + 1);
    return {
      of,
      deviation,
      weights: new Float64Array(room),
      slope: new Float64Array(room),
      mean: new Float64Array(room),
      square: new Float64Array(room),
    };
  });
  const own = new Float64Array(block);
  const gather = (seat: number): Float64Array => {
    own.fill(0);
    for (const { of, weights } of levels) {
      const from = of[seat]! * block;
      for (let at = 0; at < block; at += 1) own[at]! += weights[from + at]!;
    }
    return own;
  };
  const gradient = new Float64Array(block);
  for (let round = 0; round < fit_weight_rounds; round += 1) {
    for (const { slope, weights, deviation } of levels) {
      for (let at = 0; at < slope.length; at += 1) slope[at] = -weights[at]! / deviation ** 2;
    }
    tables.forEach((table, seat) => {
      gradient.fill(0);
      addSlope(gradient, table, gather(seat));
      for (const { of, slope } of levels) {
        const from = of[seat]! * block;
        for (let at = 0; at < block; at += 1) slope[from + at]! += gradient[at]!;
      }
    });
    const step = fit_step * (1 - (round / fit_weight_rounds) * (1 - fit_step_left));
    const meanSeen = 1 - fit_slope_kept ** (round + 1);
    const squareSeen = 1 - fit_square_kept ** (round + 1);
    for (const { weights, slope, mean, square } of levels) {
      for (let at = 0; at < weights.length; at += 1) {
        mean[at] = fit_slope_kept * mean[at]! + (1 - fit_slope_kept) * slope[at]!;
        square[at] = fit_square_kept * square[at]! + (1 - fit_square_kept) * slope[at]! ** 2;
        weights[at]! +=
          (step * (mean[at]! / meanSeen)) /
          (Math.sqrt(square[at]! / squareSeen) + fit_square_least);
      }
    }
  }
  return tables.map((_, seat) => {
    const weights = gather(seat);
    const response = new Float64Array(situations * moves);
    const shares = new Float64Array(moveKinds);
    for (let at = 0; at < situations; at += 1) {
      fillShares(shares, at, weights);
      situationList[at]!.kinds.forEach((chances, kind) => {
        chances?.forEach((chance, move) => {
          response[at * moves + move]! += shares[kind]! * chance;
        });
      });
    }
    return response;
  });
}

/** How likely each kind of move is in a situation. */
function fillShares(shares: Float64Array, at: number, weights: Float64Array): void {
  const { traits, kinds } = situationList[at]!;
  let highest = -Infinity;
  for (let kind = 0; kind < moveKinds; kind += 1) {
    let sum = 0;
    for (let trait = 0; trait < situationTraits; trait += 1) {
      sum += traits[trait]! * weights[trait * moveKinds + kind]!;
    }
    shares[kind] = sum;
    if (kinds[kind] !== null && sum > highest) highest = sum;
  }
  let total = 0;
  for (let kind = 0; kind < moveKinds; kind += 1) {
    shares[kind] = kinds[kind] === null ? 0 : exp(shares[kind]! - highest);
    total += shares[kind]!;
  }
  for (let kind = 0; kind < moveKinds; kind += 1) shares[kind]! /= total;
}

const shares = new Float64Array(moveKinds);
const expected = new Float64Array(moveKinds);

/** Adds the slope of the likelihood of what was seen, as it depends on the weights. */
function addSlope(into: Float64Array, table: Float64Array, weights: Float64Array): void {
  for (let at = 0; at < situations; at += 1) {
    const weight = weightOf(table, at);
    if (weight === 0) continue;
    const { traits, kinds } = situationList[at]!;
    fillShares(shares, at, weights);
    expected.fill(0);
    let total = 0;
    for (let move = 0; move < moves; move += 1) {
      const count = weight * table[at * moves + move]!;
      if (count === 0) continue;
      let chance = least;
      for (let kind = 0; kind < moveKinds; kind += 1) {
        chance += shares[kind]! * (kinds[kind]?.[move] ?? 0);
      }
      for (let kind = 0; kind < moveKinds; kind += 1) {
        const part = (count * shares[kind]! * (kinds[kind]?.[move] ?? 0)) / chance;
        expected[kind]! += part;
        total += part;
      }
    }
    for (let trait = 0; trait < situationTraits; trait += 1) {
      for (let kind = 0; kind < moveKinds; kind += 1) {
        into[trait * moveKinds + kind]! +=
          traits[trait]! * (expected[kind]! - shares[kind]! * total);
      }
    }
  }
}
