import { fixedBytes, fixedIntegers, fixedNumbers } from './fixed-table.ts';
import { channels } from './measure.ts';
import { bins, hostClasses, strains } from './world.ts';

/**
 * The tables one tick works in, made once and filled anew each tick. A module takes its tables (and the
 * numbers of bins and classes) out of here when it is loaded: constants of its own are what engines
 * compile best, with no look-up left where the step is hot.
 */
export const workspace = {
  bins,
  hostClasses,
  strains,
  /** What all measures together do now, at the places named in `at`. */
  effects: fixedNumbers(channels.length + 3),
  /** The copies outside the team's server, as in the world; only the listed rows are up to date. */
  cells: fixedIntegers(hostClasses * strains),
  /** The class and stealth bins that hold copies, row = class · 8 + stealth; rising once births have joined. */
  rows: fixedBytes(hostClasses * bins),
  /** What the signature library knows in the middle of the step, per stealth bin, 0..1. */
  known: fixedNumbers(bins),
  /** Copies per row at the start of the step. */
  byRow: fixedIntegers(hostClasses * bins),
  byStrain: fixedIntegers(strains),
  byStealth: fixedIntegers(bins),
  /** Copies per capability bin; after the losses those that are left and newborn. */
  byCapability: fixedIntegers(bins),
  /** Share of hosts held, per class, 0..1. */
  held: fixedNumbers(hostClasses),
  /** Copies per class. */
  inClass: fixedIntegers(hostClasses),
  /** Hosts still free, per class. */
  free: fixedNumbers(hostClasses),
  /** Hosts that this step's losses leave free, per class. */
  freed: fixedNumbers(hostClasses),
  /** Hosts free halfway through the step if nobody entered any, per class. */
  room: fixedNumbers(hostClasses),
  /** Access to language models per capability bin, 0..1. */
  access: fixedNumbers(bins),
  /** Births per copy and hour into each class before hiding costs, index = capability · 5 + class. */
  entry: fixedNumbers(bins * hostClasses),
  /** The same summed over classes; 0 far from any copies. */
  entrySum: fixedNumbers(bins),
  /** Chance per hour of being removed, per row; entries of stealth bins far from any copies may be old. */
  hazard: fixedNumbers(hostClasses * bins),
  /** The part of it that is people finding copies; the rest is fights and hosts that go dark. */
  found: fixedNumbers(hostClasses * bins),
  /** Removals to be expected per copy in the step, per stealth bin, mean over the classes; as above. */
  risks: fixedNumbers(bins),
  /** Chance to see the end of the step, which follows from it. */
  survival: fixedNumbers(bins),
  /**
   * Newborn copies before they join the others, as in the world. Until the crowd is sent away they can
   * be more than 32 bits hold.
   */
  placed: fixedNumbers(hostClasses * strains),
  /** Whether a row gets any newborn. */
  grown: fixedBytes(hostClasses * bins),
} as const;

/** What a census and a step of the copies count. */
export interface Tally {
  /** The hunter's aim in the middle of the step, 0..1. */
  aim: number;
  /** Copies on the team's server. */
  inLab: number;
  /** The number of the step since the start: names its draws. */
  moment: number;
  /** Rows in use. */
  rowCount: number;
  /** Copies outside the team's server at the start of the tick. */
  outside: number;
  /** Mean capability of those, 0..1. */
  capability: number;
  /** Share of all hosts outside that they hold, 0..1. */
  crowd: number;
  /** Copies born in this step that see its end. */
  born: number;
  /** Copies removed in this step. */
  lost: number;
}

/** The counts of this tick. */
export const tally: Tally = {
  aim: 0,
  inLab: 0,
  moment: 0,
  rowCount: 0,
  outside: 0,
  capability: 0,
  crowd: 0,
  born: 0,
  lost: 0,
};
