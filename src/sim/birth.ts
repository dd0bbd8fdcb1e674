import type { Census } from './census.ts';
import { poisson } from './distribution.ts';
import { tickHours } from './effect.ts';
import type { Rates } from './rate.ts';
import { drawAt, openStream, streams } from './stream.ts';
import type { StreamKey } from './stream.ts';
import { binValue, bins, hostClasses, strains } from './world.ts';
import type { WorkingWorld } from './world.ts';

/** Newborn copies of one tick before they join the others. */
export interface Births {
  /** Whether a class and stealth bin gets any, index = class · 8 + stealth. */
  readonly inRow: Uint8Array;
  /** Newborn copies by host class, stealth and capability, as in the world. */
  readonly placed: Int32Array;
}

/** An empty list of births. */
export function createBirths(): Births {
  return {
    inRow: new Uint8Array(hostClasses * bins),
    placed: new Int32Array(hostClasses * strains),
  };
}

const key: StreamKey = { a: 0, b: 0 };
const splitKey: StreamKey = { a: 0, b: 0 };
const newborn = new Int32Array(strains);
const arrivals = new Float64Array(hostClasses);

/**
 * Draws the births of a tick: once per strain, then split over mutants and classes by systematic
 * sampling (exact shares, one random offset), which costs one draw instead of one per cell.
 */
export function drawBirths(
  world: WorkingWorld,
  census: Census,
  rates: Rates,
  births: Births,
): number {
  const { parameters } = world;
  const { byStrain } = census;
  newborn.fill(0);
  births.placed.fill(0);
  births.inRow.fill(0);
  let total = 0;
  openStream(key, world.seed, streams.birth, world.tick);
  openStream(splitKey, world.seed, streams.mutation, world.tick);
  for (let stealth = 0; stealth < bins; stealth += 1) {
    if (census.byStealth[stealth] === 0) continue;
    const pace = (1 - parameters.hiding_cost * binValue(stealth)) * tickHours;
    for (let capability = 0; capability < bins; capability += 1) {
      const strain = stealth * bins + capability;
      const parents = byStrain[strain]!;
      if (parents === 0) continue;
      const born = poisson(drawAt(key, strain), parents * rates.entrySum[capability]! * pace);
      if (born === 0) continue;
      total += born;
      mutate(stealth, capability, born, drawAt(splitKey, strain), parameters);
    }
  }
  return total > 0 ? settle(world, census, rates, births) : 0;
}

function mutate(
  stealth: number,
  capability: number,
  born: number,
  u: number,
  parameters: WorkingWorld['parameters'],
): void {
  const strain = stealth * bins + capability;
  const half = parameters.mutation_stealth / 2;
  const up = parameters.mutation_up;
  const down = parameters.mutation_down;
  const all = Math.floor((half + half + up + down) * born + u);
  if (all > 0) {
    const first = Math.floor(half * born + u);
    const second = Math.floor((half + half) * born + u);
    const third = Math.floor((half + half + up) * born + u);
    newborn[stealth > 0 ? strain - bins : strain]! += first;
    newborn[stealth < bins - 1 ? strain + bins : strain]! += second - first;
    newborn[capability < bins - 1 ? strain + 1 : strain]! += third - second;
    newborn[capability > 0 ? strain - 1 : strain]! += all - third;
  }
  newborn[strain]! += born - all;
}

function settle(world: WorkingWorld, census: Census, rates: Rates, births: Births): number {
  const { placed, inRow } = births;
  openStream(key, world.seed, streams.birthSplit, world.tick);
  arrivals.fill(0);
  for (let strain = 0; strain < strains; strain += 1) {
    const born = newborn[strain]!;
    if (born === 0) continue;
    const base = (strain & 7) * hostClasses;
    const sum = rates.entrySum[strain & 7]!;
    if (sum <= 0) continue;
    const u = drawAt(key, strain);
    const scale = born / sum;
    let reached = u;
    let before = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      reached += rates.entry[base + host]! * scale;
      let after = host === hostClasses - 1 ? born : Math.floor(reached);
      if (after > born) after = born;
      const count = after - before;
      if (count === 0) continue;
      before = after;
      placed[host * strains + strain] = count;
      inRow[host * bins + (strain >> 3)] = 1;
      arrivals[host] = arrivals[host]! + count;
    }
  }
  let total = 0;
  openStream(key, world.seed, streams.crowding, world.tick);
  for (let host = 1; host < hostClasses; host += 1) {
    const room = census.free[host]!;
    const count = arrivals[host]!;
    if (count > room) thin(placed, host, room / count, drawAt(key, host));
    total += count > room ? room : count;
  }
  return total;
}

/** Keeps the same share of every strain that tried to enter a full class. */
function thin(placed: Int32Array, host: number, share: number, u: number): void {
  let reached = u;
  let before = 0;
  for (let cell = host * strains; cell < (host + 1) * strains; cell += 1) {
    const count = placed[cell]!;
    if (count === 0) continue;
    reached += count * share;
    const after = Math.floor(reached + 1e-9);
    placed[cell] = after - before;
    before = after;
  }
}
