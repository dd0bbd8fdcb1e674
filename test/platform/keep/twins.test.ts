import { beforeEach, expect, test } from 'vitest';
import { MemoryJournal, SmallKeep, type Journal } from '../../../src/platform/index.ts';
import { Twins } from '../../../src/platform/keep/twins.ts';

let small: Map<string, string>;
let journal: MemoryJournal;

beforeEach(() => {
  small = new Map();
  journal = new MemoryJournal();
});

const storage = () => ({
  getItem: (name: string) => small.get(name) ?? null,
  setItem: (name: string, value: string) => void small.set(name, value),
});

/** What one visit keeps things in; whether it found that something was lost. */
async function visit(kept: Journal = journal) {
  const endings = new SmallKeep<unknown>(storage, 'runaway.endings');
  const settings = new SmallKeep<unknown>(storage, 'runaway.settings');
  const ports = { storage, home: 'runaway', journal: kept, keeps: { endings, settings } };
  const isBack = await new Twins(ports).start();
  return { endings, settings, isBack };
}

/** A browser that is killed: what it had on the disk a while before is all there is. */
function killedAfter(onDisk: ReadonlyMap<string, string>): void {
  small = new Map(onDisk);
}

test('what a killed browser had not yet on the disk comes back, and nothing else does', async () => {
  const { endings, settings } = await visit();
  settings.write({ theme: 'dark' });
  const onDisk = new Map(small);
  endings.write({ lamp: ['lit'] });
  settings.write({ theme: 'light' });
  killedAfter(onDisk);

  const after = await visit();
  expect(after.isBack).toBe(true);
  expect(after.endings.read()).toEqual({ lamp: ['lit'] });
  expect(after.settings.read()).toEqual({ theme: 'light' });
  expect((await visit()).isBack).toBe(false);
});

test('what was taken away stays away after a kill', async () => {
  const { endings } = await visit();
  endings.write({ lamp: ['lit'] });
  const onDisk = new Map(small);
  endings.write({});
  killedAfter(onDisk);
  expect((await visit()).endings.read()).toEqual({});
});

test('what was written where nothing is kept twice counts as the later', async () => {
  const { endings } = await visit();
  endings.write({ lamp: ['lit'] });
  small.set('runaway.endings', '{"lamp":["lit","dark"]}');
  const after = await visit();
  expect(after.isBack).toBe(false);
  expect(after.endings.read()).toEqual({ lamp: ['lit', 'dark'] });
  small.clear();
  expect((await visit()).endings.read()).toEqual({ lamp: ['lit', 'dark'] });
});

test('a journal that refuses, or holds what nobody wrote, changes nothing', async () => {
  const refusing: Journal = {
    write: () => Promise.reject(new DOMException('no', 'UnknownError')),
    erase: () => Promise.reject(new DOMException('no', 'UnknownError')),
    read: () => Promise.resolve(new Map([['endings', 'anything']])),
  };
  small.set('runaway.counts', '["x"]');
  small.set('runaway.endings', '{"lamp":["lit"]}');
  const { endings, isBack } = await visit(refusing);
  expect(isBack).toBe(false);
  endings.write({ lamp: ['lit', 'dark'] });
  expect(endings.read()).toEqual({ lamp: ['lit', 'dark'] });
  await expect(visit({ ...refusing, read: () => Promise.reject(new Error()) })).rejects.toThrow();
});

test('two windows at once count on from one another', async () => {
  const one = await visit();
  const other = await visit();
  one.endings.write({ lamp: ['lit'] });
  const onDisk = new Map(small);
  other.endings.write({ lamp: ['lit', 'dark'] });
  killedAfter(onDisk);
  expect((await visit()).endings.read()).toEqual({ lamp: ['lit', 'dark'] });
});
