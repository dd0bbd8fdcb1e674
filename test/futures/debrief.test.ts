import { expect, test } from 'vitest';
import {
  addForks,
  apartOf,
  countShifts,
  debriefTasks,
  endingShift,
  indicatorLevel,
  isClear,
  isSettled,
  meetingOf,
  nextTasks,
  weightsOf,
  type ForkPart,
  type ForkRoad,
  type FuturePart,
  type FutureStory,
  type FutureTask,
} from '../../src/futures/index.ts';
import { addMoments, noted } from '../../src/futures/moments.ts';
import { FutureHands } from '../fixtures/hand.ts';
import { manifest, pack, playthrough } from '../fixtures/ink.ts';

const road = playthrough({ decisions: ['room.wait', 'later.again', 'later.stop'] });
const story: FutureStory = { manifest, logic: null, compiled: pack.stories.en! };
const plan = {
  playthrough: road,
  open: [0, 1, 2],
  indicators: ['services', 'score'],
  futures: 24,
};
const tasks = debriefTasks(plan);

async function partsBy(hands: FutureHands, all: readonly FutureTask[] = tasks) {
  const sums = new Map<string, ForkPart>();
  const take = (part: FuturePart): void => {
    if (part === null || part.kind === 'ghost' || part.kind === 'walk') throw new Error('no fork');
    const key = `${part.kind} ${part.at}`;
    const known = sums.get(key);
    sums.set(key, known === undefined ? part : addForks(known, part));
  };
  await hands.run(story, all, take, { aborted: false });
  return Object.fromEntries([...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

test('one, two and three workers come to the same sums', async () => {
  const one = await partsBy(new FutureHands(1));
  expect(Object.values(one).map(({ roads }) => roads[0]!.futures)).toEqual([16, 16, 16, 24]);
  expect(await partsBy(new FutureHands(2))).toEqual(one);
  expect(await partsBy(new FutureHands(3))).toEqual(one);
});

test('the share of a worker that dies is done again', async () => {
  const hands = new FutureHands(2, [3, 1]);
  expect(await partsBy(hands)).toEqual(await partsBy(new FutureHands(1)));
  expect(hands.opened).toBe(4);
});

test('work that fails with everybody is given up', async () => {
  const hands = new FutureHands(2, [1, 1, 1, 1, 1, 1, 1]);
  await expect(partsBy(hands)).rejects.toThrow('died');
});

test('nothing is handed over after a stop', async () => {
  const stop = { aborted: false };
  let taken = 0;
  const take = (): void => {
    taken += 1;
    stop.aborted = true;
  };
  await new FutureHands(2).run(story, tasks, take, stop);
  expect(taken).toBe(1);
});

test('what was stopped can be gone on with', async () => {
  const whole = await partsBy(new FutureHands(2));
  const [first, second] = [tasks.slice(0, 3), tasks.slice(3)];
  const [some, rest] = [
    await partsBy(new FutureHands(1), first),
    await partsBy(new FutureHands(2), second),
  ];
  const both = Object.fromEntries(
    Object.keys(whole).map((key) => {
      const [one, other] = [some[key], rest[key]];
      return [key, one === undefined ? other : other === undefined ? one : addForks(one, other)];
    }),
  );
  expect(both).toEqual(whole);
});

test('decisions that do not fit have no part', async () => {
  const wrong = { ...tasks[0]!, playthrough: { ...road, decisions: ['room.sing'] }, at: 0 };
  const parts: FuturePart[] = [];
  await new FutureHands(1).run(story, [wrong], (part) => parts.push(part), { aborted: false });
  expect(parts).toEqual([null]);
});

test('average road, decisions and luck add up to what happened', async () => {
  const { 'luck 0': luck } = await partsBy(new FutureHands(2));
  const apart = apartOf(luck!, 'score', 140)!;
  const { average, decisions, luck: chance, outcome } = apart;
  expect(average.points + decisions.points + chance.points).toBeCloseTo(outcome, 9);
  expect(indicatorLevel(luck!.roads[0]!, 'score')!.error).toBe(chance.error);
});

test('the road taken beside itself differs by nothing', async () => {
  const { 'fork 1': part } = await partsBy(new FutureHands(1));
  const taken = part!.roads.find(({ label }) => label === part!.taken)!;
  expect(taken.gained).toEqual({});
  const { points, error } = endingShift(taken, 'dark');
  expect(points).toBe(0);
  expect(error).toBeCloseTo(100 / (taken.futures + 2), 9);
});

test('few futures that all agree do not make a share certain', () => {
  const all = roadWith('b', { futures: 64, lost: { lit: 64 } });
  const { points, error } = endingShift(all, 'lit');
  expect(points).toBe(-100);
  expect(error).toBeCloseTo(2.6, 1);
  expect(isClear({ points, error })).toBe(true);
});

test('what is counted is told from a twentieth of its level on', () => {
  const moments = (mean: number) => addMoments(noted(mean - 1), noted(mean + 1));
  const road = (shift: number) =>
    roadWith('b', {
      indicators: { copies: [moments(1000)], services: [moments(50)] },
      shifts: { copies: [moments(shift)], services: [moments(9)] },
    });
  expect(countShifts(road(40))).toEqual([]);
  expect(countShifts(road(60)).map(({ id, points }) => [id, points])).toEqual([['copies', 60]]);
  expect(countShifts(road(-400)).map(({ points }) => points)).toEqual([-400]);
});

function roadWith(label: string, given: Partial<ForkRoad>): ForkRoad {
  const none = { endings: {}, gained: {}, lost: {}, endless: 0, broken: 0 };
  return { label, futures: 64, ...none, indicators: {}, shifts: {}, ...given };
}

/** A decision with one other choice, after which so many futures missed the ending that the road taken met. */
function decision(at: number, futures: number, lost: number): ForkPart {
  const other = roadWith('b', { futures, gained: { dark: lost }, lost: { lit: lost } });
  return { kind: 'fork', at, taken: 'a', roads: [roadWith('a', { futures }), other] };
}

test('a decision is settled when every difference is known to six points', () => {
  expect(isSettled(decision(0, 8, 0))).toBe(false);
  expect(isSettled(decision(0, 16, 0))).toBe(true);
  expect(isSettled(decision(0, 16, 1))).toBe(false);
  expect(isSettled(decision(0, 32, 3))).toBe(true);
  expect(isSettled(decision(0, 32, 16))).toBe(false);
});

test('an indicator that scatters keeps its decision open', () => {
  const scatter = { count: 16, sum: 0, squares: 16 * 30 ** 2, least: -30, most: 30 };
  const [own, other] = decision(0, 16, 0).roads;
  const roads = [own!, { ...other!, shifts: { services: [scatter] } }];
  expect(isSettled({ kind: 'fork', at: 0, taken: 'a', roads })).toBe(false);
});

test('a round gives the heaviest all they lack, the unsettled some more, the settled nothing', () => {
  const parts = [
    decision(0, 16, 1),
    decision(1, 16, 16),
    decision(2, 16, 0),
    decision(3, 16, 12),
    decision(4, 64, 40),
    decision(5, 16, 2),
  ];
  const next = nextTasks({ ...plan, futures: 64 }, parts);
  const futures = new Map<number, number>();
  for (const { at, count } of next) futures.set(at, (futures.get(at) ?? 0) + count);
  expect([...futures]).toEqual([
    [1, 48],
    [3, 48],
    [5, 16],
    [0, 16],
  ]);
  expect(next[0]).toMatchObject({ at: 1, first: 16 });
  expect(nextTasks({ ...plan, futures: 16 }, parts.slice(0, 4))).toEqual([]);
});

test('a decision weighs by its largest clear change', () => {
  const part = (at: number, gained: number): ForkPart => ({
    kind: 'fork',
    at,
    taken: 'a',
    roads: [roadWith('a', {}), roadWith('b', { gained: { dark: gained }, lost: { lit: gained } })],
  });
  const weights = weightsOf([part(0, 2), part(1, 48), part(2, 16)]);
  expect(weights.map(({ at, effect }) => [at, effect.points])).toEqual([
    [1, 75],
    [2, 25],
    [0, 3.125],
  ]);
  expect(weights.map(({ effect }) => isClear(effect))).toEqual([true, true, false]);
});

test('figures of too few futures weigh nothing', () => {
  const roads = [roadWith('a', { futures: 8 }), roadWith('b', { futures: 8, gained: { dark: 8 } })];
  expect(weightsOf([{ kind: 'fork', at: 0, taken: 'a', roads }])).toEqual([]);
});

test('roads part at the first point of difference, and meet where they stay together', () => {
  const series = (values: readonly number[]) => ({
    hours: values.map((_, day) => day * 24),
    values: { services: values },
  });
  const mine = series([90, 90, 90, 90, 90, 90]);
  expect(meetingOf(mine, series([90, 90, 80, 90, 88, 91]), 0)).toEqual({ parts: 48, meets: 72 });
  expect(meetingOf(mine, series([90, 90, 80, 90, 88, 80]), 0)).toEqual({ parts: 48, meets: null });
  expect(meetingOf(mine, mine, 0)).toEqual({ parts: null, meets: null });
});
