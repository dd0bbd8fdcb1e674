import { hoardModels, modelAccess } from './access.ts';
import { learnDefence } from './defence.ts';
import { poisson } from './distribution.ts';
import { at, effectCount, rampMeasures, sumEffects, tickHours } from './effect.ts';
import { log } from './exact-math.ts';
import { labCopies, runLab } from './lab.ts';
import type { Outcome } from './refusal.ts';
import { accept, outOfRange } from './refusal.ts';
import {
  applyLosses,
  capacities,
  createRates,
  drawBirths,
  fillEntry,
  fillHazard,
  improveResidents,
} from './replication.ts';
import { stepAgents, stepCoalition, stepSociety } from './society.ts';
import type { Presence } from './society.ts';
import { draw, streams } from './stream.ts';
import { binValue, bins, copyWorld, hostClasses, strains } from './world.ts';
import type { WorkingWorld, World } from './world.ts';

/** The longest stretch one call may run: ten years. */
export const longestAdvance = 87600;

const effects = new Float64Array(effectCount);
const rates = createRates();
const outsideByStrain = new Int32Array(strains);
const byStealth = new Float64Array(bins);
const presence: Presence = {
  outside: 0,
  capability: 0,
  held: new Float64Array(hostClasses),
  crowd: 0,
  access: 0,
};

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

/** One tick, in place. */
export function step(world: WorkingWorld): void {
  const { quantities } = world;
  sumEffects(world, effects);
  rampMeasures(world, effects);
  runLab(world, effects);
  releaseByHand(world);
  survey(world);
  if (presence.outside > 0) {
    modelAccess(world, effects, rates.access);
    presence.access = rates.access[Math.min(bins - 1, Math.floor(presence.capability * bins))]!;
    fillEntry(world, effects, rates);
    fillHazard(world, effects, rates);
    const before = presence.outside;
    const born = drawBirths(world, rates, outsideByStrain);
    const lost = applyLosses(world, rates);
    improveResidents(world, rates);
    follow(world, before, born, lost);
  } else {
    quantities.birthsRecent = 0;
    quantities.lossesRecent = 0;
    quantities.logGrowth = 0;
    quantities.detection = 0;
  }
  learnDefence(world, effects, byStealth, presence.outside);
  hoardModels(world, effects, rates.access, presence.capability, presence.outside);
  stepAgents(world, effects, presence);
  stepCoalition(world, effects, presence);
  stepSociety(world, effects, presence);
  const total = countOutside(world) + labCopies(world);
  if (total > quantities.peak) quantities.peak = total;
  world.tick += 1;
}

/** Somebody starts the published code: only while it is published in full. */
function releaseByHand(world: WorkingWorld): void {
  const published = effects[at.full_release]!;
  if (published <= 0) return;
  const started = poisson(draw(world.seed, streams.release, world.tick, 0), 0.15 * published);
  const cell = strains + 3;
  const room = world.parameters.capacity_pc - countClass(world, 1);
  world.copies[cell] = world.copies[cell]! + (started < room ? started : 0);
}

function countClass(world: World, host: number): number {
  let sum = 0;
  for (let cell = host * strains; cell < (host + 1) * strains; cell += 1)
    sum += world.copies[cell]!;
  return sum;
}

/** Copies outside the team's server. */
export function countOutside(world: World): number {
  let sum = 0;
  for (let cell = strains; cell < world.copies.length; cell += 1) sum += world.copies[cell]!;
  return sum;
}

function survey(world: WorkingWorld): void {
  const { copies } = world;
  const size = capacities(world);
  outsideByStrain.fill(0);
  byStealth.fill(0);
  let outside = 0;
  let hosts = 0;
  let capability = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    let held = 0;
    const first = host * strains;
    for (let strain = 0; strain < strains; strain += 1) {
      const count = copies[first + strain]!;
      if (count === 0) continue;
      held += count;
      outsideByStrain[strain] = outsideByStrain[strain]! + count;
    }
    presence.held[host] = size[host]! > 0 ? held / size[host]! : 0;
    outside += held;
    hosts += size[host]!;
  }
  if (outside > 0) {
    for (let strain = 0; strain < strains; strain += 1) {
      const count = outsideByStrain[strain]!;
      if (count === 0) continue;
      capability += count * binValue(strain & 7);
      byStealth[strain >> 3] = byStealth[strain >> 3]! + count;
    }
  }
  presence.outside = outside;
  presence.crowd = hosts > 0 ? outside / hosts : 0;
  presence.capability = outside > 0 ? capability / outside : 0;
}

/** Keeps what the indicators of growth and detection are read from: means over about a day. */
function follow(world: WorkingWorld, before: number, born: number, lost: number): void {
  const { quantities } = world;
  const after = before + born - lost;
  quantities.birthsRecent += 0.25 * (born - quantities.birthsRecent);
  quantities.lossesRecent += 0.25 * (lost - quantities.lossesRecent);
  const growth = after > 0 ? log(after / before) / tickHours : 0;
  quantities.logGrowth += 0.25 * (growth - quantities.logGrowth);
  let found = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    for (let stealth = 0; stealth < bins; stealth += 1) {
      let present = 0;
      const first = (host * bins + stealth) * bins;
      for (let cell = first; cell < first + bins; cell += 1) present += world.copies[cell]!;
      found += present * rates.hazard[host * bins + stealth]!;
    }
  }
  const left = countOutside(world);
  quantities.detection = left > 0 ? found / left : 0;
}
