import { bins, strains } from './world.ts';
import type { World } from './world.ts';

/** The copies of a world, counted in every way that indicators ask for. */
export interface CopyCount {
  /** Copies outside the team's server. */
  readonly outside: number;
  /** Copies on the team's server. */
  readonly lab: number;
  /** Copies in critical infrastructure. */
  readonly critical: number;
  /** Copies of each strain everywhere, index = stealth · 8 + capability. */
  readonly byStrain: Int32Array;
  /** Mean stealth and capability of all copies, 0..1; 0 when there are none. */
  readonly stealth: number;
  readonly capability: number;
}

const byStrain = new Int32Array(strains);
const count: { -readonly [Name in keyof CopyCount]: CopyCount[Name] } = {
  outside: 0,
  lab: 0,
  critical: 0,
  byStrain,
  stealth: 0,
  capability: 0,
};

/** Counts a world's copies in one pass. The same object every time: it holds until the next call. */
export function countCopies({ copies }: World): CopyCount {
  let lab = 0;
  let outside = 0;
  let critical = 0;
  let stealth = 0;
  let capability = 0;
  for (let strain = 0; strain < strains; strain += 1) {
    const inLab = copies[strain]!;
    const held = copies[strain + 4 * strains]!;
    const beyond =
      copies[strain + strains]! +
      copies[strain + 2 * strains]! +
      copies[strain + 3 * strains]! +
      held;
    const all = inLab + beyond;
    byStrain[strain] = all;
    lab += inLab;
    outside += beyond;
    critical += held;
    stealth += all * (strain >> 3);
    capability += all * (strain & 7);
  }
  const all = lab + outside;
  count.lab = lab;
  count.outside = outside;
  count.critical = critical;
  count.stealth = all === 0 ? 0 : (stealth + 0.5 * all) / bins / all;
  count.capability = all === 0 ? 0 : (capability + 0.5 * all) / bins / all;
  return count;
}
