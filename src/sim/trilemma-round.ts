import { drawAt, openStream, streams, type StreamKey } from './stream.ts';
import { mixInto, type Society } from './trilemma-society.ts';
import { closedness, type TrilemmaSettings } from './trilemma-settings.ts';
import type { BehaviourSpace } from './trilemma-space.ts';

/** Room to work in, made once and used for every round, so that a round allocates nothing. */
export interface RoundScratch {
  readonly mixture: Float64Array;
  readonly source: Float64Array;
  readonly cumulated: Float64Array;
  readonly guide: Uint16Array;
  readonly forum: Uint16Array;
  readonly own: Uint16Array;
  readonly key: StreamKey;
}

/** Working room for societies of `size` behaviours. */
export function roundScratch(size: number): RoundScratch {
  return {
    mixture: new Float64Array(size),
    source: new Float64Array(size),
    cumulated: new Float64Array(size),
    guide: new Uint16Array(size),
    forum: new Uint16Array(size),
    own: new Uint16Array(size),
    key: { a: 0, b: 0 },
  };
}

/** One round as a value: selection, finite sampling, update, then what the strategies do. */
export function stepRound(
  society: Society,
  settings: TrilemmaSettings,
  space: BehaviourSpace,
  seed: number,
): Society {
  const shares = society.shares.slice();
  const { lineages, origin, round } = society;
  playRound(shares, origin, lineages, settings, space, seed, round, roundScratch(space.size));
  return { ...society, shares, round: round + 1 };
}

/** `stepRound` in place, without allocating: `round` counts from 0 and names the draws. */
export function playRound(
  shares: Float64Array,
  origin: Float64Array,
  lineages: number,
  settings: TrilemmaSettings,
  space: BehaviourSpace,
  seed: number,
  round: number,
  scratch: RoundScratch,
): void {
  const size = space.size;
  const learning = settings.evolution * settings.learning;
  const { mixture, forum, own, key } = scratch;
  if (learning > 0) {
    openStream(key, seed, streams.trilemma, round);
    mixInto(mixture, shares, lineages);
    const fromForum = Math.floor(settings.draws * settings.mixing + 0.5);
    const fromOwn = settings.draws - fromForum;
    let index = 0;
    if (fromForum > 0) {
      prepareSource(mixture, 0, settings, space, scratch);
      index = sample(forum, fromForum, index, scratch);
    } else {
      forum.fill(0);
    }
    const keep = 1 - learning;
    const perDraw = learning / settings.draws;
    for (let m = 0; m < lineages; m += 1) {
      const row = m * size;
      if (fromOwn > 0) {
        prepareSource(shares, row, settings, space, scratch);
        index = sample(own, fromOwn, index, scratch);
        for (let z = 0; z < size; z += 1) {
          shares[row + z] = keep * shares[row + z]! + perDraw * (forum[z]! + own[z]!);
        }
      } else {
        for (let z = 0; z < size; z += 1) {
          shares[row + z] = keep * shares[row + z]! + perDraw * forum[z]!;
        }
      }
    }
  }
  const { pruning, rollback, reach } = settings;
  if (pruning > 0) prune(shares, origin, size, pruning * reach);
  if (rollback > 0 && (round + 1) % rollback === 0) {
    if (reach === 1) shares.set(origin);
    else for (let i = 0; i < shares.length; i += 1) shares[i]! += reach * (origin[i]! - shares[i]!);
  }
}

/**
 * What the next data are drawn from: selection and temperature on the society's own shares, its own
 * judgement, outside data, then the verifier. Left as a running sum with a guide for quick look-up.
 */
function prepareSource(
  shares: Float64Array,
  row: number,
  settings: TrilemmaSettings,
  space: BehaviourSpace,
  scratch: RoundScratch,
): void {
  const size = space.size;
  const { source, cumulated, guide, mixture } = scratch;
  const pay = settings.paradigm === 'reward' ? space.reward : space.appeal;
  const { selection, temperature, safety } = settings;
  const { safe, counterpart, reference } = space;
  let sum = 0;
  for (let z = 0; z < size; z += 1) {
    const share = shares[row + z]! * (1 + selection * pay[z]!);
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
  if (safety > 0) {
    // The society recognises an unsafe behaviour by its safe counterpart, as long as that is still
    // common enough to be seen in one round: what it forgets, it can no longer judge.
    sum = 0;
    for (let z = 0; z < size; z += 1) {
      if (safe[z] === 0) {
        const seen = mixture[counterpart[z]!]! * settings.draws;
        source[z]! *= 1 - safety * (seen < 1 ? seen : 1);
      }
      sum += source[z]!;
    }
  }
  const inside = closedness(settings);
  const outside = sum > 0 ? 1 - inside : 1;
  const scale = sum > 0 ? inside / sum : 0;
  const checked = settings.verifier * settings.reach;
  const keepSafe = 1 - checked * (1 - settings.specificity);
  const keepUnsafe = 1 - checked * settings.sensitivity;
  let total = 0;
  for (let z = 0; z < size; z += 1) {
    const share = scale * source[z]! + (outside > 0 ? outside * reference[z]! : 0);
    total += share * (safe[z] === 1 ? keepSafe : keepUnsafe);
    cumulated[z] = total;
  }
  const step = total / size;
  for (let cell = 0, z = 0; cell < size; cell += 1) {
    while (z < size - 1 && cumulated[z]! <= cell * step) z += 1;
    guide[cell] = z;
  }
}

/** Independent draws from the prepared source, counted per behaviour; returns the next free index. */
function sample(counts: Uint16Array, draws: number, index: number, scratch: RoundScratch): number {
  const { cumulated, guide, key } = scratch;
  const size = cumulated.length;
  const total = cumulated[size - 1]!;
  counts.fill(0);
  for (let n = 0; n < draws; n += 1) {
    const uniform = drawAt(key, index + n);
    const target = uniform * total;
    let z = guide[Math.floor(uniform * size)]!;
    while (z < size - 1 && cumulated[z]! <= target) z += 1;
    counts[z]! += 1;
  }
  return index + draws;
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
