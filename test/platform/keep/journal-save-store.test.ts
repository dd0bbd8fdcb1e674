import fc from 'fast-check';
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

const tried = Promise.resolve();

/** A machine: what all its windows share, and which of them are open. */
class Machine {
  readonly kept = new Map<string, string>();
  readonly open = new Set<string>();
  readonly exclusive = exclusiveInPage();
  #opened = 0;

  constructor(
    readonly database = new MemoryKeyValue(),
    readonly journal = new MemoryJournal(),
  ) {}

  store(): DatabaseSaveStore {
    const deleted = new DeletedList(new SmallKeep(memoryStorage(this.kept), 'deleted'));
    return new DatabaseSaveStore(this.database, this.exclusive, deleted);
  }

  window() {
    const window = `w${(this.#opened += 1)}`;
    this.open.add(window);
    let leave = (): void => undefined;
    const saves = new JournalSaveStore(this.store(), {
      journal: this.journal,
      keep: new SmallKeep(memoryStorage(this.kept), 'owed'),
      exclusive: this.exclusive,
      presence: { window, isOpen: (other) => Promise.resolve(this.open.has(other)) },
      onLeave: (task) => (leave = task),
      patience: () => new Promise(() => undefined),
    });
    return {
      saves,
      name: window,
      /** Goes without a word. */
      kill: () => void this.open.delete(window),
      /** Goes in order. */
      close: () => {
        leave();
        this.open.delete(window);
      },
    };
  }
}

class RefusingJournal extends MemoryJournal {
  override write(): Promise<void> {
    return Promise.reject(new DOMException('no', 'QuotaExceededError'));
  }

  override read(): Promise<ReadonlyMap<string, unknown>> {
    return Promise.reject(new DOMException('no', 'UnknownError'));
  }
}

class RefusingDatabase extends MemoryKeyValue {
  refuses = true;

  override setItem(key: string, value: unknown): Promise<unknown> {
    if (!this.refuses) return super.setItem(key, value);
    return Promise.reject(new DOMException('no', 'QuotaExceededError'));
  }
}

const lit = save({ decisions: ['light'] });
const gone = save({ decisions: ['light', 'go'] });
const waited = save({ decisions: ['wait'] });

test.each(['kill', 'close'] as const)(
  'what a window had not written at its %s is written before the next one reads',
  async (end) => {
    const machine = new Machine();
    const first = machine.window();
    await first.saves.put('a', 0, save());
    await first.saves.owe('a', 1, [lit, gone], tried);
    first[end]();

    const { saves } = machine.window();
    const [one, again] = await Promise.all([saves.get('a'), saves.get('a')]);
    expect(one).toMatchObject({ value: { save: { decisions: ['light', 'go'] } } });
    expect(again).toEqual(one);
    expect(await saves.list()).toMatchObject({ value: { saves: [{ id: 'a' }] } });
    expect(machine.journal.values.size).toBe(0);
  },
);

test('what a page journalled before the app had come is paid with what the app writes of it', async () => {
  const machine = new Machine();
  await machine.journal.write(' a', { id: 'a', revision: 0, saves: [lit] });
  const { saves } = machine.window();
  await saves.owe('a', 0, [lit], tried);
  await saves.put('a', 0, lit);
  await saves.owe('a', 1, [], tried);
  expect(machine.journal.values.size).toBe(0);
  await saves.put('a', 1, save());
  expect(await saves.list()).toMatchObject({ value: { saves: [{ id: 'a', revision: 2 }] } });
});

test('where a database refuses, what a killed window journalled is shown all the same', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.owe('a', 0, [lit, gone], tried);
  first.kill();
  const refused = { ok: false, problem: { kind: 'refused' } } as const;
  const { saves } = machine.window();
  saves.list = saves.get = () => Promise.resolve(refused);
  let told = 0;
  const ports = { owed: () => saves.owed(), onRefused: () => void (told += 1) };
  const shown = () => new RememberingSaveStore(saves, ports);
  expect(await shown().list()).toMatchObject({
    value: { saves: [{ id: 'a', save: { decisions: ['light', 'go'] } }] },
  });
  expect(await shown().get('a')).toMatchObject({ value: { save: { decisions: ['light', 'go'] } } });
  expect(await shown().get('b')).toEqual(refused);
  expect(told).toBe(2);
});

test('what got written after all when a window went is not written twice', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.owe('a', 0, [lit, gone], tried);
  await first.saves.put('a', 0, lit);
  first.kill();

  const { saves } = machine.window();
  expect(await saves.get('a')).toMatchObject({ value: { revision: 2, save: gone } });
  const list = await saves.list();
  expect(list.ok && list.value.saves.map(({ id }) => id)).toEqual(['a']);
});

test('a decision taken back just before a window went stays taken back', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.owe('a', 0, [gone, lit], tried);
  await first.saves.put('a', 0, gone);
  first.kill();
  expect(await machine.window().saves.get('a')).toMatchObject({ value: { save: lit } });
});

test('a window that was only out of sight owes nothing once it has written', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.owe('a', 0, [lit], tried);
  first.close();
  await first.saves.put('a', 0, lit);
  await first.saves.owe('a', 1, [], tried);
  expect(machine.kept.get('owed')).toBe('[]');
  expect(machine.journal.values.size).toBe(0);
});

test('what a window owed is kept beside another way taken meanwhile, once', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.owe('a', 0, [lit], tried);
  await machine.store().put('a', 0, waited);
  const second = machine.window();
  expect(await second.saves.get('a-w1')).toMatchObject({ value: null });
  first.kill();
  for (let time = 0; time < 2; time += 1) {
    const list = await second.saves.list();
    const ways = list.ok && list.value.saves.map((one) => [one.id, one.save.decisions]);
    expect(ways).toEqual([
      ['a', ['wait']],
      ['a-w1', ['light']],
    ]);
    // As if it had not come to erasing what is paid.
    await machine.journal.write('w1 a', { id: 'a', revision: 0, saves: [lit], window: 'w1' });
  }
});

test('what an open window owes is left to it', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.owe('a', 0, [lit], tried);
  await machine.window().saves.list();
  expect(await machine.store().get('a')).toEqual({ ok: true, value: null });
  expect(machine.journal.values.size).toBe(1);
});

test('what is deleted takes what was owed of it along', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.put('a', 0, lit);
  await first.saves.owe('a', 1, [gone], tried);
  first.close();
  const second = machine.window();
  machine.open.add('w1');
  await second.saves.remove('a');
  machine.open.delete('w1');
  expect(await second.saves.list()).toEqual({ ok: true, value: { saves: [], damaged: [] } });
});

test('what was decided after it was deleted elsewhere is kept beside', async () => {
  const machine = new Machine();
  const first = machine.window();
  await first.saves.put('a', 0, lit);
  await machine.window().saves.remove('a');
  await first.saves.owe('a', 1, [gone], tried);
  first.kill();
  const list = await machine.window().saves.list();
  expect(list.ok && list.value.saves.map(({ id }) => id)).toEqual(['a-w1']);
});

test('what is owed stays owed while storage refuses it', async () => {
  const database = new RefusingDatabase();
  const machine = new Machine(database);
  const first = machine.window();
  await first.saves.owe('a', 0, [lit], tried);
  first.close();
  const other = machine.window();
  await other.saves.list();
  await other.saves.owe('b', 0, [lit], tried);
  other.close();
  database.refuses = false;
  const answer = await machine.window().saves.list();
  if (!answer.ok) throw new Error('refused');
  expect(answer.value.saves.map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

test('where there is no journal, a window that goes in order still leaves what it owes', async () => {
  const machine = new Machine(new MemoryKeyValue(), new RefusingJournal());
  const first = machine.window();
  await first.saves.owe('a', 0, [lit], tried);
  first.close();
  expect(await machine.window().saves.get('a')).toMatchObject({ value: { save: lit } });
});

test('debts left by a former version are paid', async () => {
  const machine = new Machine();
  machine.kept.set('owed', JSON.stringify([{ id: 'a', revision: 0, saves: [lit, gone] }]));
  expect(await machine.window().saves.get('a')).toMatchObject({ value: { save: gone } });
});

test('whatever else stands in the places for debts is left out', async () => {
  const machine = new Machine();
  const { saves } = machine.window();
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.string(), async (value, text) => {
      machine.kept.set('owed', text);
      machine.journal.values.set('x', value);
      machine.journal.values.set('y', [value]);
      machine.journal.values.set('z', { id: 'a', revision: 0, saves: [value, 3, null] });
      expect(await saves.list()).toEqual({ ok: true, value: { saves: [], damaged: [] } });
    }),
  );
});

test('nothing older than what is being written is read', async () => {
  const { saves } = new Machine().window();
  let write = (): void => undefined;
  const writing = new Promise<void>((done) => (write = done)).then(async () => {
    await saves.put('a', 0, lit);
    await saves.put('a', 1, gone);
  });
  void saves.owe('a', 0, [lit], writing);
  const answers = [saves.get('a'), saves.list(), saves.get('b')] as const;
  expect(await answers[2]).toEqual({ ok: true, value: null });
  write();
  expect(await answers[0]).toMatchObject({ value: { revision: 2 } });
  expect(await answers[1]).toMatchObject({ value: { saves: [{ id: 'a', revision: 2 }] } });
});
