import { binomial, poisson } from './distribution.ts';
import { clamp01, exp, smoothStep } from './exact-math.ts';
import { at, tickHours } from './effect.ts';
import { drawAt, openStream, streams } from './stream.ts';
import type { StreamKey } from './stream.ts';
import { binValue, bins, hostClasses, strains } from './world.ts';
import type { WorkingWorld } from './world.ts';

/** Everything one step needs to know about how fast copies come and go, filled anew each tick. */
export interface Rates {
  /** Access to language models per capability bin, 0..1. */
  readonly access: Float64Array;
  /** Births per copy and hour into each class, index = capability · 5 + class, before hiding costs. */
  readonly entry: Float64Array;
  /** The same summed over classes. */
  readonly entrySum: Float64Array;
  /** Chance per hour of being removed, index = class · 8 + stealth. */
  readonly hazard: Float64Array;
}

/** Empty tables for a step. */
export function createRates(): Rates {
  return {
    access: new Float64Array(bins),
    entry: new Float64Array(bins * hostClasses),
    entrySum: new Float64Array(bins),
    hazard: new Float64Array(hostClasses * bins),
  };
}

const capacity = new Float64Array(hostClasses);
const free = new Float64Array(hostClasses);

/** Hosts of each class, in the order of the classes. */
export function capacities(world: {
  readonly parameters: WorkingWorld['parameters'];
}): Float64Array {
  const { parameters } = world;
  capacity[0] = parameters.capacity_lab;
  capacity[1] = parameters.capacity_pc;
  capacity[2] = parameters.capacity_business;
  capacity[3] = parameters.capacity_cloud;
  capacity[4] = parameters.capacity_critical;
  return capacity;
}

const exposure = new Float64Array(hostClasses);
const threshold = new Float64Array(hostClasses);

/** Fills the rates of birth: how easily a copy of each capability enters each class now. */
export function fillEntry(world: WorkingWorld, effects: Float64Array, rates: Rates): void {
  const { parameters, quantities, copies } = world;
  const size = capacities(world);
  const apart = effects[at.segmentation]! * 0.12;
  const cut = 1 - effects[at.partition]!;
  exposure[1] = parameters.exposure_pc * (1 - effects[at.education]!) * cut;
  exposure[2] = parameters.exposure_business * cut;
  exposure[3] = parameters.exposure_cloud * cut;
  exposure[4] = parameters.exposure_critical * cut;
  threshold[1] = parameters.threshold_pc;
  threshold[2] = parameters.threshold_business + apart * 0.5;
  threshold[3] = parameters.threshold_cloud + apart;
  threshold[4] = parameters.threshold_critical + apart;
  const help = parameters.network_help * quantities.cooperation * quantities.coalition;
  const trapped = 1 - effects[at.trap]!;
  for (let host = 1; host < hostClasses; host += 1) {
    let held = 0;
    for (let cell = host * strains; cell < (host + 1) * strains; cell += 1) held += copies[cell]!;
    const open = size[host]! * (1 - clamp01(world.hardened[host]! + world.offline[host]!)) - held;
    free[host] = open > 0 ? Math.floor(open) : 0;
  }
  for (let capability = 0; capability < bins; capability += 1) {
    const base = parameters.growth * rates.access[capability]! * trapped;
    let sum = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      const slot = capability * hostClasses + host;
      if (free[host] === 0) {
        rates.entry[slot] = 0;
        continue;
      }
      const skill = binValue(capability) + help - threshold[host]!;
      const rate =
        (base * exposure[host]! * smoothStep(skill / parameters.entry_width) * free[host]!) /
        size[host]!;
      rates.entry[slot] = rate;
      sum += rate;
    }
    rates.entrySum[capability] = sum;
  }
}

const monitoring = new Float64Array(hostClasses);
const covered = new Float64Array(hostClasses);

/** Fills the rates of removal: monitoring, detectors, the hunter, conflict and hosts that go dark. */
export function fillHazard(world: WorkingWorld, effects: Float64Array, rates: Rates): void {
  const { parameters, quantities, library } = world;
  monitoring[1] = parameters.monitoring_pc;
  monitoring[2] = parameters.monitoring_business;
  monitoring[3] = parameters.monitoring_cloud;
  monitoring[4] = parameters.monitoring_critical;
  covered[1] = parameters.coverage_pc;
  covered[2] = parameters.coverage_business;
  covered[3] = parameters.coverage_cloud;
  covered[4] = parameters.coverage_critical;
  const shield = 1 - 0.5 * quantities.cooperation * quantities.coalition;
  const staff =
    (0.35 + 0.65 * quantities.services) * shield * (1 + 0.3 * effects[at.coordination]!);
  const fights = parameters.conflict_loss * quantities.conflict;
  const spread = 2 * parameters.hunter_width * parameters.hunter_width;
  for (let stealth = 0; stealth < bins; stealth += 1) {
    const value = binValue(stealth);
    const seen = 1 - value;
    const off = value - quantities.hunterAim;
    const found =
      effects[at.signature]! * library[stealth]! * seen +
      effects[at.behaviour]! * (1 - 0.75 * value) +
      (effects[at.hunting]! > 0 ? effects[at.hunting]! * exp((-off * off) / spread) : 0);
    for (let host = 1; host < hostClasses; host += 1) {
      const reviewed = host > 1 ? effects[at.review]! * seen : 0;
      const outage = world.offline[host]! * 0.02;
      rates.hazard[host * bins + stealth] =
        staff * (monitoring[host]! * seen * seen + covered[host]! * found + reviewed) +
        fights +
        outage;
    }
  }
}

const key: StreamKey = { a: 0, b: 0 };
const splitKey: StreamKey = { a: 0, b: 0 };
const newborn = new Int32Array(strains);
const placed = new Int32Array(hostClasses * strains);
const arrivals = new Float64Array(hostClasses);

/** Draws births for the tick and leaves them in `placed`; returns how many there are. */
export function drawBirths(world: WorkingWorld, rates: Rates, outside: Int32Array): number {
  const { parameters } = world;
  newborn.fill(0);
  let total = 0;
  openStream(key, world.seed, streams.birth, world.tick);
  openStream(splitKey, world.seed, streams.mutation, world.tick);
  for (let strain = 0; strain < strains; strain += 1) {
    const parents = outside[strain]!;
    if (parents === 0) continue;
    const stealth = strain >> 3;
    const capability = strain & 7;
    const slow = 1 - parameters.hiding_cost * binValue(stealth);
    const mean = parents * rates.entrySum[capability]! * slow * tickHours;
    if (mean <= 0) continue;
    const born = poisson(drawAt(key, strain), mean);
    if (born === 0) continue;
    total += born;
    mutate(strain, born, drawAt(splitKey, strain), parameters);
  }
  placed.fill(0);
  if (total > 0) total = settle(world, rates);
  return total;
}

function mutate(
  strain: number,
  born: number,
  u: number,
  parameters: WorkingWorld['parameters'],
): void {
  const stealth = strain >> 3;
  const capability = strain & 7;
  const half = parameters.mutation_stealth / 2;
  let edge = half;
  let before = Math.floor(u);
  let taken = 0;
  let after = Math.floor(edge * born + u);
  if (after > before) {
    const child = stealth > 0 ? strain - bins : strain;
    newborn[child] = newborn[child]! + after - before;
    taken += after - before;
    before = after;
  }
  edge += half;
  after = Math.floor(edge * born + u);
  if (after > before) {
    const child = stealth < bins - 1 ? strain + bins : strain;
    newborn[child] = newborn[child]! + after - before;
    taken += after - before;
    before = after;
  }
  edge += parameters.mutation_up;
  after = Math.floor(edge * born + u);
  if (after > before) {
    const child = capability < bins - 1 ? strain + 1 : strain;
    newborn[child] = newborn[child]! + after - before;
    taken += after - before;
    before = after;
  }
  edge += parameters.mutation_down;
  after = Math.floor(edge * born + u);
  if (after > before) {
    const child = capability > 0 ? strain - 1 : strain;
    newborn[child] = newborn[child]! + after - before;
    taken += after - before;
  }
  newborn[strain] = newborn[strain]! + born - taken;
}

function settle(world: WorkingWorld, rates: Rates): number {
  openStream(key, world.seed, streams.birthSplit, world.tick);
  arrivals.fill(0);
  for (let strain = 0; strain < strains; strain += 1) {
    const born = newborn[strain]!;
    if (born === 0) continue;
    const capability = strain & 7;
    const sum = rates.entrySum[capability]!;
    if (sum <= 0) continue;
    const u = drawAt(key, strain);
    let reached = 0;
    let before = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      reached += rates.entry[capability * hostClasses + host]!;
      const after = host === hostClasses - 1 ? born : Math.floor((reached / sum) * born + u);
      const count = (after > born ? born : after) - before;
      if (count <= 0) continue;
      before += count;
      placed[host * strains + strain] = count;
      arrivals[host] = arrivals[host]! + count;
    }
  }
  let total = 0;
  openStream(key, world.seed, streams.crowding, world.tick);
  for (let host = 1; host < hostClasses; host += 1) {
    if (arrivals[host]! > free[host]!) {
      thin(host, free[host]! / arrivals[host]!, drawAt(key, host));
      total += free[host]!;
    } else {
      total += arrivals[host]!;
    }
  }
  return total;
}

/** Keeps the same share of every strain that tried to enter a full class. */
function thin(host: number, share: number, u: number): void {
  let reached = u;
  let before = Math.floor(u);
  for (let cell = host * strains; cell < (host + 1) * strains; cell += 1) {
    const count = placed[cell]!;
    if (count === 0) continue;
    reached += count * share;
    const after = Math.floor(reached + 1e-9);
    placed[cell] = after - before;
    before = after;
  }
}

/** Removes copies for the tick, then adds the births drawn before; returns how many were removed. */
export function applyLosses(world: WorkingWorld, rates: Rates): number {
  const { copies } = world;
  let lost = 0;
  openStream(key, world.seed, streams.loss, world.tick);
  openStream(splitKey, world.seed, streams.lossSplit, world.tick);
  for (let row = bins; row < hostClasses * bins; row += 1) {
    let present = 0;
    const first = row * bins;
    for (let cell = first; cell < first + bins; cell += 1) present += copies[cell]!;
    if (present > 0) {
      const gone = binomial(drawAt(key, row), present, rates.hazard[row]! * tickHours);
      if (gone > 0) {
        lost += gone;
        spreadLoss(copies, first, gone / present, drawAt(splitKey, row));
      }
    }
    for (let cell = first; cell < first + bins; cell += 1) {
      if (placed[cell] !== 0) copies[cell] = copies[cell]! + placed[cell]!;
    }
  }
  return lost;
}

function spreadLoss(copies: Int32Array, first: number, share: number, u: number): void {
  let reached = u;
  let before = 0;
  for (let cell = first; cell < first + bins; cell += 1) {
    const count = copies[cell]!;
    if (count === 0) continue;
    reached += count * share;
    let after = Math.floor(reached + 1e-9);
    if (after - before > count) after = before + count;
    copies[cell] = count - (after - before);
    before = after;
  }
}

/** Copies that stay where they are learn: some move up one bin of capability. */
export function improveResidents(world: WorkingWorld, rates: Rates): void {
  const { copies, quantities, parameters } = world;
  const pace = parameters.improvement * (1 + quantities.cooperation) * quantities.evolution;
  if (pace <= 0) return;
  openStream(key, world.seed, streams.improvement, world.tick);
  openStream(splitKey, world.seed, streams.improvementSplit, world.tick);
  for (let capability = bins - 2; capability >= 0; capability -= 1) {
    let present = 0;
    for (let cell = strains + capability; cell < copies.length; cell += bins)
      present += copies[cell]!;
    if (present === 0) continue;
    const hazard = pace * rates.access[capability]! * tickHours;
    const moved = binomial(drawAt(key, capability), present, hazard);
    if (moved === 0) continue;
    const share = moved / present;
    let reached = drawAt(splitKey, capability);
    let before = 0;
    for (let cell = strains + capability; cell < copies.length; cell += bins) {
      const count = copies[cell]!;
      if (count === 0) continue;
      reached += count * share;
      let after = Math.floor(reached + 1e-9);
      if (after - before > count) after = before + count;
      const step = after - before;
      before = after;
      copies[cell] = count - step;
      copies[cell + 1] = copies[cell + 1]! + step;
    }
  }
}
