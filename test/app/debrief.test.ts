import { expect, test } from 'vitest';
import { readAnswer } from '../../src/app/answer.ts';
import { Debrief, debriefOf } from '../../src/app/debrief.ts';
import { replay, type StoryEntry } from '../../src/game/index.ts';
import { DatabaseFuturesKeep } from '../../src/platform/keep/database-futures-keep.ts';
import { MemoryKeyValue, type KeyValue } from '../../src/platform/index.ts';
import { FutureHands } from '../fixtures/hand.ts';
import { manifest, pack, playthrough } from '../fixtures/ink.ts';

const patience = () => new Promise<void>((done) => setTimeout(done, 500));

const run = replay(pack, playthrough({ decisions: ['room.wait', 'later.again', 'later.stop'] }));
const entry: StoryEntry = {
  manifest,
  hash: '',
  load: () => Promise.resolve(pack.stories.en!),
  loadGlossary: () => Promise.resolve({}),
  loadKit: () => Promise.resolve(null),
};

function debrief(hands = new FutureHands(2)): Debrief {
  return new Debrief({ futures: hands }, entry, run);
}

async function whole(of: Debrief): Promise<void> {
  while (!of.isWhole) await of.next();
}

test('what is stopped and gone on with comes to the same as what runs through', async () => {
  const [through, halting] = [debrief(), debrief(new FutureHands(1))];
  through.start();
  await whole(through);
  halting.start('luck');
  await halting.next();
  halting.stop();
  expect(halting.isRunning).toBe(false);
  halting.start();
  await whole(halting);
  expect(halting.done).toBe(halting.total);
  expect(halting.luck).toEqual(through.luck);
  expect([...halting.forks].sort()).toEqual([...through.forks].sort());
});

test('the rounds come to the same however many work on them, in whatever order they end', async () => {
  const all = [1, 2, 3].map((count) => debrief(new FutureHands(count)));
  for (const one of all) {
    one.start();
    await whole(one);
    expect(one.done).toBe(one.total);
  }
  const [first, ...others] = all.map(({ forks }) => [...forks].sort(([a], [b]) => a - b));
  for (const other of others) expect(other).toEqual(first);
  expect(first!.map(([, { roads }]) => roads[0]!.futures)).toEqual([64, 64, 64]);
});

test('who began a part of the work does not stop the whole that was begun since', () => {
  const one = debrief();
  const rest = one.start('luck');
  const restWhole = one.start();
  rest();
  expect(one.isRunning).toBe(true);
  restWhole();
  expect(one.isRunning).toBe(false);
});

test('work that cannot be done says why and leaves what there is', async () => {
  const one = debrief(new FutureHands(1, [1, 1, 1]));
  one.start();
  while (one.trouble === null) await one.next();
  expect(one.trouble).toContain('died');
});

test('what was computed of the playthroughs looked at last is kept, and of no others', () => {
  const app = { ports: { futures: new FutureHands(1) } };
  const of = (id: string) => debriefOf(app, { id, run, entry });
  const [first, second] = [of('1'), of('2')];
  for (const id of ['1', '3']) of(id);
  expect(of('1')).toBe(first);
  expect(of('2')).not.toBe(second);
});

/** A debrief in a session of its own, with what this browser keeps. */
function session(database: KeyValue, id = 'lamp-1', of = entry): [Debrief, FutureHands] {
  const hands = new FutureHands(2);
  const kept = () => Promise.resolve({ futures: new DatabaseFuturesKeep(database, patience) });
  const ports = { futures: hands, kept, now: () => '2027-06-03T08:00:00.000Z' };
  return [debriefOf({ ports }, { id, run, entry: of }), hands];
}

/** Until a session has come to rest with all that it computes. */
async function settled(of: Debrief): Promise<void> {
  of.start();
  while (of.isRunning) await of.next();
}

test('a later session goes on from what an earlier one computed and computes nothing twice', async () => {
  const database = new MemoryKeyValue();
  const through = debrief();
  await settled(through);
  const [first] = session(database);
  first.start();
  while (first.done < 100) await first.next();
  const { done } = first;
  first.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [second, hands] = session(database);
  second.start();
  await second.next();
  expect(second.done).toBeGreaterThanOrEqual(done);
  while (second.isRunning) await second.next();
  expect([...second.forks].sort()).toEqual([...through.forks].sort());
  expect(second.luck).toEqual(through.luck);
  expect(hands.opened).toBeGreaterThan(0);
  const [third, idle] = session(database);
  await settled(third);
  expect([third.done, third.isWhole, idle.opened]).toEqual([through.total, true, 0]);
});

test('what was computed of another story, damaged or refused is computed anew', async () => {
  const database = new MemoryKeyValue();
  const [first] = session(database);
  await settled(first);
  const [other] = session(database, 'lamp-1', { ...entry, hash: 'changed' });
  other.start('luck');
  await other.next();
  expect(other.forks.size).toBe(0);
  for (const key of await database.keys()) {
    const kept = (await database.getItem(key)) as { forks: { roads: unknown[] }[] };
    kept.forks[0]!.roads.pop();
    await database.setItem(key, kept);
  }
  const [damaged, hands] = session(database);
  await settled(damaged);
  expect(damaged.forks).toEqual(first.forks);
  expect(hands.opened).toBeGreaterThan(0);
  const refuse = () => Promise.reject(new Error('refused'));
  const [getItem, setItem, removeItem, entries, keys] = [refuse, refuse, refuse, refuse, refuse];
  const [refused] = session({ getItem, setItem, removeItem, entries, keys });
  await settled(refused);
  expect(refused.isWhole).toBe(true);
});

test('two windows on the same futures keep together what each has computed', async () => {
  const database = new MemoryKeyValue();
  const [one] = session(database);
  const [other] = session(database);
  other.start();
  while (other.done < 20) await other.next();
  other.stop();
  one.start();
  await settled(one);
  other.start('luck');
  other.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [later, hands] = session(database);
  await settled(later);
  expect(hands.opened).toBe(0);
  expect([...later.forks].sort()).toEqual([...one.forks].sort());
});

test('of a rehearsal no futures are kept', async () => {
  const database = new MemoryKeyValue();
  await settled(session(database, 'rehearsal-a1--lamp-1')[0]);
  expect(await database.keys()).toEqual([]);
});

test('an answer is read only where it is one', () => {
  expect(readAnswer({ verdict: 'no', words: 'x' })).toEqual({ verdict: 'no', words: 'x' });
  expect(readAnswer({ verdict: 'no' })).toEqual({ verdict: 'no', words: '' });
  expect(readAnswer({ verdict: 'maybe' })).toBeNull();
  expect(readAnswer(null)).toBeNull();
});
