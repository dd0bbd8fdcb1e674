import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DraftStore } from '../../../src/app/draft/store.ts';
import { OwnStories } from '../../../src/app/draft/own-stories.ts';
import { foundIn } from '../../../src/app/kept/rescue.ts';
import { defaultSettings } from '../../../src/app/settings.ts';
import { joinSettings, notesToTake, takeIn } from '../../../src/app/kept/take-in.ts';
import { MemorySaveStore, parseSave, parseShelf, shelfText } from '../../../src/game/index.ts';
import { MemoryKeyValue, SmallKeep } from '../../../src/platform/index.ts';
import { save } from '../../fixtures/sitting.ts';
import { memoryStorage } from '../../fixtures/storage.ts';

const lit = save({ decisions: ['light'], name: 'Lit' });

test('of what is damaged all that can be read is told, and it is handed out whole', () => {
  const value = { revision: 4, save: { ...lit, seed: 'x' } };
  const [found] = foundIn([{ place: 'saves', key: 'a', value }]);
  expect(found).toMatchObject({
    save: null,
    hint: { story: 'lamp', decisions: 1, name: 'Lit', updated: lit.updated },
  });
  expect(JSON.parse(found?.text ?? '')).toEqual(value);
});

test('what is owed is read at its last state, a copy at its latest, and the damaged come first', () => {
  const gone = save({ decisions: ['light', 'go'], updated: '2028-01-01T00:00:00.000Z' });
  const found = foundIn([
    { place: 'owed', key: 'w1 a', value: { id: 'a', revision: 1, saves: [lit, gone] } },
    { place: 'copies', key: 'deleted:a', value: { saves: [lit, gone], buried: 1 } },
    { place: 'saves', key: 'b', value: { revision: 1, save: 3 } },
  ]);
  expect(found.map(({ place, isDeleted, hint }) => [place, isDeleted, hint.decisions])).toEqual([
    ['saves', false, null],
    ['owed', false, 2],
    ['copies', true, 1],
  ]);
});

test('of what is neither JSON nor a text its kind is told', () => {
  const value = { toString: 1, big: 1n };
  expect(foundIn([{ place: 'saves', key: 'a', value }])[0]?.text).toBe('[object Object]');
});

test('whatever is found, looking at it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (value, key) => {
      foundIn([{ place: 'saves', key, value }]);
      foundIn([{ place: 'copies', key, value: { saves: [value] } }]);
      foundIn([{ place: 'owed', key, value: { revision: 1, saves: value } }]);
    }),
  );
});

/** A browser with a shelf, which may be taken along and brought into another. */
function browser(origin: string) {
  const storage = memoryStorage();
  const files = new MemoryKeyValue();
  const saves = new MemorySaveStore();
  let ids = 0;
  const ports = {
    saves,
    newId: (story: string) => `${story}-${origin}${(ids += 1)}`,
    now: () => '2027-07-01T08:00:00.000Z',
    endings: new SmallKeep<Record<string, string[]>>(storage, 'endings'),
    bookmarks: new SmallKeep<Record<string, { count: number; label: string | null }[]>>(
      storage,
      'marks',
    ),
    answers: new SmallKeep<Record<string, { verdict: 'yes' | 'no'; words: string }>>(
      storage,
      'said',
    ),
    own: new OwnStories({
      bring: () => Promise.reject(new Error('not in this test')),
      makePage: () => Promise.reject(new Error('not in this test')),
      covers: new SmallKeep(storage, 'covers'),
      files,
      taken: ['spirits'],
    }),
  };
  const shelf = async () => {
    const list = await saves.list();
    if (!list.ok) throw new Error('refused');
    return list.value.saves;
  };
  const takeAlong = async (settings: unknown = {}) => {
    const records = (await files.entries()).map(([key, value]) => ({
      ...{ place: 'stories' as const, key, value },
    }));
    return shelfText(await shelf(), settings, notesToTake(ports, records));
  };
  const bringIn = async (text: string) => takeIn(text, { ...ports, kept: await shelf() });
  return { ports, files, saves, shelf, takeAlong, bringIn };
}

const cover = (id: string) => ({
  manifest: {
    id,
    title: { en: 'The boat' },
    blurb: {},
    languages: ['en'],
    start: '2027-01-01T08:00',
  },
  hash: 'one',
});

test('a shelf that leaves as a file comes back whole, and nothing is doubled', async () => {
  const [there, here] = [browser('there'), browser('here')];
  await there.saves.put('lamp-there', 0, lit);
  await there.saves.put('lamp-other', 0, save({ decisions: ['wait'] }));
  await here.saves.put('lamp-here', 0, lit);
  there.ports.bookmarks.write({ 'lamp-there': [{ count: 1, label: 'light' }], gone: [] });
  there.ports.answers.write({
    'lamp-there': { verdict: 'yes', words: 'there' },
    'lamp-other': { verdict: 'no', words: '' },
  });
  there.ports.endings.write({ lamp: ['dark'], spirits: ['off'] });
  here.ports.answers.write({ 'lamp-here': { verdict: 'no', words: 'here' } });
  here.ports.endings.write({ lamp: ['light'] });
  const text = await there.takeAlong({ theme: 'dark' });
  const taken = {
    damaged: 0,
    isCut: false,
    refused: 0,
    stories: 0,
    earlier: 0,
    settings: { theme: 'dark' },
  };
  expect(await here.bringIn(text)).toEqual({ added: 1, known: 1, ...taken });
  expect(await here.bringIn(text)).toEqual({ added: 0, known: 2, ...taken });
  expect((await here.shelf()).map(({ id }) => id).sort()).toEqual(['lamp-here', 'lamp-other']);
  expect(here.ports.endings.read()).toEqual({ lamp: ['light', 'dark'], spirits: ['off'] });
  expect(here.ports.bookmarks.read()).toEqual({ 'lamp-here': [{ count: 1, label: 'light' }] });
  expect(here.ports.answers.read()).toEqual({
    'lamp-here': { verdict: 'no', words: 'here' },
    'lamp-other': { verdict: 'no', words: '' },
  });
});

test('a playthrough comes back under its own address, and where another has that, beside it', async () => {
  const [there, here] = [browser('there'), browser('here')];
  await there.saves.put('lamp-one', 0, lit);
  await there.saves.put('lamp-two', 0, save({ decisions: ['wait'] }));
  await here.saves.put('lamp-two', 0, save({ decisions: ['light', 'wait'] }));
  await here.bringIn(await there.takeAlong());
  const kept = (await here.shelf()).map((one) => [one.id, one.save.decisions]);
  expect(Object.fromEntries(kept)).toEqual({
    'lamp-one': lit.decisions,
    'lamp-two': ['light', 'wait'],
    'lamp-here1': ['wait'],
  });
});

test('own stories and drafts go along; what is here stays, theirs is among earlier states', async () => {
  const [there, here] = [browser('there'), browser('here')];
  const main = 'en/main.ink';
  there.ports.own.ports.covers.write([cover('boat'), cover('lake')]);
  await there.files.setItem('boat', { [main]: 'A boat.' });
  await there.files.setItem('lake', { [main]: 'Their lake.' });
  await there.files.setItem('draft:boat', { [main]: 'A boat, wri' });
  const then = { at: '2027-02-01T08:00:00.000Z', text: 'A raft.' };
  await there.files.setItem('past:boat', { [main]: [then] });
  const mine = { covers: [cover('lake')], stories: { lake: { [main]: 'My lake.' } } };
  await here.bringIn(JSON.stringify({ shelf: 1, saves: [], ...mine }));
  const text = await there.takeAlong();
  expect(await here.bringIn(text)).toMatchObject({ stories: 1, earlier: 1 });
  expect(here.ports.own.entries.map(({ manifest }) => manifest.id)).toEqual(['lake', 'boat']);
  const kept = new Map(await here.files.entries());
  expect(kept.get('boat')).toEqual({ [main]: 'A boat.' });
  expect(kept.get('draft:boat')).toEqual({ [main]: 'A boat, wri' });
  expect(kept.get('past:boat')).toEqual({ [main]: [then] });
  expect(kept.get('lake')).toEqual({ [main]: 'My lake.' });
  expect(kept.get('past:lake')).toMatchObject({ [main]: [{ text: 'Their lake.' }] });
  expect(await here.bringIn(text)).toMatchObject({ stories: 0, earlier: 0 });
  expect(new Map(await here.files.entries())).toEqual(kept);
});

test('a story whose files were lost comes back from the file, its cover standing or not', async () => {
  const here = browser('here');
  const files = { 'en/main.ink': 'A boat.' };
  here.ports.own.ports.covers.write([cover('boat')]);
  const text = JSON.stringify({
    ...{ shelf: 1, saves: [], covers: [cover('boat')], stories: { boat: files } },
  });
  const again = { ...here.ports, own: new OwnStories(here.ports.own.ports), kept: [] };
  expect(again.own.entries).toHaveLength(1);
  await expect(again.own.entries[0]?.load('en')).rejects.toThrow();
  expect(await takeIn(text, again)).toMatchObject({ stories: 1, refused: 0 });
  expect(await here.files.getItem('boat')).toEqual(files);
  expect(again.own.entries).toHaveLength(1);
});

test('what the browser has no room for is counted, and stands nowhere', async () => {
  const here = browser('here');
  here.files.setItem = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const stories = {
    boat: { 'en/main.ink': 'A boat.' },
    'draft:lake': { 'en/main.ink': 'A lake.' },
    'past:pond': { 'en/main.ink': [{ at: '2027-02-01T08:00:00.000Z', text: 'A pond.' }] },
  };
  const text = JSON.stringify({ shelf: 1, saves: [], covers: [cover('boat')], stories });
  expect(await here.bringIn(text)).toMatchObject({ stories: 0, earlier: 0, refused: 3 });
  expect([here.ports.own.entries, here.ports.own.unplayable]).toEqual([[], []]);
  expect(here.ports.own.ports.covers.read() ?? []).toEqual([]);
});

test('settings chosen here stay, others come along', () => {
  const here = { ...defaultSettings, theme: 'light' as const };
  expect(joinSettings(here, { theme: 'dark', size: '4', width: 'x' })).toEqual({
    ...here,
    size: '4',
  });
});

test('whatever stands in a file, only what is meant there is taken in', async () => {
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('__proto__', '../x', '<b>'));
  const part = fc.dictionary(
    fc.constantFrom('boat', 'draft:boat', 'past:boat', '../x', 'lamp-a'),
    odd,
  );
  const names = ['endings', 'bookmarks', 'answers', 'stories', 'covers', 'ids'] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.oneof(part, odd), async (name, value) => {
      const here = browser('here');
      const text = JSON.stringify({ shelf: 1, saves: [lit], [name]: value });
      await here.bringIn(text);
      expect(await here.shelf()).toMatchObject([{ save: lit }]);
      for (const [key, files] of await here.files.entries()) {
        expect(key).toMatch(/^((past|draft):)?[a-z0-9][a-z0-9-]{0,69}$/);
        expect(Object.keys(files as object).every((path) => !path.includes('..'))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('a story under any name it may have is taken in with its earlier states, under no other', async () => {
  for (const [key, kept] of [
    ['0', ['past:0']],
    ['Boat', []],
    ['left:', []],
    ['boat/..', []],
  ] as const) {
    const here = browser('here');
    const stories = { [key]: { 'en/main.ink': 'A boat.' } };
    await here.bringIn(JSON.stringify({ shelf: 1, saves: [], stories }));
    expect((await here.files.entries()).map(([name]) => name)).toEqual(kept);
  }
});

test('no name that every object answers to stands for something in a file', async () => {
  const state = [{ at: '2027-02-01T08:00:00.000Z', text: 'A raft.' }];
  const states = { toString: state, 'en/main.ink': state };
  const stories = { 'past:constructor': states, 'past:boat': states };
  const here = browser('here');
  const covers = ['constructor', 'boat'].map(cover);
  await here.bringIn(JSON.stringify({ shelf: 1, saves: [], covers, stories }));
  expect(here.ports.own.entries).toEqual([]);
  expect(await here.files.getItem('past:boat')).toEqual(states);
  const drafts = new DraftStore(here.ports.own);
  const [one] = state;
  expect(await drafts.addPast('lake', new Map([['valueOf', { ...one!, text: '' }]]))).toBe(true);
});

test('a list is no set of names: nothing in it is taken for a story', () => {
  for (const stories of [[['']], { boat: [''] }, { 'past:boat': [[]] }]) {
    expect(parseShelf(JSON.stringify({ shelf: 1, saves: [], stories }))).toMatchObject({
      file: { stories: {}, past: {}, damaged: 1 },
    });
  }
});

test('of the file of a shelf what can be read is taken in, and what is no such file refused', () => {
  const text = JSON.stringify({ shelf: 1, saves: [lit, { ...lit, seed: 0 }, 7] });
  expect(parseShelf(text)).toMatchObject({
    file: { saves: [{ id: '', save: lit }], damaged: 2, isCut: false },
  });
  expect(parseShelf(JSON.stringify(lit))).toMatchObject({ file: { saves: [{ save: lit }] } });
  for (const [other, kind] of [
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'not-a-save'],
    ['null', 'not-a-save'],
    ['{"shelf":2,"saves":[]}', 'newer-format'],
    ['{"shelf":1}', 'not-a-save'],
  ] as const) {
    expect(parseShelf(other)).toMatchObject({ ok: false, problem: { kind } });
  }
  fc.assert(fc.property(fc.json(), (json) => !parseShelf(json).ok));
});

test('everything in one file is read as one playthrough is, with the same patience', () => {
  const others = Array.from({ length: 3 }, (_, index) => ({ ...lit, seed: index + 2 }));
  const saves = [lit, ...others].map((one, index) => ({ id: `lamp-${index}`, save: one }));
  const text = shelfText(saves, { theme: 'dark' });
  const wrapped = text.replace(/(.{50})/g, '$1\n').replace(/^/gm, '> ');
  for (const [how, mailed] of Object.entries({
    signature: `${text}-- \nSent from my phone :} {:`,
    greeting: `Hi {you}, :-{\n\n${text}`,
    mark: `\uFEFF${text}`,
    'fine quotation marks': text.replace(/"([^"]*)"/g, '„$1“').replaceAll(' ', '\u00A0'),
    'wrapped and quoted': wrapped,
    'quoted-printable': text
      .replaceAll('=', '=3D')
      .replaceAll('"', '=22')
      .replace(/(.{70})/g, '$1=\r\n'),
    'as in a page': text.replaceAll('"', '&quot;'),
  })) {
    expect(parseShelf(mailed), how).toMatchObject({
      file: { saves, damaged: 0, isCut: false, settings: { theme: 'dark' } },
    });
  }
});

test('in a file of everything no name and no date costs a playthrough', () => {
  const bad = [
    { ...lit, name: 'x'.repeat(5000) },
    { ...lit, created: '2027-02-31T99:00:00Z', updated: 'yesterday' },
    { ...lit, seed: 'nine' },
  ];
  const read = parseShelf(JSON.stringify({ shelf: 1, saves: bad, stories: { boat: 7 } }));
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.file.saves.map(({ save: { decisions } }) => decisions)).toEqual([
    lit.decisions,
    lit.decisions,
  ]);
  // The one with another seed, and a story that is none.
  expect(read.file.damaged).toBe(2);
});

test('of a file of everything that breaks off, what stands before the break is read and told', () => {
  const saves = Array.from({ length: 20 }, (_, index) => ({
    id: `lamp-${index}`,
    save: { ...lit, seed: index + 1 },
  }));
  const text = shelfText(saves, {});
  const whole = text.indexOf('"ids"');
  for (let cut = 30; cut < text.length - 3; cut += 97) {
    const read = parseShelf(text.slice(0, cut));
    if (!read.ok) throw new Error(`${cut}: ${read.problem.kind}`);
    const { saves: there, isCut, damaged } = read.file;
    expect({ isCut, damaged }).toEqual({ isCut: true, damaged: 0 });
    expect(there.length).toBeGreaterThanOrEqual(Math.floor((20 * cut) / whole) - 1);
    expect(there.map(({ save: one }) => one)).toEqual(
      saves.slice(0, there.length).map(({ save: one }) => one),
    );
  }
  const broken = text.replace('"seed": 3,', '"seed": 3');
  expect(parseShelf(broken)).toMatchObject({ file: { damaged: 1, isCut: true } });
  const read = parseShelf(broken);
  expect(read.ok && read.file.saves).toHaveLength(19);
});

test('no file keeps its reader waiting, however it is nested or broken', () => {
  const head = '{"shelf":1,"saves":[';
  for (const text of [
    '{'.repeat(1_000_000),
    '{"a":'.repeat(200_000),
    head + '{'.repeat(1_000_000),
    head + '{"format":2},'.repeat(80_000),
    '"'.repeat(1_000_000),
    '> '.repeat(500_000),
    '=3D'.repeat(300_000),
    `{"a":"${'=E2=80'.repeat(150_000)}`,
  ]) {
    // The time of this process alone, in µs: others may be at work on the machine.
    const start = process.cpuUsage();
    parseShelf(text);
    parseSave(text);
    expect(process.cpuUsage(start).user, text.slice(0, 30)).toBeLessThan(1_000_000);
  }
});
