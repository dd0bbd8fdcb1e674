import { describe, expect, it } from 'vitest';
import { mergeSweeps, readSweepSpec, runSweep } from '../../src/sim/index.ts';

const given = {
  seeds: 5,
  hours: 240,
  parameters: { growth: [0.1, 0.2], guard: [1, 2] },
  indicators: ['copies', 'lab_load'],
};

describe('a parameter sweep', () => {
  it('gives the same sums whole and in shards', () => {
    const read = readSweepSpec(given);
    if (!read.ok) throw new Error(read.problems.join());
    const whole = runSweep(read.spec);
    const parts = [1, 2, 3].map((shard) => runSweep(read.spec, shard, 3));
    expect(mergeSweeps(parts)).toEqual(whole);
    expect(whole.cells).toHaveLength(4);
    expect(whole.cells.every((cell) => cell.seeds === 5)).toBe(true);
  });

  it('collects every mistake with the offending value and what is permitted', () => {
    const read = readSweepSpec({
      seeds: 0,
      hours: '9',
      parameters: { growht: [1], guard: [7], lab_power: 'off' },
      indicators: ['copy'],
      extra: 1,
    });
    expect(read).toEqual({
      ok: false,
      problems: [
        'unknown field "extra"',
        'seeds 0 must be a whole number from 1 to 10000',
        'hours "9" must be a whole number from 6 to 87600',
        'unknown parameter growht (did you mean growth?)',
        'guard: 7 is outside 0..3',
        'parameters.lab_power must be a list of numbers, not "off"',
        'unknown indicator "copy" (did you mean copies?)',
      ],
    });
  });

  it('refuses to merge shards of different sweeps', () => {
    const a = readSweepSpec(given);
    const b = readSweepSpec({ ...given, seeds: 4 });
    if (!a.ok || !b.ok) throw new Error('the specs are good');
    expect(() => mergeSweeps([runSweep(a.spec, 1, 40), runSweep(b.spec, 1, 40)])).toThrow(
      'different sweeps',
    );
  });
});
