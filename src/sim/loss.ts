import { coefficients } from './coefficient.ts';
import { drawBinomial, drawList, drawUniforms } from './draw-list.ts';
import { tickHours } from './effect.ts';
import { streams } from './stream.ts';
import { capabilityDrift } from './trilemma-coupling.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, cells, rows, byRow, byCapability, access, hazard, placed, grown } =
  workspace;
const { parameters } = coefficients;
const { listed, uniforms, trials, rates, counts } = drawList;

/**
 * Removes copies for the tick and returns how many. All copies of one class and stealth bin run the
 * same risk, so one draw serves them all.
 */
export function drawLosses({ seed, tick }: WorkingWorld): number {
  const { rowCount } = tally;
  for (let entry = 0; entry < rowCount; entry += 1) {
    const row = rows[entry]!;
    listed[entry] = row;
    trials[entry] = byRow[row]!;
    rates[entry] = hazard[row]! * tickHours;
  }
  drawBinomial(seed, streams.loss, tick, rowCount);
  drawUniforms(seed, streams.lossSplit, tick, rowCount);
  return spreadLosses(rowCount);
}

/** Takes each row's losses from its cells in the shares in which they stand there. */
function spreadLosses(rowCount: number): number {
  let lost = 0;
  for (let entry = 0; entry < rowCount; entry += 1) {
    const gone = counts[entry]!;
    if (gone === 0) continue;
    lost += gone;
    const share = gone / trials[entry]!;
    const first = listed[entry]! * bins;
    let reached = uniforms[entry]!;
    let before = 0;
    for (let cell = first; cell < first + bins; cell += 1) {
      const count = cells[cell]!;
      if (count === 0) continue;
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
  for (let bin = 0; bin < bins; bin += 1) byCapability[bin] = 0;
  for (let row = bins; row < hostClasses * bins; row += 1) {
    const held = byRow[row] !== 0;
    if (grown[row] !== 0) {
      grown[row] = 0;
      welcome(row * bins, held);
    } else if (!held) continue;
    rows[rowCount] = row;
    rowCount += 1;
    for (let bin = 0; bin < bins; bin += 1) {
      byCapability[bin] = (byCapability[bin]! + cells[row * bins + bin]!) | 0;
    }
  }
  tally.rowCount = rowCount;
}

function welcome(first: number, held: boolean): void {
  for (let cell = first; cell < first + bins; cell += 1) {
    cells[cell] = held ? cells[cell]! + placed[cell]! : placed[cell]!;
    placed[cell] = 0;
  }
}

/** Copies that stay where they are learn: some move up one bin of capability. */
export function improveResidents({ seed, tick, quantities }: WorkingWorld): void {
  const pace =
    parameters.improvement * capabilityDrift(quantities.evolution, quantities.cooperation);
  if (pace <= 0) return;
  let length = 0;
  for (let capability = bins - 2; capability >= 0; capability -= 1) {
    const present = byCapability[capability]!;
    if (present === 0) continue;
    listed[length] = capability;
    trials[length] = present;
    rates[length] = pace * access[capability]! * tickHours;
    length += 1;
  }
  drawBinomial(seed, streams.improvement, tick, length);
  drawUniforms(seed, streams.improvementSplit, tick, length);
  const { rowCount } = tally;
  for (let entry = 0; entry < length; entry += 1) {
    if (counts[entry] !== 0) promote(entry, rowCount);
  }
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
    if (count === 0) continue;
    reached += count * share;
    let after = (reached + 1e-9) | 0;
    if (after === before) continue;
    if (after - before > count) after = (before + count) | 0;
    cells[cell] = count - (after - before);
    cells[cell + 1] = (cells[cell + 1]! + after - before) | 0;
    before = after;
  }
}
