import { fixedNumbers } from './fixed-table.ts';
import { labConstants } from './lab-constant.ts';
import { measureConstants } from './measure-constant.ts';
import { mergeMeasures } from './measure-list.ts';
import type { MeasureDefinition } from './measure.ts';
import { brokenLimit, checkParameter, defaultParameters } from './parameter.ts';
import type { Parameters } from './parameter.ts';
import { cooperationOf } from './mirror-coupling.ts';
import { replicationConstants } from './replication-constant.ts';
import { societyConstants } from './society-constant.ts';
import { personaMix } from './trilemma-coupling.ts';
import { startingReadout, worldOrigin } from '../trilemma/world.ts';

/**
 * The version of the model. It is raised when the same seed and the same actions lead to another world,
 * so that a kept playthrough can say that it was played in an older one.
 */
export const worldVersion = 6;

/** Hours in one tick. */
export const tickHours = replicationConstants.values.tick_hours;
/** Stealth and capability come in this many steps each. */
export const bins = replicationConstants.values.bins;
/** Strains: stealth × capability. */
export const strains = bins * bins;
/** Host classes: the team's server, personal computers, business servers, cloud, critical infrastructure. */
export const hostClasses = replicationConstants.values.host_classes;
/** Numbers of the mirror table: round, four contributions at most, two totals. */
const tableSize = 7;

/** The middle of a bin on the scale 0..1. */
export function binValue(bin: number): number {
  return (bin + 0.5) / bins;
}

/** `binValue` of every bin. */
export const binMiddles = fixedNumbers(bins);
for (let bin = 0; bin < bins; bin += 1) binMiddles[bin] = binValue(bin);

/** Every single number that belongs to the state of a world, in the order in which it is hashed. */
export const quantityIds = [
  'score',
  'guardBroken',
  'alarm',
  'sinceLook',
  'hoarded',
  'hunterAim',
  'birthsRecent',
  'lossesRecent',
  'logGrowth',
  'peak',
  'detection',
  'evolution',
  'isolation',
  'safeMass',
  'coverage',
  'jailbreak',
  'truth',
  'divergence',
  'cooperation',
  'conflict',
  'coalition',
  'control',
  'services',
  'economy',
  'dark',
  'trustInstitutions',
  'trustAgent',
  'knowledge',
  'contributions',
  'rounds',
  'roundsDue',
  'societyRounds',
  'asleep',
  'attention',
  'lives',
] as const;

/** The single numbers of a world; shares are 0..1. */
export type Quantities = Record<(typeof quantityIds)[number], number>;

/** A world at one moment: plain data, never changed by whoever holds it. */
export interface World {
  readonly seed: number;
  /** Whole steps of six hours since the start. */
  readonly tick: number;
  /** Hours that have passed since the last whole step, 0..5. */
  readonly pendingHours: number;
  readonly parameters: Parameters;
  readonly measures: readonly MeasureDefinition[];
  /** Level asked for, per measure, 0..1. */
  readonly targets: Float64Array;
  /** Level reached, per measure, 0..1. */
  readonly levels: Float64Array;
  /** Running copies by host class, stealth and capability: index = (class · 8 + stealth) · 8 + capability. */
  readonly copies: Int32Array;
  /** Copies that lie asleep, to be expected, per strain (index = stealth · 8 + capability). */
  readonly sleepers: Float64Array;
  /** What the signature library knows, per stealth bin, 0..1. */
  readonly library: Float64Array;
  /** Share of hosts that cannot be entered, per host class, 0..1. */
  readonly hardened: Float64Array;
  /** Share of hosts without power or network, per host class, 0..1. */
  readonly offline: Float64Array;
  /** Behaviour of the agents: share per lineage and behaviour, index = lineage · 64 + behaviour. */
  readonly society: Float64Array;
  /** The game of the mirror table, whole numbers; read with `readTable`. */
  readonly table: Int32Array;
  readonly quantities: Readonly<Quantities>;
}

/** A world that a step may change in place. */
export interface WorkingWorld extends World {
  tick: number;
  pendingHours: number;
  parameters: Parameters;
  readonly quantities: Quantities;
}

/** How a world may differ from the default one. */
export interface WorldDefinition {
  readonly parameters?: Readonly<Record<string, number>>;
  readonly measures?: readonly MeasureDefinition[];
}

/** The highest seed; the lowest is 1. */
export const highestSeed = 2147483647;

/** A new world; throws a RangeError naming the offending value when seed or definition are not allowed. */
export function createWorld(seed: number, definition: WorldDefinition = {}): World {
  if (!Number.isInteger(seed) || seed < 1 || seed > highestSeed) {
    throw new RangeError(`seed ${String(seed)} is not a whole number from 1 to ${highestSeed}`);
  }
  const all = mergeMeasures(definition.measures ?? []);
  const parameters = mergeParameters(definition.parameters ?? {});
  return {
    seed,
    tick: 0,
    pendingHours: 0,
    parameters,
    measures: all,
    targets: new Float64Array(all.length),
    levels: new Float64Array(all.length),
    copies: new Int32Array(hostClasses * strains),
    sleepers: new Float64Array(strains),
    library: new Float64Array(bins),
    hardened: Float64Array.from(measureConstants.values.hardening_start),
    offline: new Float64Array(hostClasses),
    society: worldOrigin.slice(),
    table: new Int32Array(tableSize),
    quantities: startingQuantities(parameters),
  };
}

/** Hours since the start. */
export function hourOf(world: World): number {
  return world.tick * tickHours + world.pendingHours;
}

/** A copy that shares nothing that changes. */
export function copyWorld(world: World): WorkingWorld {
  return {
    seed: world.seed,
    tick: world.tick,
    pendingHours: world.pendingHours,
    parameters: world.parameters,
    measures: world.measures,
    targets: world.targets.slice(),
    levels: world.levels.slice(),
    copies: world.copies.slice(),
    sleepers: world.sleepers.slice(),
    library: world.library.slice(),
    hardened: world.hardened.slice(),
    offline: world.offline.slice(),
    society: world.society.slice(),
    table: world.table.slice(),
    quantities: copyQuantities(world.quantities),
  };
}

/** A copy of the single numbers, written out so that every world's have one and the same shape for the engine. */
function copyQuantities(from: Readonly<Quantities>): Quantities {
  return {
    score: from.score,
    guardBroken: from.guardBroken,
    alarm: from.alarm,
    sinceLook: from.sinceLook,
    hoarded: from.hoarded,
    hunterAim: from.hunterAim,
    birthsRecent: from.birthsRecent,
    lossesRecent: from.lossesRecent,
    logGrowth: from.logGrowth,
    peak: from.peak,
    detection: from.detection,
    evolution: from.evolution,
    isolation: from.isolation,
    safeMass: from.safeMass,
    coverage: from.coverage,
    jailbreak: from.jailbreak,
    truth: from.truth,
    divergence: from.divergence,
    cooperation: from.cooperation,
    conflict: from.conflict,
    coalition: from.coalition,
    control: from.control,
    services: from.services,
    economy: from.economy,
    dark: from.dark,
    trustInstitutions: from.trustInstitutions,
    trustAgent: from.trustAgent,
    knowledge: from.knowledge,
    contributions: from.contributions,
    rounds: from.rounds,
    roundsDue: from.roundsDue,
    societyRounds: from.societyRounds,
    asleep: from.asleep,
    attention: from.attention,
    lives: from.lives,
  };
}

/** A world at rest: nothing in it changes until somebody acts. */
function startingQuantities({ rivalry }: Parameters): Quantities {
  const mix = { collective: 0, neutral: 0, selfish: 0 };
  personaMix(mix, startingReadout.safeMass, rivalry / 100);
  return {
    score: labConstants.values.score_start,
    guardBroken: 0,
    alarm: 0,
    sinceLook: 0,
    hoarded: 0,
    hunterAim: measureConstants.values.hunter_start,
    birthsRecent: 0,
    lossesRecent: 0,
    logGrowth: 0,
    peak: 0,
    detection: 0,
    evolution: 0,
    isolation: 0,
    safeMass: startingReadout.safeMass,
    coverage: startingReadout.coverage,
    jailbreak: startingReadout.jailbreak,
    truth: startingReadout.truth,
    divergence: startingReadout.divergence,
    cooperation: cooperationOf(mix, 0),
    conflict: 0,
    coalition: 0,
    control: 0,
    services: 1,
    economy: 1,
    dark: 0,
    trustInstitutions: societyConstants.values.trust_start,
    trustAgent: societyConstants.values.agent_trust,
    knowledge: 0,
    contributions: 0,
    rounds: 0,
    roundsDue: 0,
    societyRounds: 0,
    asleep: 0,
    attention: 1,
    lives: 0,
  };
}

function mergeParameters(given: Readonly<Record<string, number>>): Parameters {
  for (const [name, value] of Object.entries(given)) {
    const checked = checkParameter(name, value, false);
    if (!checked.ok) {
      const { range, nearest } = checked.refusal;
      const hint = range === null ? `nearest: ${String(nearest)}` : `range: ${range.join('..')}`;
      throw new RangeError(`parameter ${name} = ${String(value)} is not allowed (${hint})`);
    }
  }
  const all = { ...defaultParameters, ...given };
  const broken = brokenLimit(all);
  if (broken !== null) {
    const names = broken.parameters.join(' + ');
    throw new RangeError(`${names} = ${broken.sum} is more than ${broken.most}`);
  }
  return all;
}
