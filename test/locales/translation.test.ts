import { expect, test } from 'vitest';
import { interfaceText as german } from '../../locales/de/interface.ts';
import { worldText as germanWorld } from '../../locales/de/world.ts';
import { interfaceText as english } from '../../locales/en/interface.ts';
import { worldText as englishWorld } from '../../locales/en/world.ts';
import type { Translated } from '../../locales/translation.ts';
import { indicators, measures } from '../../src/sim/index.ts';

interface Original {
  readonly greet: 'Hello {name}';
  readonly count: { readonly one: '{count} page'; readonly other: '{count} pages' };
}

/** Compiles only while the types refuse what they must. */
function refused(): unknown[] {
  const complete = {
    greet: 'Hallo {name}',
    count: { one: '{count} Seite', other: '{count} Seiten' },
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

  return [good, first, second, third, fourth];
}

test('both languages say the same things', () => {
  expect(refused()).toHaveLength(5);
  expect(Object.keys(german)).toEqual(Object.keys(english));
});

test('every indicator and every measure of the world has words in both languages', () => {
  for (const words of [englishWorld, germanWorld]) {
    expect(Object.keys(words.indicators).sort()).toEqual(indicators.map(({ id }) => id).sort());
    expect(Object.keys(words.measures).sort()).toEqual(measures.map(({ id }) => id).sort());
  }
});

test('German quotation marks stand on German screens and English ones on English screens', () => {
  expect(JSON.stringify([german, germanWorld])).not.toMatch(/“[^“”„]*”|'/);
  expect(JSON.stringify([english, englishWorld])).not.toMatch(/[„']/);
});
