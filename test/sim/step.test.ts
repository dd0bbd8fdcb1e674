import { describe, expect, it } from 'vitest';
import {
  act,
  advance,
  canonical,
  createWorld,
  releaseCopies,
  runScenario,
} from '../../src/sim/index.ts';
import type { World } from '../../src/sim/index.ts';
import { apply } from './arbitrary.ts';

function countOf(world: World): number {
  return world.copies.subarray(64).reduce((sum, count) => sum + count, 0);
}

/** The source's choices from a world on one day to another, in so many steps a tick and with another chance. */
function goOn(start: World, from: number, to: number, steps: number, seed: number): World {
  let world: World = {
    ...start,
    seed,
    parameters: { ...start.parameters, steps_per_tick: steps },
  };
  let now = from * 24;
  const run = (hour: number): void => {
    const outcome = advance(world, hour - now);
    if (!outcome.ok) throw new Error('bad hours');
    world = outcome.value;
    now = hour;
  };
  for (const { hour, actions } of canonical) {
    if (hour < from * 24 || hour > to * 24) continue;
    run(hour);
    for (const action of actions) {
      const outcome = act(world, action);
      if (!outcome.ok) throw new Error('bad action');
      world = outcome.value;
    }
  }
  run(to * 24);
  return world;
}

describe('the length of a step', () => {
  // Spread, clean-up and return; suspension, crisis and the offer: means over chance from one and the same world.
  for (const [from, to, seeds] of [
    [8, 12, 40],
    [43, 49, 20],
    [43, 60, 20],
    [43, 95, 20],
  ] as const) {
    it(`moves the copies of day ${to} by less than two percent, from the same day ${from}`, () => {
      const start = runScenario(3, canonical, from * 24);
      const mean = (steps: number): number => {
        let sum = 0;
        for (let seed = 1; seed <= seeds; seed += 1) {
          sum += countOf(goOn(start, from, to, steps, seed));
        }
        return sum / seeds;
      };
      const finest = mean(4);
      for (const steps of [1, 2]) expect(Math.abs(mean(steps) / finest - 1)).toBeLessThan(0.02);
    }, 60000);
  }

  it('lets the young of a mutant be mutants, at rates of their own, within the step', () => {
    const growth = 0.2;
    const cost = 0.6;
    const changing = 0.1;
    const parameters = {
      capacity_pc: 50000000,
      capacity_business: 0,
      capacity_cloud: 0,
      capacity_critical: 0,
      exposure_pc: 1,
      threshold_pc: 0,
      entry_width: 0.001,
      open_access: 100,
      monitoring_pc: 0,
      growth,
      hiding_cost: cost,
      mutation_stealth: changing,
      mutation_up: 0,
      mutation_down: 0,
      improvement: 0,
      sleeping: 0,
      outage: 0,
      conflict_loss: 0,
    };
    const start = 50000;
    const rate = (bin: number): number => growth * 0.8 * (1 - (cost * (bin + 0.5)) / 8);
    const flow = (n: readonly number[]): number[] =>
      n.map((count, bin) => {
        const out = (bin > 0 ? changing / 2 : 0) + (bin < 7 ? changing / 2 : 0);
        const below = bin > 0 ? (n[bin - 1]! * rate(bin - 1) * changing) / 2 : 0;
        const above = bin < 7 ? (n[bin + 1]! * rate(bin + 1) * changing) / 2 : 0;
        return count * rate(bin) * (1 - out) + below + above;
      });
    let exact: readonly number[] = Array.from({ length: 8 }, (_, bin) => (bin === 7 ? start : 0));
    const steps = 600;
    for (let step = 0; step < steps; step += 1) {
      const half = exact.map((count, bin) => count + (flow(exact)[bin]! * 3) / steps);
      const slope = flow(half);
      exact = exact.map((count, bin) => count + (slope[bin]! * 6) / steps);
    }
    const seeds = 10;
    const found = exact.map(() => 0);
    for (let seed = 1; seed <= seeds; seed += 1) {
      const world = apply(releaseCopies(createWorld(seed, { parameters }), 1, 7, 4, start), 6);
      for (let bin = 0; bin < 8; bin += 1) found[bin]! += world.copies[64 + bin * 8 + 4]! / seeds;
    }
    for (const bin of [6, 7]) {
      const chance = 5 / Math.sqrt(seeds * exact[bin]!);
      expect(Math.abs(found[bin]! / exact[bin]! - 1), `bin ${bin}`).toBeLessThan(0.005 + chance);
    }
  });
});
