import { coefficients } from './coefficient.ts';
import { at } from './effect.ts';
import { exp, smoothStep } from '../exact-math.ts';
import { fixedNumbers } from './fixed-table.ts';
import { measureConstants } from './measure-constant.ts';
import { binMiddles } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const {
  bins,
  hostClasses,
  effects,
  byStealth,
  byCapability,
  free,
  access,
  entry,
  entrySum,
  hazard,
  found: foundBy,
  freed,
  room,
  risks,
  survival,
  inClass,
  byRow,
  known,
} = workspace;
const { parameters, size, exposure, threshold, monitoring, covered } = coefficients;
const middle = binMiddles;
const { coalition_shield, staff_least, staff_services, staff_coordination } =
  measureConstants.values;
const { behaviour_blind, segment_business } = measureConstants.values;

/** How far a class can be reached now, and what a copy must be able to do to get in. */
const reach = fixedNumbers(hostClasses);
const needed = fixedNumbers(hostClasses);

/** Fills the rates of birth at full access: how easily a copy of each capability enters each class now. */
export function fillEntry(world: WorkingWorld): void {
  const { quantities } = world;
  fillReach(quantities.attention);
  const width = parameters.entry_width;
  const help = parameters.network_help * quantities.cooperation * quantities.coalition;
  const base = parameters.growth * (1 - effects[at.trap]!);
  for (let capability = 0; capability < bins; capability += 1) {
    const near =
      byCapability[capability]! > 0 ||
      (capability > 0 && byCapability[capability - 1]! > 0) ||
      (capability < bins - 1 && byCapability[capability + 1]! > 0);
    if (!near) {
      entrySum[capability] = 0;
      continue;
    }
    const skill = middle[capability]! + help;
    let sum = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      const exposed = reach[host]!;
      const rate = exposed === 0 ? 0 : base * exposed * smoothStep((skill - needed[host]!) / width);
      entry[capability * hostClasses + host] = rate;
      sum += rate;
    }
    entrySum[capability] = sum;
  }
}

/** Holds the rates of entry to the access to models that copies of each capability have. */
export function letIn(): void {
  for (let capability = 0; capability < bins; capability += 1) {
    if (entrySum[capability] === 0) continue;
    const reached = access[capability]!;
    const first = capability * hostClasses;
    for (let place = first + 1; place < first + hostClasses; place += 1) {
      entry[place] = entry[place]! * reached;
    }
    entrySum[capability] = entrySum[capability]! * reached;
  }
}

function fillReach(attention: number): void {
  const apart = effects[at.segmentation]! * parameters.segment_step;
  const cut = 1 - effects[at.partition]!;
  const warned = 1 - effects[at.education]! * attention;
  for (let host = 1; host < hostClasses; host += 1) {
    const all = size[host]!;
    const exposed = host === 1 ? exposure[host]! * warned * cut : exposure[host]! * cut;
    const open = free[host]! + freed[host]! / 2;
    room[host] = open;
    reach[host] = all > 0 ? (exposed * open) / all : 0;
    needed[host] =
      threshold[host]! + (host === 1 ? 0 : host === 2 ? apart * segment_business : apart);
  }
}

/** Fills the rates of removal: monitoring, detectors, the hunter, conflict and hosts that go dark. */
export function fillHazard(world: WorkingWorld): void {
  const { quantities, offline } = world;
  const shield = 1 - coalition_shield * quantities.cooperation * quantities.coalition;
  const staff =
    (staff_least + staff_services * quantities.services) *
    shield *
    (1 + staff_coordination * effects[at.coordination]!);
  const fights = parameters.conflict_loss * quantities.conflict;
  const spread = 2 * parameters.hunter_width * parameters.hunter_width;
  const { aim } = tally;
  const hunting = effects[at.hunting]!;
  const signature = effects[at.signature]!;
  const behaviour = effects[at.behaviour]!;
  const review = effects[at.review]!;
  const outage = parameters.outage_loss;
  // What is learnt on one side of a cut does not reach the other: behind it copies wait.
  const informed = 1 - parameters.refuge * effects[at.partition]!;
  for (let stealth = 0; stealth < bins; stealth += 1) {
    // Where nobody is yet, mutants of the neighbours will stand as all copies do.
    const lived = byStealth[stealth]! > 0;
    const near =
      lived ||
      (stealth > 0 && byStealth[stealth - 1]! > 0) ||
      (stealth < bins - 1 && byStealth[stealth + 1]! > 0);
    if (!near) continue;
    const value = middle[stealth]!;
    const seen = 1 - value;
    const off = value - aim;
    const found =
      informed *
      (signature * known[stealth]! * seen +
        behaviour * (1 - behaviour_blind * value) +
        (hunting > 0 ? hunting * exp((-off * off) / spread) : 0));
    const reviewed = review * seen;
    let risk = 0;
    for (let host = 1; host < hostClasses; host += 1) {
      const row = host * bins + stealth;
      const noticed =
        staff *
        (monitoring[host]! * seen * seen + covered[host]! * found + (host > 1 ? reviewed : 0));
      const removed = noticed + fights + offline[host]! * outage;
      foundBy[row] = noticed;
      hazard[row] = removed;
      risk += (lived ? byRow[row]! : inClass[host]!) * removed;
    }
    const run = (coefficients.hours * risk) / (lived ? byStealth[stealth]! : tally.outside);
    risks[stealth] = run;
    survival[stealth] = exp(-run);
  }
}
