import { beforeEach, expect, test } from 'vitest';
import { say, spoken, write } from '../../../src/app/words/speech.ts';
import {
  elapsedText,
  indicatorWords,
  measureWords,
  valueText,
  worldTime,
} from '../../../src/app/words/world-words.ts';
import { speak } from '../../fixtures/spoken.ts';

beforeEach(() => speak('en'));

test('writes numbers as each language does', () => {
  expect(write('number', 10_000)).toBe('10,000');
  expect(write('number', 0.5)).toBe('0.5');
  expect(write('short', 4_310_000)).toBe('4.31M');
  speak('de');
  expect(write('number', 10_000)).toBe('10\u202f000');
  expect(write('number', 1000)).toBe('1000');
  expect(write('number', -0.5)).toBe('−0,5');
});

test('a number that is not whole has three significant digits, and never fewer whole ones', () => {
  expect(
    [0.012345, 1.23456, 12.3456, 99.96, 123.456, 12345.6].map((v) => write('number', v)),
  ).toEqual(['0.0123', '1.23', '12.3', '100', '123', '12,346']);
  expect(write('exact', 0.001234)).toBe('0.001234');
});

test('always shows the sign of a change', () => {
  expect([12, -1200, 0, 0.25, -0.5].map((value) => write('signed', value))).toEqual([
    '+12',
    '−1,200',
    '±0',
    '+0.25',
    '−0.5',
  ]);
});

test('writes shares in whole percent, and in tenths of one where whole ones hide them', () => {
  expect([0, 0.003, 0.62, 1].map((share) => write('percent', share))).toEqual([
    '0%',
    '0.3%',
    '62%',
    '100%',
  ]);
  speak('de');
  expect(write('percent', 0.62)).toBe('62\u00a0%');
});

test('fills placeholders and chooses the plural form', () => {
  expect(say('shelf:decisions', { count: 1 })).toBe('1 decision');
  speak('de');
  expect(say('shelf:decisions', { count: 12_000 })).toBe('12\u202f000 Entscheidungen');
  expect(say('shelf:deleted', { name: 'A {name} $t(frame:close)' })).toBe(
    '„A {name} $t(frame:close)“ ist gelöscht.',
  );
});

test('speaks of time as it passes, of a day and not of 24 hours', () => {
  expect(elapsedText(0)).toBe('No time passes');
  expect(elapsedText(1)).toBe('One hour passes');
  expect(elapsedText(24)).toBe('One day passes');
  expect(elapsedText(30)).toBe('30 hours pass');
  speak('de');
  expect(elapsedText(47)).toBe('47 Stunden vergehen');
  expect(elapsedText(72)).toBe('3 Tage vergehen');
});

test('dates are the world’s, whatever the zone of the machine', () => {
  expect(write('moment', worldTime('2027-06-03', 30))).toBe('Fri, 4 June 2027, 06:00');
  expect(write('date', worldTime('2027-06-03', 30))).toBe('4 June 2027');
  expect(write('day', worldTime('2027-06-03', 30))).toBe('4 Jun');
  expect(write('moment', worldTime('never', 0))).toBe('');
  speak('de');
  expect(write('moment', worldTime('2027-06-03T08:00', 6))).toBe('Do., 3. Juni 2027, 14:00');
});

test('a value has its unit, and one we have no words for has none', () => {
  expect(valueText('growth', 125)).toBe('×\u00a01.25');
  expect(valueText('of_a_story', 1234)).toBe('1,234');
});

test('goes on where the browser knows no plural rules', () => {
  const { PluralRules } = Intl;
  Reflect.deleteProperty(Intl, 'PluralRules');
  try {
    expect(say('shelf:chapters', { count: 1 })).toBe('1 chapter');
    expect(say('shelf:chapters', { count: 5 })).toBe('5 chapters');
  } finally {
    Object.assign(Intl, { PluralRules });
  }
  expect(spoken()).toBe('en');
});

test.each(['constructor', 'toString', '__proto__'])('what is called %s goes by that name', (id) => {
  speak('en');
  expect(indicatorWords(id)).toEqual({ name: id, meaning: '', direction: '' });
  expect(measureWords(id)).toEqual({ name: id, meaning: '' });
  expect(valueText(id, 3)).toBe('3');
});
