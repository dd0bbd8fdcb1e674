import { hoardModels, meanAccess } from './access.ts';
import { takeCensus } from './census.ts';
import { coefficients, prepareCoefficients } from './coefficient.ts';
import { stepCopies } from './copies-step.ts';
import { learnDefence } from './defence.ts';
import { poisson } from './distribution.ts';
import { at, rampMeasures } from './effect.ts';
import { log } from '../exact-math.ts';
import { runLab } from './lab.ts';
import type { Outcome } from '../refusal.ts';
import { accept, outOfRange } from '../refusal.ts';
import { replicationConstants } from './replication-constant.ts';
import { fallAsleep, wakeSleepers } from './sleeper.ts';
import { stepAgents, stepCoalition, stepSociety } from './society.ts';
import { draw, streams } from '../stream.ts';
import { copyWorld, strains, tickHours } from './world.ts';
import type { WorkingWorld, World } from './world.ts';
import { tally, workspace } from './workspace.ts';

/** The longest stretch one call may run: ten years. */
export const longestAdvance = 87600;

const { bins, hostClasses, effects, byRow, found } = workspace;
const { follow } = coefficients;
const { hand_release, hand_release_step } = replicationConstants.values;

/**
 * The world some whole hours later; the given world stays as it was. Whole ticks run whenever a
 * multiple of six hours is passed. `observe` sees the working copy after each tick and must not keep it.
 */
export function advance(
  world: World,
  hours: number,
  observe?: (world: World) => void,
): Outcome<World> {
  if (!Number.isInteger(hours) || hours < 0 || hours > longestAdvance) {
    return outOfRange('hours', hours, [0, longestAdvance]);
  }
  const next = copyWorld(world);
  let left = next.pendingHours + hours;
  next.pendingHours = 0;
  while (left >= tickHours) {
    left -= tickHours;
    step(next);
    observe?.(next);
  }
  next.pendingHours = left;
  return accept(next);
}

/** One tick, in place: the team's server hour by hour, the world outside in as many steps as its parameters say. */
function step(world: WorkingWorld): void {
  prepareCoefficients(world.parameters);
  tally.inLab = runLab(world);
  const parts = world.parameters.steps_per_tick;
  for (let part = 0; part < parts; part += 1) stepOutside(world, part);
  world.tick += 1;
}

function stepOutside(world: WorkingWorld, part: number): void {
  const { quantities } = world;
  prepareCoefficients(world.parameters);
  rampMeasures(world);
  releaseByHand(world, part);
  wakeSleepers(world, part);
  takeCensus(world, part);
  learnDefence(world);
  let outside = tally.outside;
  let reached = 0;
  if (outside > 0) {
    stepCopies(world, 'moving');
    reached = meanAccess();
    outside += tally.born - tally.lost;
    fallAsleep(world);
    keepTrack(world, outside);
  } else {
    quantities.birthsRecent = 0;
    quantities.lossesRecent = 0;
    quantities.logGrowth = 0;
    quantities.detection = 0;
  }
  hoardModels(world, reached);
  stepAgents(world, reached);
  stepCoalition(world);
  stepSociety(world);
  const all = outside + tally.inLab;
  if (all > quantities.peak) quantities.peak = all;
}

/** Somebody starts the published code: only while it is published in full. */
function releaseByHand(world: WorkingWorld, part: number): void {
  const published = effects[at.full_release]!;
  if (published <= 0) return;
  const u = draw(world.seed, streams.release, world.tick, part);
  const started = poisson(u, hand_release * coefficients.hours * published);
  const cell = strains + hand_release_step;
  let held = 0;
  for (let other = strains; other < 2 * strains; other += 1) held += world.copies[other]!;
  const room = world.parameters.capacity_pc - held;
  world.copies[cell] = world.copies[cell]! + (started < room ? started : 0);
}

/** Keeps what the indicators of growth and detection are read from: means over about a day. */
function keepTrack(world: WorkingWorld, outside: number): void {
  const { quantities } = world;
  const { hours } = coefficients;
  const { memory } = follow;
  quantities.birthsRecent += memory * (tally.born / hours - quantities.birthsRecent);
  quantities.lossesRecent += memory * (tally.lost / hours - quantities.lossesRecent);
  const growth = outside > 0 ? log(outside / tally.outside) / hours : 0;
  quantities.logGrowth += memory * (growth - quantities.logGrowth);
  let noticed = 0;
  for (let row = bins; row < hostClasses * bins; row += 1) {
    if (byRow[row] !== 0) noticed += byRow[row]! * found[row]!;
  }
  quantities.detection = noticed / tally.outside;
}
