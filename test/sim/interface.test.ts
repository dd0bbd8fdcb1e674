import { describe, expect, it } from 'vitest';
import {
  act,
  advance,
  createWorld,
  hashWorld,
  indicators,
  measures,
  parameters,
  readIndicator,
  readIndicators,
} from '../../src/sim/index.ts';
import type { Action, World } from '../../src/sim/index.ts';

function after(world: World, ...steps: readonly (Action | number)[]): World {
  let now = world;
  for (const step of steps) {
    const outcome = typeof step === 'number' ? advance(now, step) : act(now, step);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    now = outcome.value;
  }
  return now;
}

function read(world: World, id: string): number {
  const outcome = readIndicator(world, id);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

const set = (parameter: string, value: number): Action => ({ kind: 'set', parameter, value });

describe('the interface of the world', () => {
  it('reads every indicator as a whole number within its range', () => {
    const world = after(createWorld(7), set('running', 1), set('network', 3), 96);
    for (const { id, range } of indicators) {
      const value = read(world, id);
      expect(Number.isInteger(value), id).toBe(true);
      expect(value, id).toBeGreaterThanOrEqual(range[0]);
      expect(value, id).toBeLessThanOrEqual(range[1]);
    }
  });

  it('reads all indicators at once as it reads each alone', () => {
    const early = after(createWorld(7), set('running', 1), set('network', 3), 96);
    const late = after(early, set('lab_power', 0), { kind: 'contribute', points: 7 }, 600);
    for (const world of [createWorld(7), early, late]) {
      expect(readIndicators(world)).toEqual(indicators.map(({ id }) => read(world, id)));
    }
  });

  it('gives the same world for the same seed and actions, and leaves the old one alone', () => {
    const start = createWorld(11);
    const before = hashWorld(start);
    const steps = [set('running', 1), set('network', 3), 48] as const;
    expect(hashWorld(after(start, ...steps))).toBe(hashWorld(after(createWorld(11), ...steps)));
    expect(hashWorld(start)).toBe(before);
    expect(hashWorld(after(createWorld(12), ...steps))).not.toBe(hashWorld(after(start, ...steps)));
  });

  it('survives a structured clone', () => {
    const world = after(createWorld(3), set('running', 1), set('network', 3), 60);
    const clone = structuredClone(world);
    expect(hashWorld(after(clone, 60))).toBe(hashWorld(after(world, 60)));
  });

  it('ends copies on the team server only when the power goes', () => {
    const world = after(createWorld(5), set('running', 1), set('network', 3), 72);
    expect(read(world, 'lab_load')).toBe(100);
    const dark = after(world, set('lab_power', 0));
    expect(read(dark, 'lab_load')).toBe(0);
    expect(read(dark, 'copies')).toBeGreaterThan(0);
  });

  it('stays the same world under an action that changes nothing', () => {
    const world = after(createWorld(5), set('evidence', 40), {
      kind: 'deploy',
      measure: 'hunter',
      percent: 60,
    });
    expect(after(world, set('evidence', 40))).toBe(world);
    expect(after(world, { kind: 'deploy', measure: 'hunter', percent: 60 })).toBe(world);
    expect(after(world, { kind: 'withdraw', measure: 'partition' })).toBe(world);
    expect(after(world, { kind: 'withdraw', measure: 'hunter' })).not.toBe(world);
  });

  it('refuses what it does not know and names the nearest', () => {
    const world = createWorld(1);
    expect(act(world, { kind: 'deploy', measure: 'signature', percent: 10 })).toEqual({
      ok: false,
      refusal: {
        kind: 'unknown-measure',
        name: 'signature',
        value: null,
        range: null,
        nearest: 'signatures',
      },
    });
    expect(act(world, { kind: 'deploy', measure: 'hunter', percent: 101 })).toMatchObject({
      refusal: { kind: 'out-of-range', value: 101, range: [0, 100] },
    });
    expect(act(world, set('growth', 1))).toMatchObject({ refusal: { kind: 'not-settable' } });
    expect(act(world, set('guard', 4))).toMatchObject({ refusal: { range: [0, 3] } });
    expect(act(world, set('gaurd', 1))).toMatchObject({ refusal: { nearest: 'guard' } });
    expect(readIndicator(world, 'copy')).toMatchObject({ refusal: { nearest: 'copies' } });
    expect(advance(world, -6)).toMatchObject({ refusal: { kind: 'out-of-range', value: -6 } });
    expect(advance(world, 1e9)).toMatchObject({ refusal: { kind: 'out-of-range' } });
    expect(() => createWorld(0)).toThrow('seed 0');
    expect(() => createWorld(1, { parameters: { growth: 99 } })).toThrow('growth = 99');
  });

  it('offers the definitions other folders list', () => {
    expect(measures.map((measure) => measure.id)).toContain('api_suspension');
    expect(parameters.filter((entry) => entry.settable)).toHaveLength(21);
  });

  it('lets a story add a measure by the same fields', () => {
    const world = createWorld(2, {
      measures: [
        {
          id: 'night_watch',
          group: 'detection',
          ramp: 24,
          cost: 0.01,
          trust: 0,
          threat: 0,
          effects: { review: 0.05 },
        },
      ],
    });
    expect(
      after(world, { kind: 'deploy', measure: 'night_watch', percent: 50 }, 24).levels,
    ).toHaveLength(measures.length + 1);
  });
});
