import { describe, expect, it } from 'vitest';
import { texts as german } from '../../locales/de/model.ts';
import { texts as germanNumbers } from '../../locales/de/number.ts';
import { texts as germanRoom } from '../../locales/de/world-room.ts';
import { texts as english } from '../../locales/en/model.ts';
import { texts as englishNumbers } from '../../locales/en/number.ts';
import { texts as englishRoom } from '../../locales/en/world-room.ts';
import { modelEquations } from '../../locales/model-equation.ts';
import {
  chance,
  constants,
  indicators,
  measuredFacts,
  measuredPaper,
  measuredSensitivity,
  measures,
  outcomes,
  paradigms,
  parameters,
} from '../../src/sim/index.ts';

describe('the text of the model page', () => {
  it('has a sentence for every parameter and none too many, in both languages', () => {
    const ids = parameters.map((entry) => entry.id).sort();
    expect(Object.keys(english.parameters).sort()).toEqual(ids);
    expect(Object.keys(german.parameters).sort()).toEqual(ids);
  });

  it('says of every measure what it costs people, in both languages', () => {
    const ids = measures.map((entry) => entry.id).sort();
    expect(Object.keys(english.measures_paid).sort()).toEqual(ids);
    expect(Object.keys(german.measures_paid).sort()).toEqual(ids);
  });

  it('has a sentence for every fixed number and none too many, in both languages', () => {
    const ids = constants.map((entry) => entry.id).sort();
    expect(Object.keys(englishNumbers.constants).sort()).toEqual(ids);
    expect(Object.keys(germanNumbers.constants).sort()).toEqual(ids);
    for (const { constants: sentences } of [englishNumbers, germanNumbers]) {
      const said = Object.values(sentences);
      expect(said.filter((sentence, place) => said.indexOf(sentence) !== place)).toEqual([]);
    }
  });

  it('says of everything structural why it is so, and of nothing else', () => {
    const structural = [...parameters, ...constants]
      .filter(({ source }) => source === 'structural')
      .map(({ id }) => id)
      .sort();
    expect(Object.keys(englishNumbers.reasons).sort()).toEqual(structural);
    expect(Object.keys(germanNumbers.reasons).sort()).toEqual(structural);
  });

  it('has words for every unit and every source', () => {
    for (const { units, sources } of [englishRoom.model, germanRoom.model]) {
      for (const { id, unit, source } of [...parameters, ...constants]) {
        expect(Object.keys(units), id).toContain(unit);
        expect(Object.keys(sources), id).toContain(source);
      }
    }
  });

  it('has a section with equations for everything an indicator links to', () => {
    for (const { equation } of indicators) {
      expect(Object.keys(english.sections), equation).toContain(equation);
    }
    for (const [section, equations] of Object.entries(modelEquations)) {
      const texts = english.sections[section as keyof typeof english.sections].equations;
      expect(Object.keys(equations).sort()).toEqual(Object.keys(texts).sort());
    }
  });

  it('writes well-formed MathML', () => {
    for (const equations of Object.values(modelEquations)) {
      for (const [name, markup] of Object.entries<string>(equations)) {
        const open: string[] = [];
        for (const [, slash, tag] of markup.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
          if (slash === '') open.push(tag!);
          else expect(open.pop(), name).toBe(tag);
        }
        expect(open, name).toEqual([]);
      }
    }
  });

  it('says where each fixed number of the world acts', () => {
    const parts = ['lab', 'replication', 'measures', 'access', 'coalition', 'society'];
    const equations = JSON.stringify(modelEquations);
    for (const { mechanisms, sections } of [english, german]) {
      const said = equations + JSON.stringify({ mechanisms, sections });
      const silent = constants.filter(
        ({ id, part, range: [low, high] }) =>
          parts.includes(part) && low < high && !said.includes(`{${id}}`),
      );
      expect(silent.map(({ id }) => id)).toEqual([]);
    }
  });

  it('takes the numbers of its rules from the tables, every one by its name', () => {
    const ids = constants.map(({ id }) => id);
    const equations = Object.values(modelEquations).flatMap((each) => Object.values<string>(each));
    for (const text of equations) {
      expect(text).not.toMatch(/<mn>\d*\.\d|<mn>\d\d/);
    }
    for (const { mechanisms, scope } of [english, german]) {
      for (const text of [...Object.values(mechanisms), scope.world]) {
        expect(text.replace('100', '')).not.toMatch(/\d[.,]\d|\d\d/);
      }
      for (const text of [...equations, ...Object.values(mechanisms), scope.world]) {
        for (const [, id] of text.matchAll(/\{([a-z_]+)\}/g)) expect(ids).toContain(id);
      }
    }
  });

  it('shows results that were computed for this model', () => {
    for (const { id } of measuredFacts) expect(Object.keys(english.facts)).toContain(id);
    expect(measuredFacts.length).toBe(Object.keys(english.facts).length);
    const { screening, indices } = measuredSensitivity;
    const factors: readonly string[] = [...parameters.map((entry) => entry.id), chance];
    for (const measured of [screening, indices]) {
      expect(measured.outcomes.map((entry) => entry.outcome)).toEqual([...outcomes]);
      for (const entry of measured.outcomes) {
        expect(entry.factors).toHaveLength(11);
        for (const { factor } of entry.factors) expect(factors).toContain(factor);
      }
    }
    expect(measuredPaper.paper.map(({ paradigm }) => paradigm)).toEqual([...paradigms]);
  });
});
