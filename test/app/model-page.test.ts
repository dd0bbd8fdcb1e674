import { expect, test } from 'vitest';
import { interfaceText as germanInterface } from '../../locales/de/interface.ts';
import { roomText as german } from '../../locales/de/room.ts';
import { worldText as germanWorld } from '../../locales/de/world.ts';
import { interfaceText } from '../../locales/en/interface.ts';
import { roomText as english } from '../../locales/en/room.ts';
import { worldText } from '../../locales/en/world.ts';
import { modelEquations } from '../../locales/model-equation.ts';
import { measuredFacts, parameters } from '../../src/game/index.ts';
import {
  equationText,
  figureText,
  partText,
  thresholdText,
  wordOf,
} from '../../src/app/model-page.ts';
import { Text } from '../../src/app/text.ts';

const languages = [
  { text: new Text('en', interfaceText), words: english, world: worldText },
  { text: new Text('de', germanInterface), words: german, world: germanWorld },
];

test('every unit and source of a parameter is said in both languages', () => {
  for (const { words } of languages) {
    for (const { unit, source } of parameters) {
      expect(wordOf(words.model.units, unit), unit).not.toBeNull();
      expect(wordOf(words.model.sources, source), source).not.toBeNull();
    }
  }
});

test('every measured part of a fact is said in both languages', () => {
  for (const { text, words, world } of languages) {
    for (const { name } of measuredFacts.flatMap((fact) => fact.parts)) {
      expect(partText(text, words, world, name), name).not.toBeNull();
    }
  }
});

test('a part that is not known has no words rather than wrong ones', () => {
  const { text, words, world } = languages[0]!;
  expect(partText(text, words, world, 'something new')).toBeNull();
  expect(partText(text, words, world, 'constructor')).toBeNull();
});

test('thresholds, figures and equations are written as the language writes numbers', () => {
  const [english, german] = languages.map(({ text }) => text);
  expect(thresholdText(english!, '>= 0.95')).toBe('≥\u00a00.95');
  expect(thresholdText(german!, '<= 0.05')).toBe('≤\u00a00,05');
  expect(thresholdText(german!, 'anything else')).toBe('anything else');
  expect(figureText(german!, -0.003)).toBe('−0,003');
  expect(figureText(german!, 2_000_000)).toBe('2\u202f000\u202f000');
  expect(equationText(german!, modelEquations.lab.capability)).toContain('<mn>0,12</mn>');
  expect(equationText(english!, modelEquations.lab.capability)).toContain('<mn>0.12</mn>');
});
