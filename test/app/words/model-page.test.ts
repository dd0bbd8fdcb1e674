import { expect, test } from 'vitest';
import { modelEquations } from '../../../locales/model-equation.ts';
import { measuredFacts, parameters } from '../../../src/game/index.ts';
import {
  figureText,
  partText,
  thresholdText,
  textUnder,
  textWithNumbers,
} from '../../../src/app/words/model-page.ts';
import { speak } from '../../fixtures/spoken.ts';

test.each(['en', 'de'] as const)(
  'every unit and source of a parameter is said in %s',
  (language) => {
    speak(language);
    for (const { unit, source } of parameters) {
      expect(textUnder('world-room:model.units', unit), unit).not.toBeNull();
      expect(textUnder('world-room:model.sources', source), source).not.toBeNull();
    }
  },
);

test.each(['en', 'de'] as const)('every measured part of a fact is said in %s', (language) => {
  speak(language);
  for (const { name } of measuredFacts.flatMap((fact) => fact.parts)) {
    expect(partText(name), name).not.toBeNull();
  }
});

test('a part that is not known has no words rather than wrong ones', () => {
  speak('en');
  expect(partText('something new')).toBeNull();
  expect(partText('constructor')).toBeNull();
});

test('thresholds, figures and equations are written as the language writes numbers', () => {
  speak('en');
  expect(thresholdText('>= 0.95')).toBe('≥\u00a00.95');
  expect(textWithNumbers(modelEquations.lab.capability)).toContain('<mn>0.12</mn>');
  speak('de');
  expect(thresholdText('<= 0.05')).toBe('≤\u00a00,05');
  expect(thresholdText('anything else')).toBe('anything else');
  expect(figureText(-0.003)).toBe('−0,003');
  expect(figureText(2_000_000)).toBe('2\u202f000\u202f000');
  expect(textWithNumbers(modelEquations.lab.capability)).toContain('<mn>0,12</mn>');
});
