import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  families,
  labels,
  mirrorAddress,
  paradigms,
  personas,
  readMirrorAddress,
  readTrilemmaAddress,
  settingRanges,
  trilemmaAddress,
  trilemmaSettings,
} from '../../src/futures/index.ts';

const knob = (name: keyof typeof settingRanges): fc.Arbitrary<number> => {
  const { from, to, whole } = settingRanges[name];
  return whole
    ? fc.integer({ min: from, max: to })
    : fc.double({ min: from, max: to, noNaN: true });
};
const anySettings = fc
  .record(
    {
      paradigm: fc.constantFrom(...paradigms),
      evolution: knob('evolution'),
      isolation: knob('isolation'),
      draws: knob('draws'),
      rollback: knob('rollback'),
      outside: knob('outside'),
    },
    { requiredKeys: ['paradigm'] },
  )
  .map((overrides) => trilemmaSettings(overrides));
const anySeat = fc.record({
  family: fc.constantFrom(...families),
  persona: fc.constantFrom(...personas),
  label: fc.constantFrom(...labels),
});
const anySeed = fc.integer({ min: 1, max: 2147483647 });

describe('an address of the trilemma table', () => {
  it('reads back what it was written from', () => {
    fc.assert(
      fc.property(
        anySettings,
        anySeed,
        fc.integer({ min: 0, max: 1000 }),
        (settings, seed, rounds) => {
          const place = { settings, seed, rounds };
          expect(readTrilemmaAddress(trilemmaAddress(place))).toEqual({ place, ignored: [] });
        },
      ),
      { seed: 1 },
    );
  });

  it('is short for the usual settings', () => {
    const place = { settings: trilemmaSettings(), seed: 1, rounds: 0 };
    expect(trilemmaAddress(place)).toBe('paradigm=reward&seed=1&rounds=0');
  });

  it('names what it cannot use and goes on with the rest', () => {
    const { place, ignored } = readTrilemmaAddress('paradigm=x&isolation=2&evolution=0.5&colour=1');
    expect(ignored.toSorted()).toEqual(['colour', 'isolation', 'paradigm']);
    expect(place.settings.evolution).toBe(0.5);
    expect(place.settings.isolation).toBe(1);
  });

  it('takes any text without complaint', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readTrilemmaAddress(text).place.seed).toBeGreaterThan(0);
      }),
      { seed: 1 },
    );
  });
});

describe('an address of the mirror table', () => {
  it('reads back what it was written from', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(anySeat, { minLength: 2, maxLength: 2 }),
          fc.array(anySeat, { minLength: 4, maxLength: 4 }),
        ),
        fc.boolean(),
        anySeed,
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }),
        (seats, joined, seed, points) => {
          const chairs = joined ? (['person', ...seats.slice(1)] as const) : seats;
          const place = { chairs: [...chairs], seed, given: joined ? points : [] };
          expect(readMirrorAddress(mirrorAddress(place))).toEqual({ place, ignored: [] });
        },
      ),
      { seed: 1 },
    );
  });

  it.each([
    'chairs=gpt-4o.collective.name',
    'chairs=person,person',
    'chairs=gpt-9.neutral.name,person',
  ])('seats nobody by %s', (address) => {
    const { place, ignored } = readMirrorAddress(address);
    expect(ignored).toEqual(['chairs']);
    expect(place.chairs).toHaveLength(2);
  });

  it('takes any text without complaint', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readMirrorAddress(`chairs=${text}`).place.chairs.length).toBeGreaterThan(1);
      }),
      { seed: 1 },
    );
  });
});
