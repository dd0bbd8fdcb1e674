import { describe, expect, it } from 'vitest';
import { createWorld, draw, hashWorld, progeny, releaseCopies } from '../../src/sim/index.ts';
import type { World } from '../../src/sim/index.ts';
import { apply } from './arbitrary.ts';

/** Personal computers without number, all open, nothing that removes or changes copies. */
const open = {
  capacity_pc: 50000000,
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
  sleeping: 0,
  outage: 0,
  conflict_loss: 0,
};

function countOf(world: World): number {
  return world.copies.subarray(64).reduce((sum, count) => sum + count, 0);
}

/** Growth per hour over some hours, from as many copies as make chance small. */
function growthOf(parameters: Readonly<Record<string, number>>, hours: number): number {
  const world = releaseCopies(
    createWorld(1, { parameters: { ...open, open_access: 80, ...parameters } }),
    1,
    0,
    4,
    20000,
  );
  return Math.log(countOf(apply(world, hours)) / 20000) / hours;
}

describe('a rate per hour means what it says', () => {
  // Growth per hour is r, times what can be reached with 80 % of models, times the 80 % of computers that are open.
  const rate = ((0.8 * 1.07) / (0.8 + 0.07)) * 0.8;
  for (const [growth, hours] of [
    [0.02, 48],
    [0.185, 12],
    [0.6, 6],
  ] as const) {
    for (const steps of [1, 2, 4]) {
      it(`growth ${growth} in steps of ${6 / steps} hours`, () => {
        const measured = growthOf({ growth, steps_per_tick: steps }, hours);
        expect(Math.abs(measured / (growth * rate) - 1)).toBeLessThan(0.02);
      });
    }
  }

  it('growth of Code Red, from one step to four, within two percent', () => {
    const few = { growth: 1.8, capacity_pc: 50000000 };
    const from = (steps: number): number => {
      const parameters = { ...open, open_access: 80, ...few, steps_per_tick: steps };
      let sum = 0;
      for (let seed = 1; seed <= 40; seed += 1) {
        const world = releaseCopies(createWorld(seed, { parameters }), 1, 0, 4, 100);
        sum += Math.log(countOf(apply(world, 6)) / 100) / 6 / 40;
      }
      return sum;
    };
    expect(Math.abs(from(1) / (1.8 * rate) - 1)).toBeLessThan(0.02);
    expect(Math.abs(from(4) / (1.8 * rate) - 1)).toBeLessThan(0.02);
  });

  it('growth and removal together leave what is left of both', () => {
    const seen = (1 - 0.5 / 8) ** 2;
    const measured = growthOf({ growth: 0.2, monitoring_pc: 0.3 / seen }, 6);
    expect(Math.abs(measured - (0.2 * rate - 0.3))).toBeLessThan(0.003);
  });

  it('hardening at full strength closes half of what can be closed in 30 days', () => {
    const levels = (world: World, ...ids: readonly string[]): World => ({
      ...world,
      levels: Float64Array.from(world.measures, ({ id }) => (ids.includes(id) ? 1 : 0)),
      targets: Float64Array.from(world.measures, ({ id }) => (ids.includes(id) ? 1 : 0)),
    });
    const start = createWorld(1, { parameters: { unpatch_rate: 0 } });
    const gap = (world: World): number => 0.2 + 0.6 * 0.8 - world.hardened[1]!;
    for (const [ids, days] of [
      [['hardening'], 30],
      [['patch_drive'], 30],
      [['hardening', 'patch_drive'], 15],
    ] as const) {
      const later = apply(levels(start, ...ids), days * 24);
      expect(gap(later) / gap(start), ids.join()).toBeCloseTo(0.5, 2);
    }
  });
});

describe('chance', () => {
  it('draws one-sided mutants: about as many more or less as the square root says', () => {
    const changed = { ...open, growth: 0.05, mutation_stealth: 0, mutation_up: 0.01 };
    const counts: number[] = [];
    for (let seed = 1; seed <= 400; seed += 1) {
      const world = releaseCopies(createWorld(seed, { parameters: changed }), 1, 0, 4, 4000);
      const later = apply(world, 6);
      counts.push(later.copies[64 + 5]!);
    }
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance =
      counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    // The variance of a Poisson count is its mean; of 400 draws it is within a third of it.
    expect(variance / mean).toBeGreaterThan(0.67);
    expect(variance / mean).toBeLessThan(1.5);
  });

  it('counts progeny with the mean and the spread of families that grow while they are counted', () => {
    for (const [parents, each] of [
      [1, 0.4],
      [3, 1.4],
      [200, 0.7],
      [5000, 1.4],
    ] as const) {
      const draws = 40000;
      let sum = 0;
      let squares = 0;
      for (let index = 0; index < draws; index += 1) {
        const count = progeny(draw(5, 6, 1, index), parents * each, each);
        sum += count;
        squares += count * count;
      }
      const mean = sum / draws;
      const variance = squares / draws - mean * mean;
      const expected = parents * each * (1 + each);
      expect(Math.abs(mean - parents * each)).toBeLessThan(5 * Math.sqrt(expected / draws) + 0.01);
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.06);
    }
  });

  it('lets stealth on the server go both ways alike', () => {
    const middle = 4;
    let less = 0;
    let more = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const parameters = { capacity_lab: 10000, escape_rate: 0, mutation_stealth: 0.1 };
      const world = releaseCopies(createWorld(seed, { parameters }), 0, middle, 4, 50);
      const later = apply(apply(world, { kind: 'set', parameter: 'running', value: 1 }), 6);
      for (let stealth = 0; stealth < 8; stealth += 1) {
        const count = later.copies[stealth * 8 + 4]!;
        if (stealth < middle) less += count;
        if (stealth > middle) more += count;
      }
    }
    expect(less).toBeGreaterThan(1000);
    expect(Math.abs(less / more - 1)).toBeLessThan(0.1);
  });

  it('lets copies escape to open hosts only, each by a draw of its own', () => {
    const escaped = (hardened: number): number => {
      const parameters = { capacity_lab: 10000, escape_rate: 1, lab_growth: 0, growth: 0 };
      const world = releaseCopies(createWorld(4, { parameters }), 0, 0, 4, 1000);
      const closed = {
        ...world,
        hardened: Float64Array.from([0, 1, 1, 1, 1], (h) => h * hardened),
      };
      const online = apply(closed, { kind: 'set', parameter: 'network', value: 3 });
      const after = apply(apply(online, { kind: 'set', parameter: 'running', value: 1 }), 6);
      return countOf(after);
    };
    expect(escaped(1)).toBe(0);
    const [half, none] = [escaped(0.5), escaped(0)];
    expect(half / none).toBeGreaterThan(0.4);
    expect(half / none).toBeLessThan(0.6);
  });
});

describe('what is read and hashed', () => {
  it('calls detection what people find, not what fights and blackouts destroy', () => {
    const parameters = { ...open, monitoring_pc: 0, conflict_loss: 1, outage: 1 };
    const world = releaseCopies(createWorld(2, { parameters }), 1, 0, 7, 400000);
    expect(apply(world, 240).quantities.detection).toBe(0);
  });

  it('hashes what measures are, not only how far they are deployed', () => {
    const measure = {
      id: 'night_watch',
      group: 'detection',
      ramp: 24,
      cost: 0.01,
      trust: 0,
      threat: 0,
      effects: { review: 0.05 },
    } as const;
    const one = createWorld(1, { measures: [measure] });
    const two = createWorld(1, { measures: [{ ...measure, cost: 0.02 }] });
    expect(hashWorld(two)).not.toBe(hashWorld(one));
    expect(hashWorld(createWorld(1, { measures: [{ ...measure }] }))).toBe(hashWorld(one));
  });

  it('counts agents in the open net as less closed in than those on a server', () => {
    const server = createWorld(1, { parameters: { learning_hazard: 0 } });
    const running = apply(apply(server, { kind: 'set', parameter: 'running', value: 1 }), 48);
    const online = apply(apply(running, { kind: 'set', parameter: 'network', value: 3 }), 24);
    const loose = apply(releaseCopies(createWorld(1), 1, 0, 4, 500), 24);
    expect(running.quantities.isolation).toBe(1);
    expect(online.quantities.isolation).toBeLessThan(1);
    expect(loose.quantities.isolation).toBeLessThan(online.quantities.isolation);
  });
});
