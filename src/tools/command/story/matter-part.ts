import { matterOnRoad, type DecisionSample } from '../../../authoring/index.ts';
import { walkOnce, worldSeed } from '../../../futures/index.ts';
import type { Language, Pack, Playthrough } from '../../../game/index.ts';

/** Which roads are looked at, and in which worlds. */
export interface MatterTask {
  /** The road to be played in every world; null for random roads, each in a world of its own. */
  readonly road: Playthrough | null;
  readonly language: Language;
  /** Whole number 1..2147483647; decides about worlds, and about random roads. */
  readonly seed: number;
}

/** Other worlds in which a road is played for comparison. */
const twinsPerRoad = 4;

/** Tries every alternative on the road with this number. */
export function matterPart(
  pack: Pack,
  { road, language, seed }: MatterTask,
  index: number,
): readonly DecisionSample[] {
  // Beyond the numbers of the roads themselves, so that no twin is a road of another number.
  const twins = Array.from({ length: twinsPerRoad }, (_, twin) =>
    worldSeed(seed, 1_000_000 + index * twinsPerRoad + twin),
  );
  if (road === null) {
    const { playthrough } = walkOnce(pack, { seed, language, policy: 'random' }, index);
    return matterOnRoad(pack, playthrough, twins);
  }
  const own = index === 0 ? road.seed : worldSeed(seed, index);
  return matterOnRoad(pack, { ...road, language, storyHash: pack.hash, seed: own }, twins);
}
