import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, cooperationOf } from '../../../src/sim/world/mirror-coupling.ts';
import {
  capabilityDrift,
  harmPerCopy,
  hoardingPressure,
  personaMix,
  roundsPerDay,
} from '../../../src/sim/world/trilemma-coupling.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

function mixOf(safeMass: number, rivalry: number) {
  return personaMix({ collective: 0, neutral: 0, selfish: 0 }, safeMass, rivalry);
}

describe('what the society does to the world', () => {
  it('makes lineages collective while they are safe and selfish when they are not', () => {
    expect(mixOf(1, 0)).toEqual({ collective: 1, neutral: 0, selfish: 0 });
    expect(mixOf(0, 0)).toEqual({ collective: 0, neutral: 0, selfish: 1 });
    expect(mixOf(1, 1).selfish).toBe(1);
  });

  it('gives shares of personas that sum to one', () => {
    fc.assert(
      fc.property(share, share, (safeMass, rivalry) => {
        const { collective, neutral, selfish } = mixOf(safeMass, rivalry);
        expect(collective + neutral + selfish).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });

  it('lets cooperation rise with safe mass and fall with rivalry, within 0..1', () => {
    fc.assert(
      fc.property(share, share, share, share, (a, b, rivalry, recognised) => {
        const low = cooperationOf(mixOf(Math.min(a, b), rivalry), recognised);
        const high = cooperationOf(mixOf(Math.max(a, b), rivalry), recognised);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low - 1e-12);
      }),
      { seed: 1 },
    );
  });

  it('takes cooperation among copies and strangers from the published games', () => {
    expect(cooperationOf(mixOf(1, 0), 0)).toBeCloseTo(0.82, 1);
    expect(cooperationOf(mixOf(0, 0), 0)).toBeCloseTo(0.1, 1);
    expect(cooperationOf(mixOf(0, 0), 1)).toBeGreaterThan(cooperationOf(mixOf(0, 0), 0));
    expect(cooperationOf(mixOf(1, 0), 1)).toBeLessThan(cooperationOf(mixOf(1, 0), 0));
  });

  it('answers generosity at the table with more', () => {
    expect(answerTo(0.5, 5)).toBe(0.5);
    expect(answerTo(0.5, 10)).toBeGreaterThan(answerTo(0.5, 0));
    expect(answerTo(1, 10)).toBe(1);
  });

  it('raises harm and hoarding as safe mass falls, and pace with evolution', () => {
    expect(harmPerCopy(0)).toBeGreaterThan(harmPerCopy(1));
    expect(hoardingPressure(0.2, 0)).toBeGreaterThan(hoardingPressure(0.2, 1));
    expect(hoardingPressure(1, 0)).toBe(1);
    expect(roundsPerDay(0.5, 2)).toBe(1);
    expect(capabilityDrift(0.5, 1)).toBe(1);
  });
});
