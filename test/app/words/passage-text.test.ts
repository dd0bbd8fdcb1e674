import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Glossary } from '../../../src/game/index.ts';
import { emphasisOf, hangs, held, segmentsOf } from '../../../src/app/words/passage-text.ts';

const glossary: Glossary = {
  guard: {
    en: { forms: ['guard', 'guards'], text: 'Stops a second copy.' },
    de: { forms: ['Wächter', 'Wächters'], text: 'Hält eine zweite Kopie auf.' },
  },
};

function pieces(text: string, language: 'en' | 'de' = 'en'): (readonly [string, string | null])[] {
  const passage = { text, cues: [{ kind: 'term', value: 'guard' } as const] };
  return segmentsOf(passage, glossary, language).map((one) => [one.text, one.term] as const);
}

test('parts emphasis and leaves lone asterisks alone', () => {
  expect(emphasisOf('a *so* b')).toEqual([
    { text: 'a ', emphasis: false, term: null },
    { text: 'so', emphasis: true, term: null },
    { text: ' b', emphasis: false, term: null },
  ]);
  expect(emphasisOf('2 * 3 * 4').map((one) => one.text)).toEqual(['2 * 3 * 4']);
});

test('loses no character of any text but the asterisks that mark emphasis', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const joined = emphasisOf(text)
        .map((one) => (one.emphasis ? `*${one.text}*` : one.text))
        .join('');
      return joined === text;
    }),
  );
});

test('links a term at its first place, whole words only', () => {
  expect(pieces('Lifeguards and guards and a guard.')).toEqual([
    ['Lifeguards and ', null],
    ['guards', 'guard'],
    [' and a guard.', null],
  ]);
  expect(pieces('Die Tür des Wächters.', 'de')[1]).toEqual(['Wächters', 'guard']);
  expect(pieces('Nothing here.')).toEqual([['Nothing here.', null]]);
  expect(pieces('Guards!')[0]).toEqual(['Guards', 'guard']);
  expect(pieces('İ: the guard')).toEqual([
    ['İ: the ', null],
    ['guard', 'guard'],
  ]);
  expect(pieces('*the guard* of the guard')).toEqual([
    ['the ', null],
    ['guard', 'guard'],
    [' of the guard', null],
  ]);
});

test('hangs opening quotation marks of both languages', () => {
  expect([hangs('“So'), hangs('„So'), hangs('So')]).toEqual([true, true, false]);
});

test('a term keeps the signs beside it that a line may not tear off', () => {
  const passage = {
    text: '„Übrig ist die (*guard*)“, sagt er: guard—guards.',
    cues: [{ kind: 'term', value: 'guard' } as const],
  };
  const parts = held(segmentsOf(passage, glossary, 'en'));
  expect(parts.map((one) => [...one.held.slice(0, 1), one.text, ...one.held.slice(1)])).toEqual([
    ['', '„Übrig ist die ', ''],
    ['(', 'guard', ')“,'],
    ['', ' sagt er: guard—guards.', ''],
  ]);
  const term = { emphasis: false, term: 'guard' };
  const dash = { emphasis: false, term: null };
  const pair = held([
    { text: 'a', ...term },
    { text: '—', ...dash },
    { text: 'b', ...term },
  ]);
  expect(pair.map((one) => one.held[0] + one.text + one.held[1])).toEqual(['a—', '', 'b']);
});
