import { foreseeHoarding, modelAccess } from './access.ts';
import { drawBirths } from './birth.ts';
import { takeCensus } from './census.ts';
import { keepDefence } from './defence.ts';
import { sumEffects } from './effect.ts';
import { addBirths, drawLosses, improveResidents } from './loss.ts';
import { fillEntry, fillHazard, letIn } from './rate.ts';
import { copyWorld } from './world.ts';
import type { WorkingWorld, World } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, cells, rows } = workspace;

/**
 * One step of births, losses and learning outside the team's server; the census must be taken. Losses come
 * first: what they leave free can be entered in the same step. `hoarding` says whether the share of copies
 * with a model of their own moves meanwhile.
 */
export function stepCopies(world: WorkingWorld, hoarding: 'moving' | 'still'): void {
  fillHazard(world);
  tally.lost = drawLosses(world);
  fillEntry(world);
  modelAccess(world, world.quantities.hoarded);
  if (hoarding === 'moving') modelAccess(world, foreseeHoarding(world));
  letIn();
  tally.born = drawBirths(world);
  addBirths();
  improveResidents(world);
  storeCells(world.copies, tally.rowCount);
}

function storeCells(copies: Int32Array, rowCount: number): void {
  for (let entry = 0; entry < rowCount; entry += 1) {
    const first = rows[entry]! * bins;
    for (let cell = first; cell < first + bins; cell += 1) copies[cell] = cells[cell]!;
  }
}

/**
 * Some ticks of the copies alone, with measures, library and society standing still: what the bench
 * compares with other ways to compute the same equations. The given world stays as it was.
 */
export function runCopiesAlone(world: World, ticks: number): World {
  const next = copyWorld(world);
  sumEffects(next);
  for (let count = 0; count < ticks; count += 1) {
    for (let part = 0; part < world.parameters.steps_per_tick; part += 1) {
      takeCensus(next, part);
      keepDefence(next);
      if (tally.outside > 0) stepCopies(next, 'still');
    }
    next.tick += 1;
  }
  return next;
}
