import { expect, test } from 'vitest';
import { chapterNumber } from '../../../src/app/words/chapter-number.ts';
import { manifest } from '../../fixtures/ink.ts';

function of(...ids: readonly string[]) {
  const chapters = ids.map((id) => ({ id, title: { en: id }, knot: id, preset: [] }));
  return { ...manifest, chapters };
}

test('a long story numbers the chapters after the one that opens it', () => {
  const story = of('opening', 'one', 'two', 'three', 'four');
  expect(chapterNumber(story, 'opening')).toBeNull();
  expect(chapterNumber(story, 'one')).toBe(1);
  expect(chapterNumber(story, 'four')).toBe(4);
});

test('a short story, and a page in no chapter, have no number', () => {
  expect(chapterNumber(of('a', 'b', 'c'), 'b')).toBeNull();
  expect(chapterNumber(of('a', 'b', 'c', 'd', 'e'), null)).toBeNull();
  expect(chapterNumber(of('a', 'b', 'c', 'd', 'e'), 'other')).toBeNull();
  expect(chapterNumber(of(), 'a')).toBeNull();
});
