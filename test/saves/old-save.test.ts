import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSave, replay, worldVersion } from '../../src/game/index.ts';
import { pack } from '../fixtures/ink.ts';
import { shippedPack } from '../fixtures/story.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
/** Played through a story whose choices have changed since. */
const changed = [
  'v1-spirits-whole.json',
  'v1-spirits.json',
  'v2-spirits-world-4.json',
  'v2-spirits-world-5.json',
];
const packs = { lamp: pack, spirits: shippedPack('spirits') };

test('there are old saves to try', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
});

test.each(files.filter((name) => !changed.includes(name)))(
  '%s still loads and replays to its last decision',
  (file) => {
    const read = parseSave(readFileSync(new URL(file, folder), 'utf8'));
    if (!read.ok) throw new Error(`${read.problem.kind} ${read.problem.detail}`);
    const run = replay(packs[read.save.story as keyof typeof packs], read.save);
    expect(run.problem).toBeNull();
    expect(run.playthrough.decisions).toEqual(read.save.decisions);
  },
);

test.each(changed)('%s, of an earlier story, goes as far as the story still does', (file) => {
  const read = parseSave(readFileSync(new URL(file, folder), 'utf8'));
  if (!read.ok) throw new Error(`${read.problem.kind} ${read.problem.detail}`);
  const { save } = read;
  const run = replay(packs.spirits, save);
  const { decisions } = run.playthrough;
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions).toEqual(save.decisions.slice(0, decisions.length));
  if (decisions.length < save.decisions.length) {
    expect(run.problem).toMatchObject({ kind: 'unknown-label', after: decisions.length });
  }
});

test('a save of the first format was played in the first world', () => {
  const read = parseSave(readFileSync(new URL('v1-lamp.json', folder), 'utf8'));
  expect(read.ok && read.save).toMatchObject({ format: 2, world: 1 });
});

test.each([3, 4, 5])(
  'a save of world %i keeps that number, by which a reader is told that the world has changed',
  (world) => {
    const file = new URL(`v2-spirits-world-${world}.json`, folder);
    const read = parseSave(readFileSync(file, 'utf8'));
    if (!read.ok) throw new Error(`${read.problem.kind} ${read.problem.detail}`);
    expect(read.save.world).toBe(world);
    expect(read.save.world).toBeLessThan(worldVersion);
  },
);

test('a save with a remembered road holds it, and what that road remembered', () => {
  const read = parseSave(readFileSync(new URL('v2-lamp-again.json', folder), 'utf8'));
  expect(read.ok && read.save.from).toMatchObject({
    at: 1,
    ending: 'dark',
    injects: [{ after: 2, inject: 'volunteers' }],
    from: { at: 0, decisions: ['room.wait', 'later.stop'] },
  });
});

test('a save with decisions taken back holds them', () => {
  const read = parseSave(readFileSync(new URL('v1-lamp-undone.json', folder), 'utf8'));
  expect(read.ok && read.save.undone).toEqual([
    { label: 'later.again' },
    { label: 'later.stop', injects: ['volunteers'] },
  ]);
});
