import { coefficients } from './coefficient.ts';
import { at } from './effect.ts';
import { clamp01 } from '../exact-math.ts';
import { replicationConstants } from './replication-constant.ts';
import { trilemmaConstants } from '../trilemma/constant.ts';
import { roundsPerDay } from './trilemma-coupling.ts';
import { readInto } from '../trilemma/readout.ts';
import { playRound } from '../trilemma/round.ts';
import { closedness, paradigmSettings } from '../trilemma/settings.ts';
import type { TrilemmaSettings } from '../trilemma/settings.ts';
import { mixInto } from '../trilemma/society.ts';
import { worldOrigin, worldSettings, worldSpace } from '../trilemma/world.ts';
import type { WorkingWorld } from './world.ts';
import { workspace } from './workspace.ts';

const { effects } = workspace;
const { parameters } = coefficients;
const { day_hours } = replicationConstants.values;
const { isolation_place, review_isolation, review_verifies } = trilemmaConstants.values;
const { rollback_rounds, rollback_least } = trilemmaConstants.values;
const { diversity_temperature, diversity_outside, entropy_pruning } = trilemmaConstants.values;

const knobs: { -readonly [Name in keyof TrilemmaSettings]: TrilemmaSettings[Name] } = {
  ...worldSettings,
};
const mixture = new Float64Array(worldSpace.size);

/**
 * Share of the data that agents make themselves: on a closed server, on a connected one, loose in the
 * net, where most of what they meet was written by people. A circle that a story closes has its own.
 */
const closedByPlace = {
  closed: isolation_place[0]!,
  connected: isolation_place[1]!,
  loose: isolation_place[2]!,
};

/** Where the agents of a world learn from each other. */
export type SocietyPlace = keyof typeof closedByPlace | 'circle';

/**
 * Lets the society of a world play the rounds that a tick brings at its present evolution, and reads
 * it. Agents learn from tasks and from shared memories in turn; in a circle one round a day, in the way
 * the story has set. `reach`, 0..1, is the share of the agents that oversight can lay hands on.
 */
export function evolveSociety(world: WorkingWorld, place: SocietyPlace, reach: number): void {
  const { quantities } = world;
  const circle = place === 'circle';
  const review = effects[at.human_review]!;
  knobs.reach = reach;
  const closed = circle ? parameters.circle_isolation / 100 : closedByPlace[place];
  knobs.isolation = closed * (1 - review_isolation * review * reach);
  knobs.verifier = clamp01(effects[at.verifying]! + review_verifies * review);
  knobs.rollback = rollbackPeriod(effects[at.rollback]!);
  knobs.temperature = diversity_temperature * effects[at.diversity]! * reach;
  knobs.outside = diversity_outside * effects[at.diversity]!;
  knobs.pruning = entropy_pruning * effects[at.entropy]!;
  quantities.isolation = closedness(knobs);
  const perDay = circle ? 1 : roundsPerDay(quantities.evolution, parameters.rounds_per_day);
  quantities.roundsDue += (perDay * coefficients.hours) / day_hours;
  if (quantities.roundsDue < 1) return;
  const { lineages } = knobs;
  while (quantities.roundsDue >= 1) {
    quantities.roundsDue -= 1;
    const round = quantities.societyRounds;
    const memory = circle ? parameters.circle_paradigm === 0 : round % 2 === 0;
    knobs.paradigm = memory ? 'memory' : 'reward';
    pace(circle ? paradigmSettings[knobs.paradigm] : worldSettings);
    playRound(world.society, worldOrigin, lineages, knobs, worldSpace, world.seed, round);
    quantities.societyRounds = round + 1;
  }
  readInto(quantities, mixInto(mixture, world.society, lineages), worldSpace, knobs.draws);
}

/** A circle that a story closes learns as fast as the published ones did; the loose society is slower. */
function pace({ learning, selection, mixing, draws }: TrilemmaSettings): void {
  knobs.learning = learning;
  knobs.selection = selection;
  knobs.mixing = mixing;
  knobs.draws = draws;
}

/** Rounds between two returns to the checkpoint: every sixth at full level, none without. */
function rollbackPeriod(level: number): number {
  return level < rollback_least ? 0 : Math.floor(rollback_rounds / level);
}
