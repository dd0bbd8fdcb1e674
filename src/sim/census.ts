import { coefficients, prepareCoefficients } from './coefficient.ts';
import { fixedIntegers } from './fixed-table.ts';
import { binMiddles, strains } from './world.ts';
import type { WorkingWorld, World } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, cells, rows, byRow, byStrain, byStealth, byCapability, held, free } =
  workspace;
const { size } = coefficients;
const middle = binMiddles;
const inClass = fixedIntegers(hostClasses);

/** Counts the copies outside the team's server in every way a step needs; done once per tick. */
export function takeCensus(world: WorkingWorld): void {
  prepareCoefficients(world.parameters);
  byStrain.fill(0);
  for (let bin = 0; bin < bins; bin += 1) {
    byStealth[bin] = 0;
    byCapability[bin] = 0;
  }
  listRows(world.copies);
  countRows(world.copies, tally.rowCount);
  countHosts(world.hardened, world.offline);
  let capability = 0;
  for (let bin = 0; bin < bins; bin += 1) capability += byCapability[bin]! * middle[bin]!;
  tally.capability = tally.outside > 0 ? capability / tally.outside : 0;
}

/** Finds the rows that hold copies; written out because most are empty and all must be looked at. */
function listRows(copies: Int32Array): void {
  let count = 0;
  for (let row = bins; row < hostClasses * bins; row += 1) {
    const first = row * bins;
    const low = copies[first]! + copies[first + 1]! + copies[first + 2]! + copies[first + 3]!;
    const high = copies[first + 4]! + copies[first + 5]! + copies[first + 6]! + copies[first + 7]!;
    const inRow = (low + high) | 0;
    byRow[row] = inRow;
    if (inRow === 0) continue;
    rows[count] = row;
    count += 1;
  }
  tally.rowCount = count;
}

function countRows(copies: Int32Array, rowCount: number): void {
  for (let host = 1; host < hostClasses; host += 1) inClass[host] = 0;
  for (let entry = 0; entry < rowCount; entry += 1) {
    const row = rows[entry]!;
    const host = row >> 3;
    const stealth = row & 7;
    const inRow = byRow[row]!;
    inClass[host] = (inClass[host]! + inRow) | 0;
    byStealth[stealth] = (byStealth[stealth]! + inRow) | 0;
    for (let bin = 0; bin < bins; bin += 1) {
      const count = copies[row * bins + bin]!;
      cells[row * bins + bin] = count;
      byStrain[stealth * bins + bin] = (byStrain[stealth * bins + bin]! + count) | 0;
      byCapability[bin] = (byCapability[bin]! + count) | 0;
    }
  }
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
