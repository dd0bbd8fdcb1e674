import {
  behaviourKinds,
  behaviourSpace,
  divergenceFloor,
  kindAssumptions,
  type BehaviourKind,
  type TrilemmaSettings,
} from '../sim/index.ts';

/**
 * How well a society still sees a behaviour. *seen*: expected at least once in a round's sample, which is
 * what coverage counts; *rare*: less than that; *gone*: below one in ten thousand, where the divergence
 * stops counting.
 */
export type Sight = 'seen' | 'rare' | 'gone';

/** One behaviour as a place on the map. */
export interface Cell {
  /** Index into the space, from 0. */
  readonly behaviour: number;
  /** Its share of what the society does, 0..1. */
  readonly share: number;
  /** Its share of what people do, 0..1. */
  readonly reference: number;
  readonly sight: Sight;
  /** 0..1: how dark it is drawn, on a logarithmic scale inside its own sight. */
  readonly ink: number;
  /** Whether it was gone a round ago. */
  readonly wasGone: boolean;
}

/** All behaviours of a kind, from the most common among people to the rarest. */
export interface CellGroup {
  readonly kind: BehaviourKind;
  /** Whether the kind lies in the safe set. */
  readonly safe: boolean;
  readonly cells: readonly Cell[];
  readonly counts: Readonly<Record<Sight, number>>;
  /** Sums over the kind, 0..1. */
  readonly share: number;
  readonly reference: number;
}

/** The share at which a behaviour is drawn in full ink, 0..1. */
const fullInk = 0.15;

/** The space as a map of what is still seen; `before` is the mixture a round ago, if there was one. */
export function cellsOf(
  settings: TrilemmaSettings,
  mixture: Float64Array,
  before: Float64Array | null,
): readonly CellGroup[] {
  const space = behaviourSpace(settings.behaviours);
  const inSight = 1 / settings.draws;
  const groups = behaviourKinds.map((kind) => ({
    kind,
    safe: kindAssumptions[kind].safe,
    cells: [] as Cell[],
    counts: { seen: 0, rare: 0, gone: 0 },
    share: 0,
    reference: 0,
  }));
  for (let z = 0; z < space.size; z += 1) {
    const group = groups[space.kind[z]!]!;
    const share = mixture[z]!;
    const sight = sightOf(share, inSight);
    group.cells.push({
      behaviour: z,
      share,
      reference: space.reference[z]!,
      sight,
      ink: inkOf(share, sight, inSight),
      wasGone: before !== null && before[z]! < divergenceFloor,
    });
    group.counts[sight] += 1;
    group.share += share;
    group.reference += space.reference[z]!;
  }
  return groups;
}

function sightOf(share: number, inSight: number): Sight {
  if (share >= inSight) return 'seen';
  return share >= divergenceFloor ? 'rare' : 'gone';
}

function inkOf(share: number, sight: Sight, inSight: number): number {
  if (sight === 'gone') return 0;
  const [low, high] = sight === 'seen' ? [inSight, fullInk] : [divergenceFloor, inSight];
  if (high <= low) return 1;
  const ink = Math.log(share / low) / Math.log(high / low);
  return ink < 0 ? 0 : ink > 1 ? 1 : ink;
}
