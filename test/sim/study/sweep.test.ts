import { describe, expect, it } from 'vitest';
import {
  mergeSweeps,
  quantile,
  runSweep,
  summarise,
  sweepHours,
  sweepPoints,
} from '../../../src/sim/index.ts';
import type { SweepSpec } from '../../../src/sim/index.ts';

const spec: SweepSpec = {
  seeds: 5,
  first: 40,
  hours: 240,
  every: 96,
  parameters: { growth: [0.1, 0.2], guard: [1, 2] },
  indicators: ['copies', 'lab_load'],
  quantiles: [5, 50, 95],
  scenario: 'canonical',
};

describe('a parameter sweep', () => {
  const whole = runSweep(spec);
  const parts = [1, 2, 3].map((index) => runSweep(spec, { index, of: 3 }));

  it('gives the same runs whole and in parts, in any order', () => {
    expect(mergeSweeps(parts)).toEqual(whole);
    expect(mergeSweeps(parts.toReversed())).toEqual(whole);
    expect(mergeSweeps([whole])).toEqual(whole);
  });

  it('runs every point with the same seeds, from the first on', () => {
    expect(sweepPoints(spec)).toHaveLength(4);
    expect(whole.runs).toHaveLength(20);
    expect(new Set(whole.runs.map((run) => run.seed))).toEqual(new Set([40, 41, 42, 43, 44]));
  });

  it('reads at equal distances and at the end', () => {
    expect(sweepHours(spec)).toEqual([96, 192, 240]);
    expect(sweepHours({ ...spec, every: 0 })).toEqual([240]);
    expect(sweepHours({ ...spec, every: 120 })).toEqual([120, 240]);
    for (const { values } of whole.runs) {
      expect(values).toHaveLength(3);
      expect(values.flat()).not.toContain(null);
    }
    const end = runSweep({ ...spec, every: 0 });
    expect(end.runs.map((run) => run.values[0])).toEqual(whole.runs.map((run) => run.values[2]));
  });

  it('counts no part twice, misses none, and mixes no two sweeps', () => {
    expect(() => mergeSweeps([...parts, parts[0]!])).toThrow('part 4 (shard 1/3) is there twice');
    expect(() => mergeSweeps(parts.slice(0, 2))).toThrow('missing: shard 3/3');
    expect(() => mergeSweeps([])).toThrow('no part');
    const other = runSweep({ ...spec, seeds: 4 }, { index: 1, of: 3 });
    expect(() => mergeSweeps([parts[1]!, other])).toThrow('another computation');
    const halves = runSweep(spec, { index: 2, of: 2 });
    expect(() => mergeSweeps([parts[0]!, halves])).toThrow('one of 2 parts, not of 3');
    const older = { ...parts[1]!, stamp: { ...parts[1]!.stamp, world: 1 } };
    expect(() => mergeSweeps([parts[0]!, older])).toThrow('model version 1');
    const robbed = { ...whole, runs: whole.runs.slice(1) };
    expect(() => mergeSweeps([robbed])).toThrow('point 0, seed 41');
    expect(() => mergeSweeps([{ ...whole, runs: whole.runs.slice(0, -1) }])).toThrow('19 runs');
  });

  it('holds a number that varies, also where the scenario sets it', () => {
    const guards = runSweep({ ...spec, seeds: 20, parameters: { guard: [0, 2] } });
    const spread = (point: number): number =>
      guards.runs.filter((run) => run.point === point && run.values[2]![0]! > 1000).length;
    expect(spread(0)).toBeGreaterThan(15);
    expect(spread(1)).toBeLessThan(5);
    const networks = runSweep({ ...spec, parameters: { network: [0] }, every: 0 });
    expect(networks.runs.map((run) => run.values[0]![0])).toEqual([0, 0, 0, 0, 0]);
  });

  it('follows whoever plays, and says where a run stopped or ended early', () => {
    const played = runSweep({ ...spec, parameters: {}, seeds: 2 }, undefined, (seed) => ({
      stopped: seed === 40 ? 'night.wait' : null,
      readings: [{ hour: 100, values: new Array<number>(60).fill(seed) }],
    }));
    expect(played.runs.map((run) => run.stopped)).toEqual(['night.wait', null]);
    expect(played.runs[1]!.values).toEqual([
      [41, 41],
      [null, null],
      [null, null],
    ]);
    expect(summarise(played).map(({ seeds, mean }) => [seeds, mean])).toEqual([
      [2, 40.5],
      [2, 40.5],
      [0, null],
      [0, null],
      [0, null],
      [0, null],
    ]);
  });

  it('tells quantiles as R and NumPy do', () => {
    expect(quantile([1, 2, 4, 8], 0.5)).toBe(3);
    expect(quantile([1, 2, 4, 8], 0.9)).toBeCloseTo(6.8, 12);
    expect(quantile([7], 0.05)).toBe(7);
  });
});
