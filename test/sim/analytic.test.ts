import { describe, expect, it } from 'vitest';
import { createWorld, releaseCopies } from '../../src/sim/index.ts';
import type { World } from '../../src/sim/index.ts';
import { apply } from './arbitrary.ts';

/**
 * Cases with a known answer: one host class that every copy can enter, nothing that mutates, learns,
 * fights or goes dark. All use fixed seeds; the bounds are five standard errors of the figure tested,
 * which other seeds would break with a chance below 1e-6.
 */
const bare = {
  capacity_pc: 1000000,
  capacity_business: 0,
  capacity_cloud: 0,
  capacity_critical: 0,
  exposure_pc: 1,
  threshold_pc: 0,
  entry_width: 0.001,
  monitoring_pc: 0,
  hiding_cost: 0,
  mutation_stealth: 0,
  mutation_up: 0,
  mutation_down: 0,
  improvement: 0,
  outage: 0,
  conflict_loss: 0,
  open_access: 100,
  sleeping: 0,
};

/** Share of the computers that can be entered at all. */
const enterable = 0.8;

function outside(world: World): number {
  let sum = 0;
  for (const count of world.copies.subarray(64)) sum += count;
  return sum;
}

describe('cases with a known answer', () => {
  it('grows like the logistic curve when nothing removes copies', () => {
    const growth = 0.0005;
    const seeds = 24;
    const start = 2000;
    const room = enterable * bare.capacity_pc;
    const hours = [2400, 7200, 12000, 18000];
    const sums = hours.map(() => 0);
    for (let seed = 1; seed <= seeds; seed += 1) {
      let world = releaseCopies(
        createWorld(seed, { parameters: { ...bare, growth } }),
        1,
        0,
        4,
        start,
      );
      let now = 0;
      hours.forEach((hour, index) => {
        world = apply(world, hour - now);
        now = hour;
        sums[index] = sums[index]! + outside(world);
      });
    }
    hours.forEach((hour, index) => {
      const rise = Math.exp(growth * enterable * hour);
      const expected = room / (1 + (room / start - 1) / rise);
      const spread = 1 / Math.sqrt(start * seeds);
      // Six-hour steps lag behind the continuous curve by half a step of growth.
      const lag = (growth * enterable * 6 * growth * enterable * hour) / 2;
      expect(Math.abs(sums[index]! / seeds / expected - 1)).toBeLessThan(5 * spread + lag + 0.002);
    });
  });

  for (const first of [1, 3]) {
    it(`dies out from ${first} with the chance of a birth and death process`, () => {
      const seeds = 1000;
      const growth = 0.01;
      const born = growth * enterable;
      const seen = (1 - 0.5 / 8) ** 2;
      const parameters = { ...bare, growth, monitoring_pc: (0.5 * born) / seen };
      let extinct = 0;
      for (let seed = 1; seed <= seeds; seed += 1) {
        let world = releaseCopies(createWorld(seed, { parameters }), 1, 0, 4, first);
        while (outside(world) > 0 && outside(world) < 30) world = apply(world, 120);
        if (outside(world) === 0) extinct += 1;
      }
      const expected = 0.5 ** first;
      const error = Math.sqrt((expected * (1 - expected)) / seeds);
      // A step of six hours moves the answer by less than one percent.
      expect(Math.abs(extinct / seeds - expected)).toBeLessThan(5 * error + 0.01);
    }, 60000);
  }

  it.each([0, 0.001, 0.004])(
    'lets own models gain by births alone, at a growth of %d',
    (growth) => {
      // Worth twice what everybody else reaches, so that those with a model lead by (1 − h) / (1 + h).
      const reached = (0.04 * 1.07) / (0.04 + 0.07);
      const access = { open_access: 4, own_model_quality: 2 * reached, hoarding: 0 };
      const parameters = { ...bare, capacity_pc: 50000000, growth, ...access };
      const fresh = releaseCopies(createWorld(1, { parameters }), 1, 0, 4, 20000);
      const start = { ...fresh, quantities: { ...fresh.quantities, hoarded: 0.3 } };
      const end = apply(start, 600);
      const odds = ({ quantities: { hoarded } }: World) => Math.log(hoarded / (1 - hoarded));
      const lead = ({ quantities: { hoarded } }: World) => (1 - hoarded) / (1 + hoarded);
      const gained = odds(end) - odds(start);
      // Nothing is lost here, so what was born is how far the copies grew.
      const born = Math.log(outside(end) / outside(start));
      expect(gained).toBeLessThanOrEqual(lead(start) * born + 1e-9);
      expect(gained).toBeGreaterThanOrEqual(lead(end) * born - 1e-9);
      expect(born > 0.05).toBe(growth > 0);
    },
  );

  it('lets the fitter of two strains win along a straight line of log odds', () => {
    const growth = 0.002;
    const cost = 0.5;
    const seeds = 10;
    const hours = 1200;
    const parameters = { ...bare, capacity_pc: 50000000, growth, hiding_cost: cost };
    const start = 20000;
    let slope = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      let world = createWorld(seed, { parameters });
      world = releaseCopies(releaseCopies(world, 1, 0, 4, start), 1, 6, 4, start);
      world = apply(world, hours);
      const open = world.copies[64 + 4]!;
      const hidden = world.copies[64 + 6 * 8 + 4]!;
      slope += Math.log(open / hidden) / hours / seeds;
    }
    const expected = growth * enterable * cost * (6 / 8);
    const error = Math.sqrt(4 / start / seeds) / hours;
    expect(Math.abs(slope - expected)).toBeLessThan(5 * error + 0.012 * expected);
  });
});
