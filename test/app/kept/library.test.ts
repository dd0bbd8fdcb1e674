import { expect, test } from 'vitest';
import { replay, saveText } from '../../../src/game/index.ts';
import { digestOf } from '../../../src/app/sitting/digest.ts';
import { Library } from '../../../src/app/kept/library.ts';
import { ports, save } from '../../fixtures/sitting.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

test('keeps a file under a new id, and refuses what is no save in words', async () => {
  const made = ports();
  const library = new Library(made);
  const id = await library.importFile(
    new File([saveText(save({ decisions: ['room.wait'] }))], 'a.json'),
  );
  expect(library.saves?.map((stored) => stored.id)).toEqual([id]);
  expect(await library.importFile(new File(['{'], 'b.json'))).toBeNull();
  expect(made.troubles.find('save')).toMatchObject({
    file: 'b.json',
    problem: { kind: 'not-json' },
  });
  expect(await library.importFile(new File(['{"format":99}'], 'c.json'))).toBeNull();
  expect(made.troubles.find('save')?.problem.kind).toBe('newer-format');
});

test('knows whether what was read last has ended, and waits for nobody to say so', async () => {
  const made = ports();
  const ended = { ...digestOf(replay(pack, playthrough())), ending: 'dark' };
  const asked: string[] = [];
  const digests = {
    get: (id: string) => {
      asked.push(id);
      return Promise.resolve(ended);
    },
  };
  const begun = new Library({ ...ports(), digests });
  await begun.add(save());
  expect([begun.isLatestOver, asked]).toEqual([false, []]);
  const library = new Library({ ...made, digests });
  const id = await library.add(save({ decisions: ['room.wait'] }));
  expect([library.isLatestOver, asked]).toEqual([true, [id]]);
  const silent = { get: () => new Promise<null>(() => undefined) };
  const unsure = new Library({ ...made, digests: silent, wait: () => Promise.resolve() });
  await unsure.refresh();
  expect([unsure.isLatestOver, unsure.saves?.length]).toEqual([false, 1]);
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

test('a name given while another window plays on is given to what it plays', async () => {
  const made = ports();
  const library = new Library(made);
  const id = await library.add(save());
  const [stored] = library.saves!;
  const played = save({ decisions: ['room.wait'] });
  expect((await made.saves.put(id, stored!.revision, played)).ok).toBe(true);
  await library.rename(stored!, 'By the window');
  expect(made.troubles.find('conflict')).toBeNull();
  expect(await made.saves.get(id)).toMatchObject({
    value: { save: { name: 'By the window', decisions: ['room.wait'] } },
  });
});

test('a name given after another window deleted it brings nothing back', async () => {
  const made = ports();
  const library = new Library(made);
  const id = await library.add(save());
  const [stored] = library.saves!;
  await made.saves.remove(id);
  await library.rename(stored!, 'By the window');
  expect(made.troubles.find('deleted')).not.toBeNull();
  expect(library.saves).toEqual([]);
});
