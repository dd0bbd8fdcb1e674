import { trilemmaConstants } from './constant.ts';
import { readMixture } from './readout.ts';
import type { Readout } from './readout.ts';
import { trilemmaSettings } from './settings.ts';
import type { TrilemmaSettings } from './settings.ts';
import { alignedShares, mixInto } from './society.ts';
import { behaviourSpace } from './space.ts';

const { world_behaviours, world_lineages, world_draws } = trilemmaConstants.values;
const { world_mixing, world_learning, world_selection } = trilemmaConstants.values;

/** The behaviours of every world's society. */
export const worldSpace = behaviourSpace(world_behaviours);

/**
 * The society of a world: four lineages that read one forum for most of what they learn, and make no
 * effort of their own to stay safe.
 */
export const worldSettings: TrilemmaSettings = trilemmaSettings({
  paradigm: 'memory',
  lineages: world_lineages,
  behaviours: worldSpace.size,
  mixing: world_mixing,
  safety: 0,
  learning: world_learning,
  selection: world_selection,
  draws: world_draws,
});

/** The shares a world's society begins with and is rolled back to: lineage · 64 + behaviour. */
export const worldOrigin = alignedShares(worldSpace, worldSettings.lineages);

/** What is read from a world's society before its first round. */
export const startingReadout: Readout = readMixture(
  mixInto(new Float64Array(worldSpace.size), worldOrigin, worldSettings.lineages),
  worldSpace,
  worldSettings.draws,
);
