import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookmarksOf, toggleBookmark, type Bookmarks } from '../../../src/app/sitting/bookmark.ts';
import type { Keep } from '../../../src/app/ports.ts';
import { replay, rewind } from '../../../src/game/index.ts';
import { around, runMap } from '../../../src/ui/frame/run-map.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

const run = replay(pack, playthrough({ decisions: ['room.wait', 'later.again', 'later.again'] }));

test('the map has every page once, in order, in its chapter, with the decision taken on it', () => {
  const chapters = runMap(run);
  const entries = chapters.flatMap((chapter) => chapter.entries);
  expect(entries.map(({ count }) => count)).toEqual(run.turns.map((_, count) => count));
  expect(entries.map(({ taken }) => taken)).toEqual([
    ...run.turns.slice(1).map(({ taken }) => taken),
    null,
  ]);
  for (const { id, entries: own } of chapters) {
    for (const { count } of own) expect(run.turns[count]?.chapter).toBe(id);
  }
});

test('what is looked for is found in any case, and shown as it stands there', () => {
  const text = 'Die Tabelle hat vier Millionen Zeilen. Gestern Abend waren es neuntausend.';
  expect(around(text, 'MILLIONEN', 6)).toEqual(['… vier ', 'Millionen', ' Zeilen. …']);
  expect(around(text, 'die tabelle', 5)).toEqual(['', 'Die Tabelle', ' hat vier …']);
  expect(around('It’s here', "it's")?.[1]).toBe('It’s');
  expect(around(text, 'Kopien')).toBeNull();
});

test('any part of a text is found, and the parts together are the text around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
      const words = text.slice(from % (text.length + 1)).slice(0, length % 20);
      const found = around(text, words);
      expect(found).not.toBeNull();
      const whole = found!.join('').replace(/^… | …$/g, '');
      expect(text).toContain(whole);
    }),
    { numRuns: 200 },
  );
});

function keep(): Keep<Bookmarks> {
  let kept: Bookmarks | null = null;
  return { read: () => kept, write: (value) => ((kept = structuredClone(value)), true) };
}

test('a page keeps its mark over undo and redo, and loses it by being unmarked', () => {
  const marks = keep();
  toggleBookmark(marks, 'a', run, 2);
  toggleBookmark(marks, 'a', run, 0);
  expect([...bookmarksOf(marks, 'a', run)].sort()).toEqual([0, 2]);
  expect([...bookmarksOf(marks, 'a', rewind(run, 1))]).toEqual([0]);
  expect([...bookmarksOf(marks, 'a', run)].sort()).toEqual([0, 2]);
  expect(bookmarksOf(marks, 'b', run).size).toBe(0);
  toggleBookmark(marks, 'a', run, 2);
  expect([...bookmarksOf(marks, 'a', run)]).toEqual([0]);
});

test('what is kept and is no bookmark is left out', () => {
  const odd = { a: [{ count: 'x', label: 1 }, null, { count: 0, label: null }], b: 7 };
  const marks = { read: () => odd as unknown as Bookmarks, write: () => false };
  expect([...bookmarksOf(marks, 'a', run)]).toEqual([0]);
  expect(bookmarksOf(marks, 'b', run).size).toBe(0);
  expect(toggleBookmark(marks, 'b', run, 1)).toBe(false);
});
