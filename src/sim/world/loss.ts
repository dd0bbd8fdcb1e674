import { coefficients } from './coefficient.ts';
import { drawBinomial, drawList, drawUniforms, dropEmptyDraws } from './draw-list.ts';
import { streams } from '../stream.ts';
import { capabilityDrift } from './trilemma-coupling.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const {
  freed,
  bins,
  hostClasses,
  cells,
  rows,
  byRow,
  byCapability,
  access,
  hazard,
  placed,
  grown,
} = workspace;
const { parameters } = coefficients;
const { listed, uniforms, trials, rates, counts } = drawList;

/**
 * Removes copies for the step and returns how many. All copies of one class and stealth bin run the
 * same risk, so one draw serves them all.
 */
export function drawLosses({ seed }: WorkingWorld): number {
  const { rowCount, moment } = tally;
  const { hours } = coefficients;
  for (let entry = 0; entry < rowCount; entry += 1) {
    const row = rows[entry]!;
    listed[entry] = row;
    trials[entry] = byRow[row]!;
    rates[entry] = hazard[row]! * hours;
  }
  drawBinomial(seed, streams.loss, moment, rowCount);
  const struck = dropEmptyDraws(rowCount);
  drawUniforms(seed, streams.lossSplit, moment, struck);
  return spreadLosses(struck);
}

/** Takes each row's losses from its cells in the shares in which they stand there. */
function spreadLosses(rowCount: number): number {
  let lost = 0;
  freed.fill(0);
  for (let entry = 0; entry < rowCount; entry += 1) {
    const gone = counts[entry]!;
    lost += gone;
    freed[listed[entry]! >> 3] = freed[listed[entry]! >> 3]! + gone;
    const share = gone / trials[entry]!;
    const first = listed[entry]! * bins;
    let reached = uniforms[entry]!;
    let before = 0;
    for (let cell = first; cell < first + bins; cell += 1) {
      const count = cells[cell]!;
      reached += count * share;
      let after = (reached + 1e-9) | 0;
      if (after - before > count) after = (before + count) | 0;
      cells[cell] = count - (after - before);
      before = after;
    }
  }
  return lost;
}

/** Lets the newborn join the others, and lists and counts the rows and capabilities anew. */
export function addBirths(): void {
  let rowCount = 0;
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let a4 = 0;
  let a5 = 0;
  let a6 = 0;
  let a7 = 0;
  for (let row = bins; row < hostClasses * bins; row += 1) {
    const first = row * bins;
    const held = byRow[row] !== 0;
    if (grown[row] !== 0) {
      welcome(first, held);
    } else if (!held) continue;
    rows[rowCount] = row;
    rowCount += 1;
    a0 = (a0 + cells[first]!) | 0;
    a1 = (a1 + cells[first + 1]!) | 0;
    a2 = (a2 + cells[first + 2]!) | 0;
    a3 = (a3 + cells[first + 3]!) | 0;
    a4 = (a4 + cells[first + 4]!) | 0;
    a5 = (a5 + cells[first + 5]!) | 0;
    a6 = (a6 + cells[first + 6]!) | 0;
    a7 = (a7 + cells[first + 7]!) | 0;
  }
  tally.rowCount = rowCount;
  byCapability[0] = a0;
  byCapability[1] = a1;
  byCapability[2] = a2;
  byCapability[3] = a3;
  byCapability[4] = a4;
  byCapability[5] = a5;
  byCapability[6] = a6;
  byCapability[7] = a7;
}

function welcome(first: number, held: boolean): void {
  for (let cell = first; cell < first + bins; cell += 1) {
    cells[cell] = held ? cells[cell]! + placed[cell]! : placed[cell]!;
  }
}

/** Copies that stay where they are learn: some move up one bin of capability. */
export function improveResidents({ seed, quantities }: WorkingWorld): void {
  const { moment } = tally;
  const pace =
    parameters.improvement * capabilityDrift(quantities.evolution, quantities.cooperation);
  if (pace <= 0) return;
  let length = 0;
  for (let capability = bins - 2; capability >= 0; capability -= 1) {
    const present = byCapability[capability]!;
    if (present === 0) continue;
    listed[length] = capability;
    trials[length] = present;
    rates[length] = pace * access[capability]! * coefficients.hours;
    length += 1;
  }
  drawBinomial(seed, streams.improvement, moment, length);
  const learners = dropEmptyDraws(length);
  drawUniforms(seed, streams.improvementSplit, moment, learners);
  const { rowCount } = tally;
  for (let entry = 0; entry < learners; entry += 1) promote(entry, rowCount);
}

/** Moves a listed capability bin's learners up, taken from the rows in the shares in which they stand there. */
function promote(learner: number, rowCount: number): void {
  const share = counts[learner]! / trials[learner]!;
  const capability = listed[learner]!;
  let reached = uniforms[learner]!;
  let before = 0;
  for (let entry = 0; entry < rowCount; entry += 1) {
    const cell = rows[entry]! * bins + capability;
    const count = cells[cell]!;
    reached += count * share;
    let after = (reached + 1e-9) | 0;
    if (after - before > count) after = (before + count) | 0;
    const moved = (after - before) | 0;
    cells[cell] = count - moved;
    cells[cell + 1] = (cells[cell + 1]! + moved) | 0;
    before = after;
  }
}
