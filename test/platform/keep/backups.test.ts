import { expect, test } from 'vitest';
import { DatabaseBackups } from '../../../src/platform/keep/database-backups.ts';
import { MemoryKeyValue } from '../../../src/platform/index.ts';
import { save } from '../../fixtures/sitting.ts';

const at = (...decisions: string[]) => save({ decisions });

function backups(database = new MemoryKeyValue()) {
  const made = new DatabaseBackups(database, () => Promise.resolve());
  const note = async (id: string, ...saves: ReturnType<typeof save>[]) => {
    for (const one of saves) {
      made.note({ id, revision: 1, save: one });
      await made.reconcile([]);
    }
  };
  return { database, made, note };
}

test('the latest is kept, and what another way left behind; what it holds is not kept twice', async () => {
  const { database, note } = backups();
  await note('a', at('x'), at('x', 'y'), at('x', 'y', 'z'), at('x'), at('x', 'q'));
  expect(await database.getItem('a')).toMatchObject({
    saves: [{ decisions: ['x', 'q'] }, { decisions: ['x', 'y', 'z'] }],
  });
});

test('no more than five versions are kept, and long ones fewer', async () => {
  const { database, note } = backups();
  await note('a', ...Array.from({ length: 9 }, (_, index) => at(`way${index}`)));
  expect(((await database.getItem('a')) as { saves: unknown[] }).saves).toHaveLength(5);
  const long = (way: string) => at(...Array.from({ length: 400 }, () => way.repeat(900)));
  await note('b', long('a'), long('b'), long('c'));
  expect(((await database.getItem('b')) as { saves: unknown[] }).saves).toHaveLength(2);
});

test('what is gone is found, and what was never copied is copied', async () => {
  const { made, note } = backups();
  await note('a', at('x'));
  expect(await made.reconcile([{ id: 'b', revision: 3, save: at('y') }])).toMatchObject([
    { id: 'a', revision: 0, save: { decisions: ['x'] } },
  ]);
  await made.reconcile([]);
  expect(await made.find('b')).toMatchObject({ save: { decisions: ['y'] } });
});

test('what was deleted is not brought back, and thirty of them are kept', async () => {
  const { database, made, note } = backups();
  for (let index = 0; index < 33; index += 1) {
    await note(`a${index}`, at('x'));
    made.bury(`a${index}`);
    await made.reconcile([]);
  }
  expect(await made.reconcile([])).toEqual([]);
  expect(await made.find('a3')).toBeNull();
  const keys = await database.keys();
  expect(keys).toHaveLength(30);
  expect(keys).not.toContain('deleted:a2');
  expect(keys).toContain('deleted:a32');
});

test('a database that refuses stops nothing, and whatever stands there is left out', async () => {
  const refuse = () => Promise.reject(new DOMException('no', 'UnknownError'));
  const refusing = {
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
    entries: refuse,
    keys: refuse,
  };
  const made = new DatabaseBackups(refusing, () => Promise.resolve());
  made.note({ id: 'a', revision: 1, save: at('x') });
  expect(await made.reconcile([])).toEqual([]);
  expect(await made.find('a')).toBeNull();
  const { database, made: other } = backups();
  for (const [key, value] of Object.entries({ a: 3, b: { saves: [7, null] }, c: { saves: 'x' } })) {
    await database.setItem(key, value);
  }
  expect(await other.reconcile([])).toEqual([]);
});
