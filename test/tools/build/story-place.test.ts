import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { newPack, packZip } from '../../../src/authoring/index.ts';
import { storiesAt, storiesIn, storyPlaces } from '../../../src/tools/build/story-place.ts';
import { folder } from '../../fixtures/folder.ts';

const disk = folder();
disk.write(newPack('lamp'), 'own/lamp');
disk.write(newPack('moth'), 'own/moth');
disk.write(newPack('moth'), 'shelf/renamed');
disk.write(
  new Map([
    ['cake/main.ink', 'INCLUDE parts/oven.ink\nCake.\n'],
    ['cake/parts/oven.ink', '=== oven\n-> END\n'],
    ['quiz.ink', 'INCLUDE more/questions.ink\nA quiz.\n'],
    ['more/questions.ink', '=== first\n-> END\n'],
    ['read.me', 'no story'],
    ['pictures/one.txt', 'no story'],
  ]),
  'shelf',
);
writeFileSync(`${disk.path}/shelf/packed.zip`, packZip(newPack('dusk'), 'dusk'));
const own = `${disk.path}/own`;
const shelf = `${disk.path}/shelf`;

afterAll(() => disk.remove());

test('stories lie in folders, and an author has them as folders, zips and ink files', () => {
  expect([...storyPlaces({ own, more: [] })]).toEqual([
    ['lamp', `${own}/lamp`],
    ['moth', `${own}/moth`],
  ]);
  expect(storiesIn(shelf)).toEqual([
    { id: 'moth', path: `${shelf}/renamed` },
    { id: 'cake', path: `${shelf}/cake` },
    { id: 'dusk', path: `${shelf}/packed.zip` },
    { id: 'quiz', path: `${shelf}/quiz.ink` },
  ]);
  expect(storyPlaces({ own, more: [shelf] }).get('moth')).toBe(`${shelf}/renamed`);
  expect(storiesIn(`${disk.path}/nothing`)).toEqual([]);
});

test('a folder may be a story itself, whatever it is called', () => {
  expect(storiesIn(`${shelf}/renamed`)).toEqual([{ id: 'moth', path: `${shelf}/renamed` }]);
  expect(storiesIn(`${shelf}/cake`)).toEqual([{ id: 'cake', path: `${shelf}/cake` }]);
});

test('a file belongs to the story that holds it or includes it', () => {
  const at = (file: string) =>
    storiesAt({ own, more: [shelf] }, `${disk.path}/${file}`).map(({ id }) => id);
  expect(at('own/lamp/en/main.ink')).toEqual(['lamp']);
  expect(at('shelf/renamed/rules.ink')).toEqual(['moth', 'quiz']);
  expect(at('shelf/more/questions.ink')).toEqual(['quiz']);
  expect(at('shelf/packed.zip')).toEqual(['dusk']);
  expect(at('other.ink')).toEqual([]);
});
