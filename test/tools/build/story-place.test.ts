import { afterAll, expect, test } from 'vitest';
import { newPack } from '../../../src/authoring/index.ts';
import { placeOf, storyPlaces } from '../../../src/tools/build/story-place.ts';
import { folder } from '../../fixtures/folder.ts';

const disk = folder();
disk.write(newPack('lamp'), 'shelf/lamp');
disk.write(newPack('moth'), 'shelf/moth');
disk.write(newPack('moth'), 'mine');
const shelf = `${disk.path}/shelf`;
const mine = `${disk.path}/mine`;

afterAll(() => disk.remove());

test('stories lie in folders, and a folder may be a story whatever it is called', () => {
  expect([...storyPlaces([shelf])]).toEqual([
    ['lamp', `${shelf}/lamp`],
    ['moth', `${shelf}/moth`],
  ]);
  expect(storyPlaces([shelf, mine]).get('moth')).toBe(mine);
  expect(storyPlaces([`${disk.path}/nothing`]).size).toBe(0);
});

test('a file belongs to the story whose folder holds it', () => {
  const folders = [shelf, mine];
  expect(placeOf(folders, `${shelf}/lamp/en/main.ink`)).toEqual({
    id: 'lamp',
    path: 'en/main.ink',
  });
  expect(placeOf(folders, `${mine}/rules.ink`)).toEqual({ id: 'moth', path: 'rules.ink' });
  expect(placeOf(folders, `${disk.path}/other.ink`)).toBeNull();
});
