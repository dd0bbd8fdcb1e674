import { expect, test } from 'vitest';
import {
  DatabaseSaveStore,
  DeletedList,
  exclusiveInPage,
  JournalSaveStore,
  MemoryJournal,
  MemoryKeyValue,
  RememberingSaveStore,
  SmallKeep,
} from '../../../src/platform/index.ts';
import { save } from '../../fixtures/sitting.ts';
import { memoryStorage } from '../../fixtures/storage.ts';

class Failing extends MemoryKeyValue {
  constructor(readonly name: string) {
    super();
  }

  refuses = true;
  /** Whether it refuses to delete as well. */
  holds = false;

  override setItem(key: string, value: unknown): Promise<unknown> {
    if (!this.refuses) return super.setItem(key, value);
    return Promise.reject(new DOMException('no', this.name));
  }

  override removeItem(key: string): Promise<void> {
    if (!this.holds) return super.removeItem(key);
    return Promise.reject(new DOMException('no', this.name));
  }
}

function store(database = new MemoryKeyValue()): DatabaseSaveStore {
  const deleted = new DeletedList(new SmallKeep(memoryStorage(), 'deleted'));
  return new DatabaseSaveStore(database, exclusiveInPage(), deleted);
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
  const aside = (await database.entries()).filter(([id]) => id !== 'a');
  expect(aside.map(([, value]) => value)).toEqual([{ revision: 1, save: { format: 99 } }]);
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
  expect(await saves.get('a')).toEqual({ ok: false, problem: { kind: 'deleted' } });
});

test('a deletion that is refused is told, and the playthrough stays with what it came to', async () => {
  const database = new Failing('SecurityError');
  const buried: string[] = [];
  const backups = { note: () => undefined, bury: (id: string) => void buried.push(id) };
  const saves = new RememberingSaveStore(store(database), { backups });
  database.refuses = false;
  await saves.put('a', 0, save());
  database.refuses = true;
  database.holds = true;
  await saves.put('a', 1, save({ name: 'unwritten' }));
  expect(await saves.remove('a')).toEqual({ ok: false, problem: { kind: 'refused' } });
  expect(await saves.get('a')).toMatchObject({ value: { save: { name: 'unwritten' } } });
  expect(await saves.list()).toMatchObject({ value: { saves: [{ id: 'a' }] } });
  expect(buried).toEqual([]);
  database.holds = false;
  expect((await saves.remove('a')).ok).toBe(true);
  expect(buried).toEqual(['a']);
});

test('what was never written is deleted where the browser refuses everything, and owed no more', async () => {
  const database = new Failing('SecurityError');
  database.holds = true;
  const journal = new MemoryJournal();
  const behind = new JournalSaveStore(store(database), {
    journal,
    keep: new SmallKeep(memoryStorage(), 'owed'),
    exclusive: exclusiveInPage(),
    presence: { window: 'w', isOpen: () => Promise.resolve(true) },
    onLeave: () => undefined,
    patience: () => new Promise(() => undefined),
  });
  const saves = new RememberingSaveStore(behind);
  await saves.owe('a', 0, [save()], Promise.resolve());
  await saves.put('a', 0, save());
  expect(journal.values.size).toBe(1);
  expect((await saves.remove('a')).ok).toBe(true);
  expect(journal.values.size).toBe(0);
  expect(await saves.list()).toMatchObject({ value: { saves: [] } });
});

test('what another window wrote is read, not what this one could not write', async () => {
  const database = new Failing('QuotaExceededError');
  const saves = new RememberingSaveStore(store(database));
  await saves.put('a', 0, save({ name: 'mine' }));
  database.refuses = false;
  await store(database).put('a', 0, save({ name: 'theirs' }));
  expect(await saves.put('a', 0, save({ name: 'mine' }))).toMatchObject({ ok: false });
  expect(await saves.get('a')).toMatchObject({ value: { save: { name: 'theirs' } } });
});

test('what cannot be read is told as damaged and handed out whole', async () => {
  const database = new MemoryKeyValue();
  const value = { revision: 1, save: { format: 1, story: 7 } };
  await database.setItem('a', value);
  const answer = await store(database).get('a');
  if (answer.ok || answer.problem.kind !== 'damaged') throw new Error('not told');
  expect(JSON.parse(answer.problem.damaged.text)).toEqual(value);
});

test('of what cannot be read nothing is ever written over', async () => {
  const database = new MemoryKeyValue();
  const saves = store(database);
  for (const format of [97, 98, 99]) {
    await database.setItem('a', { revision: 1, save: { format } });
    await saves.put('a', 0, save());
  }
  const kept = (await database.entries()).map(([, value]) => value as { save: { format: number } });
  expect(kept.map((value) => value.save.format).sort()).toEqual([2, 97, 98, 99]);
});

test('what was deleted stays deleted until it is brought back', async () => {
  const saves = store();
  await saves.put('a', 0, save());
  await saves.remove('a');
  expect(await saves.get('a')).toEqual({ ok: false, problem: { kind: 'deleted' } });
  expect(await saves.put('a', 1, save())).toEqual({ ok: false, problem: { kind: 'deleted' } });
  expect(await saves.put('a', 0, save())).toMatchObject({ ok: true });
  expect(await saves.put('a', 1, save())).toMatchObject({ ok: true });
});

test('what vanished without being deleted is written again', async () => {
  const database = new MemoryKeyValue();
  const saves = store(database);
  await saves.put('a', 0, save());
  await database.removeItem('a');
  expect(await saves.put('a', 1, save())).toMatchObject({ ok: true, value: { revision: 2 } });
});
