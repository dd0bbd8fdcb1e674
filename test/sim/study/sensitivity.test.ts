import { describe, expect, it } from 'vitest';
import { morrisEffects, morrisJobs, morrisPoint } from '../../../src/sim/study/morris.ts';
import {
  chance,
  indices,
  joinSensitivity,
  outcomes,
  runSensitivity,
  screen,
  sensitivityDesign,
  strongest,
  variedParameters,
} from '../../../src/sim/study/sensitivity.ts';
import { wholeShard } from '../../../src/sim/study/shard.ts';
import { sobolIndices, sobolJobs, sobolPoint } from '../../../src/sim/study/sobol.ts';

/** Ishigami's function on 0..1 with a = 7, b = 0.1, whose indices are known in closed form. */
function ishigami(point: Float64Array): number {
  const [x, y, z] = Array.from(point, (value) => Math.PI * (2 * value - 1)) as [
    number,
    number,
    number,
  ];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

const known = [
  { first: 0.3139, total: 0.5576 },
  { first: 0.4424, total: 0.4424 },
  { first: 0, total: 0.2437 },
];

describe('Sobol indices', () => {
  const rows = 4096;
  const outputs = Float64Array.from({ length: sobolJobs(3, rows) }, (_, job) =>
    ishigami(sobolPoint(1, 3, job)),
  );

  it('are those of the Ishigami function, inside their own intervals', () => {
    sobolIndices(1, 3, outputs).forEach(({ first, total }, factor) => {
      expect(Math.abs(first.value - known[factor]!.first)).toBeLessThan(0.04);
      expect(Math.abs(total.value - known[factor]!.total)).toBeLessThan(0.04);
      for (const { value, low, high } of [first, total]) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high - low).toBeLessThan(0.2);
      }
    });
  });

  it('have intervals that cover the known value about nineteen times in twenty', () => {
    let covered = 0;
    const tries = 60;
    for (let seed = 1; seed <= tries; seed += 1) {
      const some = Float64Array.from({ length: sobolJobs(3, 256) }, (_, job) =>
        ishigami(sobolPoint(seed, 3, job)),
      );
      sobolIndices(seed, 3, some).forEach(({ first, total }, factor) => {
        if (first.low <= known[factor]!.first && known[factor]!.first <= first.high) covered += 1;
        if (total.low <= known[factor]!.total && known[factor]!.total <= total.high) covered += 1;
      });
    }
    expect(covered / (6 * tries)).toBeGreaterThan(0.88);
  });

  it('are zero for an output that never changes', () => {
    const flat = new Float64Array(sobolJobs(2, 10)).fill(3);
    for (const { first, total } of sobolIndices(1, 2, flat)) {
      expect([first.value, total.value]).toEqual([0, 0]);
    }
  });
});

describe('Morris screening', () => {
  const factors = 4;
  const outputs = (model: (point: Float64Array) => number, trajectories: number): Float64Array =>
    Float64Array.from({ length: morrisJobs(factors, trajectories) }, (_, job) =>
      model(morrisPoint(7, factors, job)),
    );

  it('finds the slopes of a plane exactly, with no spread', () => {
    const effects = morrisEffects(
      7,
      factors,
      outputs(([a, b, c]) => 2 * a! - 3 * b! + 0.5 * c!, 6),
    );
    const slopes = [2, -3, 0.5, 0];
    effects.forEach(({ mean, size, spread }, factor) => {
      expect(mean).toBeCloseTo(slopes[factor]!, 10);
      expect(size).toBeCloseTo(Math.abs(slopes[factor]!), 10);
      expect(spread).toBeCloseTo(0, 10);
    });
  });

  it('shows an interaction as spread', () => {
    const effects = morrisEffects(
      7,
      factors,
      outputs(([a, b]) => a! * b!, 40),
    );
    expect(effects[0]!.spread).toBeGreaterThan(0.2);
    expect(effects[0]!.size).toBeGreaterThan(0.3);
    expect(effects[2]!.size).toBe(0);
  });

  it('moves exactly one factor at each step and stays inside the range', () => {
    for (let job = 1; job < morrisJobs(factors, 20); job += 1) {
      const now = morrisPoint(3, factors, job);
      expect(now.every((value) => value >= 0 && value <= 1)).toBe(true);
      if (job % (factors + 1) === 0) continue;
      const before = morrisPoint(3, factors, job - 1);
      expect(now.filter((value, factor) => value !== before[factor])).toHaveLength(1);
    }
  });
});

describe('the sensitivity of the world', () => {
  const design = sensitivityDesign('screen', 2, 0.3, ['growth', 'hunter_width']);
  const whole = runSensitivity(design, wholeShard);
  const parts = [1, 2, 3].map((index) => runSensitivity(design, { index, of: 3 }));

  it('is the same whole and in parts, in any order', () => {
    expect(joinSensitivity(parts.toReversed())).toEqual(joinSensitivity([whole]));
    expect(screen(parts)).toEqual(screen([whole]));
  });

  it('refuses a part that is missing, there twice, or of another computation', () => {
    expect(() => screen(parts.slice(1))).toThrow('missing: shard 1/3');
    expect(() => screen([...parts, parts[1]!])).toThrow('part 4 (shard 2/3) is there twice');
    const other = runSensitivity(sensitivityDesign('screen', 2, 0.2, ['growth']), wholeShard);
    expect(() => screen([whole, other])).toThrow('of another computation');
  });

  it('takes its seeds from where it is told to, and joins no parts of other seeds', () => {
    const factors = ['growth', 'hunter_width'] as const;
    const again = runSensitivity(sensitivityDesign('screen', 2, 0.3, factors, 1), wholeShard);
    const later = runSensitivity(sensitivityDesign('screen', 2, 0.3, factors, 7001), wholeShard);
    expect(again).toEqual(whole);
    expect(later.outputs).not.toEqual(whole.outputs);
    expect(() => screen([whole, later])).toThrow('of another computation');
  });

  it('screens every parameter that can vary and names chance beside them', () => {
    expect(sensitivityDesign('screen', 2, 0.3).factors.at(-1)).toBe(chance);
    expect(variedParameters(0.3)).toContain('growth');
    expect(variedParameters(0.3)).toContain('open_access');
    expect(variedParameters(0.3)).not.toContain('guard');
    for (const { factors } of screen([whole])) expect(factors).toHaveLength(3);
    expect(strongest(screen([whole]), 5).toSorted()).toEqual(['growth', 'hunter_width']);
  });

  it('gives indices for all five outcomes', () => {
    const small = runSensitivity(sensitivityDesign('indices', 3, 0.3, ['growth']), wholeShard);
    expect(indices([small]).map(({ outcome }) => outcome)).toEqual([...outcomes]);
  });
});
