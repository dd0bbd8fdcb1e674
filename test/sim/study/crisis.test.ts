import { expect, test } from 'vitest';
import { crisisFactors, crisisMap, measuredCrisis } from '../../../src/sim/index.ts';

test('what was stored of the crisis is what this model shows', () => {
  const { seeds, first, factors, steps, shares } = measuredCrisis;
  expect(factors).toEqual(crisisFactors);
  const usual = steps.indexOf(1);
  const stored = shares[usual]![usual]![usual]!;
  const again = crisisMap(6, first, [1]).shares[0]![0]![0]!;
  // Six of the stored seeds: no more of them may differ than the others leave room for.
  expect(again * 6).toBeLessThanOrEqual(Math.round(stored * seeds));
  expect(again * 6).toBeGreaterThanOrEqual(6 - Math.round((1 - stored) * seeds));
  expect(shares.flat(2).every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('slower growth and dearer hiding lead out of the crisis', () => {
  const { shares } = crisisMap(4, 5000, [0.7, 1.3]);
  const [scarce, plenty] = shares;
  // Growth down, hiding across: the corner of slow growth and dear hiding against its opposite.
  expect(scarce![0]![1]).toBe(0);
  expect(plenty![1]![0]).toBe(1);
});
