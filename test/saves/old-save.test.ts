import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSave, replay } from '../../src/game/index.ts';
import { pack } from '../fixtures/ink.ts';
import { shippedPack } from '../fixtures/story.ts';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const packs = { lamp: pack, spirits: shippedPack('spirits') };

test('there are old saves to try', () => {
  expect(files.length).toBeGreaterThanOrEqual(2);
});

test.each(files)('%s still loads and replays to its last decision', (file) => {
  const read = parseSave(readFileSync(new URL(file, folder), 'utf8'));
  if (!read.ok) throw new Error(`${read.problem.kind} ${read.problem.detail}`);
  const run = replay(packs[read.save.story as keyof typeof packs], read.save);
  expect(run.problem).toBeNull();
  expect(run.playthrough.decisions).toEqual(read.save.decisions);
});

test('a save with decisions taken back holds them', () => {
  const read = parseSave(readFileSync(new URL('v1-lamp-undone.json', folder), 'utf8'));
  expect(read.ok && read.save.undone).toEqual([
    { label: 'later.again' },
    { label: 'later.stop', injects: ['volunteers'] },
  ]);
});
