import { coefficients, prepareCoefficients } from './coefficient.ts';
import { binMiddles, strains } from './world.ts';
import type { WorkingWorld, World } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, cells, rows, byRow, byStrain, byStealth, byCapability, held, free } =
  workspace;
const { size } = coefficients;
const middle = binMiddles;
const { inClass } = workspace;

/** Counts the copies outside the team's server in every way a step needs; `part` counts the steps of a tick. */
export function takeCensus(world: WorkingWorld, part: number): void {
  prepareCoefficients(world.parameters);
  tally.moment = world.tick * world.parameters.steps_per_tick + part;
  for (let bin = 0; bin < bins; bin += 1) byCapability[bin] = 0;
  for (let host = 1; host < hostClasses; host += 1) inClass[host] = 0;
  tally.rowCount = 0;
  for (let stealth = 0; stealth < bins; stealth += 1) countStealth(world.copies, stealth);
  countHosts(world.hardened, world.offline);
  let capability = 0;
  for (let bin = 0; bin < bins; bin += 1) capability += byCapability[bin]! * middle[bin]!;
  tally.capability = tally.outside > 0 ? capability / tally.outside : 0;
}

/** Counts one stealth bin over all classes; written out because its sums then stay in registers. */
function countStealth(copies: Int32Array, stealth: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let rowCount = tally.rowCount;
  for (let host = 1; host < hostClasses; host += 1) {
    const row = host * bins + stealth;
    const first = row * bins;
    const c0 = copies[first]!;
    const c1 = copies[first + 1]!;
    const c2 = copies[first + 2]!;
    const c3 = copies[first + 3]!;
    const c4 = copies[first + 4]!;
    const c5 = copies[first + 5]!;
    const c6 = copies[first + 6]!;
    const c7 = copies[first + 7]!;
    const inRow = (c0 + c1 + c2 + c3 + (c4 + c5 + c6 + c7)) | 0;
    byRow[row] = inRow;
    if (inRow === 0) continue;
    rows[rowCount] = row;
    rowCount += 1;
    inClass[host] = (inClass[host]! + inRow) | 0;
    cells[first] = c0;
    cells[first + 1] = c1;
    cells[first + 2] = c2;
    cells[first + 3] = c3;
    cells[first + 4] = c4;
    cells[first + 5] = c5;
    cells[first + 6] = c6;
    cells[first + 7] = c7;
    s0 = (s0 + c0) | 0;
    s1 = (s1 + c1) | 0;
    s2 = (s2 + c2) | 0;
    s3 = (s3 + c3) | 0;
    s4 = (s4 + c4) | 0;
    s5 = (s5 + c5) | 0;
    s6 = (s6 + c6) | 0;
    s7 = (s7 + c7) | 0;
  }
  tally.rowCount = rowCount;
  const first = stealth * bins;
  byStrain[first] = s0;
  byStrain[first + 1] = s1;
  byStrain[first + 2] = s2;
  byStrain[first + 3] = s3;
  byStrain[first + 4] = s4;
  byStrain[first + 5] = s5;
  byStrain[first + 6] = s6;
  byStrain[first + 7] = s7;
  byCapability[0] = (byCapability[0]! + s0) | 0;
  byCapability[1] = (byCapability[1]! + s1) | 0;
  byCapability[2] = (byCapability[2]! + s2) | 0;
  byCapability[3] = (byCapability[3]! + s3) | 0;
  byCapability[4] = (byCapability[4]! + s4) | 0;
  byCapability[5] = (byCapability[5]! + s5) | 0;
  byCapability[6] = (byCapability[6]! + s6) | 0;
  byCapability[7] = (byCapability[7]! + s7) | 0;
  byStealth[stealth] = (s0 + s1 + s2 + s3 + (s4 + s5 + s6 + s7)) | 0;
}

function countHosts(hardened: Float64Array, offline: Float64Array): void {
  let outside = 0;
  let hosts = 0;
  for (let host = 1; host < hostClasses; host += 1) {
    const all = size[host]!;
    const count = inClass[host]!;
    outside = (outside + count) | 0;
    hosts += all;
    held[host] = all > 0 ? count / all : 0;
    const closed = hardened[host]! + offline[host]!;
    const open = closed < 1 ? Math.floor(all * (1 - closed)) - count : 0;
    free[host] = open > 0 ? open : 0;
  }
  tally.outside = outside;
  tally.crowd = hosts > 0 ? outside / hosts : 0;
}

/** Copies outside the team's server. */
export function countOutside(world: World): number {
  let sum = 0;
  for (let cell = strains; cell < world.copies.length; cell += 1) sum += world.copies[cell]!;
  return sum;
}
