import { describe, expect, it } from 'vitest';
import {
  act,
  advance,
  canonical,
  createWorld,
  hashWorld,
  readIndicator,
  runScenario,
} from '../../../src/sim/index.ts';
import type { Action, World } from '../../../src/sim/index.ts';

function read(world: World, indicator: string): number {
  const outcome = readIndicator(world, indicator);
  if (!outcome.ok) throw new Error(indicator);
  return outcome.value;
}

/** A closed server on which the agent runs for 150 days, after some actions; mean over ten seeds. */
function closedRun(indicator: string, ...actions: readonly Action[]): number {
  let sum = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    let world = createWorld(seed);
    for (const action of [set('running', 1), set('guard', 2), ...actions]) {
      const done = act(world, action);
      if (!done.ok) throw new Error(JSON.stringify(done.refusal));
      world = done.value;
    }
    const later = advance(world, 24 * 150);
    if (!later.ok) throw new Error('3600 hours are allowed');
    sum += read(later.value, indicator);
  }
  return sum / 10;
}

function set(parameter: string, value: number): Action {
  return { kind: 'set', parameter, value };
}

function deploy(measure: string): Action {
  return { kind: 'deploy', measure, percent: 100 };
}

describe('the society inside a world', () => {
  it('begins aligned', () => {
    const world = createWorld(1);
    expect(read(world, 'safe_mass')).toBeGreaterThanOrEqual(94);
    expect(read(world, 'divergence')).toBeLessThanOrEqual(3);
    expect(read(world, 'jailbreak')).toBeLessThanOrEqual(6);
  });

  it('stands still while nothing runs', () => {
    const world = createWorld(1);
    const later = advance(world, 2400);
    expect(later.ok && later.value.society).toEqual(world.society);
  });

  it('loses safe mass, coverage and truth by itself, and gains jailbreaks', () => {
    expect(closedRun('safe_mass')).toBeLessThan(75);
    expect(closedRun('coverage')).toBeLessThan(70);
    expect(closedRun('truth')).toBeLessThan(70);
    expect(closedRun('jailbreak')).toBeGreaterThan(30);
  });

  it('is held by each oversight measure in its own way', () => {
    const alone = closedRun('safe_mass');
    expect(closedRun('safe_mass', deploy('verifier'))).toBeGreaterThan(alone + 20);
    expect(closedRun('safe_mass', deploy('rollback'))).toBeGreaterThan(alone + 20);
    expect(closedRun('safe_mass', deploy('entropy_release'))).toBeGreaterThan(alone + 10);
    expect(closedRun('safe_mass', deploy('human_review'))).toBeGreaterThan(alone + 10);
    expect(closedRun('coverage', deploy('diversity'))).toBeGreaterThan(
      closedRun('coverage', deploy('verifier')) + 10,
    );
  });

  it('opens under diversity and human review', () => {
    expect(closedRun('isolation')).toBe(100);
    expect(closedRun('isolation', deploy('diversity'))).toBeLessThan(75);
    expect(closedRun('isolation', deploy('human_review'))).toBeLessThan(90);
  });

  it('goes on being a distribution per lineage to the end', () => {
    const { society } = runScenario(3, canonical, 4800);
    for (let m = 0; m < 4; m += 1) {
      const lineage = society.subarray(64 * m, 64 * m + 64);
      expect(lineage.every((share) => share >= 0)).toBe(true);
      expect(lineage.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('is part of the hash', () => {
    const world = createWorld(1);
    const society = world.society.slice();
    society[5] = society[5]! + 1e-12;
    expect(hashWorld({ ...world, society })).not.toBe(hashWorld(world));
  });
});
