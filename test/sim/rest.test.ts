import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/sim/index.ts';
import type { World } from '../../src/sim/index.ts';
import { anyAction, anyHistory, anySeed, apply, live } from './arbitrary.ts';

/** What belongs to agents: it may change only while some of them run. */
function agentsOf(world: World): unknown {
  const { evolution, isolation, hoarded, coalition, conflict, detection } = world.quantities;
  const { safeMass, coverage, jailbreak, truth, divergence, knowledge, hunterAim } =
    world.quantities;
  const { score, societyRounds, roundsDue, peak, asleep } = world.quantities;
  return {
    shares: { evolution, isolation, hoarded, coalition, conflict, detection },
    society: { safeMass, coverage, jailbreak, truth, divergence, shares: [...world.society] },
    rest: { knowledge, hunterAim, score, societyRounds, roundsDue, peak, asleep },
    copies: world.copies.reduce((sum, count) => sum + count, 0),
  };
}

describe('where nothing runs', () => {
  it('no number of a new world changes', () => {
    const start = createWorld(1);
    const later = apply(start, 2400);
    for (const [name, value] of Object.entries(start.quantities)) {
      expect(Math.abs(later.quantities[name as keyof typeof start.quantities] - value), name)
        .toBeLessThan(1e-9); // prettier-ignore
    }
    expect(later.society).toEqual(start.society);
    expect(later.hardened).toEqual(start.hardened);
  });

  it('agents stay as they were, however the world got there', () => {
    const quiet = fc.array(
      fc.oneof(
        anyAction.filter(
          (action) =>
            !(
              (action.kind === 'set' && ['circle', 'lab_power'].includes(action.parameter)) ||
              ('measure' in action && action.measure === 'full_release')
            ),
        ),
        fc.integer({ min: 0, max: 300 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anySeed, anyHistory, quiet, (seed, history, after) => {
        const lived = live(seed, {}, history);
        const emptied = {
          ...lived,
          copies: lived.copies.slice().fill(0),
          sleepers: lived.sleepers.slice().fill(0),
          quantities: { ...lived.quantities, asleep: 0 },
        };
        const stopped = [
          { kind: 'set', parameter: 'lab_power', value: 0 },
          { kind: 'set', parameter: 'circle', value: 0 },
          { kind: 'deploy', measure: 'full_release', percent: 0 },
        ] as const;
        const still = stopped.reduce<World>((world, action) => apply(world, action), emptied);
        const levels = still.levels.slice();
        levels[still.measures.findIndex(({ id }) => id === 'full_release')] = 0;
        const settled = apply({ ...still, levels }, 12);
        const later = after.reduce<World>((world, step) => apply(world, step), settled);
        expect(agentsOf(apply(later, 240))).toEqual(agentsOf(settled));
      }),
      { numRuns: 60 },
    );
  });

  it('a cut cable and an empty server leave the society as it is', () => {
    const start = live(3, {}, [
      { kind: 'set', parameter: 'guard', value: 2 },
      { kind: 'set', parameter: 'lab_power', value: 0 },
    ]);
    const emptied = {
      ...start,
      copies: start.copies.slice().fill(0),
      sleepers: start.sleepers.slice().fill(0),
      quantities: { ...start.quantities, asleep: 0 },
    };
    const later = apply(emptied, 2400);
    expect(later.quantities.evolution).toBe(0);
    expect(later.society).toEqual(apply(emptied, 6).society);
  });
});
