import { drawAt, openStream, streams, type StreamKey } from '../stream.ts';
import { mixInto, type Society } from './society.ts';
import { closedness, type TrilemmaSettings } from './settings.ts';
import type { BehaviourSpace } from './space.ts';

/** The largest behaviour space. */
const most = 256;
/** Room to work in, made once and used for every round, so that a round allocates nothing. */
const mixture = new Float64Array(most);
const source = new Float64Array(most);
const cumulated = new Float64Array(most);
/** How often each behaviour was drawn: from the forum, and altogether. */
const forum = new Uint16Array(most);
const counts = new Uint16Array(most);
const key: StreamKey = { a: 0, b: 0 };

/** One round as a value: selection, finite sampling, update, then what the strategies do. */
export function stepRound(
  society: Society,
  settings: TrilemmaSettings,
  space: BehaviourSpace,
  seed: number,
): Society {
  const shares = society.shares.slice();
  const { lineages, origin, round } = society;
  playRound(shares, origin, lineages, settings, space, seed, round);
  return { ...society, shares, round: round + 1 };
}

/**
 * `stepRound` in place, without allocating: `round` counts from 0 and names the draws. Returns how many
 * drafts a verifier looks at on average until enough are kept.
 */
export function playRound(
  shares: Float64Array,
  origin: Float64Array,
  lineages: number,
  settings: TrilemmaSettings,
  space: BehaviourSpace,
  seed: number,
  round: number,
): number {
  const size = space.size;
  const checked = settings.verifier * settings.reach;
  let looked = 0;
  const learning = settings.evolution * settings.learning;
  if (learning > 0) {
    openStream(key, seed, streams.trilemma, round);
    mixInto(mixture, shares, lineages, size);
    const fromForum = Math.floor(settings.draws * settings.mixing + 0.5);
    const fromOwn = settings.draws - fromForum;
    counts.fill(0, 0, size);
    if (fromForum > 0) {
      looked += (checked * fromForum) / prepareSource(mixture, 0, settings, space);
      sample(fromForum, 0, size);
    }
    if (fromOwn > 0) for (let z = 0; z < size; z += 1) forum[z] = counts[z]!;
    const keep = 1 - learning;
    const perDraw = learning / settings.draws;
    for (let m = 0; m < lineages; m += 1) {
      const row = m * size;
      if (fromOwn > 0) {
        if (m > 0) for (let z = 0; z < size; z += 1) counts[z] = forum[z]!;
        looked += (checked * fromOwn) / prepareSource(shares, row, settings, space);
        sample(fromOwn, fromForum + m * fromOwn, size);
      }
      for (let z = 0; z < size; z += 1) {
        shares[row + z] = keep * shares[row + z]! + perDraw * counts[z]!;
      }
    }
  }
  const { pruning, rollback, reach } = settings;
  if (pruning > 0) prune(shares, origin, size, pruning * reach);
  if (rollback > 0 && (round + 1) % rollback === 0) {
    if (reach === 1) shares.set(origin);
    else for (let i = 0; i < shares.length; i += 1) shares[i]! += reach * (origin[i]! - shares[i]!);
  }
  return looked;
}

/**
 * What the next data are drawn from: selection on the society's own shares, softened by its own
 * judgement, then temperature, outside data, and the verifier. Left as a running sum. Returns the share of
 * drafts that are kept.
 */
function prepareSource(
  shares: Float64Array,
  row: number,
  settings: TrilemmaSettings,
  space: BehaviourSpace,
): number {
  const size = space.size;
  const pay = settings.paradigm === 'reward' ? space.reward : space.appeal;
  const { selection, temperature, safety } = settings;
  const { safe, counterpart, reference } = space;
  let sum = 0;
  for (let z = 0; z < size; z += 1) {
    let weight = 1 + selection * pay[z]!;
    if (safety > 0 && safe[z] === 0) {
      // The society knows an unsafe behaviour by its safe counterpart, as long as that is still common
      // enough to be seen in a round: what it forgets, it can no longer judge. What it recognises earns
      // no more than the counterpart would have.
      const other = counterpart[z]!;
      const seen = mixture[other]! * settings.draws;
      const premium = selection * (pay[z]! - pay[other]!);
      if (premium > 0) weight -= safety * settings.sight * (seen < 1 ? seen : 1) * premium;
    }
    const share = shares[row + z]! * weight;
    source[z] = share;
    sum += share;
  }
  if (temperature > 0) {
    let rootSum = 0;
    for (let z = 0; z < size; z += 1) rootSum += Math.sqrt(source[z]!);
    const cool = (1 - temperature) / sum;
    const warm = temperature / rootSum;
    for (let z = 0; z < size; z += 1) source[z] = cool * source[z]! + warm * Math.sqrt(source[z]!);
    sum = 1;
  }
  const inside = closedness(settings);
  const outside = sum > 0 ? 1 - inside : 1;
  const scale = sum > 0 ? inside / sum : 0;
  const checked = settings.verifier * settings.reach;
  const keepSafe = 1 - checked * (1 - settings.specificity);
  const keepUnsafe = 1 - checked * settings.sensitivity;
  let total = 0;
  if (outside === 0 && checked === 0) {
    for (let z = 0; z < size; z += 1) {
      total += scale * source[z]!;
      cumulated[z] = total;
    }
  } else {
    for (let z = 0; z < size; z += 1) {
      const share = scale * source[z]! + (outside > 0 ? outside * reference[z]! : 0);
      total += share * (safe[z] === 1 ? keepSafe : keepUnsafe);
      cumulated[z] = total;
    }
  }
  return total;
}

/**
 * Independent draws from the prepared source, added to the counts; `first` is the first draw's index. Each
 * is looked up by halving, without a branch: which way it goes is chance, and an engine guesses it wrong.
 */
function sample(draws: number, first: number, size: number): void {
  const total = cumulated[size - 1]!;
  const bits = 31 - Math.clz32(size - 1);
  for (let z = size - 1; z < 2 << bits; z += 1) cumulated[z] = Infinity;
  for (let index = first; index < first + draws; index += 1) {
    const target = drawAt(key, index) * total;
    let z = 0;
    for (let bit = bits; bit >= 0; bit -= 1) {
      z += Number(cumulated[z + (1 << bit) - 1]! <= target) << bit;
    }
    counts[z]! += 1;
  }
}

/** Forgets a share of what each lineage has gathered above its starting level, then renormalises. */
function prune(shares: Float64Array, origin: Float64Array, size: number, pruning: number): void {
  for (let row = 0; row < shares.length; row += size) {
    let sum = 0;
    for (let i = row; i < row + size; i += 1) {
      const excess = shares[i]! - origin[i]!;
      if (excess > 0) shares[i]! -= pruning * excess;
      sum += shares[i]!;
    }
    for (let i = row; i < row + size; i += 1) shares[i]! /= sum;
  }
}
