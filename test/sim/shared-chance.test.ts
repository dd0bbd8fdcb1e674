import { describe, expect, it } from 'vitest';
import { advance, canonical, createWorld, hashWorld, runScenario } from '../../src/sim/index.ts';
import type { Moment, World } from '../../src/sim/index.ts';
import { apply } from './arbitrary.ts';
import recorded from './hash.json' with { type: 'json' };

function hashesOf(seed: number, scenario: readonly Moment[], hours: number): readonly string[] {
  const hashes: string[] = [];
  runScenario(seed, scenario, hours, (world) => hashes.push(hashWorld(world)));
  return hashes;
}

describe('futures that share their chance', () => {
  const late: Moment = {
    hour: 900,
    name: 'late',
    actions: [{ kind: 'deploy', measure: 'honeypots', percent: 60 }],
  };
  const other = [...canonical, late].sort((a, b) => a.hour - b.hour);

  it('are the same bit for bit up to the decision that differs', () => {
    const one = hashesOf(21, canonical, 1200);
    const two = hashesOf(21, other, 1200);
    expect(two.slice(0, 150)).toEqual(one.slice(0, 150));
    expect(two[150]).not.toBe(one[150]);
  });

  it('keep every sub-model that the decision does not touch the same after it', () => {
    const start = apply(apply(createWorld(8), { kind: 'set', parameter: 'running', value: 1 }), {
      kind: 'set',
      parameter: 'network',
      value: 2,
    });
    const plain = labHistory(start);
    const touched = labHistory(apply(start, { kind: 'deploy', measure: 'hardening', percent: 90 }));
    expect(touched).toEqual(plain);
    expect(plain.at(-1)?.[1]).toBeGreaterThan(0);
  });

  it('stay close when only one rate differs a little', () => {
    const definition = { parameters: { monitoring_cloud: 0.0151 } };
    const one = runScenario(3, canonical, 240);
    const two = runScenario(3, canonical, 240, undefined, definition);
    const unlike = runScenario(4, canonical, 240);
    const total = (world: World): number => world.copies.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(total(two) - total(one))).toBeLessThan(Math.abs(total(unlike) - total(one)));
  });
});

function labHistory(world: World): readonly (readonly number[])[] {
  const history: number[][] = [];
  const outcome = advance(world, 240, (now) => {
    const lab = now.copies.subarray(0, 64).reduce((sum, count) => sum + count, 0);
    history.push([now.quantities.score, lab]);
  });
  if (!outcome.ok) throw new Error('240 hours are allowed');
  return history;
}

describe('the world hash', () => {
  it('is what was recorded; after a meant change of the model renew it with vitest run -u', async () => {
    const now = recorded.map(({ seed, hours }) => {
      return { seed, hours, hash: hashWorld(runScenario(seed, canonical, hours)) };
    });
    await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot('hash.json');
  });
});
