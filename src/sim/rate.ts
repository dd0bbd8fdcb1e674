import type { Census } from './census.ts';
import { at } from './effect.ts';
import { exp, smoothStep } from './exact-math.ts';
import { binValue, bins, hostClasses } from './world.ts';
import type { WorkingWorld } from './world.ts';

/** How fast copies come and go in this tick. Entries for bins without copies may be old. */
export interface Rates {
  /** Access to language models per capability bin, 0..1. */
  readonly access: Float64Array;
  /** Births per copy and hour into each class before hiding costs, index = capability · 5 + class. */
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

const exposure = new Float64Array(hostClasses);
const threshold = new Float64Array(hostClasses);

/** Fills the rates of birth: how easily a copy of each capability enters each class now. */
export function fillEntry(
  world: WorkingWorld,
  effects: Float64Array,
  census: Census,
  rates: Rates,
): void {
  const { parameters, quantities } = world;
  const { byCapability, free, size } = census;
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
  for (let host = 1; host < hostClasses; host += 1) {
    exposure[host] = size[host]! > 0 ? (exposure[host]! * free[host]!) / size[host]! : 0;
  }
  const help = parameters.network_help * quantities.cooperation * quantities.coalition;
  const base = parameters.growth * (1 - effects[at.trap]!);
  for (let capability = 0; capability < bins; capability += 1) {
    const near =
      byCapability[capability]! > 0 ||
      (capability > 0 && byCapability[capability - 1]! > 0) ||
      (capability < bins - 1 && byCapability[capability + 1]! > 0);
    if (!near) continue;
    const pace = base * rates.access[capability]!;
    const skill = binValue(capability) + help;
    let sum = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      const reach = exposure[host]!;
      const rate =
        reach === 0
          ? 0
          : pace * reach * smoothStep((skill - threshold[host]!) / parameters.entry_width);
      rates.entry[capability * hostClasses + host] = rate;
      sum += rate;
    }
    rates.entrySum[capability] = sum;
  }
}

const monitoring = new Float64Array(hostClasses);
const covered = new Float64Array(hostClasses);

/** Fills the rates of removal: monitoring, detectors, the hunter, conflict and hosts that go dark. */
export function fillHazard(
  world: WorkingWorld,
  effects: Float64Array,
  census: Census,
  rates: Rates,
): void {
  const { parameters, quantities, library, offline } = world;
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
  const hunting = effects[at.hunting]!;
  for (let stealth = 0; stealth < bins; stealth += 1) {
    if (census.byStealth[stealth] === 0) continue;
    const value = binValue(stealth);
    const seen = 1 - value;
    const off = value - quantities.hunterAim;
    const found =
      effects[at.signature]! * library[stealth]! * seen +
      effects[at.behaviour]! * (1 - 0.75 * value) +
      (hunting > 0 ? hunting * exp((-off * off) / spread) : 0);
    const reviewed = effects[at.review]! * seen;
    for (let host = 1; host < hostClasses; host += 1) {
      rates.hazard[host * bins + stealth] =
        staff *
          (monitoring[host]! * seen * seen + covered[host]! * found + (host > 1 ? reviewed : 0)) +
        fights +
        offline[host]! * parameters.outage_loss;
    }
  }
}
