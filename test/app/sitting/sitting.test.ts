import { expect, test } from 'vitest';
import {
  MemorySaveStore,
  type SaveStore,
  type Stored,
  type StoredSave,
} from '../../../src/game/index.ts';
import { MemoryTabHub } from '../../fixtures/hub.ts';
import type { Sitting } from '../../../src/app/sitting/sitting.ts';
import { Library } from '../../../src/app/kept/library.ts';
import { TroubleBoard } from '../../../src/app/trouble.ts';
import { editedEntry, entry, open, ports, save } from '../../fixtures/sitting.ts';
import { compiled, english, externals, manifest, volunteers } from '../../fixtures/ink.ts';

function texts(sitting: Sitting): string[] {
  return sitting.run.turns.at(-1)?.page.passages.map((passage) => passage.text) ?? [];
}

function decisions(sitting: Sitting): readonly string[] {
  return sitting.run.playthrough.decisions;
}

async function kept(saves: SaveStore, id = 'lamp-one'): Promise<StoredSave | null> {
  const answer = await saves.get(id);
  return answer.ok ? answer.value : null;
}

class RefusingStore extends MemorySaveStore {
  override put(): Promise<Stored<StoredSave>> {
    return Promise.resolve({ ok: false, problem: { kind: 'refused' } });
  }
}

test('keeps every decision, and nothing before the first', async () => {
  const made = ports();
  const sitting = await open(made);
  await sitting.settled();
  expect(await kept(made.saves)).toBeNull();
  sitting.choose('room.light');
  sitting.choose('later.again');
  await sitting.settled();
  expect(sitting.saving).toBe('saved');
  expect((await kept(made.saves))?.save.decisions).toEqual(['room.light', 'later.again']);
});

test('a choice pressed and let go of changes nothing, taken or not', async () => {
  const [plain, pressed] = [await open(ports()), await open(ports())];
  plain.choose('room.wait');
  pressed.prepare('room.light');
  pressed.prepare('room.wait');
  expect(decisions(pressed)).toEqual([]);
  pressed.choose('room.wait');
  expect(texts(pressed)).toEqual(texts(plain));
  plain.choose('later.again');
  pressed.prepare('later.again');
  pressed.prepare('later.again');
  pressed.choose('later.again');
  expect(texts(pressed)).toEqual(texts(plain));
  pressed.undo();
  pressed.choose('later.again');
  expect(texts(pressed)).toEqual(texts(plain));
  expect(pressed.run.turns.at(-1)?.world).toEqual(plain.run.turns.at(-1)?.world);
});

test('takes back ten decisions and takes them again', async () => {
  const sitting = await open(ports());
  sitting.choose('room.wait');
  for (let count = 0; count < 9; count += 1) sitting.choose('later.again');
  const there = texts(sitting);
  for (let count = 0; count < 10; count += 1) sitting.undo();
  expect(decisions(sitting)).toEqual([]);
  expect(sitting.canUndo).toBe(false);
  sitting.undo();
  for (let count = 0; count < 10; count += 1) sitting.redo();
  expect(sitting.canRedo).toBe(false);
  expect(texts(sitting)).toEqual(there);
});

test('forgets what was taken back once another way is taken, and not when the same is', async () => {
  const sitting = await open(ports());
  sitting.choose('room.wait');
  sitting.choose('later.again');
  sitting.undo();
  sitting.undo();
  sitting.choose('room.wait');
  expect(sitting.canRedo).toBe(true);
  sitting.undo();
  sitting.choose('room.light');
  expect(sitting.canRedo).toBe(false);
});

test('what was taken back can be taken again after leaving and coming back', async () => {
  const made = ports();
  const sitting = await open(made);
  sitting.choose('room.wait');
  sitting.choose('later.again');
  sitting.choose('later.stop');
  const there = texts(sitting);
  for (let count = 0; count < 3; count += 1) sitting.undo();
  await sitting.settled();
  sitting.close();
  const stored = await kept(made.saves);
  expect(stored?.save.decisions).toEqual([]);
  const again = await open(made, { stored });
  for (let count = 0; count < 3; count += 1) again.redo();
  expect(again.canRedo).toBe(false);
  expect(texts(again)).toEqual(there);
  await again.settled();
  expect((await kept(made.saves))?.save).not.toHaveProperty('undone');
});

test('another way taken after coming back drops what was taken back from the save', async () => {
  const made = ports();
  const undone = [{ label: 'room.wait' }, { label: 'later.again' }];
  const put = await made.saves.put('lamp-one', 0, save({ undone }));
  const sitting = await open(made, { stored: put.ok ? put.value : null });
  sitting.redo();
  await sitting.settled();
  expect((await kept(made.saves))?.save.undone).toEqual(undone.slice(1));
  sitting.choose('later.stop');
  await sitting.settled();
  expect(sitting.canRedo).toBe(false);
  expect((await kept(made.saves))?.save).not.toHaveProperty('undone');
});

test('what was taken back and the story does not know moves nothing', async () => {
  const made = ports();
  const undone = [{ label: 'room.gone' }, { label: 'later.again' }];
  const put = await made.saves.put('lamp-one', 0, save({ undone }));
  const sitting = await open(made, { stored: put.ok ? put.value : null });
  sitting.redo();
  expect(decisions(sitting)).toEqual([]);
  expect(sitting.canRedo).toBe(false);
  sitting.choose('room.light');
  expect(decisions(sitting)).toEqual(['room.light']);
});

test('injects played on a page that is taken back come again with it, after a reload too', async () => {
  const made = ports();
  const deck = entry({
    manifest: {
      ...manifest,
      injects: [volunteers],
    },
  });
  const injects = [{ after: 1, inject: 'volunteers' }];
  const old = save({ decisions: ['room.wait', 'later.again'], injects });
  const put = await made.saves.put('lamp-one', 0, old);
  const sitting = await open(made, { entry: deck, stored: put.ok ? put.value : null });
  const there = sitting.run.turns.map((turn) => turn.readings);
  sitting.undo();
  sitting.undo();
  await sitting.settled();
  const again = await open(made, { entry: deck, stored: await kept(made.saves) });
  again.redo();
  again.redo();
  expect(again.run.playthrough.injects).toEqual(injects);
  expect(again.run.turns.map((turn) => turn.readings)).toEqual(there);
});

test('speaks the other language on the same page, and can take back and redo across it', async () => {
  const sitting = await open(ports());
  sitting.choose('room.light');
  sitting.choose('later.again');
  sitting.undo();
  const english = texts(sitting);
  await sitting.speak('de');
  expect(texts(sitting)[0]).toMatch(/^Dann/);
  sitting.redo();
  expect(decisions(sitting)).toEqual(['room.light', 'later.again']);
  sitting.undo();
  await sitting.speak('en');
  expect(texts(sitting)).toEqual(english);
});

test('opens where a save left off, in the language now spoken', async () => {
  const stored = { id: 'lamp-one', revision: 3, save: save({ decisions: ['room.light'] }) };
  const sitting = await open(ports(), { stored, language: 'de' });
  expect(decisions(sitting)).toEqual(['room.light']);
  expect(texts(sitting)[0]).toMatch(/^Dann/);
});

test('replays a changed story as far as it goes and leaves the old save alone', async () => {
  const made = ports();
  const old = save({ decisions: ['room.light', 'later.again'] });
  const put = await made.saves.put('lamp-one', 0, old);
  const sitting = await open(made, { stored: put.ok ? put.value : null, entry: editedEntry() });
  expect(decisions(sitting)).toEqual([]);
  expect(made.troubles.find('story-changed')).toMatchObject({ after: 0, save: old });
  sitting.choose('room.candle');
  await sitting.settled();
  expect(made.troubles.troubles).toEqual([]);
  expect(sitting.id).toBe('lamp-new1');
  expect((await kept(made.saves))?.save).toEqual(old);
  expect((await kept(made.saves, 'lamp-new1'))?.save.decisions).toEqual(['room.candle']);
});

test('a reader may go on in the place of a save whose story changed', async () => {
  const made = ports();
  const put = await made.saves.put('lamp-one', 0, save({ decisions: ['room.light'] }));
  const sitting = await open(made, { stored: put.ok ? put.value : null, entry: editedEntry() });
  sitting.replaceKept();
  sitting.choose('room.candle');
  await sitting.settled();
  expect(sitting.id).toBe('lamp-one');
  expect((await kept(made.saves))?.save.decisions).toEqual(['room.candle']);
});

test('a story that runs in a circle is told, and another choice still works', async () => {
  const story = compiled(`${externals}
-> room
=== room
Here.
* (bad) [Round]
    -> round
* (good) [Out]
    -> out
=== round
-> round
=== out
# ending: dark
Out.
-> END
`);
  const made = ports();
  const sitting = await open(made, { entry: entry({ load: () => Promise.resolve(story) }) });
  sitting.choose('room.bad');
  expect(made.troubles.find('story')?.problem.kind).toBe('loop');
  expect(made.troubles.find('story')?.report).toContain('"decisions":["room.bad"]');
  expect(decisions(sitting)).toEqual([]);
  sitting.choose('room.good');
  expect(made.troubles.troubles).toEqual([]);
  expect(sitting.run.turns.at(-1)?.ending).toBe('dark');
});

test('refused storage is told and stops nothing', async () => {
  const made = ports({ saves: new RefusingStore() });
  const sitting = await open(made);
  sitting.choose('room.wait');
  await sitting.settled();
  expect(sitting.saving).toBe('failed');
  expect(made.troubles.find('storage')?.reason).toBe('refused');
  sitting.choose('later.again');
  expect(decisions(sitting)).toHaveLength(2);
});

test('two tabs never write over one another', async () => {
  const hub = new MemoryTabHub();
  const saves = new MemorySaveStore();
  const first = ports({ saves, tabs: hub.tab() });
  const second = ports({ saves, tabs: hub.tab(), troubles: new TroubleBoard() });
  const put = await saves.put('lamp-one', 0, save({ decisions: ['room.wait'] }));
  const stored = put.ok ? put.value : null;
  const here = await open(first, { stored });
  const there = await open(second, { stored });
  there.choose('later.again');
  await there.settled();
  here.choose('later.stop');
  await here.settled();
  const theirs = ['room.wait', 'later.again'];
  expect(first.troubles.find('conflict')?.stored.save.decisions).toEqual(theirs);
  expect((await kept(saves))?.save.decisions).toEqual(theirs);
  here.keepBoth();
  await here.settled();
  expect((await kept(saves, 'lamp-new1'))?.save.decisions).toEqual(['room.wait', 'later.stop']);
  expect((await kept(saves))?.save.decisions).toEqual(theirs);
});

test('a tab that hears nothing still does not write over another', async () => {
  const saves = new MemorySaveStore();
  const made = ports({ saves });
  const sitting = await open(made);
  sitting.choose('room.wait');
  await sitting.settled();
  await saves.put('lamp-one', 1, save({ decisions: ['room.light'] }));
  sitting.choose('later.again');
  await sitting.settled();
  expect(made.troubles.find('conflict')).not.toBeNull();
  expect((await kept(saves))?.save.decisions).toEqual(['room.light']);
  sitting.replaceKept();
  await sitting.settled();
  expect((await kept(saves))?.save.decisions).toEqual(['room.wait', 'later.again']);
});

test('an edit keeps the place, or says where the story changed', async () => {
  let live = entry();
  const made = ports();
  const sitting = await open(made, { entry: entry({ load: (language) => live.load(language) }) });
  sitting.choose('room.wait');
  await sitting.reload('en');
  expect(decisions(sitting)).toEqual(['room.wait']);
  sitting.undo();
  sitting.choose('room.light');
  live = editedEntry();
  await sitting.reload('en');
  expect(decisions(sitting)).toEqual([]);
  expect(made.troubles.find('story-changed')?.after).toBe(0);
});

test('begins with the first pages alone and goes on in the whole story once it has come', async () => {
  const lit = '(light) [Light it]';
  const part = compiled(english.replace(lit, `${lit}\n    ~ advance(-1)`));
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const whole = entry();
  const made = ports();
  const sitting = await open(made, {
    entry: entry({
      load: async (language) => {
        await arrived;
        return whole.load(language);
      },
      loadFirst: () => Promise.resolve(part),
    }),
  });
  sitting.choose('room.light');
  expect(decisions(sitting)).toEqual([]);
  expect(made.troubles.troubles).toEqual([]);
  expect(sitting.awaited).toBe('room.light');
  arrive();
  await expect.poll(() => decisions(sitting)).toEqual(['room.light']);
  expect(sitting.awaited).toBeNull();
  sitting.choose('later.stop');
  expect(sitting.run.turns.at(-1)?.ending).toBe('dark');
});

/** A store whose journal is written when the test says so. */
class Journalling extends MemorySaveStore {
  journal = (): void => undefined;

  owe(_: string, __: number, saves: readonly unknown[]): Promise<void> | undefined {
    if (saves.length === 0) return undefined;
    return new Promise((done) => (this.journal = done));
  }
}

test('a decision is drawn only once it is journalled, and nothing else draws it before', async () => {
  const saves = new Journalling();
  const sitting = await open(ports({ saves }));
  sitting.choose('room.wait');
  sitting.choose('room.wait');
  await sitting.settled();
  expect(sitting.saving).toBe('saved');
  expect(decisions(sitting)).toEqual([]);
  expect(sitting.save().decisions).toEqual(['room.wait']);
  saves.journal();
  await Promise.resolve();
  expect(decisions(sitting)).toEqual(['room.wait']);
});

test('what is asked for while a page is on its way is done in order, once it is there', async () => {
  const saves = new Journalling();
  const sitting = await open(ports({ saves }));
  const seen: (readonly string[])[] = [];
  sitting.subscribe(() => seen.push(decisions(sitting)));
  sitting.chooseNth(2);
  sitting.undo();
  sitting.chooseNth(1);
  sitting.chooseNth(9);
  sitting.undo();
  sitting.redo();
  let hasArrived = false;
  const arrived = sitting.arrived().then(() => (hasArrived = true));
  for (let page = 0; page < 5; page += 1) {
    expect(hasArrived).toBe(false);
    saves.journal();
    await Promise.resolve();
  }
  await arrived;
  expect(seen.filter((one, index) => one.join() !== seen[index - 1]?.join())).toEqual([
    [],
    ['room.light'],
    [],
    ['room.wait'],
    [],
    ['room.wait'],
  ]);
});

test('a page that is being left is left once, also where the next offers the same', async () => {
  const saves = new Journalling();
  const sitting = await open(ports({ saves }));
  sitting.choose('room.wait');
  saves.journal();
  await sitting.arrived();
  sitting.choose('later.again');
  sitting.choose('later.again');
  saves.journal();
  await sitting.arrived();
  expect(decisions(sitting)).toEqual(['room.wait', 'later.again']);
});

test('what is asked for while the whole story is on its way waits with the decision', async () => {
  const lit = '(light) [Light it]';
  const part = compiled(english.replace(lit, `${lit}\n    ~ advance(-1)`));
  let arrive: () => void = () => undefined;
  const whole = new Promise<void>((resolve) => (arrive = resolve)).then(() => compiled(english));
  const sitting = await open(ports(), {
    entry: entry({ load: () => whole, loadFirst: () => Promise.resolve(part) }),
  });
  sitting.choose('room.light');
  sitting.choose('room.light');
  sitting.undo();
  sitting.chooseNth(1);
  expect(decisions(sitting)).toEqual([]);
  arrive();
  await sitting.arrived();
  expect(decisions(sitting)).toEqual(['room.wait']);
  sitting.undo();
  sitting.redo();
  expect(decisions(sitting)).toEqual(['room.wait']);
});

test('what storage refuses is tried again until it is kept', async () => {
  class Moody extends MemorySaveStore {
    refusals = 3;

    override put(...given: Parameters<SaveStore['put']>): Promise<Stored<StoredSave>> {
      this.refusals -= 1;
      return this.refusals >= 0
        ? Promise.resolve({ ok: false, problem: { kind: 'refused' } })
        : super.put(...given);
    }
  }
  const saves = new Moody();
  const pauses: number[] = [];
  const wait = (pause: number) => {
    pauses.push(pause);
    return Promise.resolve();
  };
  const sitting = await open(ports({ saves, wait }));
  sitting.choose('room.wait');
  await expect.poll(() => sitting.saving).toBe('saved');
  expect((await kept(saves))?.save.decisions).toEqual(['room.wait']);
  expect(pauses).toEqual([1000, 2000, 4000]);
});

/** Two tabs with one playthrough of one decision open in both. */
async function twoTabs() {
  const hub = new MemoryTabHub();
  const saves = new MemorySaveStore();
  const tab = () => ports({ saves, tabs: hub.tab() });
  const [here, there] = [tab(), tab()];
  const first = await open(here);
  first.choose('room.wait');
  await first.settled();
  const stored = await kept(saves);
  return { saves, hub, here, first, stored, second: await open(there, { stored }), there };
}

test('a name given in another tab is taken over and no conflict', async () => {
  const { saves, here, first, hub, stored } = await twoTabs();
  const library = new Library({ ...ports({ saves, tabs: hub.tab() }) });
  await library.rename(stored!, 'By the window');
  await expect.poll(() => first.name).toBe('By the window');
  first.choose('later.again');
  await first.settled();
  expect(here.troubles.troubles).toEqual([]);
  const now = await kept(saves);
  expect(now?.save.name).toBe('By the window');
  expect(now?.save.decisions).toEqual(['room.wait', 'later.again']);
});

test('a name given in another tab in the same moment as a decision loses neither', async () => {
  const { saves, here, first, stored } = await twoTabs();
  const library = new Library(ports({ saves }));
  first.choose('later.again');
  await Promise.all([library.rename(stored!, 'At once'), first.settled()]);
  await first.settled();
  expect(here.troubles.troubles).toEqual([]);
  expect((await kept(saves))?.save.decisions).toEqual(['room.wait', 'later.again']);
});

test('what is deleted in another tab is told, written again by nobody, and kept if wanted', async () => {
  const { saves, here, first, hub, stored } = await twoTabs();
  await new Library(ports({ saves, tabs: hub.tab() })).remove(stored!);
  await expect.poll(() => here.troubles.find('deleted')).not.toBeNull();
  first.choose('later.again');
  await first.settled();
  expect(await saves.get('lamp-one')).toEqual({ ok: false, problem: { kind: 'deleted' } });
  first.keepBoth();
  await first.settled();
  expect((await kept(saves, first.id))?.save.decisions).toEqual(['room.wait', 'later.again']);
  expect(first.saving).toBe('saved');
});

test('what was decided beside another tab is kept even if nobody says what becomes of it', async () => {
  const { saves, first, second, here, there } = await twoTabs();
  second.choose('later.stop');
  await second.settled();
  await expect.poll(() => here.troubles.find('conflict')).not.toBeNull();
  first.choose('later.again');
  first.close();
  const list = await saves.list();
  const ways = list.ok ? list.value.saves.map(({ save: one }) => one.decisions.join(' ')) : [];
  expect(ways.sort()).toEqual(['room.wait later.again', 'room.wait later.stop']);
  expect(there.troubles.troubles).toEqual([]);
});

test('what is given up for the other state leaves nothing behind', async () => {
  const { saves, first, second, here } = await twoTabs();
  second.choose('later.stop');
  await second.settled();
  await expect.poll(() => here.troubles.find('conflict')).not.toBeNull();
  first.choose('later.again');
  first.letGo();
  first.close();
  const list = await saves.list();
  expect(list.ok && list.value.saves).toHaveLength(1);
});
