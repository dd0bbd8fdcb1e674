import { expect, test } from 'vitest';
import { texts as germanWorld } from '../../locales/de/world.ts';
import { texts as englishWorld } from '../../locales/en/world.ts';
import type { Translated } from '../../locales/translation.ts';
import { say, texts } from '../../src/app/words/speech.ts';
import { indicators, measures } from '../../src/sim/index.ts';
import { textsIn } from '../fixtures/spoken.ts';

interface Original {
  readonly greet: 'Hello {name}';
  readonly at: 'Since {at, moment}';
  readonly pages_one: 'One page';
  readonly pages_other: '{count} pages';
}

/** Compiles only while the types refuse what they must. */
function refused(): unknown[] {
  const complete = {
    greet: 'Hallo {name}',
    at: 'Seit {at, moment}',
    pages_one: '{count} Seite',
    pages_other: '{count} Seiten',
  } as const;
  const good: Translated<Original, typeof complete> = complete;

  const missing = { greet: 'Hallo {name}' } as const;
  // @ts-expect-error a key is missing
  const first: Translated<Original, typeof missing> = missing;

  const surplus = { ...complete, more: 'Mehr' } as const;
  // @ts-expect-error a key is not in the original
  const second: Translated<Original, typeof surplus> = surplus;

  const lost = { ...complete, greet: 'Hallo' } as const;
  // @ts-expect-error a placeholder is missing
  const third: Translated<Original, typeof lost> = lost;

  const other = { ...complete, greet: 'Hallo {name} {surname}' } as const;
  // @ts-expect-error a placeholder is not in the original
  const fourth: Translated<Original, typeof other> = other;

  const written = { ...complete, at: 'Seit {at, day}' } as const;
  // @ts-expect-error a value is written in another way
  const fifth: Translated<Original, typeof written> = written;

  return [good, first, second, third, fourth, fifth];
}

/** Compiles only while the types of what is asked for refuse what they must. */
function refusedAsking(): unknown[] {
  return [
    // @ts-expect-error there is no such key
    () => say('shelf:nothing'),
    // @ts-expect-error there is no such namespace
    () => say('cellar:title'),
    // @ts-expect-error what the text takes is missing
    () => say('shelf:deleted'),
    // @ts-expect-error the text takes something else
    () => say('shelf:deleted', { title: 'A' }),
    // @ts-expect-error a plural needs its number
    () => say('shelf:decisions'),
    // @ts-expect-error the number of a plural is no text
    () => say('shelf:decisions', { count: '2' }),
    // @ts-expect-error a moment is written from a number
    () => say('shelf:played', { when: 'today' }),
    // @ts-expect-error a text is no branch
    () => texts('shelf:stories'),
  ];
}

test('both languages say the same things', () => {
  expect(refused()).toHaveLength(6);
  expect(refusedAsking()).toHaveLength(8);
  expect([...textsIn('de').keys()]).toEqual([...textsIn('en').keys()]);
});

test('every indicator and every measure of the world has words in both languages', () => {
  for (const words of [englishWorld, germanWorld]) {
    expect(Object.keys(words.indicators).sort()).toEqual(indicators.map(({ id }) => id).sort());
    expect(Object.keys(words.measures).sort()).toEqual(measures.map(({ id }) => id).sort());
  }
});

test('German quotation marks stand on German screens and English ones on English screens', () => {
  expect(JSON.stringify([...textsIn('de').values()])).not.toMatch(/“[^“”„]*”|'/);
  expect(JSON.stringify([...textsIn('en').values()])).not.toMatch(/[„']/);
});
