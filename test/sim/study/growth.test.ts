import { expect, test } from 'vitest';
import { texts as german } from '../../../locales/de/model.ts';
import { texts as english } from '../../../locales/en/model.ts';
import { parameters } from '../../../src/sim/index.ts';
import { canonicalFacts, seedsFrom } from '../../../src/sim/study/fact.ts';

test.each([
  [0.9, 'F6 services below 50 %', 48],
  [1.1, 'F3 services back at 95 %', 25],
])(
  'with growth × %f only “%s” is missed, as often as the limits say',
  (factor, missed, reached) => {
    const usual = parameters.find(({ id }) => id === 'growth')!.default;
    const worlds = 60;
    const facts = canonicalFacts(seedsFrom(51_001, worlds), {
      parameters: { growth: factor * usual },
    });
    const open = facts.flatMap(({ id, parts }) =>
      parts.filter(({ pass }) => !pass).map(({ name, figure }) => [`${id} ${name}`, figure]),
    );
    expect(open).toEqual([[missed, Math.round((1000 * reached) / worlds) / 1000]]);
    expect(english.limits.growth).toContain(`${reached} of ${worlds}`);
    expect(german.limits.growth).toContain(`${reached} von ${worlds}`);
  },
  300_000,
);
