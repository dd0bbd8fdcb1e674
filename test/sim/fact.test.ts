import { beforeAll, describe, expect, it, test } from 'vitest';
import { earlyFacts, measureFacts } from '../../src/sim/fact-branch.ts';
import { canonicalFacts, knownMissed, seedsFrom } from '../../src/sim/fact.ts';
import recorded from '../../src/sim/facts-result.json' with { type: 'json' };
import type { Fact } from '../../src/sim/index.ts';

/**
 * The full measurement (`npm run sim -- facts`) uses 200 seeds. Here 20 fixed seeds stand in, 8 for
 * the many runs of F10, so a share may miss its threshold by about two standard errors.
 */
const seeds = 20;
const slack = 0.15;

/** Missed by so much that so few seeds show it. */
const farMissed = knownMissed.slice(1);

test('what was measured and does not hold is known to be missed, and nothing else is', () => {
  const parts = recorded.facts.flatMap((fact) => fact.parts);
  expect(parts.filter(({ pass }) => !pass).map(({ name }) => name)).toEqual(knownMissed);
});

describe('the stylised facts on a few seeds', () => {
  let facts: readonly Fact[] = [];
  beforeAll(() => {
    const block = seedsFrom(1, seeds);
    facts = [...canonicalFacts(block), earlyFacts(block), measureFacts(seedsFrom(1, 8))];
  }, 300000);

  for (const id of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10']) {
    it(`${id} holds, but for what is known to be missed`, () => {
      const fact = facts.find((entry) => entry.id === id);
      if (fact === undefined) throw new Error(`${id} is not measured`);
      for (const part of fact.parts) {
        const limit = Number(part.threshold.slice(3));
        if (farMissed.includes(part.name)) {
          expect(part.pass, part.name).toBe(false);
        } else if (part.threshold.startsWith('>=')) {
          expect(part.figure, part.name).toBeGreaterThanOrEqual(limit - slack);
        } else {
          expect(part.figure, part.name).toBeLessThanOrEqual(limit + slack);
        }
      }
    });
  }
});
