import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld, hashWorld, releaseCopies } from '../../src/sim/index.ts';
import type { Action, World } from '../../src/sim/index.ts';
import { checkLaws } from './check-law.ts';
import { anyAction, anyDefinition, anyHistory, anySeed, apply, live } from './arbitrary.ts';

const runs = { numRuns: 120 };
describe('laws of the world, whatever is done to it', () => {
  it('keeps copies within capacity where growth and hosts are at the ends of their ranges', () => {
    const hosts = 50000000;
    const classes = ['pc', 'business', 'cloud', 'critical'] as const;
    const world = createWorld(1, {
      parameters: {
        growth: 5,
        hiding_cost: 0,
        ...Object.fromEntries(classes.map((name) => [`capacity_${name}`, hosts])),
        ...Object.fromEntries(classes.map((name) => [`exposure_${name}`, 1])),
        ...Object.fromEntries(classes.map((name) => [`threshold_${name}`, 0])),
        ...Object.fromEntries(classes.map((name) => [`monitoring_${name}`, 1])),
      },
    });
    const crowded = [1, 2, 3, 4].reduce(
      (now, host) => releaseCopies(now, host, 0, 7, 20000000),
      world,
    );
    let most = 0;
    apply(crowded, 120, (now) => {
      checkLaws(now);
      most = Math.max(most, now.quantities.birthsRecent);
    });
    expect(most).toBeGreaterThan(0);
  });

  it('keeps copies whole and within capacity, shares in 0..1 and indicators finite', () => {
    fc.assert(
      fc.property(anySeed, anyDefinition, anyHistory, (seed, definition, history) => {
        checkLaws(live(seed, definition, history, checkLaws));
      }),
      runs,
    );
  });

  it('steps 2 × 6 hours as it steps 12, and any split of the hours alike', () => {
    fc.assert(
      fc.property(
        anySeed,
        anyHistory,
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
        (seed, history, parts) => {
          const world = live(seed, {}, history);
          const whole = parts.reduce((sum, part) => sum + part, 0);
          const split = parts.reduce((now, part) => apply(now, part), world);
          expect(hashWorld(split)).toBe(hashWorld(apply(world, whole)));
        },
      ),
      runs,
    );
  });

  it('gives the same world for the same seed and history', () => {
    fc.assert(
      fc.property(anySeed, anyDefinition, anyHistory, (seed, definition, history) => {
        const once = live(seed, definition, history);
        expect(hashWorld(live(seed, definition, history))).toBe(hashWorld(once));
      }),
      { numRuns: 40 },
    );
  });

  it('does not mind the order of actions on different things in the same hour', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.uniqueArray(anyAction, { selector: subject, maxLength: 8 }),
        (seed, actions) => {
          const world = live(seed, {}, []);
          const there = actions.reduce<World>((now, action) => apply(now, action), world);
          const back = [...actions]
            .reverse()
            .reduce<World>((now, action) => apply(now, action), world);
          expect(hashWorld(apply(back, 48))).toBe(hashWorld(apply(there, 48)));
        },
      ),
      runs,
    );
  });

  it('leaves zero copies at zero unless the agent runs or the code is released', () => {
    const harmless = anyAction.filter(
      (action) => subject(action) !== 'running' && subject(action) !== 'full_release',
    );
    const quiet = fc.array(fc.oneof(harmless, fc.integer({ min: 0, max: 300 })), { maxLength: 12 });
    fc.assert(
      fc.property(anySeed, anyDefinition, quiet, (seed, definition, history) => {
        const end = history.reduce<World>(
          (world, step) => apply(world, step),
          createWorld(seed, definition),
        );
        expect(end.copies.every((count) => count === 0)).toBe(true);
      }),
      runs,
    );
  });

  it('leaves the world it was given as it was', () => {
    fc.assert(
      fc.property(anySeed, anyAction, (seed, action) => {
        const world = releaseCopies(createWorld(seed), 1, 2, 4, 50);
        const before = hashWorld(world);
        apply(apply(world, action), 60);
        expect(hashWorld(world)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

/** What an action is about; who sits at the table and what is laid on it is one matter. */
function subject(action: Action): string {
  if (action.kind === 'contribute') return 'table';
  if (action.kind === 'set') return action.parameter.replace(/^table_.*/, 'table');
  return action.measure;
}
