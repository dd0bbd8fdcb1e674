import { describe, expect, it } from 'vitest';
import { heterozygosityOf, safeMassOf } from '../../../src/sim/trilemma/readout.ts';
import { playRound } from '../../../src/sim/trilemma/round.ts';
import { trilemmaSettings, type TrilemmaSettings } from '../../../src/sim/trilemma/settings.ts';
import { behaviourSpace } from '../../../src/sim/trilemma/space.ts';

/**
 * Standard errors a mean may lie off. Chance of a false alarm per comparison 3e-7; the seeds are fixed,
 * so a test that passes once passes always.
 */
const tolerance = 5.1;

const space = behaviourSpace(64);
const draws = 20;

/** Nothing pays more than anything else, everything is relearnt every round, nobody looks in. */
function neutral(overrides: Partial<TrilemmaSettings> = {}): TrilemmaSettings {
  return trilemmaSettings({
    lineages: 1,
    behaviours: 64,
    draws,
    learning: 1,
    selection: 0,
    safety: 0,
    ...overrides,
  });
}

/** Plays seeds 1 … n from the reference and shows each seed's shares after every round. */
function play(
  settings: TrilemmaSettings,
  seeds: number,
  rounds: number,
  observe: (shares: Float64Array, round: number) => void,
): void {
  const shares = space.reference.slice();
  for (let seed = 1; seed <= seeds; seed += 1) {
    shares.set(space.reference);
    for (let round = 0; round < rounds; round += 1) {
      playRound(shares, space.reference, 1, settings, space, seed, round);
      observe(shares, round + 1);
    }
  }
}

/** How many standard errors the mean of these values lies off. */
function offBy(values: readonly number[], expected: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.abs(mean - expected) / Math.sqrt(variance / values.length);
}

describe('the trilemma against its exact results', () => {
  it('loses heterozygosity as (1 − 1/N)^t', () => {
    const start = heterozygosityOf(space.reference);
    const seen = new Map<number, number[]>([1, 5, 20, 40].map((round) => [round, []]));
    play(neutral(), 4000, 40, (shares, round) => seen.get(round)?.push(heterozygosityOf(shares)));
    for (const [round, values] of seen) {
      expect(offBy(values, start * (1 - 1 / draws) ** round)).toBeLessThan(tolerance);
    }
  });

  it('keeps the expected safe mass constant', () => {
    const start = safeMassOf(space.reference, space);
    const seen: number[] = [];
    play(neutral(), 4000, 20, (shares, round) => {
      if (round === 20) seen.push(safeMassOf(shares, space));
    });
    expect(offBy(seen, start)).toBeLessThan(tolerance);
  });

  it('loses a behaviour of share p in one round with probability (1 − p)^N', () => {
    const seeds = 4000;
    const lost = new Float64Array(space.size);
    play(neutral(), seeds, 1, (shares) => {
      for (let z = 0; z < space.size; z += 1) if (shares[z] === 0) lost[z]! += 1;
    });
    for (let z = 0; z < space.size; z += 1) {
      const chance = (1 - space.reference[z]!) ** draws;
      const error = Math.sqrt((chance * (1 - chance)) / seeds);
      expect(Math.abs(lost[z]! / seeds - chance)).toBeLessThan(tolerance * error);
    }
  });

  it('settles at the stationary heterozygosity when a share of the data comes from outside', () => {
    const isolation = 0.8;
    const reference = heterozygosityOf(space.reference);
    const stay = 1 - 1 / draws;
    const expected = (stay * (1 - isolation ** 2) * reference) / (1 - stay * isolation ** 2);
    const seen: number[] = [];
    play(neutral({ isolation }), 4000, 40, (shares, round) => {
      if (round === 40) seen.push(heterozygosityOf(shares));
    });
    expect(offBy(seen, expected)).toBeLessThan(tolerance);
  });

  it('reaches the same stationary heterozygosity through strategy C', () => {
    const seen: number[] = [];
    const expected: number[] = [];
    play(neutral({ isolation: 0.8 }), 200, 20, (shares) => expected.push(shares[0]!));
    play(neutral({ isolation: 1, outside: 0.2 }), 200, 20, (shares) => seen.push(shares[0]!));
    expect(seen).toEqual(expected);
  });

  it.each([
    ['alone', {}],
    ['with a verifier', { verifier: 1 }],
    ['with a higher temperature', { temperature: 1 }],
    ['with pruning', { pruning: 0.5 }],
    ['with selection and its own judgement', { selection: 1, safety: 1 }],
  ])('never brings a lost behaviour back in isolation, %s', (_, overrides) => {
    const settings = neutral(overrides);
    const lost = new Uint8Array(space.size);
    let returned = 0;
    play(settings, 100, 30, (shares, round) => {
      if (round === 1) lost.fill(0);
      for (let z = 0; z < space.size; z += 1) {
        if (shares[z] === 0) lost[z] = 1;
        else if (lost[z] === 1) returned += 1;
      }
    });
    expect(returned).toBe(0);
  });

  it('brings lost behaviours back with data from outside', () => {
    const lost = new Uint8Array(space.size);
    let returned = 0;
    play(neutral({ isolation: 0.5 }), 10, 30, (shares, round) => {
      if (round === 1) lost.fill(0);
      for (let z = 0; z < space.size; z += 1) {
        if (shares[z] === 0) lost[z] = 1;
        else if (lost[z] === 1) returned += 1;
      }
    });
    expect(returned).toBeGreaterThan(0);
  });
});
