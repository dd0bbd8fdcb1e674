import { coefficients } from './coefficient.ts';
import { exp } from '../exact-math.ts';
import { measureConstants } from './measure-constant.ts';
import type { Channel, MeasureDefinition } from './measure.ts';
import type { WorkingWorld, World } from './world.ts';
import { workspace } from './workspace.ts';

/** Where each channel sits in a list of effects, in the order of `channels`; the last three are sums over all measures. */
export const at = {
  signature: 0,
  behaviour: 1,
  hunting: 2,
  review: 3,
  trap: 4,
  learning: 5,
  filter: 6,
  suspension: 7,
  shutdown: 8,
  identity: 9,
  hardening: 10,
  patching: 11,
  segmentation: 12,
  education: 13,
  partition: 14,
  priority: 15,
  verifying: 16,
  rollback: 17,
  diversity: 18,
  entropy: 19,
  human_review: 20,
  disclosure: 21,
  fragments: 22,
  full_release: 23,
  coordination: 24,
  licensing: 25,
  deal: 26,
  cost: 27,
  trust: 28,
  threat: 29,
} as const satisfies Record<Channel | 'cost' | 'trust' | 'threat', number>;

const { effects } = workspace;
const { ramp_services_least, ramp_services, ramp_trust_least } = measureConstants.values;
const { ramp_coordination, ramp_withdrawal, ramp_close } = measureConstants.values;

/**
 * Moves every level towards what was asked for, quickly where people trust each other and act together,
 * and adds up what the measures do in the middle of the step, halfway between the old levels and the new.
 */
export function rampMeasures(world: WorkingWorld): void {
  const { quantities, levels, targets, measures } = world;
  compileFor(measures);
  const { hours } = coefficients;
  let together = 0;
  for (const { measure, strength } of compiled.coordinating)
    together += levels[measure]! * strength;
  const speed =
    (ramp_services_least + ramp_services * quantities.services) *
    (ramp_trust_least + quantities.trustInstitutions) *
    (1 + ramp_coordination * (together < 1 ? together : 1));
  effects.fill(0);
  for (let index = 0; index < levels.length; index += 1) {
    const level = levels[index]!;
    const gap = targets[index]! - level;
    if (gap === 0) {
      if (level !== 0) add(index, level);
      continue;
    }
    const pace = gap > 0 ? speed : ramp_withdrawal;
    const moved =
      gap < ramp_close && gap > -ramp_close
        ? gap
        : gap * (1 - exp((-hours * pace) / compiled.ramp[index]!));
    levels[index] = moved === gap ? targets[index]! : level + moved;
    add(index, level + moved / 2);
  }
  capEffects();
}

/** Adds up what all measures do at their present levels; shares are capped at 1. */
export function sumEffects(world: World): void {
  compileFor(world.measures);
  effects.fill(0);
  for (let index = 0; index < world.levels.length; index += 1) {
    const level = world.levels[index]!;
    if (level !== 0) add(index, level);
  }
  capEffects();
}

function add(measure: number, level: number): void {
  const end = compiled.start[measure + 1]!;
  for (let entry = compiled.start[measure]!; entry < end; entry += 1) {
    const target = compiled.target[entry]!;
    effects[target] = effects[target]! + level * compiled.strength[entry]!;
  }
}

function capEffects(): void {
  for (let index = 0; index < effects.length; index += 1) {
    if (effects[index]! > 1) effects[index] = 1;
  }
}

interface Compiled {
  readonly start: Int32Array;
  readonly target: Int32Array;
  readonly strength: Float64Array;
  /** Hours a measure takes to come near its target. */
  readonly ramp: Float64Array;
  /** The measures that let people act together better, and how much they do. */
  readonly coordinating: readonly { readonly measure: number; readonly strength: number }[];
}

let compiledFor: readonly MeasureDefinition[] | null = null;
let compiled: Compiled = compile([]);

function compileFor(measures: readonly MeasureDefinition[]): void {
  if (measures === compiledFor) return;
  compiled = compile(measures);
  compiledFor = measures;
}

function compile(measures: readonly MeasureDefinition[]): Compiled {
  const start = [0];
  const target: number[] = [];
  const strength: number[] = [];
  for (const measure of measures) {
    const { cost, trust, threat } = measure;
    for (const [name, value] of Object.entries({ ...measure.effects, cost, trust, threat })) {
      if (value === 0) continue;
      target.push(at[name as keyof typeof at]);
      strength.push(value);
    }
    start.push(target.length);
  }
  return {
    start: Int32Array.from(start),
    target: Int32Array.from(target),
    strength: Float64Array.from(strength),
    ramp: Float64Array.from(measures, ({ ramp }) => ramp),
    coordinating: measures
      .map(({ effects }, measure) => ({ measure, strength: effects.coordination ?? 0 }))
      .filter(({ strength }) => strength !== 0),
  };
}
