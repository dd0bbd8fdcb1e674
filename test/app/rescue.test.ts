import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundIn } from '../../src/app/rescue.ts';
import { takeIn } from '../../src/app/take-in.ts';
import { MemorySaveStore, parseShelf, shelfText } from '../../src/game/index.ts';
import { save } from '../fixtures/sitting.ts';

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

test('whatever is found, looking at it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (value, key) => {
      foundIn([{ place: 'saves', key, value }]);
      foundIn([{ place: 'copies', key, value: { saves: [value] } }]);
      foundIn([{ place: 'owed', key, value: { revision: 1, saves: value } }]);
    }),
  );
});

test('a shelf that leaves as a file comes back whole, and nothing is doubled', async () => {
  const saves = new MemorySaveStore();
  let ids = 0;
  const ports = { saves, newId: (story: string) => `${story}-${(ids += 1)}` };
  const waited = save({ decisions: ['wait'] });
  const text = shelfText([lit, waited], { theme: 'dark' });
  expect(await takeIn(text, { ...ports, kept: [lit] })).toEqual({
    added: 1,
    known: 1,
    damaged: 0,
    refused: 0,
    settings: { theme: 'dark' },
  });
  const list = await saves.list();
  expect(list.ok && list.value.saves.map((stored) => stored.save)).toEqual([waited]);
});

test('of the file of a shelf what can be read is taken in, and what is no such file refused', () => {
  const text = JSON.stringify({ shelf: 1, saves: [lit, { ...lit, seed: 0 }, 7] });
  expect(parseShelf(text)).toMatchObject({ saves: [lit], damaged: 2 });
  for (const other of ['', '{', '[]', 'null', '{"shelf":2,"saves":[]}', '{"shelf":1}']) {
    expect(parseShelf(other)).toBeNull();
  }
  fc.assert(fc.property(fc.json(), (json) => parseShelf(json) === null));
});
