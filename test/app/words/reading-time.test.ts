import { expect, test } from 'vitest';
import { minutesLeft, minutesToRead, wordsLeft } from '../../../src/app/words/reading-time.ts';
import { choose, replay } from '../../../src/game/index.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';

test('reading takes at least a minute, and is told no more exactly than it can be', () => {
  const minutes = [0, 300, 1200, 2300, 4700].map((words) => minutesToRead(words, 'en'));
  expect(minutes).toEqual([1, 1, 5, 10, 20]);
  expect([2300, 4700].map((words) => minutesToRead(words, 'de'))).toEqual([15, 25]);
});

test('what is left is the middle of the ways that were longer, and nothing where none was', () => {
  const ways = [900, 300, 500, 700, 100];
  expect([0, 100, 400, 600, 899].map((read) => wordsLeft(read, ways))).toEqual([
    500, 500, 300, 200, 1,
  ]);
  expect(wordsLeft(900, ways)).toBeNull();
  expect(wordsLeft(0, [])).toBeNull();
});

test('only what was read in this chapter and language counts, and no ending has time left', () => {
  const first = replay(pack, playthrough());
  const { language } = first.playthrough;
  const chapterWords = { [language]: { evening: [230, 2300], night: [912] } };
  const later = choose(first, 'room.wait');
  expect(first.turns.at(-1)?.chapter).toBe('evening');
  expect(minutesLeft(first, chapterWords)).toBe(6);
  expect(later.turns.at(-1)?.chapter).toBe('night');
  expect(minutesLeft(later, chapterWords)).toBe(4);
  expect(minutesLeft(later, { [language]: { evening: [5000] } })).toBeNull();
  expect(minutesLeft(later, { de: { night: [912] } })).toBeNull();
  expect(minutesLeft(later)).toBeNull();
  const ended = choose(later, 'later.stop');
  expect(ended.turns.at(-1)?.ending).not.toBeNull();
  expect(minutesLeft(ended, chapterWords)).toBeNull();
});
