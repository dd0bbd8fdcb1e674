import { describe, expect, it } from 'vitest';
import { texts as german } from '../../locales/de/lab.ts';
import { texts as english } from '../../locales/en/lab.ts';
import {
  behaviourKinds,
  families,
  labels,
  paradigms,
  personas,
  readoutNames,
  settingRanges,
  trilemmaFacts,
} from '../../src/sim/index.ts';

const texts = [
  ['en', english],
  ['de', german],
] as const;

describe.each(texts)('the lab in %s', (_, text) => {
  it('explains each table in at most 150 words', () => {
    for (const { why } of [text.trilemma, text.mirror]) {
      expect(why.split(/\s+/).length).toBeLessThanOrEqual(150);
    }
  });

  it('names every knob, read-out, kind and paradigm of the trilemma', () => {
    const { knobs, corners, readouts, kinds, paradigms: named } = text.trilemma;
    expect([...Object.keys(knobs), ...Object.keys(corners)].toSorted()).toEqual(
      Object.keys(settingRanges).toSorted(),
    );
    expect(Object.keys(readouts).toSorted()).toEqual(readoutNames.toSorted());
    expect(Object.keys(kinds)).toEqual(behaviourKinds);
    expect(Object.keys(named)).toEqual(paradigms);
  });

  it('names every line of the trilemma’s tables', () => {
    const { corners, strategies } = trilemmaFacts(1);
    const ids = new Set([...corners, ...strategies].map((row) => row.id));
    expect(Object.keys(text.trilemma.settings).toSorted()).toEqual([...ids].toSorted());
  });

  it('names every family, persona and label of the mirror', () => {
    expect(Object.keys(text.mirror.families)).toEqual(families);
    expect(Object.keys(text.mirror.personas)).toEqual(personas);
    expect(Object.keys(text.mirror.labels)).toEqual(labels);
  });
});
