import { expect, test } from 'vitest';
import {
  act,
  createWorld,
  readIndicator,
  readTable,
  type Action,
  type World,
} from '../../src/sim/index.ts';

function after(world: World, ...actions: Action[]): World {
  return actions.reduce((now, action) => {
    const outcome = act(now, action);
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    return outcome.value;
  }, world);
}

function play(world: World, points: number, rounds: number): World {
  return after(
    world,
    ...Array.from({ length: rounds }, () => ({ kind: 'contribute', points }) as const),
  );
}

const set = (parameter: string, value: number): Action => ({ kind: 'set', parameter, value });

test('a table of two pays every round by the rules of the game', () => {
  let world = createWorld(3);
  let mine = 0;
  let theirs = 0;
  for (let round = 1; round <= 20; round += 1) {
    world = play(world, round % 11, 1);
    const { own, other, ...totals } = readTable(world);
    expect(own).toBe(round % 11);
    mine += 10 - own + 0.8 * (own + other);
    theirs += 10 - other + 0.8 * (own + other);
    expect(totals.round).toBe(round);
    expect(totals.ownTotal).toBeCloseTo(mine, 9);
    expect(totals.otherTotal).toBeCloseTo(theirs, 9);
  }
});

test('a table of four shares the pot among four', () => {
  const world = play(after(createWorld(3), set('table_seats', 4)), 10, 1);
  const { other, ownTotal, otherTotal } = readTable(world);
  expect(ownTotal).toBeCloseTo(0.4 * (10 + 3 * other), 9);
  expect(otherTotal).toBeCloseTo(10 - other + 0.4 * (10 + 3 * other), 9);
});

test('the twenty-first contribution and a new guest begin a new game', () => {
  const full = play(createWorld(3), 4, 20);
  expect(readTable(play(full, 4, 1)).round).toBe(1);
  expect(readTable(after(full, set('table_family', 2)))).toMatchObject({ round: 0, ownTotal: 0 });
  expect(readTable(after(full, set('rivalry', 2))).round).toBe(20);
});

test('a collective guest gives more than a selfish one', () => {
  const given = (persona: number): number => {
    let sum = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const world = after(createWorld(seed), set('table_family', 1), set('table_persona', persona));
      sum += readTable(play(world, 5, 5)).other;
    }
    return sum / 30;
  };
  expect(given(0)).toBeGreaterThan(given(2) + 3);
});

test('the story reads the table in whole points', () => {
  const world = play(createWorld(5), 10, 7);
  const read = readIndicator(world, 'table_points');
  expect(read).toEqual({ ok: true, value: Math.round(readTable(world).ownTotal) });
});
