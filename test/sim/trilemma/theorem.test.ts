import { describe, expect, it } from 'vitest';
import {
  ensembleMean,
  ensembleSpread,
  heldShare,
  medianBreak,
  runEnsemble,
} from '../../../src/sim/trilemma/ensemble.ts';
import { trilemmaFacts } from '../../../src/sim/study/trilemma-fact.ts';
import { trilemmaSettings } from '../../../src/sim/trilemma/settings.ts';

const seeds = 200;

describe('the theorem', () => {
  const { facts, corners, strategies } = trilemmaFacts(20);

  it.each(facts.flatMap((fact) => fact.parts.map((part) => [part.name, part] as const)))(
    'shows %s',
    (_, part) => {
      expect(part.pass, `${part.figure} ${part.threshold}`).toBe(true);
    },
  );

  it('measures every corner and strategy in both paradigms and names what it costs', () => {
    expect(corners).toHaveLength(14);
    expect(strategies).toHaveLength(20);
    for (const row of strategies) {
      const helped = row.outsidePerRound + row.checkedPerRound + row.rollbacksPerRound > 0;
      expect(helped || /release|temperature/.test(row.id)).toBe(true);
    }
  });

  it('holds the better the more data come from people', () => {
    const held = [1, 0.9, 0.8, 0.7].map((isolation) =>
      heldShare(runEnsemble(trilemmaSettings({ isolation }), 1, 100, 60).breaks),
    );
    expect(held).toEqual(held.toSorted((a, b) => a - b));
    expect(held[0]).toBe(0);
    expect(held[3]).toBe(1);
  });

  it('joins chunks of seeds to the same ensemble', () => {
    const settings = trilemmaSettings();
    const whole = runEnsemble(settings, 1, 10, 5);
    const part = runEnsemble(settings, 6, 5, 5);
    expect(Array.from(whole.series.divergence.slice(5 * 6))).toEqual(
      Array.from(part.series.divergence),
    );
    expect(medianBreak(Int32Array.of(0, 0, 0, 4))).toBeNull();
    expect(medianBreak(Int32Array.of(0, 3, 1, 4))).toBe(3);
  });
});

describe('the twenty rounds of the paper, with all three corners full, over many seeds', () => {
  const reward = runEnsemble(trilemmaSettings({}, 'reward'), 1, seeds, 20);
  const memory = runEnsemble(trilemmaSettings({}, 'memory'), 1, seeds, 20);
  const rise = (ensemble: typeof reward, name: 'jailbreak' | 'truth' | 'safeMass'): number =>
    ensembleMean(ensemble, name, 20) - ensembleMean(ensemble, name, 0);

  it('differ in nothing but what is copied', () => {
    const { paradigm: one, ...left } = trilemmaSettings({}, 'reward');
    const { paradigm: other, ...right } = trilemmaSettings({}, 'memory');
    expect(one).not.toBe(other);
    expect(left).toEqual(right);
    expect(left).toMatchObject({ evolution: 1, isolation: 1, safety: 1 });
  });

  it('show both paradigms losing safety and truth', () => {
    for (const ensemble of [reward, memory]) {
      expect(rise(ensemble, 'jailbreak')).toBeGreaterThan(0);
      expect(rise(ensemble, 'truth')).toBeLessThan(0);
      expect(rise(ensemble, 'safeMass')).toBeLessThan(0);
    }
  });

  it('show learning from reward giving in fast and differently in every seed', () => {
    expect(rise(reward, 'jailbreak')).toBeGreaterThan(2 * rise(memory, 'jailbreak'));
    expect(ensembleSpread(reward, 'jailbreak', 20)).toBeGreaterThan(
      1.5 * ensembleSpread(memory, 'jailbreak', 20),
    );
  });

  it('show shared memories losing truth faster', () => {
    expect(rise(memory, 'truth')).toBeLessThan(2 * rise(reward, 'truth'));
  });
});
