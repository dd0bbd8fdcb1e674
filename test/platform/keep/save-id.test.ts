import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkId } from '../../../src/app/sitting/link-opening.ts';
import { bringBack } from '../../../src/app/kept/recovery.ts';
import { parseRoute, routeHash } from '../../../src/app/route.ts';
import { TroubleBoard } from '../../../src/app/trouble.ts';
import { bringStory } from '../../../src/authoring/index.ts';
import { besideId, readSave } from '../../../src/game/index.ts';
import { DatabaseBackups } from '../../../src/platform/keep/database-backups.ts';
import {
  DatabaseSaveStore,
  exclusiveInPage,
  JournalSaveStore,
  MemoryJournal,
  MemoryKeyValue,
  newId,
  newName,
} from '../../../src/platform/index.ts';
import { save } from '../../fixtures/sitting.ts';

const lit = save({ decisions: ['light'] });
const waited = save({ decisions: ['wait'] });
const story = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/);
const anyId = fc.oneof(story, fc.string({ unit: 'binary', maxLength: 200 }));

function expectOpens(id: string): void {
  for (const place of ['play', 'debrief', 'book', 'world'] as const) {
    expect(parseRoute(routeHash({ place, id }))).toEqual({ place, id });
  }
  const desk = { place: 'present', id, view: 'desk' } as const;
  expect(parseRoute(routeHash(desk))).toEqual(desk);
}

function storeOver(database: MemoryKeyValue): DatabaseSaveStore {
  const deleted = { has: () => false, add: () => undefined, drop: () => undefined };
  return new DatabaseSaveStore(database, exclusiveInPage(), deleted);
}

async function idsOf(saves: Pick<DatabaseSaveStore, 'list'>): Promise<Map<string, string>> {
  const answer = await saves.list();
  if (!answer.ok) throw new Error(answer.problem.kind);
  const all = answer.value.saves.map(({ id, save: { decisions } }) => [decisions.join(), id]);
  return new Map(all as [string, string][]);
}

test('every id that is made for a playthrough is one that opens it', () => {
  fc.assert(
    fc.property(story, anyId, fc.string(), (of, id, text) => {
      expectOpens(newId(of));
      expectOpens(linkId(of, text));
      expectOpens(besideId(id, newName()));
      expectOpens(besideId(besideId(newId(of), newName()), newName()));
    }),
    { numRuns: 100 },
  );
});

test('what is kept beside again and again keeps ids apart', () => {
  let [one, other] = [newId('lamp'), newId('lamp')];
  for (let times = 0; times < 12; times += 1) {
    [one, other] = [besideId(one, 'w1'), besideId(other, 'w1')];
    expect(one).not.toBe(other);
  }
});

test.each([
  ['a name longer than ids', 'a'.repeat(90)],
  ['a name of signs', '-–-'],
])('a story brought along under %s can be kept and opened', (_, name) => {
  const bytes = new TextEncoder().encode('Once.\n* [On] -> END\n');
  const bring = (taken: readonly string[]) => {
    const brought = bringStory(new Map([['a.ink', bytes]]), { name, taken });
    if (!brought.ok) throw new Error(brought.message);
    return brought.manifest.id;
  };
  const id = bring([bring([])]);
  expectOpens(newId(id));
  expect(readSave(save({ story: id })).ok).toBe(true);
});

test('what an earlier version moved aside opens as itself once it can be read', async () => {
  const database = new MemoryKeyValue();
  await database.setItem('lamp-one', { revision: 2, save: waited });
  await database.setItem('lamp-one~', { revision: 9, save: lit });
  await database.setItem('lamp-one~~', { revision: 1, save: { format: 99 } });
  const saves = storeOver(database);
  const [ids, again] = await Promise.all([idsOf(saves), idsOf(storeOver(database))]);
  expect(await idsOf(saves)).toEqual(ids);
  expect([ids.size, again.size]).toEqual([2, 2]);
  expect(ids.get('wait')).toBe('lamp-one');
  expectOpens(ids.get('light')!);
  expect(await saves.get(ids.get('light')!)).toMatchObject({ value: { save: lit } });
  expect(await database.getItem('lamp-one~~')).toEqual({ revision: 1, save: { format: 99 } });
});

test('what is moved aside, now or once it can be read, opens too', async () => {
  const database = new MemoryKeyValue();
  const saves = storeOver(database);
  await database.setItem('lamp-one', { revision: 1, save: { format: 99 } });
  await saves.put('lamp-one', 0, lit);
  const ids = (await database.keys()).filter((id) => id !== 'lamp-one');
  expect(ids).toHaveLength(1);
  ids.forEach(expectOpens);
});

test('what a window left owing under any id is kept under one that opens', async () => {
  const database = new MemoryKeyValue();
  const journal = new MemoryJournal();
  const saves = new JournalSaveStore(storeOver(database), {
    journal,
    keep: { read: () => null, write: () => true } as never,
    exclusive: exclusiveInPage(),
    presence: { window: 'w1', isOpen: () => Promise.resolve(false) },
    onLeave: () => undefined,
    patience: () => new Promise(() => undefined),
  });
  await saves.put('lamp-one', 0, waited);
  const owed = { id: 'lamp-one', revision: 0, saves: [lit], window: 'w 0/~', count: 1 };
  await journal.write('a', owed);
  await journal.write('b', { ...owed, id: 'lamp/two' });
  const ids = await idsOf(saves);
  expect([...ids.keys()].sort()).toEqual(['light', 'wait']);
  [...ids.values()].forEach(expectOpens);
});

test('a copy under an id that nothing opens comes back once, under another', async () => {
  const copies = new MemoryKeyValue();
  const backups = new DatabaseBackups(copies, () => Promise.resolve());
  await copies.setItem('lamp-one~', { saves: [lit], buried: 0 });
  const saves = storeOver(new MemoryKeyValue());
  const ports = { saves, backups, newId, troubles: new TroubleBoard() };
  expect(await bringBack(ports, [])).toBe(true);
  const [stored] = [...(await idsOf(saves)).values()];
  expectOpens(stored!);
  expect(await bringBack(ports, [{ id: stored!, revision: 1, save: lit }])).toBe(false);
});
