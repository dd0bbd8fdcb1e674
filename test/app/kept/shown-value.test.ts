import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareValueText, valueText } from '../../../src/app/index.ts';
import {
  columnOf,
  indicators,
  languages,
  replay,
  shownAt,
  type Playthrough,
} from '../../../src/game/index.ts';
import { shippedPack } from '../../fixtures/story.ts';
import { speak } from '../../fixtures/spoken.ts';

const dark = columnOf('dark');
const values = indicators.map(() => 0);

test.each([
  ['nothing', { hour: 6, values }, ['0%', '0 %']],
  ['less than one in a hundred', { hour: 6, values, traces: [dark] }, ['under 1%', 'unter 1 %']],
  ['another that is not nothing', { hour: 6, values, traces: [dark + 1] }, ['0%', '0 %']],
])('a drawn percentage tells %s as what it is', (_, reading, words) => {
  const told = languages.map((language) => {
    speak(language);
    return valueText('dark', shownAt(reading, dark)).replaceAll('\u00a0', ' ');
  });
  expect(told).toEqual(words);
});

test('a scale under a curve tells it too', () => {
  speak('en');
  expect(bareValueText('dark', shownAt({ hour: 6, values, traces: [dark] }, dark))).toBe(
    'under 1%',
  );
});

/** Compiled before any test's time begins. */
const spirits = shippedPack('spirits');

test('every page of a year knows which of its percentages are not nothing', () => {
  const file = new URL('../../stories/spirits/canonical/decisions.json', import.meta.url);
  const year = JSON.parse(readFileSync(file, 'utf8')) as Playthrough;
  const { turns } = replay(spirits, { ...year, storyHash: spirits.hash });
  const parts = ['hoarded', 'dark', 'jailbreak', 'conflict', 'control'] as const;
  const told = turns.map(({ readings }) =>
    parts.filter((id) => readings.at(-1)?.traces?.includes(columnOf(id))),
  );
  const right = turns.map(({ world: { quantities } }) =>
    parts.filter((id) => quantities[id] > 0 && quantities[id] < 0.005),
  );
  expect(told).toEqual(right);
  expect(right.flat().length).toBeGreaterThan(10);
});
