import { expect, test } from 'vitest';
import { BrowserKept } from '../../../src/platform/keep/browser-kept.ts';
import { MemoryJournal, MemoryKeyValue, type KeyValue } from '../../../src/platform/index.ts';

const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'UnknownError'));

const refusing: KeyValue = {
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
  entries: refuse,
  keys: refuse,
};

/** Never answers, as a database does that another window holds. */
const silent = (): Promise<never> => new Promise(() => undefined);

const holding: KeyValue = {
  getItem: silent,
  setItem: silent,
  removeItem: silent,
  entries: silent,
  keys: silent,
};

async function browser(saves: KeyValue = new MemoryKeyValue()) {
  const [copies, stories, own] = [new MemoryKeyValue(), new MemoryKeyValue(), new MemoryKeyValue()];
  const [journal, twins] = [new MemoryJournal(), new MemoryJournal()];
  const small = new Map([
    ['runaway-lamp.owed', '[{"id":"c"}]'],
    ['runaway-lamp.endings', '{'],
    ['runaway-lamp.counts', '{"endings":1}'],
    ['runaway.settings', '{}'],
    ['other.app', 'stays'],
  ]);
  if (saves instanceof MemoryKeyValue) await saves.setItem('a', 1);
  await copies.setItem('a', 2);
  await own.setItem('digest', 3);
  await stories.setItem('draft:lamp', { 'en/main.ink': 'Once.' });
  await journal.write('w1 a', 4);
  await twins.write('endings', { count: 1, value: {} });
  const storage = () => ({
    length: small.size,
    key: (index: number) => [...small.keys()][index] ?? null,
    getItem: (name: string) => small.get(name) ?? null,
    setItem: (name: string, value: string) => void small.set(name, value),
    removeItem: (name: string) => void small.delete(name),
  });
  const patience = () => new Promise<void>((done) => setTimeout(done, 20));
  const futures = new MemoryKeyValue();
  const kept = { saves, copies, stories, futures, others: [own], journal, storage };
  await futures.setItem('2027-06-03 a', 5);
  const places = { ...kept, home: 'runaway-lamp', names: ['runaway.settings'] };
  return {
    places,
    small,
    twins,
    own,
    copies,
    futures,
    kept: new BrowserKept({ ...places, manager: undefined }, patience, twins),
  };
}

test('everything there is is found, wherever it stands', async () => {
  const { kept } = await browser();
  expect(await kept.records()).toEqual({
    records: [
      { place: 'saves', key: 'a', value: 1 },
      { place: 'owed', key: 'w1 a', value: 4 },
      { place: 'owed', key: '1', value: { id: 'c' } },
      { place: 'copies', key: 'a', value: 2 },
      { place: 'stories', key: 'draft:lamp', value: { 'en/main.ink': 'Once.' } },
      { place: 'notes', key: 'endings', value: '{' },
      { place: 'notes', key: 'settings', value: {} },
    ],
    refused: [],
  });
});

test('what never answers is told as refused, and neither hides anything nor holds anything up', async () => {
  const { kept, small } = await browser(holding);
  const { records, refused } = await kept.records();
  expect(refused).toEqual(['saves']);
  expect(records.map(({ place }) => place)).toEqual([
    'owed',
    'owed',
    'copies',
    'stories',
    'notes',
    'notes',
  ]);
  expect(await kept.clear()).toBe(false);
  expect([...small.keys()]).toEqual(['other.app']);
});

test('what cannot be read is told, and hides nothing else', async () => {
  const { kept } = await browser(refusing);
  const { records, refused } = await kept.records();
  expect(refused).toEqual(['saves']);
  expect(records.map(({ place }) => place)).toEqual([
    ...['owed', 'owed', 'copies', 'stories', 'notes', 'notes'],
  ]);
  expect(await kept.clear()).toBe(false);
});

test('everything of a page of its own is deleted, and nothing of others', async () => {
  const { kept, small, own, twins, futures } = await browser();
  expect(await kept.clear()).toBe(true);
  expect(await futures.keys()).toEqual([]);
  expect((await kept.records()).records).toEqual([]);
  expect(await own.keys()).toEqual([]);
  expect(twins.values.size).toBe(0);
  expect([...small]).toEqual([['other.app', 'stays']]);
});

test('a browser that tells nothing of its storage, or refuses, is told as that', async () => {
  const { kept, places } = await browser();
  expect([await kept.space(), await kept.isDurable(), await kept.askToStay()]).toEqual([
    null,
    null,
    false,
  ]);
  const manager = { estimate: refuse, persisted: refuse, persist: refuse };
  const other = new BrowserKept({ ...places, manager: manager as unknown as StorageManager });
  expect([await other.space(), await other.isDurable(), await other.askToStay()]).toEqual([
    null,
    null,
    false,
  ]);
});
