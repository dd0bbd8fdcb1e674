import { expect, test } from 'vitest';
import { Draft } from '../../../src/app/draft/draft.ts';
import { DraftStore } from '../../../src/app/draft/store.ts';
import { OwnStories } from '../../../src/app/draft/own-stories.ts';
import { bringStory } from '../../../src/authoring/index.ts';
import { exclusiveInPage, MemoryKeyValue, SmallKeep } from '../../../src/platform/index.ts';
import { MemoryTabHub } from '../../fixtures/hub.ts';
import { patientKeyValue } from '../../../src/platform/keep/patient-key-value.ts';
import { memoryStorage } from '../../fixtures/storage.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A browser with as many tabs as are opened in it; its clock goes on two minutes at every look. */
async function browser() {
  const files = new MemoryKeyValue();
  const patience = () => new Promise<void>((done) => setTimeout(done, 20));
  const hub = new MemoryTabHub();
  const ports = {
    bring: (given: ReadonlyMap<string, Uint8Array>, options: { name: string; taken: [] }) =>
      Promise.resolve(bringStory(given, options)),
    makePage: () => Promise.reject(new Error('Nothing is published here.')),
    covers: new SmallKeep<never[]>(memoryStorage(), 'own'),
    files: patientKeyValue(files, patience),
    exclusive: exclusiveInPage(),
    taken: [],
  } as const;
  const own = new OwnStories(ports as never);
  await own.bring(
    new Map([['crossing.ink', bytes('Once.\n* [Go on]\n- End.\n-> END\n')]]),
    'crossing',
  );
  let minute = 0;
  const now = () => new Date((minute += 2) * 60_000).toISOString();
  const open = async (wait = () => Promise.resolve()): Promise<Draft> => {
    const draft = (await Draft.open(own, 'crossing', { wait, now, tabs: hub.tab() }))!;
    await new Promise<void>((done) => draft.subscribe(() => draft.state === 'made' && done()));
    return draft;
  };
  const store = new DraftStore(own);
  return { own, open, store, files };
}

const file = 'en/crossing.ink';

test('what is written is kept at once, playable or not, and made into the story at a rest', async () => {
  const { open, store } = await browser();
  let isResting = true;
  const rest = () => (isResting ? new Promise<void>(() => undefined) : Promise.resolve());
  const draft = await open(rest);
  void draft.write(file, 'Once.\n* [Go on] -> nowhere\n');
  await draft.settled;
  expect((await store.read('crossing'))?.[file]).toContain('nowhere');
  isResting = false;
  await draft.write(file, 'Once.\n* [Go on] -> nowhere!\n');
  expect(draft.problems.map(({ line }) => line)).toContain(2);
  expect(draft.story?.hash).toBeDefined();
  const before = draft.story?.hash;
  await draft.write(file, 'Twice.\n* [Go on]\n- End.\n-> END\n');
  expect(draft.state).toBe('made');
  expect(draft.story?.hash).not.toBe(before);
});

test('where the browser answers nothing any more, that is told, and the story is made all the same', async () => {
  const { open, files } = await browser();
  const draft = await open();
  files.setItem = () => new Promise(() => undefined);
  await draft.write(file, 'Twice.\n* [Go on]\n- End.\n-> END\n');
  expect(draft.isKept).toBe(false);
  expect(draft.state).toBe('made');
});

test('of many keystrokes only the last is made into the story', async () => {
  const { open, store } = await browser();
  const draft = await open();
  const typed = ['T', 'Tw', 'Twice.\n* [Go on]\n- End.\n-> END\n'].map((text) =>
    draft.write(file, text),
  );
  await Promise.all(typed);
  expect(draft.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(JSON.stringify(draft.story?.files)).toContain('Twice.');
  expect((await store.read('crossing'))?.[file]).toContain('Twice.');
});

test('a file brought anew takes the place of what was written, which stays as an earlier state', async () => {
  const { open, own, store } = await browser();
  const draft = await open();
  await draft.write(file, '-> nowhere\n');
  await own.bring(new Map([['crossing.ink', bytes('Anew.\n-> END\n')]]), 'crossing');
  expect((await store.read('crossing'))?.[file]).toContain('Anew.');
  const again = await open();
  expect(again.past[file]?.map(({ text }) => text)).toContain('-> nowhere\n');
});

test('no story of that id is no draft', async () => {
  const { own } = await browser();
  const ports = { wait: () => Promise.resolve(), now: () => '', tabs: new MemoryTabHub().tab() };
  expect(await Draft.open(own, 'nothing', ports)).toBeNull();
});

test('two tabs that write in different lines both keep what they wrote', async () => {
  const { open, store } = await browser();
  const [one, other] = [await open(), await open()];
  await one.write(file, 'First of all.\n* [Go on]\n- End.\n-> END\n');
  await other.refresh();
  expect(other.files.get(file)).toContain('First of all.');
  await Promise.all([
    one.write(file, 'Once and for all.\n* [Go on]\n- End.\n-> END\n'),
    other.write(file, 'First of all.\n* [Go on]\n- The very end.\n-> END\n'),
  ]);
  await one.refresh();
  const whole = 'Once and for all.\n* [Go on]\n- The very end.\n-> END\n';
  expect(one.files.get(file)).toBe(whole);
  expect(other.files.get(file)).toBe(whole);
  expect((await store.read('crossing'))?.[file]).toBe(whole);
});

test.each([
  ['mine', 'There.\n', 'Here.\n'],
  ['theirs', 'Here.\n', 'There.\n'],
  ['both', 'There.\nHere.\n', null],
] as const)('where two tabs write one line the author chooses: %s', async (choice, text, left) => {
  const { open, store } = await browser();
  const [one, other] = [await open(), await open()];
  const end = '* [Go on]\n- End.\n-> END\n';
  await Promise.all([one.write(file, `Here.\n${end}`), other.write(file, `There.\n${end}`)]);
  expect(other.conflicts.get(file)).toBe(`Here.\n${end}`);
  expect(other.files.get(file)).toBe(`There.\n${end}`);
  expect((await store.read('crossing'))?.[file]).toBe(`Here.\n${end}`);
  expect((await store.past('crossing'))[file]?.map((state) => state.text)).toContain(
    `There.\n${end}`,
  );
  await other.settle(file, choice);
  expect(other.conflicts.size).toBe(0);
  await one.refresh();
  expect(one.files.get(file)).toBe(text + end);
  const past = (await store.past('crossing'))[file]?.map((state) => state.text) ?? [];
  if (left !== null) expect(past).toContain(left + end);
});

test('earlier states of a file are there after a reload, the oldest first', async () => {
  const { open } = await browser();
  const draft = await open();
  const first = draft.files.get(file)!;
  await draft.write(file, 'One.\n-> END\n');
  await draft.write(file, 'Two.\n-> END\n');
  const again = await open();
  expect(again.past[file]?.map(({ text }) => text)).toEqual([first, 'One.\n-> END\n']);
  await again.writeAll(new Map([[file, first]]));
  expect(again.files.get(file)).toBe(first);
  expect((await open()).past[file]?.at(-1)?.text).toBe('Two.\n-> END\n');
});

test('where the browser refuses, that is told and what was written stands', async () => {
  const { open, files, own } = await browser();
  const draft = await open();
  files.setItem = () => Promise.reject(new Error('full'));
  await draft.write(file, 'Full.\n-> END\n');
  expect(draft.isKept).toBe(false);
  expect(own.isAllKept).toBe(false);
  expect(draft.files.get(file)).toBe('Full.\n-> END\n');
});

test('an answer to an older edit never takes the place of a newer one', async () => {
  const { own, open } = await browser();
  const asked: (() => void)[] = [];
  let isSlow = false;
  const bring = (given: ReadonlyMap<string, Uint8Array>, options: { name: string; taken: [] }) =>
    new Promise((done) => {
      const answer = () => done(bringStory(given, options));
      if (isSlow) asked.push(answer);
      else answer();
    });
  Object.assign(own.ports, { bring });
  const draft = await open();
  isSlow = true;
  const until = async (count: number) => {
    while (asked.length < count) await new Promise((done) => setTimeout(done));
  };
  const older = draft.write(file, 'Older.\n-> END\n');
  await until(1);
  isSlow = false;
  const newer = draft.write(file, 'Newer.\n-> END\n');
  // The newer edit would be made, kept and shown by now if it did not wait for its turn.
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done));
  asked[0]!();
  await Promise.all([older, newer]);
  const entry = own.entries.find(({ manifest }) => manifest.id === 'crossing')!;
  expect(JSON.stringify(draft.story?.files)).toContain('Newer.');
  expect(JSON.stringify(await entry.load('en'))).toContain('Newer.');
});

test('a room that is left lets its worker go when the last edit is made, and not before', async () => {
  const { own, open } = await browser();
  const told: string[] = [];
  const openMaker = () => ({
    bring: async (given: ReadonlyMap<string, Uint8Array>, options: { name: string; taken: [] }) => {
      told.push('asked');
      await new Promise((done) => setTimeout(done));
      told.push('made');
      return bringStory(given, options);
    },
    end: () => told.push('ended'),
  });
  Object.assign(own.ports, { openMaker });
  const draft = await open();
  const written = draft.write(file, 'Last.\n-> END\n');
  draft.close();
  await written;
  expect(told.slice(-3)).toEqual(['asked', 'made', 'ended']);
  const entry = own.entries.find(({ manifest }) => manifest.id === 'crossing')!;
  expect(JSON.stringify(await entry.load('en'))).toContain('Last.');
});
