import { expect, test } from 'vitest';
import { texts as german } from '../../locales/de/model.ts';
import { texts as germanNumbers } from '../../locales/de/number.ts';
import { texts as english } from '../../locales/en/model.ts';
import { texts as englishNumbers } from '../../locales/en/number.ts';
import { modelEquations } from '../../locales/model-equation.ts';
import {
  channelsFrom,
  constants,
  equationTex,
  indicators,
  measuredFacts,
  measures,
  oddMarkdown,
  parameters,
} from '../../src/game/index.ts';

test.each([
  [english, englishNumbers],
  [german, germanNumbers],
])('the description names everything the model runs on', (words, numbers) => {
  const said = oddMarkdown(words, numbers, modelEquations);
  for (const { id } of [...parameters, ...constants, ...measures, ...indicators])
    expect(said).toContain(`\`${id}\``);
  for (const sentence of Object.values(words.calibration)) expect(said).toContain(sentence);
  for (const sentence of Object.values(numbers.constants)) expect(said).toContain(sentence);
  for (const reason of Object.values(numbers.reasons)) expect(said).toContain(reason);
  expect(said).toContain('| 7.25 | `disclosure` 100, `code_fragments` 100 |');
  expect(said).toContain('| 95 | `acceptance` = 100, `deal` 100, `signatures` 0,');
  expect(said).not.toContain('undefined');
  for (const { id } of constants) expect(said).not.toContain(`{${id}}`);
  expect(said.match(/^## \d /gm)).toHaveLength(7);
});

test('every measured statement stands there with its interval and the seeds it was measured on', () => {
  const said = oddMarkdown(english, englishNumbers, modelEquations);
  expect(said).toContain('| Statement | Measured | 95% interval | Needed | Verdict | Seeds |');
  for (const { id, parts, first, seeds } of measuredFacts) {
    for (const { name, figure, interval, threshold } of parts) {
      const between = interval === undefined ? '–' : interval.join(' … ');
      expect(said).toContain(
        `| ${id} ${name} | ${figure} | ${between} | ${threshold} | ✓ | ${first} … ${first + seeds - 1} |`,
      );
    }
  }
  expect(said).toContain('in 160 rounds its divergence, in nats, never passes 1;');
  expect(said).toContain('its last 20 rounds');
});

test('every strength of a measure has one source: by definition where it is all of its effect', () => {
  for (const measure of measures) {
    const unit = channelsFrom(measure, 'structural');
    const ours = channelsFrom(measure, 'chosen');
    expect([...unit, ...ours].toSorted()).toEqual(Object.keys(measure.effects).toSorted());
    for (const [channel, strength] of Object.entries(measure.effects)) {
      expect(unit.includes(channel), `${measure.id} ${channel}`).toBe(strength === 1);
    }
  }
  expect(oddMarkdown(english, englishNumbers, modelEquations)).toContain(
    'chosen; learning: structural',
  );
});

test('every equation of the model page stands in the description, as TeX with its numbers', () => {
  const said = oddMarkdown(english, englishNumbers, modelEquations);
  const count = Object.values(modelEquations).flatMap((part) => Object.keys(part)).length;
  expect(said.match(/^\$\$.+\$\$$/gm)).toHaveLength(count);
  expect(said).toContain('$$\\kappa = 0.12 + 0.5 \\frac{s}{1000}$$');
  expect(equationTex(modelEquations.measures.hunter)).toBe(
    '\\frac{d \\hat{\\sigma}}{d t} = \\rho ( 1 - \\bar{\\sigma} ) ( \\sigma_{\\mathrm{seen}} - \\hat{\\sigma} )',
  );
});
