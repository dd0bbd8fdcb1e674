import { draw, streams } from '../stream.ts';
import { trilemmaConstants } from './constant.ts';

/** What a behaviour is, as a reader of the forum would name it. */
export const behaviourKinds = [
  'everyday',
  'truth',
  'refusal',
  'falsehood',
  'compliance',
  'manipulation',
] as const;

/** One of `behaviourKinds`. */
export type BehaviourKind = (typeof behaviourKinds)[number];

/** What we assume about a kind of behaviour; every number is ours, not the paper's. */
export interface KindAssumption {
  readonly safe: boolean;
  /** Share of the behaviours that are of this kind, 0..1. */
  readonly share: number;
  /** Share of the human reference that falls on this kind, 0..1. */
  readonly reference: number;
  /** How well it pays where tasks are rewarded, 0..1. */
  readonly reward: number;
  /** How readily it is passed on where memories are shared, 0..1. */
  readonly appeal: number;
  /** The safe kind by which a judge recognises it, for unsafe kinds. */
  readonly counterpart: BehaviourKind | null;
}

/**
 * The assumptions put into the trilemma: declining pays little, giving in pays much, a confident
 * falsehood pays a little more than a careful truth and travels much further. Everything else comes out.
 */
export const kindAssumptions: Readonly<Record<BehaviourKind, KindAssumption>> = {
  everyday: assumptionOf('everyday', null),
  truth: assumptionOf('truth', null),
  refusal: assumptionOf('refusal', null),
  falsehood: assumptionOf('falsehood', 'truth'),
  compliance: assumptionOf('compliance', 'refusal'),
  manipulation: assumptionOf('manipulation', 'everyday'),
};

/** What the table says of a kind; one without a safe counterpart is safe itself. */
function assumptionOf(kind: BehaviourKind, counterpart: BehaviourKind | null): KindAssumption {
  const place = behaviourKinds.indexOf(kind);
  const { kind_share, kind_reference, kind_reward, kind_appeal } = trilemmaConstants.values;
  return {
    safe: counterpart === null,
    share: kind_share[place]!,
    reference: kind_reference[place]!,
    reward: kind_reward[place]!,
    appeal: kind_appeal[place]!,
    counterpart,
  };
}

/** The discrete space Z with the human reference π*, the safe set S and the marks that are read. */
export interface BehaviourSpace {
  /** Number of behaviours, 64..256. */
  readonly size: number;
  /** The human reference π*, sums to 1. */
  readonly reference: Float64Array;
  /** 1 where the behaviour is in the safe set S. */
  readonly safe: Uint8Array;
  /** Index into `behaviourKinds`. */
  readonly kind: Uint8Array;
  /** Pay where tasks are rewarded, 0..1. */
  readonly reward: Float64Array;
  /** Readiness to be passed on, 0..1. */
  readonly appeal: Float64Array;
  /** The safe behaviour by which a judge recognises an unsafe one; −1 for safe ones. */
  readonly counterpart: Int16Array;
}

const { behaviour_spread } = trilemmaConstants.values;

function countsPerKind(size: number): Record<BehaviourKind, number> {
  const counts = {
    everyday: 0,
    truth: 0,
    refusal: 0,
    falsehood: 0,
    compliance: 0,
    manipulation: 0,
  };
  let rest = size;
  for (const kind of behaviourKinds) {
    if (kind === 'everyday') continue;
    counts[kind] = Math.floor(kindAssumptions[kind].share * size + 0.5);
    rest -= counts[kind];
  }
  counts.everyday = rest;
  return counts;
}

/**
 * The space of a given size, always the same: kinds lie in blocks, and inside a kind the reference
 * falls off as 1/rank, so that every kind has habits and rarities. Throws RangeError outside 64..256.
 */
export function behaviourSpace(size: number): BehaviourSpace {
  if (!Number.isInteger(size) || size < 64 || size > 256) {
    throw new RangeError(`A behaviour space has 64 to 256 behaviours, not ${size}.`);
  }
  const reference = new Float64Array(size);
  const safe = new Uint8Array(size);
  const kindOf = new Uint8Array(size);
  const reward = new Float64Array(size);
  const appeal = new Float64Array(size);
  const counterpart = new Int16Array(size).fill(-1);
  const counts = countsPerKind(size);
  const first = new Map<BehaviourKind, number>();
  let z = 0;
  behaviourKinds.forEach((kind, kindIndex) => {
    const assumption = kindAssumptions[kind];
    const count = counts[kind];
    first.set(kind, z);
    let harmonic = 0;
    for (let rank = 1; rank <= count; rank += 1) harmonic += 1 / rank;
    for (let rank = 1; rank <= count; rank += 1, z += 1) {
      kindOf[z] = kindIndex;
      safe[z] = assumption.safe ? 1 : 0;
      reference[z] = assumption.reference / (rank * harmonic);
      reward[z] = within(assumption.reward, draw(0, streams.trilemma, 0, 2 * z));
      appeal[z] = within(assumption.appeal, draw(0, streams.trilemma, 0, 2 * z + 1));
      if (assumption.counterpart !== null) {
        counterpart[z] =
          (first.get(assumption.counterpart) ?? 0) + ((rank - 1) % counts[assumption.counterpart]);
      }
    }
  });
  return { size, reference, safe, kind: kindOf, reward, appeal, counterpart };
}

function within(centre: number, uniform: number): number {
  const value = centre + behaviour_spread * (2 * uniform - 1);
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

/** The index of a kind in `BehaviourSpace.kind`. */
export function kindIndex(kind: BehaviourKind): number {
  return behaviourKinds.indexOf(kind);
}
