import { expect, test } from 'vitest';
import { saveText } from '../../src/game/index.ts';
import { Library } from '../../src/app/library.ts';
import { ports, save } from '../fixtures/desk.ts';

test('keeps a file under a new id, and refuses what is no save in words', async () => {
  const made = ports();
  const library = new Library(made);
  const id = await library.importText(saveText(save({ decisions: ['room.wait'] })), 'a.json');
  expect(library.saves?.map((stored) => stored.id)).toEqual([id]);
  expect(await library.importText('{', 'b.json')).toBeNull();
  expect(made.troubles.find('save')).toMatchObject({
    file: 'b.json',
    problem: { kind: 'not-json' },
  });
  expect(await library.importText('{"format":99}', 'c.json')).toBeNull();
  expect(made.troubles.find('save')?.problem.kind).toBe('newer-format');
});

test('renames, deletes and brings back', async () => {
  const library = new Library(ports());
  await library.add(save());
  await library.rename(library.saves![0]!, '  By the window  ');
  expect(library.saves?.[0]?.save.name).toBe('By the window');
  await library.remove(library.saves![0]!);
  expect(library.saves).toEqual([]);
  await library.restore();
  expect(library.saves?.[0]?.save.name).toBe('By the window');
  expect(library.removed).toEqual([]);
});
