import { expect, test } from 'vitest';
import {
  ClosingSaveStore,
  DatabaseSaveStore,
  exclusiveInPage,
  MemoryKeyValue,
  RememberingSaveStore,
  SmallKeep,
} from '../../src/platform/index.ts';
import { save } from '../fixtures/desk.ts';

class Failing extends MemoryKeyValue {
  constructor(readonly name: string) {
    super();
  }

  override setItem(): Promise<unknown> {
    return Promise.reject(new DOMException('no', this.name));
  }
}

function store(database = new MemoryKeyValue()): DatabaseSaveStore {
  return new DatabaseSaveStore(database, exclusiveInPage());
}

test('writes only over the revision it was told of', async () => {
  const saves = store();
  expect(await saves.put('a', 0, save())).toMatchObject({ ok: true, value: { revision: 1 } });
  expect(await saves.put('a', 0, save({ name: 'late' }))).toMatchObject({
    ok: false,
    problem: { kind: 'conflict', stored: { revision: 1 } },
  });
  expect(await saves.put('a', 1, save({ name: 'next' }))).toMatchObject({ ok: true });
});

test('of two writes at the same moment one is refused', async () => {
  const saves = store();
  const answers = await Promise.all([
    saves.put('a', 0, save({ name: 'one' })),
    saves.put('a', 0, save({ name: 'two' })),
  ]);
  expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
});

test('lists the newest first, and apart from them what cannot be read', async () => {
  const database = new MemoryKeyValue();
  const saves = store(database);
  await saves.put('old', 0, save({ updated: '2027-01-01T00:00:00.000Z' }));
  await saves.put('new', 0, save({ updated: '2027-02-01T00:00:00.000Z' }));
  await database.setItem('bad', { revision: 1, save: { format: 99 } });
  const answer = await saves.list();
  if (!answer.ok) throw new Error('refused');
  expect(answer.value.saves.map((stored) => stored.id)).toEqual(['new', 'old']);
  expect(answer.value.damaged.map((damaged) => damaged.id)).toEqual(['bad']);
});

test('never writes over what it cannot read', async () => {
  const database = new MemoryKeyValue();
  await database.setItem('a', { revision: 1, save: { format: 99 } });
  await store(database).put('a', 0, save());
  expect(await database.getItem('a~')).toEqual({ revision: 1, save: { format: 99 } });
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
])('%s is told as %s', async (name, kind) => {
  const answer = await store(new Failing(name)).put('a', 0, save());
  expect(answer).toMatchObject({ ok: false, problem: { kind } });
});

test('what a browser refuses to keep can still be opened until the page closes', async () => {
  const saves = new RememberingSaveStore(store(new Failing('SecurityError')));
  expect((await saves.put('a', 0, save({ name: 'kept in mind' }))).ok).toBe(false);
  expect(await saves.get('a')).toMatchObject({ value: { save: { name: 'kept in mind' } } });
  expect(await saves.list()).toMatchObject({ value: { saves: [{ id: 'a' }] } });
  await saves.remove('a');
  expect(await saves.get('a')).toEqual({ ok: true, value: null });
});

const tried = Promise.resolve();

/** A store in a window of its own, over a database and a keep that all windows share. */
function windowOver(database: MemoryKeyValue, kept: Map<string, string>) {
  let leave = (): void => undefined;
  let ids = 0;
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
  const saves = new ClosingSaveStore(store(database), {
    keep: new SmallKeep(() => storage, 'owed'),
    exclusive: exclusiveInPage(),
    newId: (story) => `${story}-new${(ids += 1)}`,
    onLeave: (task) => (leave = task),
  });
  return { saves, leave: () => leave() };
}

test('what a window had not written when it closed is written before the next one reads', async () => {
  const database = new MemoryKeyValue();
  const kept = new Map<string, string>();
  const first = windowOver(database, kept);
  await first.saves.put('a', 0, save());
  first.saves.owe(
    'a',
    1,
    [save({ decisions: ['light'] }), save({ decisions: ['light', 'go'] })],
    tried,
  );
  first.leave();

  const next = windowOver(database, kept).saves;
  const [one, again] = await Promise.all([next.get('a'), next.get('a')]);
  expect(one).toMatchObject({ value: { revision: 3, save: { decisions: ['light', 'go'] } } });
  expect(again).toEqual(one);
  expect(await next.list()).toMatchObject({ value: { saves: [{ id: 'a', revision: 3 }] } });
});

test('what got written after all when a window closed is not written twice', async () => {
  const database = new MemoryKeyValue();
  const kept = new Map<string, string>();
  const first = windowOver(database, kept);
  const [one, two] = [save({ decisions: ['light'] }), save({ decisions: ['light', 'go'] })];
  first.saves.owe('a', 0, [one, two], tried);
  first.leave();
  await first.saves.put('a', 0, one);

  const next = windowOver(database, kept).saves;
  expect(await next.get('a')).toMatchObject({ value: { revision: 2, save: two } });
  expect(await next.list()).toMatchObject({ value: { saves: [{ id: 'a' }] } });
});

test('a window that was only out of sight owes nothing once it has written', async () => {
  const database = new MemoryKeyValue();
  const kept = new Map<string, string>();
  const first = windowOver(database, kept);
  first.saves.owe('a', 0, [save({ decisions: ['light'] })], tried);
  first.leave();
  await first.saves.put('a', 0, save({ decisions: ['light'] }));
  first.saves.owe('a', 1, [], tried);
  expect(kept.get('owed')).toBe('[]');
});

test('what a closed window owed is kept beside another way taken meanwhile', async () => {
  const database = new MemoryKeyValue();
  const kept = new Map<string, string>();
  const first = windowOver(database, kept);
  first.saves.owe('a', 0, [save({ decisions: ['light'] })], tried);
  first.leave();
  await store(database).put('a', 0, save({ decisions: ['wait'] }));

  const next = windowOver(database, kept).saves;
  expect(await next.get('a')).toMatchObject({ value: { save: { decisions: ['wait'] } } });
  expect(await next.get('lamp-new1')).toMatchObject({ value: { save: { decisions: ['light'] } } });
});

test('what closed windows owe stays owed while storage refuses it', async () => {
  const kept = new Map<string, string>();
  const first = windowOver(new MemoryKeyValue(), kept);
  first.saves.owe('a', 0, [save({ decisions: ['light'] })], tried);
  first.leave();
  const other = windowOver(new Failing('QuotaExceededError'), kept);
  await other.saves.list();
  other.saves.owe('b', 0, [save()], tried);
  other.leave();
  const { saves } = windowOver(new MemoryKeyValue(), kept);
  const answer = await saves.list();
  if (!answer.ok) throw new Error('refused');
  expect(answer.value.saves.map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

test('a list of debts that is not one is left out', async () => {
  const kept = new Map([['owed', '[{"id":"a","revision":0,"saves":[{"format":99}]},3,null]']]);
  const { saves } = windowOver(new MemoryKeyValue(), kept);
  expect(await saves.list()).toEqual({ ok: true, value: { saves: [], damaged: [] } });
});

test('nothing older than what is being written is read', async () => {
  const { saves } = windowOver(new MemoryKeyValue(), new Map());
  let write = (): void => undefined;
  const writing = new Promise<void>((done) => (write = done)).then(async () => {
    await saves.put('a', 0, save({ decisions: ['light'] }));
    await saves.put('a', 1, save({ decisions: ['light', 'go'] }));
  });
  saves.owe('a', 0, [save({ decisions: ['light'] })], writing);
  const answers = [saves.get('a'), saves.list(), saves.get('b')] as const;
  expect(await answers[2]).toEqual({ ok: true, value: null });
  write();
  expect(await answers[0]).toMatchObject({ value: { revision: 2 } });
  expect(await answers[1]).toMatchObject({ value: { saves: [{ id: 'a', revision: 2 }] } });
});
