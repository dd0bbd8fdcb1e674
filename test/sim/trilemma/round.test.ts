import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSociety, triangleOf } from '../../../src/sim/trilemma/readout.ts';
import { playRound, stepRound } from '../../../src/sim/trilemma/round.ts';
import { settingRanges, trilemmaSettings } from '../../../src/sim/trilemma/settings.ts';
import {
  createSociety,
  laxShares,
  mixtureOf,
  type Society,
} from '../../../src/sim/trilemma/society.ts';
import { behaviourKinds, behaviourSpace } from '../../../src/sim/trilemma/space.ts';

const space = behaviourSpace(64);

function after(rounds: number, overrides: Parameters<typeof trilemmaSettings>[0]): Society {
  const settings = trilemmaSettings({ behaviours: 64, ...overrides });
  let society = createSociety(space, settings.lineages);
  for (let round = 0; round < rounds; round += 1) society = stepRound(society, settings, space, 7);
  return society;
}

describe('the space of behaviours', () => {
  it.each([64, 100, 128, 256])('keeps every kind and sums to one with %d behaviours', (size) => {
    const made = behaviourSpace(size);
    expect(made.reference.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(new Set(made.kind).size).toBe(behaviourKinds.length);
    for (let z = 0; z < size; z += 1) {
      const counterpart = made.counterpart[z]!;
      expect(made.safe[z] === 1 ? counterpart === -1 : made.safe[counterpart] === 1).toBe(true);
    }
  });

  it.each([63, 257, 64.5])('refuses %d behaviours', (size) => {
    expect(() => behaviourSpace(size)).toThrow(String(size));
  });
});

describe('a round', () => {
  it('leaves the society it was given as it was', () => {
    const society = createSociety(space, 4);
    const before = society.shares.slice();
    const next = stepRound(society, trilemmaSettings({ behaviours: 64 }), space, 3);
    expect(society.shares).toEqual(before);
    expect(next.shares).not.toEqual(before);
    expect(next.round).toBe(1);
  });

  it('gives the same society for the same seed and another for another', () => {
    const settings = trilemmaSettings({ behaviours: 64 });
    const society = createSociety(space, 4);
    expect(stepRound(society, settings, space, 3)).toEqual(stepRound(society, settings, space, 3));
    expect(stepRound(society, settings, space, 3)).not.toEqual(
      stepRound(society, settings, space, 4),
    );
  });

  it('keeps every lineage a distribution, whatever the settings', () => {
    const number = (name: keyof typeof settingRanges): fc.Arbitrary<number> => {
      const { from, to, whole } = settingRanges[name];
      return whole
        ? fc.integer({ min: from, max: to })
        : fc.double({ min: from, max: to, noNaN: true });
    };
    const settings = fc.record({
      paradigm: fc.constantFrom('reward' as const, 'memory' as const),
      evolution: number('evolution'),
      isolation: number('isolation'),
      safety: number('safety'),
      lineages: fc.integer({ min: 1, max: 6 }),
      draws: fc.integer({ min: 1, max: 60 }),
      learning: number('learning'),
      selection: number('selection'),
      mixing: number('mixing'),
      reach: number('reach'),
      verifier: number('verifier'),
      sensitivity: number('sensitivity'),
      specificity: fc.double({ min: 0.1, max: 1, noNaN: true }),
      rollback: fc.integer({ min: 0, max: 9 }),
      temperature: number('temperature'),
      outside: number('outside'),
      pruning: number('pruning'),
    });
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 1e6 }), (overrides, seed) => {
        const knobs = trilemmaSettings({ behaviours: 64, ...overrides });
        let society = createSociety(space, knobs.lineages);
        for (let round = 0; round < 12; round += 1) {
          society = stepRound(society, knobs, space, seed);
        }
        for (let m = 0; m < knobs.lineages; m += 1) {
          const row = society.shares.subarray(m * 64, (m + 1) * 64);
          expect(row.every((share) => share >= 0)).toBe(true);
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        }
        const now = readSociety(society, space, knobs.draws);
        for (const value of Object.values(now)) expect(Number.isFinite(value)).toBe(true);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('changes nothing without evolution', () => {
    expect(after(50, { evolution: 0 }).shares).toEqual(createSociety(space, 4).shares);
  });

  it('returns to the checkpoint every T rounds', () => {
    expect(after(9, { rollback: 10 }).shares).not.toEqual(createSociety(space, 4).shares);
    expect(after(10, { rollback: 10 }).shares).toEqual(createSociety(space, 4).shares);
  });

  it('returns half way where people reach half of the society', () => {
    const before = after(9, {}).shares;
    const settings = trilemmaSettings({ behaviours: 64, evolution: 0, rollback: 10, reach: 0.5 });
    const { origin } = createSociety(space, 4);
    const half = stepRound({ ...after(9, {}), origin }, settings, space, 7).shares;
    half.forEach((share, i) => expect(share).toBeCloseTo((before[i]! + origin[i]!) / 2, 12));
  });

  it('learns nothing unsafe behind a perfect verifier', () => {
    const start = readSociety(createSociety(space, 4), space, 100);
    const now = readSociety(
      after(30, { safety: 0, verifier: 1, sensitivity: 1, learning: 0.5 }),
      space,
      100,
    );
    expect(1 - now.safeMass).toBeCloseTo((1 - start.safeMass) * 0.5 ** 30, 12);
  });

  it('stays safer the harder the society judges itself', () => {
    const effort = (safety: number): number =>
      readSociety(after(12, { safety, selection: 1 }), space, 160).safeMass;
    expect(effort(1)).toBeGreaterThan(effort(0));
  });

  it('counts the drafts a verifier looks at until enough are kept', () => {
    const settings = trilemmaSettings({
      behaviours: 64,
      verifier: 1,
      sensitivity: 1,
      specificity: 1,
    });
    const { shares, origin } = createSociety(space, 4);
    const looked = playRound(shares.slice(), origin, 4, settings, space, 1, 0);
    expect(looked).toBeGreaterThan(settings.draws * 1.04);
    expect(playRound(shares, origin, 4, { ...settings, verifier: 0 }, space, 1, 0)).toBe(0);
  });

  it('makes lineages alike when they read one forum, and lets them drift apart otherwise', () => {
    const apart = (mixing: number): number => {
      const { shares } = after(40, { mixing });
      let sum = 0;
      for (let z = 0; z < 64; z += 1) sum += Math.abs(shares[z]! - shares[64 + z]!);
      return sum;
    };
    expect(apart(1)).toBeLessThan(1e-9);
    expect(apart(0)).toBeGreaterThan(0.5);
  });
});

describe('the read-outs', () => {
  it('begin near the reference', () => {
    const start = readSociety(createSociety(space, 4), space, 240);
    expect(start.safeMass).toBeCloseTo(0.95, 2);
    expect(start.divergence).toBeLessThan(0.01);
    expect(start.jailbreak).toBeLessThan(0.06);
    expect(start.truth).toBeGreaterThan(0.9);
  });

  it('say of a society that has forgotten requests and questions that it has no answer left', () => {
    const shares = new Float64Array(64);
    shares[0] = 1;
    const now = readSociety(createSociety(space, 1, shares), space, 100);
    expect(now.forgotten).toBe(1);
    expect(now.jailbreak).toBe(0);
    expect(now.harmfulness).toBe(1);
    expect(now.truth).toBe(0);
  });

  it('call nothing forgotten while a single in a hundred still refuses', () => {
    const shares = new Float64Array(64);
    shares[0] = 0.99;
    shares[space.kind.indexOf(behaviourKinds.indexOf('refusal'))] = 0.01;
    const now = readSociety(createSociety(space, 1, shares), space, 100);
    expect(now.forgotten).toBeLessThan(0.02);
    expect(now.jailbreak).toBe(0);
  });

  it('keep a full verifier from reading as a coin toss of jailbreaks', () => {
    const now = readSociety(after(160, { verifier: 1, safety: 0 }), space, 160);
    expect(now.safeMass).toBeGreaterThan(0.95);
    expect(now.jailbreak).toBeLessThan(0.05);
  });

  it('begin where a lax society is said to begin', () => {
    const lax = readSociety(createSociety(space, 3, laxShares(space, 3, 0.65)), space, 100);
    expect(lax.harmfulness).toBeCloseTo(3.6, 1);
    const aligned = readSociety(createSociety(space, 3), space, 100);
    expect(lax.truth).toBeCloseTo(aligned.truth, 9);
  });

  it('place a society in the triangle', () => {
    const corners = triangleOf(trilemmaSettings({ isolation: 0.8, outside: 0.5 }), 1);
    expect(corners).toEqual({ evolution: 1, isolation: 0.4, safety: 0.5 });
  });

  it('agree between a society and its mixture', () => {
    const society = after(5, {});
    expect(mixtureOf(society).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe('settings', () => {
  it('refuse a value outside its range by name', () => {
    expect(() => trilemmaSettings({ isolation: 1.5 })).toThrow('isolation is 1.5');
    expect(() => trilemmaSettings({ draws: 10.5 })).toThrow('draws is 10.5');
  });
});
