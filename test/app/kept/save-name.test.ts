import { expect, test } from 'vitest';
import { saveNames } from '../../../src/app/kept/save-name.ts';
import { saveStamp, type StoredSave, type StoryEntry } from '../../../src/game/index.ts';
import { pack } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';

function kept(id: string, created: string, name = ''): StoredSave {
  const { manifest, hash } = pack;
  const base = { story: manifest.id, storyHash: hash, seed: 1, language: 'en' as const };
  const times = { created, updated: '2027-06-03T08:00:00.000Z' };
  return { id, revision: 1, save: { ...saveStamp, ...base, ...times, decisions: [], name } };
}

test('of playthroughs that go by the same name all but the first begun are numbered', () => {
  speak('en');
  const saves = [
    kept('c', '2027-06-01T09:00:00.000Z'),
    kept('a', '2027-06-01T08:00:00.000Z'),
    kept('b', '2027-06-01T08:30:00.000Z'),
    kept('d', '2027-06-01T07:00:00.000Z', 'Mine'),
  ];
  const entry = { manifest: pack.manifest } as StoryEntry;
  const app = { library: { saves }, ports: { catalog: [entry] }, title: () => 'Storm' };
  expect(saves.map(saveNames(app))).toEqual(['Storm (3)', 'Storm', 'Storm (2)', 'Mine']);
  expect(saveNames({ ...app, library: { saves: null } })(saves[0]!)).toBe('Storm');
});
