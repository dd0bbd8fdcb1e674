import { modelAccess } from './access.ts';
import { createBirths, drawBirths } from './birth.ts';
import type { Births } from './birth.ts';
import { createCensus, takeCensus } from './census.ts';
import type { Census } from './census.ts';
import { effectCount, sumEffects } from './effect.ts';
import { applyLosses, improveResidents } from './loss.ts';
import { createRates, fillEntry, fillHazard } from './rate.ts';
import type { Rates } from './rate.ts';
import { copyWorld } from './world.ts';
import type { WorkingWorld, World } from './world.ts';

/** The tables one step of the copies works in; made once, filled anew each tick. */
export interface Workspace {
  readonly effects: Float64Array;
  readonly census: Census;
  readonly rates: Rates;
  readonly births: Births;
  /** Copies removed in this tick. */
  lost: number;
  /** Copies born in this tick. */
  born: number;
}

/** Empty tables. */
export function createWorkspace(): Workspace {
  return {
    effects: new Float64Array(effectCount),
    census: createCensus(),
    rates: createRates(),
    births: createBirths(),
    lost: 0,
    born: 0,
  };
}

/** One tick of births, losses and learning outside the team's server; the census must be taken. */
export function stepCopies(world: WorkingWorld, space: Workspace): void {
  const { effects, census, rates, births } = space;
  modelAccess(world, effects, rates.access);
  fillEntry(world, effects, census, rates);
  fillHazard(world, effects, census, rates);
  space.born = drawBirths(world, census, rates, births);
  space.lost = applyLosses(world, census, rates, births);
  improveResidents(world, census, rates);
}

const alone = createWorkspace();

/**
 * Some ticks of the copies alone, with measures, library and society standing still: what the bench
 * compares with other ways to compute the same equations. The given world stays as it was.
 */
export function runCopiesAlone(world: World, ticks: number): World {
  const next = copyWorld(world);
  sumEffects(next, alone.effects);
  for (let count = 0; count < ticks; count += 1) {
    takeCensus(next, alone.census);
    if (alone.census.outside > 0) stepCopies(next, alone);
    next.tick += 1;
  }
  return next;
}
