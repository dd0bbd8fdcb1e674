import { expect, test } from 'vitest';
import { interfaceText as german } from '../../locales/de/interface.ts';
import { interfaceText as english } from '../../locales/en/interface.ts';
import { Text } from '../../src/app/text.ts';
import { elapsedText, worldDate } from '../../src/app/world-words.ts';

const en = new Text('en', english);
const de = new Text('de', german);

test('writes numbers as each language does', () => {
  expect(en.number(10_000)).toBe('10,000');
  expect(de.number(10_000)).toBe('10\u202f000');
  expect(de.number(1000)).toBe('1000');
  expect(de.number(0.5, 2)).toBe('0,5');
  expect(en.short(4_310_000)).toBe('4.31M');
});

test('always shows the sign of a change', () => {
  expect(en.signed(12)).toBe('+12');
  expect(de.signed(-1200)).toBe('−1200');
  expect(en.signed(0)).toBe('±0');
});

test('fills placeholders and chooses the plural form', () => {
  expect(en.say('shelf.decisions', { count: 1 })).toBe('1 decision');
  expect(de.say('shelf.decisions', { count: 12_000 })).toBe('12\u202f000 Entscheidungen');
  expect(de.say('shelf.deleted', { name: 'A {name}' })).toBe('„A {name}“ ist gelöscht.');
});

test('speaks of time as it passes', () => {
  expect(elapsedText(en, 1)).toBe('One hour passes');
  expect(elapsedText(de, 47)).toBe('47 Stunden vergehen');
  expect(elapsedText(de, 72)).toBe('3 Tage vergehen');
  expect(elapsedText(en, 0)).toBe('No time passes');
});

test('dates are the world’s, whatever the zone of the machine', () => {
  expect(worldDate(de, '2027-06-03T08:00', 6)).toMatch(/3\. Juni 2027.*14:00/);
  expect(worldDate(en, '2027-06-03', 30)).toMatch(/4 June 2027.*06:00/);
  expect(worldDate(en, 'never', 0)).toBe('');
});
