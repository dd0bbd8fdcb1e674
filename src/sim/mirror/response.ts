import type { MoveCounts } from './count.ts';
import { mirrorConstants } from './constant.ts';
import { moves, situations } from './count.ts';
import { endowment } from './rule.ts';

/**
 * How counts become chances. Found by predicting pairings left out of the fit, one at a time, from
 * the others; the result hardly depends on any of these (see `src/tools/command/sim/fit-mirror.ts`).
 */
const { game_neighbours, game_relatives, game_habit, game_other_label, game_cap, game_reach } =
  mirrorConstants.values;

/** One half to the power of a distance. */
const halves = Array.from({ length: game_reach + 1 }, (_, distance) => 1 / 2 ** distance);

/** One situation that was seen: where, how much it weighs, and the chances of each next move. */
interface Seen {
  readonly own: number;
  readonly other: number;
  readonly weight: number;
  readonly chances: Float64Array;
}

function seenIn(counts: Float64Array): Seen[] {
  const seen: Seen[] = [];
  for (let situation = 0; situation < situations; situation += 1) {
    const chances = counts.slice(situation * moves, situation * moves + moves);
    const total = chances.reduce((sum, count) => sum + count, 0);
    if (total === 0) continue;
    for (let next = 0; next < moves; next += 1) chances[next]! /= total;
    seen.push({
      own: Math.floor(situation / moves),
      other: situation % moves,
      weight: total / (1 + total / game_cap),
      chances,
    });
  }
  return seen;
}

/** Adds what was done in situations near (own, other), as changes of the own contribution. */
function addNeighbours(
  into: Float64Array,
  seen: readonly Seen[],
  factor: number,
  own: number,
  other: number,
): number {
  let total = 0;
  for (const each of seen) {
    const distance = Math.abs(each.own - own) + Math.abs(each.other - other);
    if (distance > game_reach) continue;
    const weight = factor * each.weight * halves[distance]!;
    total += weight;
    for (let next = 0; next < moves; next += 1) {
      const chance = each.chances[next]!;
      if (chance === 0) continue;
      const moved = own + next - each.own;
      into[moved < 0 ? 0 : moved > endowment ? endowment : moved]! += weight * chance;
    }
  }
  return total;
}

/**
 * Chances of the next move in every situation, at (own · 11 + other) · 11 + next: the data where they
 * are dense; where they are thin, what the player did nearby; failing that, what the same family did
 * under other personas; failing that, `fallback`, or the same as last time.
 */
export function responseOf(
  counts: Float64Array,
  relatives: readonly { readonly counts: Float64Array; readonly weight: number }[],
  fallback: Float64Array | null,
): Float64Array {
  const response = new Float64Array(situations * moves);
  const mine = seenIn(counts);
  const theirs = relatives.map(({ counts: each, weight }) => ({ seen: seenIn(each), weight }));
  const near = new Float64Array(moves);
  const far = new Float64Array(moves);
  for (let own = 0; own < moves; own += 1) {
    for (let other = 0; other < moves; other += 1) {
      const at = (own * moves + other) * moves;
      far.fill(0);
      let farTotal = game_habit;
      for (const { seen, weight } of theirs) {
        farTotal += addNeighbours(far, seen, weight, own, other);
      }
      for (let next = 0; next < moves; next += 1) {
        const habit = fallback === null ? (next === own ? 1 : 0) : fallback[at + next]!;
        far[next] = (far[next]! + game_habit * habit) / farTotal;
      }
      near.fill(0);
      const nearTotal = addNeighbours(near, mine, 1, own, other);
      let total = 0;
      for (let next = 0; next < moves; next += 1) total += counts[at + next]!;
      for (let next = 0; next < moves; next += 1) {
        const expected = (near[next]! + game_relatives * far[next]!) / (nearTotal + game_relatives);
        response[at + next] =
          (counts[at + next]! + game_neighbours * expected) / (total + game_neighbours);
      }
    }
  }
  return response;
}

/** The same response with moves down `factor` times as likely; what they lose or gain is staying put. */
export function withMovesDown(response: Float64Array, factor: number): Float64Array {
  const changed = response.slice();
  for (let own = 0; own < moves; own += 1) {
    for (let other = 0; other < moves; other += 1) {
      const at = (own * moves + other) * moves;
      let down = 0;
      let up = 0;
      for (let next = 0; next < own; next += 1) down += response[at + next]!;
      for (let next = own + 1; next < moves; next += 1) up += response[at + next]!;
      if (down === 0) continue;
      const scale = factor * down > 1 ? 1 / down : factor;
      const left = 1 - scale * down;
      const upScale = up > left ? left / up : 1;
      for (let next = 0; next < own; next += 1) changed[at + next]! *= scale;
      for (let next = own + 1; next < moves; next += 1) changed[at + next]! *= upScale;
      changed[at + own] = left - up * upScale;
    }
  }
  return changed;
}

/** The others whose moves fill the gaps of one player's: other personas, and the other label. */
export function relativesOf(
  me: MoveCounts,
  all: readonly MoveCounts[],
): { readonly counts: MoveCounts; readonly weight: number }[] {
  return all
    .filter((each) => each.family === me.family)
    .flatMap((each) => {
      if (each.label === me.label && each.persona !== me.persona) {
        return [{ counts: each, weight: 1 }];
      }
      if (each.label !== me.label && each.persona === me.persona) {
        return [{ counts: each, weight: game_other_label }];
      }
      return [];
    });
}
