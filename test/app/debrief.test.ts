import { expect, test } from 'vitest';
import { Debrief, debriefOf, readAnswer } from '../../src/app/debrief.ts';
import { replay, type StoryEntry } from '../../src/game/index.ts';
import { FutureHands } from '../fixtures/hand.ts';
import { manifest, pack, playthrough } from '../fixtures/ink.ts';

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
  const answers = { read: () => null, write: () => true };
  const app = { ports: { futures: new FutureHands(1), answers }, refresh: () => undefined };
  const of = (id: string) => debriefOf(app, { id, run, entry });
  const [first, second] = [of('1'), of('2')];
  for (const id of ['1', '3']) of(id);
  expect(of('1')).toBe(first);
  expect(of('2')).not.toBe(second);
});

test('an answer is read only where it is one', () => {
  expect(readAnswer({ verdict: 'no', words: 'x' })).toEqual({ verdict: 'no', words: 'x' });
  expect(readAnswer({ verdict: 'no' })).toEqual({ verdict: 'no', words: '' });
  expect(readAnswer({ verdict: 'maybe' })).toBeNull();
  expect(readAnswer(null)).toBeNull();
});
