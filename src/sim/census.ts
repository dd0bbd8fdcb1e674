import { binValue, bins, hostClasses, strains } from './world.ts';
import type { WorkingWorld, World } from './world.ts';

/** Copies counted in every way a step needs, taken once per tick. */
export interface Census {
  /** Copies outside the team's server. */
  outside: number;
  /** Mean capability of those, 0..1. */
  capability: number;
  /** Share of all hosts outside that are held, 0..1. */
  crowd: number;
  /** Copies per class and stealth bin, index = class · 8 + stealth. */
  readonly byRow: Int32Array;
  /** The class and stealth bins that hold copies after the losses of this tick. */
  readonly rows: Uint8Array;
  /** How many of `rows` are in use. */
  rowCount: number;
  readonly byStrain: Int32Array;
  readonly byStealth: Float64Array;
  readonly byCapability: Float64Array;
  /** Share of hosts held, per class, 0..1. */
  readonly held: Float64Array;
  /** Hosts still free, per class. */
  readonly free: Float64Array;
  /** Hosts of each class. */
  readonly size: Float64Array;
}

/** A census to be filled. */
export function createCensus(): Census {
  return {
    outside: 0,
    capability: 0,
    crowd: 0,
    byRow: new Int32Array(hostClasses * bins),
    rows: new Uint8Array(hostClasses * bins),
    rowCount: 0,
    byStrain: new Int32Array(strains),
    byStealth: new Float64Array(bins),
    byCapability: new Float64Array(bins),
    held: new Float64Array(hostClasses),
    free: new Float64Array(hostClasses),
    size: new Float64Array(hostClasses),
  };
}

/** Writes the hosts of each class, in the order of the classes. */
export function fillCapacities(world: World, size: Float64Array): void {
  const { parameters } = world;
  size[0] = parameters.capacity_lab;
  size[1] = parameters.capacity_pc;
  size[2] = parameters.capacity_business;
  size[3] = parameters.capacity_cloud;
  size[4] = parameters.capacity_critical;
}

/** Counts the copies outside the team's server. */
export function takeCensus(world: WorkingWorld, census: Census): void {
  const { copies } = world;
  const { byRow, byStrain, byStealth, byCapability, held, free, size } = census;
  fillCapacities(world, size);
  byStrain.fill(0);
  byStealth.fill(0);
  byCapability.fill(0);
  let outside = 0;
  let hosts = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    let inClass = 0;
    for (let stealth = 0; stealth < bins; stealth += 1) {
      const row = host * bins + stealth;
      const first = row * bins;
      const strain = stealth * bins;
      let inRow = 0;
      for (let bin = 0; bin < bins; bin += 1) inRow = (inRow + copies[first + bin]!) | 0;
      byRow[row] = inRow;
      if (inRow === 0) continue;
      for (let bin = 0; bin < bins; bin += 1) {
        byStrain[strain + bin] = (byStrain[strain + bin]! + copies[first + bin]!) | 0;
      }
      byStealth[stealth] = byStealth[stealth]! + inRow;
      inClass += inRow;
    }
    const all = size[host]!;
    outside += inClass;
    hosts += all;
    held[host] = all > 0 ? inClass / all : 0;
    const closed = world.hardened[host]! + world.offline[host]!;
    const open = closed < 1 ? Math.floor(all * (1 - closed)) - inClass : 0;
    free[host] = open > 0 ? open : 0;
  }
  let capability = 0;
  if (outside > 0) {
    for (let strain = 0; strain < strains; strain += 1) {
      const count = byStrain[strain]!;
      if (count === 0) continue;
      byCapability[strain & 7] = byCapability[strain & 7]! + count;
    }
    for (let bin = 0; bin < bins; bin += 1) capability += byCapability[bin]! * binValue(bin);
  }
  census.outside = outside;
  census.crowd = hosts > 0 ? outside / hosts : 0;
  census.capability = outside > 0 ? capability / outside : 0;
}

/** Copies outside the team's server. */
export function countOutside(world: World): number {
  let sum = 0;
  for (let cell = strains; cell < world.copies.length; cell += 1) sum += world.copies[cell]!;
  return sum;
}
