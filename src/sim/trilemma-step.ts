import { at, tickHours } from './effect.ts';
import { clamp01 } from './exact-math.ts';
import { roundsPerDay } from './trilemma-coupling.ts';
import { readMixture } from './trilemma-readout.ts';
import { playRound, roundScratch } from './trilemma-round.ts';
import { closedness } from './trilemma-settings.ts';
import type { TrilemmaSettings } from './trilemma-settings.ts';
import { mixInto } from './trilemma-society.ts';
import { worldOrigin, worldSettings, worldSpace } from './trilemma-world.ts';
import type { WorkingWorld } from './world.ts';

const knobs: { -readonly [Name in keyof TrilemmaSettings]: TrilemmaSettings[Name] } = {
  ...worldSettings,
};
const scratch = roundScratch(worldSpace.size);
const mixture = new Float64Array(worldSpace.size);

/** Share of the data that agents make themselves: on a closed server, on a connected one, loose in the net. */
const closedByPlace = { closed: 1, connected: 0.95, loose: 1 };

/**
 * Lets the society of a world play the rounds that a tick brings at its present evolution, and reads
 * it. Agents learn from tasks and from shared memories in turn. `reach`, 0..1, is the share of the
 * agents that oversight can lay hands on; `loose` says whether they run outside the team's server.
 */
export function evolveSociety(
  world: WorkingWorld,
  effects: Float64Array,
  reach: number,
  loose: boolean,
): void {
  const { parameters, quantities } = world;
  const place = loose ? 'loose' : parameters.network === 0 ? 'closed' : 'connected';
  const review = effects[at.human_review]!;
  knobs.reach = reach;
  knobs.isolation = closedByPlace[place] * (1 - 0.15 * review * reach);
  knobs.verifier = clamp01(effects[at.verifying]! + 0.3 * review);
  knobs.rollback = rollbackPeriod(effects[at.rollback]!);
  knobs.temperature = 0.2 * effects[at.diversity]! * reach;
  knobs.outside = 0.3 * effects[at.diversity]!;
  knobs.pruning = 0.4 * effects[at.entropy]!;
  quantities.isolation = closedness(knobs);
  quantities.roundsDue +=
    (roundsPerDay(quantities.evolution, parameters.rounds_per_day) * tickHours) / 24;
  if (quantities.roundsDue < 1) return;
  const { lineages } = knobs;
  while (quantities.roundsDue >= 1) {
    quantities.roundsDue -= 1;
    const round = quantities.societyRounds;
    knobs.paradigm = round % 2 === 0 ? 'memory' : 'reward';
    playRound(world.society, worldOrigin, lineages, knobs, worldSpace, world.seed, round, scratch);
    quantities.societyRounds = round + 1;
  }
  const now = readMixture(mixInto(mixture, world.society, lineages), worldSpace, knobs.draws);
  quantities.safeMass = now.safeMass;
  quantities.coverage = now.coverage;
  quantities.divergence = now.divergence;
  quantities.jailbreak = now.jailbreak;
  quantities.truth = now.truth;
}

/** Rounds between two returns to the checkpoint: every sixth at full level, none without. */
function rollbackPeriod(level: number): number {
  return level < 0.05 ? 0 : Math.floor(6 / level);
}
