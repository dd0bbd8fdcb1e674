import { expect, test } from 'vitest';
import { choose, replay, roadOf, type Road } from '../../../src/game/index.ts';
import { open, ports, save } from '../../fixtures/sitting.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

const finished = ['room.light', 'later.stop'].reduce(choose, replay(pack, playthrough()));
const from: Road = roadOf(finished, 1)!;

function stored(overrides: Parameters<typeof save>[0] = {}) {
  return {
    id: 'lamp-one',
    revision: 1,
    save: save({ decisions: ['room.light'], from, ...overrides }),
  };
}

test('a kept playthrough still remembers when it is opened, and shows the road it came from', async () => {
  const sitting = await open(ports(), { stored: stored() });
  expect(sitting.run.playthrough.from).toEqual(from);
  expect(sitting.save().from).toEqual(from);
  await expect.poll(() => sitting.memory.before?.turns.at(-1)?.ending).toBe('dark');
});

test('one may go on as then where the page is known', async () => {
  const sitting = await open(ports(), { stored: stored({ decisions: [] }) });
  await expect.poll(() => sitting.memory.isKnown).toBe(true);
  sitting.memory.skip();
  expect(sitting.run.playthrough.decisions).toEqual(['room.light']);
  expect(sitting.memory.isKnown).toBe(false);
});

test('the road can be read in the other language too', async () => {
  const sitting = await open(ports(), { stored: stored() });
  await expect.poll(() => sitting.memory.before).not.toBeNull();
  await sitting.speak('de');
  await expect.poll(() => sitting.memory.before?.turns[1]?.taken?.text).toBe('Anzünden');
});

test('what is forgotten is forgotten in what is kept as well', async () => {
  const made = ports();
  const sitting = await open(made, { stored: stored() });
  await made.saves.put('lamp-one', 0, stored().save);
  sitting.memory.forget();
  await sitting.settled();
  expect(sitting.run.playthrough.from).toBeUndefined();
  expect(sitting.memory.before).toBeNull();
  const kept = await made.saves.get('lamp-one');
  expect(kept.ok && kept.value?.save.from).toBeUndefined();
  expect(kept.ok && kept.value?.save.decisions).toEqual(['room.light']);
});

test('a playthrough of an older world says so, one of today does not', async () => {
  const old = ports();
  await open(old, { stored: stored({ world: 1 }) });
  expect(old.troubles.find('world-changed')).not.toBeNull();
  const today = ports();
  await open(today, { stored: stored() });
  expect(today.troubles.find('world-changed')).toBeNull();
});
