import type { Births } from './birth.ts';
import type { Census } from './census.ts';
import { binomial } from './distribution.ts';
import { tickHours } from './effect.ts';
import type { Rates } from './rate.ts';
import { drawAt, openStream, streams } from './stream.ts';
import type { StreamKey } from './stream.ts';
import { capabilityDrift } from './trilemma-coupling.ts';
import { bins, hostClasses } from './world.ts';
import type { WorkingWorld } from './world.ts';

const key: StreamKey = { a: 0, b: 0 };
const splitKey: StreamKey = { a: 0, b: 0 };

/**
 * Removes copies for the tick and adds the births drawn before; returns how many were removed. All
 * copies of one class and stealth bin run the same risk, so one draw serves them all.
 */
export function applyLosses(
  world: WorkingWorld,
  census: Census,
  rates: Rates,
  births: Births,
): number {
  const { copies } = world;
  const { byRow, byCapability } = census;
  const { inRow, placed } = births;
  byCapability.fill(0);
  let lost = 0;
  census.rowCount = 0;
  openStream(key, world.seed, streams.loss, world.tick);
  openStream(splitKey, world.seed, streams.lossSplit, world.tick);
  for (let row = bins; row < hostClasses * bins; row += 1) {
    const present = byRow[row]!;
    if (present === 0 && inRow[row] === 0) continue;
    const first = row * bins;
    census.rows[census.rowCount] = row;
    census.rowCount += 1;
    if (present > 0) {
      const gone = binomial(drawAt(key, row), present, rates.hazard[row]! * tickHours);
      if (gone > 0) {
        lost += gone;
        spreadLoss(copies, first, gone / present, drawAt(splitKey, row));
      }
    }
    for (let bin = 0; bin < bins; bin += 1) {
      const count = copies[first + bin]! + placed[first + bin]!;
      copies[first + bin] = count;
      byCapability[bin] = byCapability[bin]! + count;
    }
  }
  return lost;
}

function spreadLoss(copies: Int32Array, first: number, share: number, u: number): void {
  let reached = u;
  let before = 0;
  for (let cell = first; cell < first + bins; cell += 1) {
    const count = copies[cell]!;
    if (count === 0) continue;
    reached += count * share;
    let after = Math.floor(reached + 1e-9);
    if (after - before > count) after = before + count;
    copies[cell] = count - (after - before);
    before = after;
  }
}

/** Copies that stay where they are learn: some move up one bin of capability. */
export function improveResidents(world: WorkingWorld, census: Census, rates: Rates): void {
  const { copies, quantities, parameters } = world;
  const pace =
    parameters.improvement * capabilityDrift(quantities.evolution, quantities.cooperation);
  if (pace <= 0) return;
  openStream(key, world.seed, streams.improvement, world.tick);
  openStream(splitKey, world.seed, streams.improvementSplit, world.tick);
  for (let capability = bins - 2; capability >= 0; capability -= 1) {
    const present = census.byCapability[capability]!;
    if (present === 0) continue;
    const hazard = pace * rates.access[capability]! * tickHours;
    const moved = binomial(drawAt(key, capability), present, hazard);
    if (moved === 0) continue;
    const share = moved / present;
    let reached = drawAt(splitKey, capability);
    let before = 0;
    for (let entry = 0; entry < census.rowCount; entry += 1) {
      const cell = census.rows[entry]! * bins + capability;
      const count = copies[cell]!;
      if (count === 0) continue;
      reached += count * share;
      let after = Math.floor(reached + 1e-9);
      if (after === before) continue;
      if (after - before > count) after = before + count;
      copies[cell] = count - (after - before);
      copies[cell + 1] = copies[cell + 1]! + after - before;
      before = after;
    }
  }
}
