import { coalitionConstants } from './coalition-constant.ts';
import { exp, smoothStep } from '../exact-math.ts';
import { fixedNumbers } from './fixed-table.ts';
import { defaultParameters } from './parameter.ts';
import type { ParameterId, Parameters } from './parameter.ts';
import { replicationConstants } from './replication-constant.ts';
import { societyConstants } from './society-constant.ts';
import { binValue, bins, hostClasses, strains, tickHours } from './world.ts';

const { tracking_time } = replicationConstants.values;
const { control_release } = coalitionConstants.values;
const { strain_width, outage_spreading, outage_mending } = societyConstants.values;
const { collapse_most, collapse_threshold, collapse_width } = societyConstants.values;

/** What lags behind its cause by a time of its own. */
export type FollowerId =
  'economy' | 'trust' | 'control' | 'release' | 'spreading' | 'mending' | 'memory';

/** The parameters as a tick needs them; what belongs to host class 0 stays 0. */
export interface Coefficients {
  /** The parameters themselves, always in the same object: one shape for the engine, whoever set them. */
  readonly parameters: Parameters;
  /** Hosts of each class. */
  readonly size: Float64Array;
  readonly exposure: Float64Array;
  readonly threshold: Float64Array;
  readonly monitoring: Float64Array;
  readonly covered: Float64Array;
  /** Hours in one step, the part of a tick that is computed at once. */
  hours: number;
  /** Share of possible births that hiding leaves, times the hours of a step, per stealth bin. */
  readonly pace: Float64Array;
  /** Shares of births: one step of stealth in each direction, one up in capability, one down. */
  readonly mutant: Float64Array;
  /** Share of births that belong to the mother's strain; whoever cannot change beyond the ends stays there. */
  readonly alike: Float64Array;
  /** The part of the way that slow quantities go towards what they follow in a step, 0..1. */
  readonly follow: Record<FollowerId, number>;
  /** What the two causes of outages come to in a world at rest. */
  calm: number;
}

/** How near infrastructure is to failing, 0..1: from the share that is held, weighed by harm. */
export function strain(held: number, { outage_threshold }: Parameters): number {
  return smoothStep((held - outage_threshold) / strain_width);
}

/** How near everything is to failing, 0..1: from the services themselves. */
export function collapse(services: number): number {
  return collapse_most * smoothStep((collapse_threshold - services) / collapse_width);
}

const current: Record<ParameterId, number> = { ...defaultParameters };

/** The coefficients of the parameters they were last prepared for. */
export const coefficients: Coefficients = {
  parameters: current,
  size: fixedNumbers(hostClasses),
  exposure: fixedNumbers(hostClasses),
  threshold: fixedNumbers(hostClasses),
  monitoring: fixedNumbers(hostClasses),
  covered: fixedNumbers(hostClasses),
  hours: tickHours,
  pace: fixedNumbers(bins),
  mutant: fixedNumbers(3),
  alike: fixedNumbers(strains),
  follow: {
    economy: 0,
    trust: 0,
    control: 0,
    release: 0,
    spreading: 0,
    mending: 0,
    memory: 0,
  },
  calm: 0,
};

let filledFor: Parameters | null = null;

/** Works out the coefficients of these parameters, if they are other ones than last time. */
export function prepareCoefficients(parameters: Parameters): void {
  if (parameters === filledFor) return;
  Object.assign(current, parameters);
  fill(parameters);
  filledFor = parameters;
}

function fill(parameters: Parameters): void {
  const { size, exposure, threshold, monitoring, covered, pace, mutant, follow } = coefficients;
  const hours = tickHours / parameters.steps_per_tick;
  coefficients.hours = hours;
  size.set(capacities(parameters));
  exposure[1] = parameters.exposure_pc;
  exposure[2] = parameters.exposure_business;
  exposure[3] = parameters.exposure_cloud;
  exposure[4] = parameters.exposure_critical;
  threshold[1] = parameters.threshold_pc;
  threshold[2] = parameters.threshold_business;
  threshold[3] = parameters.threshold_cloud;
  threshold[4] = parameters.threshold_critical;
  monitoring[1] = parameters.monitoring_pc;
  monitoring[2] = parameters.monitoring_business;
  monitoring[3] = parameters.monitoring_cloud;
  monitoring[4] = parameters.monitoring_critical;
  covered[1] = parameters.coverage_pc;
  covered[2] = parameters.coverage_business;
  covered[3] = parameters.coverage_cloud;
  covered[4] = parameters.coverage_critical;
  for (let bin = 0; bin < bins; bin += 1) {
    pace[bin] = (1 - parameters.hiding_cost * binValue(bin)) * hours;
  }
  const { mutation_stealth, mutation_up, mutation_down } = parameters;
  mutant[0] = mutation_stealth / 2;
  mutant[1] = mutation_up;
  mutant[2] = mutation_down;
  for (let strain = 0; strain < strains; strain += 1) {
    const stealth = strain >> 3;
    const capability = strain & 7;
    const changed =
      (stealth > 0 ? mutation_stealth / 2 : 0) +
      (stealth < bins - 1 ? mutation_stealth / 2 : 0) +
      (capability < bins - 1 ? mutation_up : 0) +
      (capability > 0 ? mutation_down : 0);
    coefficients.alike[strain] = Math.max(0, 1 - changed);
  }
  coefficients.calm = strain(0, parameters) + collapse(1);
  follow.economy = 1 - exp(-hours / parameters.economy_time);
  follow.trust = 1 - exp(-hours / parameters.trust_time);
  follow.control = 1 - exp(-hours / parameters.control_time);
  follow.release = 1 - exp((-hours * control_release) / parameters.control_time);
  follow.spreading = 1 - exp(-hours / outage_spreading);
  follow.mending = 1 - exp(-hours / outage_mending);
  follow.memory = 1 - exp(-hours / tracking_time);
}

/** The hosts of each class, in the order of the classes. */
export function capacities(parameters: Parameters): readonly number[] {
  return [
    parameters.capacity_lab,
    parameters.capacity_pc,
    parameters.capacity_business,
    parameters.capacity_cloud,
    parameters.capacity_critical,
  ];
}
