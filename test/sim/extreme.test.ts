import { describe, expect, it } from 'vitest';
import { advance, createWorld, draw, hashWorld, parameters } from '../../src/sim/index.ts';
import type { World } from '../../src/sim/index.ts';
import { checkLaws } from './check-law.ts';
import { apply } from './arbitrary.ts';
import { releaseCopies } from '../../src/sim/index.ts';

/** Every parameter at one end of its range, by the bits of chance; what may be set by a story too. */
function extremeWorld(seed: number): World | string {
  const given = Object.fromEntries(
    parameters.map(({ id, range }, index) => [id, range[draw(seed, 100, 7, index) < 0.5 ? 0 : 1]]),
  );
  try {
    return createWorld(seed, { parameters: { ...given, steps_per_tick: 1 } });
  } catch (error) {
    return error instanceof RangeError ? error.message : 'unknown';
  }
}

describe('with every parameter at an end of its range', () => {
  it.each([0, 1000, 2000, 3000, 4000])(
    'worlds %i and a thousand more keep the laws or say what does not go together',
    (before) => {
      let refused = 0;
      for (let seed = before + 1; seed <= before + 1000; seed += 1) {
        const world = extremeWorld(seed);
        if (typeof world === 'string') {
          expect(world).toMatch(
            /mutation_stealth \+ mutation_up \+ mutation_down = 1\.\d+ is more/,
          );
          refused += 1;
          continue;
        }
        const room = world.parameters.capacity_pc > 0 ? 1 : 0;
        const crowded = room > 0 ? releaseCopies(world, 1, seed % 8, 4 + (seed % 4), 1000) : world;
        const outcome = advance(crowded, 18);
        if (!outcome.ok) throw new Error('18 hours are allowed');
        checkLaws(outcome.value);
      }
      // One of eight ways to set three shares of at most a half breaks their limit.
      expect(refused).toBeGreaterThan(60);
      expect(refused).toBeLessThan(300);
    },
  );

  it('no world leaves anything behind for the next', () => {
    const alone = new Map<number, string>();
    const run = (seed: number): string =>
      hashWorld(apply(releaseCopies(createWorld(seed), 1, 2, 4, 800), 96));
    for (let seed = 1; seed <= 20; seed += 1) alone.set(seed, run(seed));
    for (let seed = 1; seed <= 400; seed += 1) {
      const world = extremeWorld(seed + 9000);
      if (typeof world !== 'string') apply(releaseCopies(world, 1, 0, 4, 10), 12);
      const next = 1 + (seed % 20);
      expect(run(next)).toBe(alone.get(next));
    }
  });

  it('not even a world that breaks every rule', () => {
    const run = (): string => hashWorld(apply(releaseCopies(createWorld(5), 1, 2, 4, 800), 96));
    const before = run();
    const start = releaseCopies(createWorld(6), 1, 2, 4, 800);
    for (const broken of [
      { mutation_stealth: 0.5, mutation_up: 0.5, mutation_down: 0.5 },
      { growth: NaN },
      { growth: -3, entry_width: 0 },
      { capacity_pc: -1 },
    ]) {
      const bad = { ...start, parameters: { ...start.parameters, ...broken } };
      advance(bad, 48);
      expect(run()).toBe(before);
    }
  });
});
