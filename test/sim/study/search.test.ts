import { describe, expect, it } from 'vitest';
import {
  canonical,
  canonicalHours,
  columnOf,
  frontier,
  judgedDay,
  mergeSearches,
  readIndicators,
  runScenario,
  scoreSchedule,
  searchCourse,
  searchSchedules,
} from '../../../src/sim/index.ts';
import type { Found, Scenario, SearchSpec } from '../../../src/sim/index.ts';
import { winsOf } from '../../../src/sim/study/schedule.ts';
import { traceRun } from '../../../src/sim/study/canonical-run.ts';
import { isCrisis } from '../../../src/sim/study/crisis.ts';

const spec: SearchSpec = { goal: 'eradicate', budget: 48, seeds: 1 };

describe('a search for schedules', () => {
  it('finds the same in shards as whole', () => {
    const whole = searchSchedules(spec);
    const parts = [1, 2, 3].map((shard) => searchSchedules(spec, { index: shard, of: 3 }));
    expect(mergeSearches(parts)).toEqual(whole);
    expect(whole.worlds).toBeLessThanOrEqual(spec.budget);
    expect(whole.found.length).toBeGreaterThan(10);
  });

  it('counts a win only where something had got out', () => {
    const seeds = Array.from({ length: 12 }, (_, index) => 301 + index);
    const nothing = [{ measure: 'honeypots', percent: 1, from: 100, to: null }];
    const given = { parameters: { objective: 2 } };
    const wins = winsOf(nothing, seeds, given);
    expect(wins.length).toBeGreaterThan(0);
    expect(wins.length).toBeLessThan(seeds.length);
    expect(wins.every((isWon) => !isWon)).toBe(true);
    expect(scoreSchedule(nothing, seeds, given)).toMatchObject({ won: 0, eradicated: 0 });
    const strong = ['signatures', 'hunter', 'api_suspension'].map((measure) => {
      return { measure, percent: 100, from: 7, to: null };
    });
    expect(winsOf(strong, seeds, given)).toHaveLength(wins.length);
    expect(scoreSchedule(strong, seeds, given).won).toBe(1);
  });

  it('leaves out what a story sets, which has its price: without open access services fall below what counts as won', () => {
    let ended = 0;
    let leastLost = 1;
    for (let seed = 801; seed <= 820; seed += 1) {
      const line = canonical.filter(({ hour }) => hour <= canonicalHours.discovery);
      const closed: Scenario = [
        ...line,
        {
          hour: canonicalHours.discovery,
          name: 'closed',
          actions: [
            { kind: 'set', parameter: 'open_access', value: 0 },
            { kind: 'deploy', measure: 'signatures', percent: 100 },
            { kind: 'deploy', measure: 'hunter', percent: 100 },
          ],
        },
      ];
      let least = 1;
      const end = runScenario(seed, closed, judgedDay * 24, ({ quantities }) => {
        least = Math.min(least, quantities.services);
      });
      leastLost = Math.min(leastLost, 1 - least);
      ended += Number(least >= 0.7 && readIndicators(end)[columnOf('copies')] === 0);
    }
    expect(ended).toBe(0);
    expect(leastLost).toBeGreaterThan(0.3);
  });

  it('holds where the main story begins, with half the models open: two measures do not win there, and the source’s choices end no copies', () => {
    let won = 0;
    let gone = 0;
    let broken = 0;
    const definition = { parameters: { open_access: 50 } };
    for (let seed = 821; seed <= 840; seed += 1) {
      const pair = ['signatures', 'hunter'].map((measure) => ({
        measure,
        percent: 100,
        from: 7,
        to: null,
      }));
      won += scoreSchedule(pair, [seed], definition).won;
      const trace = traceRun(seed, definition, canonical, canonicalHours.offer + 6);
      gone += Number(trace.outside.at(-1) === 0);
      broken += Number(isCrisis(trace));
    }
    expect(won).toBeLessThanOrEqual(3);
    expect(gone).toBeLessThanOrEqual(2);
    expect(broken).toBeGreaterThanOrEqual(16);
  });

  it('counts what stays in place after the last copy is gone', () => {
    const cut = (to: number | null) =>
      scoreSchedule(
        ['hunter', 'hardening', 'partition'].map((measure) => ({
          measure,
          percent: 100,
          from: 7,
          to: measure === 'partition' ? to : null,
        })),
        [5000, 5001],
      );
    const [lifted, kept] = [cut(150), cut(null)];
    expect([lifted.eradicated, kept.eradicated]).toEqual([1, 1]);
    expect(kept.days).toBeLessThan(150);
    expect(kept.lives).toBeGreaterThan(lifted.lives + 30);
  });

  it('tells what it has found when it is stopped, and how much is left', () => {
    const course = searchCourse(spec);
    const steps = course.steps();
    for (let tried = 0; tried < 12; tried += 1) steps.next();
    const { worlds, of, found } = course.result();
    expect([worlds, of]).toEqual([12, course.worlds]);
    expect(of).toBe(searchSchedules(spec).worlds);
    expect(found).toHaveLength(12);
  });

  it('refuses to join a part twice or without the others', () => {
    const [one, two] = [1, 2].map((index) => searchSchedules(spec, { index, of: 2 }));
    expect(() => mergeSearches([one!, one!])).toThrow('is there twice');
    expect(() => mergeSearches([two!])).toThrow('missing: shard 1/2');
    expect(mergeSearches([two!, one!])).toEqual(searchSchedules(spec));
  });

  it('refuses to join parts of different searches', () => {
    const one = searchSchedules({ ...spec, budget: 16 }, { index: 1, of: 2 });
    const other = searchSchedules({ ...spec, budget: 16, goal: 'lives' }, { index: 2, of: 2 });
    expect(() => mergeSearches([one, other])).toThrow(
      'part 2 (shard 2/2) is of another computation',
    );
  });

  it('scores a schedule by its seeds, and doing nothing as the worst', () => {
    const seeds = [11, 12];
    const nothing = scoreSchedule([], seeds);
    const much = scoreSchedule(
      ['signatures', 'hunter', 'prompt_filter', 'patch_drive'].map((measure) => ({
        measure,
        percent: 100,
        from: 7,
        to: null,
      })),
      seeds,
    );
    expect(nothing).toMatchObject({ eradicated: 0, won: 0, days: null });
    expect(much.lives).toBeLessThan(nothing.lives);
    expect(much.services).toBeGreaterThan(nothing.services);
    expect(scoreSchedule([], seeds)).toEqual(nothing);
  });

  it('keeps on the frontier what nothing else beats in everything', () => {
    const found = (eradicated: number, services: number, lives: number): Found => ({
      schedule: [],
      seeds: 1,
      eradicated,
      won: 0,
      services,
      trust: 0.5,
      control: 0,
      lives,
      days: null,
    });
    const [a, b, c] = [found(1, 0.5, 10), found(0.5, 0.9, 10), found(0.5, 0.5, 20)];
    expect(frontier([a, b, c])).toEqual([a, b]);
  });
});

describe('what measures cost', () => {
  const only = (measure: string, from = 7, to: number | null = null) =>
    scoreSchedule([{ measure, percent: 100, from, to }], [21, 22, 23]);

  it('no single measure wins', () => {
    for (const measure of ['signatures', 'hunter', 'partition', 'api_suspension']) {
      expect(only(measure).won, measure).toBe(0);
    }
  });

  it('sleepers come back when a cut is lifted', () => {
    const pair = [
      { measure: 'hunter', percent: 100, from: 7, to: 30 },
      { measure: 'partition', percent: 100, from: 7, to: 30 },
    ];
    expect(scoreSchedule(pair, [31, 32, 33, 34]).eradicated).toBeLessThan(0.5);
  });
});
