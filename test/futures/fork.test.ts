import { expect, test } from 'vitest';
import {
  addForks,
  Future,
  logicOf,
  meanOf,
  playFork,
  shareOf,
  type ForkTask,
  type Ready,
} from '../../src/futures/index.ts';
import { indicators, replay, SharedSteps, type Pack } from '../../src/game/index.ts';
import { compiled, english, manifest, pack, playthrough } from '../fixtures/ink.ts';

function ready(of: Pack = pack): Ready {
  const logic = logicOf(of, 'en');
  if (!('engine' in logic)) throw new Error(logic.construct);
  return logic;
}

const road = playthrough({ decisions: ['room.wait', 'later.again', 'later.stop'] });

const task: ForkTask = {
  kind: 'fork',
  playthrough: road,
  at: 1,
  continuation: { kind: 'own' },
  seed: 3,
  first: 0,
  count: 8,
  indicators: ['score', 'services'],
  hours: [24, 30],
};

test('a future is the replay of its decisions, world and all', () => {
  const future = Future.begin(pack, ready(), road);
  for (const label of road.decisions) expect(future.choose(label)).toBe(true);
  const run = replay(pack, road);
  expect(future.world).toEqual(run.turns.at(-1)!.world);
  expect(future.page.ending).toBe('dark');
});

test('the first future of the road taken is what happened', () => {
  const part = playFork(pack, ready(), { ...task, count: 1 })!;
  const taken = part.roads.find(({ label }) => label === part.taken)!;
  const run = replay(pack, road);
  const score = run.turns.flatMap(({ readings }) => readings).find(({ hour }) => hour === 30)!;
  expect(taken.endings).toEqual({ dark: 1 });
  expect(taken.indicators['score']![1]!.sum).toBe(
    score.values[indicators.findIndex(({ id }) => id === 'score')],
  );
});

test('parts add up to the whole, however they are cut', () => {
  const whole = playFork(pack, ready(), task)!;
  const parts = [5, 3, 0].map((first, index) =>
    playFork(pack, ready(), { ...task, first, count: [3, 2, 3][index]! })!,
  );
  expect(parts.reduce(addForks)).toEqual(whole);
});

test('under the same luck the road taken differs from itself by nothing', () => {
  const part = playFork(pack, ready(), task)!;
  const taken = part.roads.find(({ label }) => label === part.taken)!;
  for (const moments of Object.values(taken.shifts).flat()) expect(moments.squares).toBe(0);
});

test('what befell the road taken from outside befalls every future of it', () => {
  const cut = {
    id: 'cut',
    title: { en: 'The net is cut', de: 'Das Netz ist gekappt' },
    text: { en: 'Nothing answers.', de: 'Nichts antwortet.' },
    actions: [{ kind: 'set', parameter: 'network', value: 0 }],
  } as const;
  const room: Pack = { ...pack, manifest: { ...manifest, injects: [cut] } };
  const given = { ...road, injects: [{ after: 1, inject: 'cut' }] };
  const run = replay(room, given);
  expect(run.turns.at(-1)!.world.parameters.network).toBe(0);
  const part = playFork(room, ready(room), { ...task, at: 0, playthrough: given, count: 1 })!;
  const without = playFork(room, ready(room), { ...task, at: 0, count: 1 })!;
  const scoreOf = ({ taken, roads }: typeof part) =>
    roads.find(({ label }) => label === taken)!.indicators['score']!.at(-1)!.sum;
  const score = indicators.findIndex(({ id }) => id === 'score');
  expect(scoreOf(part)).toBe(run.turns.at(-1)!.readings.at(-1)!.values[score]);
  expect(scoreOf(part)).not.toBe(scoreOf(without));
});

test('roads that share their steps come to the worlds they would come to alone', () => {
  const text = english.replace('{was("score", 12)}', '');
  const ahead: Pack = { ...pack, stories: { en: compiled(text) } };
  const begun = Future.begin(ahead, ready(ahead), road);
  const start = begun.copy(9, new SharedSteps());
  const [shared, again, alone] = [start, start, begun].map((from) => (label: string) => {
    const future = from === start ? from.copy() : from.copy(9);
    future.choose(label);
    return future.world;
  });
  for (const label of ['room.wait', 'room.light']) {
    const world = shared!(label);
    expect(world).toEqual(alone!(label));
    expect(again!(label)).toBe(world);
  }
  expect(shared!('room.wait')).not.toEqual(shared!('room.light'));
});

test('a list that does not fit the story has no futures', () => {
  const wrong = { ...road, decisions: ['room.wait', 'room.light'] };
  expect(playFork(pack, ready(), { ...task, playthrough: wrong, at: 1 })).toBeNull();
  expect(playFork(pack, ready(), { ...task, playthrough: wrong, at: 5 })).toBeNull();
});

test('a story that never ends is given up and counted', () => {
  const text = '-> a\n=== a\n+ (on) [On] -> a\n+ (off) [Off] -> a\n';
  const circle: Pack = { ...pack, stories: { en: compiled(text) } };
  const turns = { ...road, decisions: ['a.on'] };
  const part = playFork(circle, ready(circle), { ...task, playthrough: turns, at: 0, count: 2 })!;
  expect(part.roads.map(({ endless }) => endless)).toEqual([2, 2]);
});

test('shares and means come with their standard errors', () => {
  expect(shareOf(1, 4)).toEqual({ share: 0.25, error: Math.sqrt(0.1875 / 4) });
  expect(shareOf(0, 0)).toBeNull();
  const moments = { count: 2, sum: 6, squares: 20, least: 2, most: 4 };
  expect(meanOf(moments)).toEqual({ mean: 3, error: 1 });
});

test('a story that ends without a decision has its luck counted all the same', () => {
  const bare: Pack = { ...pack, stories: { en: compiled('The end. # ending: dark\n-> END\n') } };
  const part = playFork(bare, ready(bare), {
    ...task,
    kind: 'luck',
    playthrough: playthrough({ decisions: [] }),
    at: 0,
  });
  expect(part?.roads.map(({ futures, endings }) => ({ futures, endings }))).toEqual([
    { futures: 8, endings: { dark: 8 } },
    { futures: 8, endings: { dark: 8 } },
  ]);
});
