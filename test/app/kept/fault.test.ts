import { expect, test } from 'vitest';
import type { App } from '../../../src/app/index.ts';
import { saveText, type StoredSave } from '../../../src/game/index.ts';
import { layeredSaveStore, MemoryKeyValue } from '../../../src/platform/index.ts';
import { appIn } from '../../fixtures/app.ts';
import { save } from '../../fixtures/sitting.ts';
import { Machine, turn, type Fault, type MachineWindow } from '../../fixtures/machine.ts';
import { Witness } from '../../fixtures/witness.ts';

/** Long enough for everything that waits once or twice. */
async function settle(turns = 6): Promise<void> {
  for (let count = 0; count < turns; count += 1) await turn();
}

/** Reads, takes back, branches, renames, takes in, deletes, leaves and comes back. */
function steps(witness: Witness): readonly (() => unknown)[] {
  const { app } = witness;
  const decide = (label: string) => () => {
    app.sitting?.choose(label);
    witness.ask();
  };
  const nth = (index: number): StoredSave | undefined => app.library.saves?.at(index);
  let first = '';
  return [
    () => app.begin('lamp'),
    decide('room.light'),
    () => (first = app.sitting?.id ?? ''),
    decide('later.again'),
    decide('later.again'),
    () => {
      app.sitting?.undo();
      witness.ask();
    },
    decide('later.stop'),
    () => app.branch(1),
    decide('later.again'),
    () => app.go({ place: 'shelf' }),
    () => {
      const stored = nth(0);
      if (stored === undefined) return undefined;
      witness.askName(stored.id, 'By the window');
      return app.library.rename(stored, 'By the window');
    },
    () =>
      app.importFile(
        new File([saveText(save({ decisions: ['room.wait'], name: 'In' }))], 'in.json'),
      ),
    () =>
      app.importFile(
        new File([saveText(save({ decisions: ['room.wait'], name: 'Out' }))], 'out.json'),
      ),
    () => app.go({ place: 'shelf' }),
    () => {
      const stored = app.library.saves?.find((one) => one.save.name === 'In');
      if (stored === undefined) return undefined;
      witness.askDeletion(stored.id);
      return app.library.remove(stored);
    },
    () => app.go({ place: 'play', id: first }),
    () => {
      app.sitting?.undo();
      witness.ask();
    },
    decide('later.again'),
    () => app.go({ place: 'shelf' }),
  ];
}

interface Played {
  readonly machine: Machine;
  readonly window: MachineWindow;
  readonly witness: Witness;
}

/** Plays the whole session, with a fault at one operation. */
async function play(fault: Fault, at: number, othersDelete = false): Promise<Played> {
  const machine = new Machine();
  const window = machine.window({ at, fault });
  const witness = new Witness(appIn(window), othersDelete);
  await settle();
  for (const step of steps(witness)) {
    if (!window.isOpen) break;
    void step();
    await settle();
  }
  return { machine, window, witness };
}

/** What a window opened later finds. */
async function found(machine: Machine): Promise<readonly StoredSave[]> {
  const answer = await layeredSaveStore(machine.window().layers(() => undefined)).list();
  if (!answer.ok) throw new Error(answer.problem.kind);
  expect(answer.value.damaged).toEqual([]);
  return answer.value.saves;
}

/** Plays with a fault at every operation there is, and tells what was lost where. */
async function losses(
  faultAt: (at: number) => Fault,
  look: (played: Played) => Promise<readonly string[]>,
  othersDelete = false,
) {
  const lost: string[] = [];
  for (let at = 1; ; at += 1) {
    const played = await play(faultAt(at), at, othersDelete);
    if (played.window.operations < at) return { lost, faults: at - 1 };
    lost.push(...(await look(played)).map((what) => `at ${at}: ${what}`));
  }
}

async function afterClosing({ machine, window, witness }: Played): Promise<readonly string[]> {
  window.close();
  return witness.missing(await found(machine));
}

test('without a fault everything is there', async () => {
  const played = await play({ kind: 'silent' }, 0);
  expect(await afterClosing(played)).toEqual([]);
  expect([...played.witness.told]).toEqual([]);
  const kept = (await found(played.machine)).map(({ save: { name, decisions } }) => [
    name,
    decisions.join(' '),
  ]);
  expect(kept).toEqual([
    ['', 'room.light later.again later.again'],
    ['Out', 'room.wait'],
    ['By the window', 'room.light later.again'],
  ]);
});

/** Refused with one name and another in turn. */
const refused = (forGood: boolean) => (at: number) =>
  ({
    kind: 'refused',
    name: at % 2 === 0 ? 'AbortError' : 'QuotaExceededError',
    forGood,
  }) as const;

test('what fails once at any moment is kept all the same', async () => {
  const { lost, faults } = await losses(refused(false), afterClosing);
  expect(lost).toEqual([]);
  expect(faults).toBeGreaterThan(60);
});

test.each([true, false])('a window killed at any moment loses nothing seen', async (isDone) => {
  const { lost } = await losses(() => ({ kind: 'killed', isDone }), afterClosing);
  expect(lost).toEqual([]);
});

/** What is neither kept nor told, and what the window itself does not have any more. */
async function untold(played: Played): Promise<readonly string[]> {
  const { witness } = played;
  const here = await witness.app.ports.saves.list();
  const lost = witness.missing(here.ok ? here.value.saves : []);
  const later = await afterClosing(played);
  return witness.told.has('storage') ? lost : [...lost, ...later];
}

test('what is refused from some moment on is told, and here as long as the window', async () => {
  const { lost } = await losses(refused(true), untold);
  expect(lost).toEqual([]);
});

test('a database that answers nothing any more is told of, and nothing seen is lost', async () => {
  const { lost } = await losses(
    () => ({ kind: 'silent' }),
    async (played) => {
      const later = await afterClosing(played);
      return played.witness.told.has('storage') || later.length === 0 ? later : ['not told'];
    },
  );
  expect(lost).toEqual([]);
});

test('a clock that is set back takes nothing away', async () => {
  const happen = (machine: Machine) => (machine.clock -= 400 * 24 * 3600 * 1000);
  const { lost } = await losses(() => ({ kind: 'meanwhile', happen }), afterClosing);
  expect(lost).toEqual([]);
});

test('a database deleted at any moment comes back from the copies, and that is told', async () => {
  let deleted = new MemoryKeyValue();
  const happen = (machine: Machine) => {
    deleted = machine.database;
    machine.database = new MemoryKeyValue();
  };
  const { lost } = await losses(
    () => ({ kind: 'meanwhile', happen }),
    async (played) => {
      const { machine, window, witness } = played;
      window.close();
      const there = await machine.database.keys();
      const visit = new Witness(appIn(machine.window()));
      await settle();
      const saves = visit.app.library.saves ?? [];
      const had = await deleted.keys();
      const isBack = saves.some(({ id }) => had.includes(id) && !there.includes(id));
      const isTold = visit.told.has('recovered') === isBack;
      return [...witness.missing(saves), ...(isTold ? [] : ['not told'])];
    },
  );
  expect(lost).toEqual([]);
});

/** Somebody in another tab, who comes to the playthrough read here and does something to it. */
type Rival = (app: App, id: string) => unknown;

const rivals: Readonly<Record<string, Rival>> = {
  decides: (app) => app.sitting?.choose('later.again'),
  renames: (app, id) => {
    const stored = app.library.saves?.find((one) => one.id === id);
    return stored === undefined ? undefined : app.library.rename(stored, 'Theirs');
  },
  deletes: (app, id) => {
    const stored = app.library.saves?.find((one) => one.id === id);
    return stored === undefined ? undefined : app.library.remove(stored);
  },
};

test.each(Object.keys(rivals))(
  'another tab that %s at any moment costs nobody anything',
  async (name) => {
    let other: { readonly window: MachineWindow; readonly witness: Witness } | null = null;
    const come = async (machine: Machine): Promise<void> => {
      const id = 'lamp-w1n1';
      const window = machine.window();
      const witness = new Witness(appIn(window));
      other = { window, witness };
      witness.app.go(name === 'decides' ? { place: 'play', id } : { place: 'shelf' });
      await settle(2);
      void rivals[name]?.(witness.app, id);
      witness.ask();
    };
    const happen = (machine: Machine) => void come(machine);
    const { lost } = await losses(
      () => ({ kind: 'meanwhile', happen }),
      async (played) => {
        const both = [played, ...(other === null ? [] : [other])];
        for (const { witness, window } of both) {
          witness.app.go({ place: 'shelf' });
          await settle();
          window.close();
        }
        const there = await found(played.machine);
        // On a shelf the other saw what the first one may have taken back since.
        return both
          .slice(0, name === 'decides' ? 2 : 1)
          .flatMap(({ witness }) => witness.unheld(there));
      },
      name === 'deletes',
    );
    expect(lost).toEqual([]);
  },
);
