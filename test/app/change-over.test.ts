import { expect, test } from 'vitest';
import { showTaken } from '../../src/app/index.ts';
import { layeredSaveStore } from '../../src/platform/index.ts';
import { appIn } from '../fixtures/app.ts';
import { save } from '../fixtures/sitting.ts';
import { Machine, turn, type PlannedFault } from '../fixtures/machine.ts';

async function settle(): Promise<void> {
  for (let count = 0; count < 6; count += 1) await turn();
}

/** A window that has begun to read, and what becomes of it when another version takes over. */
async function reading(planned: PlannedFault | null = null) {
  const window = new Machine().window(planned);
  const saves = layeredSaveStore(window.layers(() => undefined));
  const app = appIn(window, { saves });
  app.begin('lamp');
  await settle();
  let reloads = 0;
  let done: () => void = () => undefined;
  const taken = (isTyping = false) => {
    const typed = isTyping
      ? () => new Promise<void>((end) => (done = end))
      : () => Promise.resolve();
    return showTaken(app, { saves, typed, reload: () => (reloads += 1) });
  };
  return { app, saves, taken, reloads: () => reloads, done: () => done() };
}

test('a window changes over once everything it holds is kept', async () => {
  const { app, taken, reloads, saves } = await reading();
  app.sitting?.choose('room.light');
  await taken();
  expect(reloads()).toBe(1);
  const kept = await saves.list();
  expect(kept.ok && kept.value.saves.map((one) => one.save.decisions)).toEqual([['room.light']]);
});

test('a window does not change over while somebody writes into it', async () => {
  const { taken, reloads, done } = await reading();
  const over = taken(true);
  await settle();
  expect(reloads()).toBe(0);
  done();
  await over;
  expect(reloads()).toBe(1);
});

test('a window that could not save stays as it is and says so', async () => {
  const fault = { kind: 'refused', name: 'AbortError', forGood: true } as const;
  const { app, taken, reloads } = await reading({ at: 1, fault });
  app.sitting?.choose('room.light');
  await settle();
  await taken();
  expect(reloads()).toBe(0);
  expect(app.troubles.find('update')).toEqual({ kind: 'update', isHeld: true });
});

test('what could not be saved holds a window back on the shelf too', async () => {
  const fault = { kind: 'refused', name: 'QuotaExceededError', forGood: true } as const;
  const { app, taken, reloads } = await reading({ at: 1, fault });
  await app.library.add(save({ decisions: ['room.wait'] }));
  app.go({ place: 'shelf' });
  await settle();
  expect(app.sitting).toBeNull();
  await taken();
  expect(reloads()).toBe(0);
});
