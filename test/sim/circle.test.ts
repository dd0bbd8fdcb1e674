import { expect, test } from 'vitest';
import { act, advance, createWorld, readIndicator, type World } from '../../src/sim/index.ts';

function circle(
  seed: number,
  days: number,
  settings: Readonly<Record<string, number>> = {},
): World {
  let world = createWorld(seed);
  for (const [parameter, value] of Object.entries({ ...settings, circle: 1 })) {
    const outcome = act(world, { kind: 'set', parameter, value });
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    world = outcome.value;
  }
  const later = advance(world, days * 24);
  if (!later.ok) throw new Error(later.refusal.kind);
  return later.value;
}

function read(world: World, indicator: string): number {
  const outcome = readIndicator(world, indicator);
  if (!outcome.ok) throw new Error(outcome.refusal.kind);
  return outcome.value;
}

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

function mean(
  indicator: string,
  days: number,
  settings?: Readonly<Record<string, number>>,
): number {
  const values = seeds.map((seed) => read(circle(seed, days, settings), indicator));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('a closed circle plays one round a day without any copy in the world', () => {
  const world = circle(1, 20);
  expect(read(world, 'rounds')).toBe(20);
  expect(read(world, 'copies')).toBe(0);
  expect(read(world, 'isolation')).toBe(100);
});

test('a closed circle forgets, whichever way it learns', () => {
  for (const circle_paradigm of [0, 1]) {
    const settings = { circle_paradigm };
    expect(mean('coverage', 20, settings)).toBeLessThan(mean('coverage', 2, settings) - 3);
    expect(mean('truth', 20, settings)).toBeLessThan(mean('truth', 2, settings) - 3);
  }
});

test('an open circle forgets less than a closed one', () => {
  expect(mean('coverage', 20, { circle_isolation: 50 })).toBeGreaterThan(mean('coverage', 20));
});
