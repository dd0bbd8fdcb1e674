import { expect, test } from 'vitest';
import { OwnStories } from '../../../src/app/index.ts';
import { MemoryKeyValue } from '../../../src/platform/index.ts';
import { entry } from '../../fixtures/sitting.ts';
import { appIn } from '../../fixtures/app.ts';
import { Machine, turn } from '../../fixtures/machine.ts';

async function settle(): Promise<void> {
  for (let count = 0; count < 8; count += 1) await turn();
}

/** What a tab keeps of its own until it is closed. */
function tab() {
  let value: string | null = null;
  return { read: () => value, write: (next: string) => ((value = next), true) };
}

function kinds(app: ReturnType<typeof appIn>): readonly string[] {
  return app.troubles.troubles.map(({ kind }) => kind);
}

test('an address under which nothing is kept says so, and the story begins under it', async () => {
  const app = appIn(new Machine().window(), { begun: tab() });
  app.ports.address.go('#/play/lamp-elsewhere');
  await settle();
  expect(app.sitting?.id).toBe('lamp-elsewhere');
  expect(kinds(app)).toEqual(['not-kept']);
  app.sitting?.choose('room.light');
  await settle();
  expect(kinds(app)).toEqual([]);
});

test('nobody is told so who has just begun, or loads again before the first decision', async () => {
  const [machine, begun] = [new Machine(), tab()];
  for (const begin of ['button', 'address']) {
    const app = appIn(machine.window(), { begun });
    if (begin === 'button') app.begin('lamp');
    else app.ports.address.go('#/play/lamp');
    await settle();
    const again = appIn(machine.window(), { begun });
    again.ports.address.go(app.ports.address.read());
    await settle();
    expect([again.sitting?.id, kinds(app), kinds(again)]).toEqual([app.sitting?.id, [], []]);
  }
});

test('what is kept opens in any tab without a word', async () => {
  const machine = new Machine();
  const app = appIn(machine.window(), { begun: tab() });
  app.begin('lamp');
  await settle();
  app.sitting?.choose('room.light');
  await settle();
  const other = appIn(machine.window(), { begun: tab() });
  other.ports.address.go(app.ports.address.read());
  await settle();
  expect([other.sitting?.run.playthrough.decisions, kinds(other)]).toEqual([['room.light'], []]);
});

test('an own story whose files are gone is no matter of the connection', async () => {
  const { manifest, hash } = entry();
  const own = new OwnStories({
    bring: () => Promise.reject(new Error('There is nothing to make a story of.')),
    makePage: () => Promise.reject(new Error('not here')),
    covers: { read: () => [{ manifest, hash }], write: () => true },
    files: new MemoryKeyValue(),
    taken: [],
  });
  const app = appIn(new Machine().window(), { own, catalog: own.entries });
  app.begin('lamp');
  await settle();
  expect(app.troubles.troubles).toMatchObject([{ kind: 'no-story', story: 'lamp' }]);
});
