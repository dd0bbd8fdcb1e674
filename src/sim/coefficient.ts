import { tickHours } from './effect.ts';
import { exp } from './exact-math.ts';
import { fixedNumbers } from './fixed-table.ts';
import { defaultParameters } from './parameter.ts';
import type { ParameterId, Parameters } from './parameter.ts';
import { binValue, bins, hostClasses } from './world.ts';

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
  /** Share of possible births in a tick that hiding leaves, times the hours, per stealth bin. */
  readonly pace: Float64Array;
  /** Shares of births that differ: less stealth, more, more capability, less; each added to those before. */
  readonly mutant: Float64Array;
  /** The part of the way that slow quantities go towards what they follow in a tick, 0..1. */
  readonly follow: { economy: number; trust: number; control: number; release: number };
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
  pace: fixedNumbers(bins),
  mutant: fixedNumbers(4),
  follow: { economy: 0, trust: 0, control: 0, release: 0 },
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
    pace[bin] = (1 - parameters.hiding_cost * binValue(bin)) * tickHours;
  }
  const half = parameters.mutation_stealth / 2;
  mutant[0] = half;
  mutant[1] = half + half;
  mutant[2] = half + half + parameters.mutation_up;
  mutant[3] = half + half + parameters.mutation_up + parameters.mutation_down;
  follow.economy = 1 - exp(-tickHours / parameters.economy_time);
  follow.trust = 1 - exp(-tickHours / parameters.trust_time);
  follow.control = 1 - exp(-tickHours / parameters.control_time);
  follow.release = 1 - exp((-tickHours * 0.5) / parameters.control_time);
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
