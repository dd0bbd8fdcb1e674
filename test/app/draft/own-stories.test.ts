import { expect, test } from 'vitest';
import type { BringStory } from '../../../src/app/draft/story-maker.ts';
import { listLost } from '../../../src/app/draft/lost-story.ts';
import { DraftStore } from '../../../src/app/draft/store.ts';
import { copyStory, idOfCopy } from '../../../src/app/draft/story-copy.ts';
import { OwnStories } from '../../../src/app/draft/own-stories.ts';
import { onePage, toldEntry, type ToldStory } from '../../../src/game/index.ts';
import { bringStory, newPack } from '../../../src/authoring/index.ts';
import { MemoryKeyValue, SmallKeep } from '../../../src/platform/index.ts';
import { memoryStorage } from '../../fixtures/storage.ts';

const files = (text: string) => new Map([['crossing.ink', new TextEncoder().encode(text)]]);

const crossing = files('Once.\n* [Go on]\n- The end.\n-> END\n');

function browser() {
  let built = 0;
  const bring: BringStory = (given, options) => {
    built += 1;
    return Promise.resolve(bringStory(given, options));
  };
  const ports = {
    bring,
    makePage: (told: ToldStory) =>
      Promise.resolve(
        onePage('<title>x</title><script type="application/json" id="story">null</script>', told),
      ),
    covers: new SmallKeep<never[]>(memoryStorage(), 'own'),
    files: new MemoryKeyValue(),
    taken: ['spirits'],
  };
  return { ports, counts: () => built };
}

test('a story whose cover a killed browser has lost is listed again, one taken away is not', async () => {
  const { ports } = browser();
  const first = new OwnStories(ports);
  await first.bring(crossing, 'crossing.ink');
  await ports.files.setItem('draft:crossing', { 'crossing.ink': 'More.' });
  ports.covers.write([]);
  const after = new OwnStories(ports);
  expect(after.entries).toEqual([]);
  await listLost(after);
  const ids = (own: OwnStories) => own.entries.map(({ manifest }) => manifest.id);
  expect(ids(after)).toEqual(['crossing']);
  expect(ids(new OwnStories(ports))).toEqual(['crossing']);
  await after.remove(after.entries[0]!);
  await listLost(after);
  expect(ids(after)).toEqual([]);
  await ports.files.setItem('torn', 5);
  await listLost(after);
  expect(after.unplayable).toEqual([]);
});

test('a story brought along is there again when the app is opened anew', async () => {
  const { ports, counts } = browser();
  const brought = await new OwnStories(ports).bring(crossing, 'crossing.ink');
  expect(brought.ok).toBe(true);
  const [entry] = new OwnStories(ports).entries;
  expect(entry?.manifest.id).toBe('crossing');
  const story = await entry?.load('en');
  expect(await entry?.load('en')).toBe(story);
  expect(counts()).toBe(2);
  await expect(entry?.load('de')).rejects.toThrow('“crossing” is not told in “de”.');
});

test('the same file changed replaces the story, one that cannot be read leaves it', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  await own.bring(crossing, 'crossing.ink');
  const before = own.entries[0]?.hash;
  await own.bring(files('* [Go]\n-> nowhere\n'), 'crossing.ink');
  expect(own.entries[0]?.hash).toBe(before);
  await own.bring(files('Twice.\n* [Go on]\n- The end.\n-> END\n'), 'crossing.ink');
  expect(own.entries).toHaveLength(1);
  expect(own.entries[0]?.hash).not.toBe(before);
});

test('a story the browser has no room for is played and written on until the page closes', async () => {
  const { ports } = browser();
  ports.files.setItem = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const own = new OwnStories(ports);
  await own.bring(crossing, 'crossing.ink');
  expect([new DraftStore(own).isKept('crossing'), own.isAllKept]).toEqual([false, false]);
  expect(await own.entries[0]?.load('en')).toBeDefined();
  expect(Object.keys((await new DraftStore(own).read('crossing')) ?? {})).toContain(
    'en/crossing.ink',
  );
  expect(new OwnStories(ports).entries).toEqual([]);
});

test('a story taken off the shelf comes back whole', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  await own.bring(crossing, 'crossing.ink');
  await own.remove(own.entries[0]!);
  expect(own.entries).toEqual([]);
  expect(await ports.files.getItem('crossing')).toBeNull();
  await own.restore();
  expect(await new OwnStories(ports).entries[0]?.load('en')).toBeDefined();
});

test('what others wrote where covers are kept is passed over', () => {
  const { ports } = browser();
  for (const covers of ['x', [null], [{ hash: 1 }], [{ hash: 'a', manifest: { id: '<b>' } }]]) {
    ports.covers.write(covers as never[]);
    expect(new OwnStories(ports).entries).toEqual([]);
  }
});

test('a story brought along becomes a page of its own that holds it as data', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  await own.bring(files('A <b>bold</b> </script> start.\n* [Go on]\n- End.\n-> END\n'), 'a&b.ink');
  const id = own.entries[0]!.manifest.id;
  const page = await own.publish(id);
  const [, data = ''] = /id="story">([^]*)<\/script>$/.exec(page) ?? [];
  expect(data).not.toContain('<');
  const entry = toldEntry(JSON.parse(data) as ToldStory);
  expect(entry.manifest.id).toBe(id);
  expect(await entry.load('en')).toEqual(await own.entries[0]?.load('en'));
  await expect(entry.load('de')).rejects.toThrow('not told in “de”');
});

test('a story that cannot be played yet waits to be mended, and is on the shelf once it can', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  const brought = await own.bring(files('* [Go]\n-> nowhere\n'), 'crossing.ink');
  expect(brought.ok).toBe(false);
  const later = new OwnStories(ports);
  expect(later.entries).toEqual([]);
  expect(later.unplayable.map(({ manifest }) => manifest.id)).toEqual(['crossing']);
  const kept = (await new DraftStore(later).read('crossing'))!;
  expect(kept['en/crossing.ink']).toContain('nowhere');
  const mended = { ...kept, 'en/crossing.ink': '* [Go]\n-> END\n' };
  const bytes = Object.entries(mended).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  await later.rewrite(new Map(bytes), 'crossing');
  expect(later.unplayable).toEqual([]);
  expect(later.entries.map(({ manifest }) => manifest.id)).toEqual(['crossing']);
});

test('one that waits to be mended is taken off the list, and comes back whole', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  await own.bring(files('* [Go]\n-> nowhere\n'), 'crossing.ink');
  await own.remove(own.unplayable[0]!);
  expect(own.unplayable).toEqual([]);
  expect(await new DraftStore(own).read('crossing')).toBeNull();
  await own.restore();
  expect(own.unplayable).toHaveLength(1);
  expect(Object.keys((await new DraftStore(own).read('crossing'))!)).toContain('en/crossing.ink');
});

test('a broken version leaves the one that plays on the shelf and waits in the writing room', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  await own.bring(crossing, 'crossing.ink');
  await own.bring(files('* [Go]\n-> nowhere\n'), 'crossing.ink');
  expect(own.unplayable).toEqual([]);
  expect(own.entries).toHaveLength(1);
  expect((await new DraftStore(own).read('crossing'))?.['en/crossing.ink']).toContain('nowhere');
});

test('what was written on a story before it was brought anew is known to wait', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  const store = new DraftStore(own);
  const first = await own.bring(crossing, 'crossing.ink');
  expect(await store.isLeft('crossing', first.files)).toBe(false);
  await store.exchange('crossing', (kept) => ({ ...kept, 'en/crossing.ink': 'Written here.' }));
  const again = await own.bring(crossing, 'crossing.ink');
  expect(await store.isLeft('crossing', again.files)).toBe(true);
});

test('what was only looked at is not told as written', async () => {
  const { ports } = browser();
  const own = new OwnStories(ports);
  const store = new DraftStore(own);
  await own.bring(crossing, 'crossing.ink');
  await store.begin('crossing');
  const again = await own.bring(crossing, 'crossing.ink');
  expect(await store.isLeft('crossing', again.files)).toBe(false);
});

test('a copy of a story that comes with the app stands beside it under a name of its own', async () => {
  const { ports } = browser();
  const own = new OwnStories({ ...ports, taken: ['lamp'] });
  expect(await copyStory(own, 'lamp', Object.fromEntries(newPack('lamp')))).toBe('lamp-own');
  expect(idOfCopy('lamp')).toBe('lamp-own');
  const kept = (await new DraftStore(own).read('lamp-own'))!;
  expect(kept['story.json']).toContain('"id": "lamp-own"');
  expect(await copyStory(own, 'lamp', {})).toBeNull();
});
