import { expect, test } from 'vitest';
import {
  canonical,
  circumstanceKinds,
  circumstancesOf,
  circumstancePart,
  circumstanceJobs,
  constants,
  measureCircumstance,
  measuredCircumstances,
  measuredFacts,
  mergeCircumstances,
  parameters,
  toldCircumstances,
  turnedParts,
  wholeShard,
  type CircumstanceSpec,
} from '../../../src/sim/index.ts';
import { stampOf } from '../../../src/sim/study/shard.ts';
import { replay } from '../../../src/game/index.ts';
import { texts as german } from '../../../locales/de/model.ts';
import { texts as english } from '../../../locales/en/model.ts';
import { strongestSchedules } from '../../../src/sim/study/fact-branch.ts';
import { seedsFrom } from '../../../src/sim/study/fact.ts';
import { winsOf } from '../../../src/sim/study/schedule.ts';
import { playthrough } from '../../fixtures/ink.ts';
import { shippedPack } from '../../fixtures/story.ts';

const setAlongTheWay = canonical.flatMap(({ actions }) =>
  actions.flatMap((action) => (action.kind === 'set' ? [action.parameter] : [])),
);

test.each(['one', 'pairs'] as const)(
  'every circumstance (%s) sets what a story may set and the source leaves alone, to another value',
  (kind) => {
    for (const { name, value } of circumstancesOf(kind).flat()) {
      const { settable, range, default: usual } = parameters.find(({ id }) => id === name)!;
      expect(settable, name).toBe(true);
      expect(setAlongTheWay).not.toContain(name);
      expect(value).not.toBe(usual);
      expect(
        Number(value) >= range[0] && Number(value) <= range[1],
        `${name} ${String(value)}`,
      ).toBe(true);
    }
  },
);

test('pairs set two different numbers, each pair once, and every number alone', () => {
  const all = circumstancesOf('pairs');
  const keys = all.map((settings) => JSON.stringify(settings));
  expect(new Set(keys).size).toBe(keys.length);
  const alone = all.filter((settings) => settings.length === 1).flat();
  const pairs = all.filter((settings) => settings.length === 2);
  expect(alone.length + pairs.length).toBe(all.length);
  for (const [one, other] of pairs) {
    expect(one!.name).not.toBe(other!.name);
    expect(alone).toEqual(expect.arrayContaining([one, other]));
  }
});

test('fixed numbers are tried inside their range, and never at their own value', () => {
  for (const { name, value } of circumstancesOf('fixed').flat()) {
    const { range, value: usual } = constants.find(({ id }) => id === name)!;
    expect(value).not.toEqual(usual);
    for (const each of [value].flat()) {
      expect(each >= range[0] && each <= range[1], name).toBe(true);
    }
  }
});

test('what was stored of the circumstances is what today’s model tries, and names known statements', () => {
  const known = measuredFacts.flatMap(({ id, parts }) => parts.map(({ name }) => `${id} ${name}`));
  for (const kind of circumstanceKinds) {
    const { kind: stored, stamp, of, measured, rows, ...told } = measuredCircumstances[kind];
    const { seeds, first, screened } = told;
    const tried = circumstancesOf(kind).map((settings) => JSON.stringify(settings));
    expect([stored, of]).toEqual([kind, tried.length]);
    expect(measured).toBeLessThanOrEqual(of);
    if (kind !== 'fixed') expect(measured).toBe(of);
    else expect(rows).toHaveLength(measured - told.clean);
    // The same numbers, the same version of the world: who changes one measures anew.
    expect(stamp).toEqual(stampOf({ kind, seeds, first, screened }, wholeShard));
    for (const { settings, turned } of rows) {
      expect(tried).toContain(JSON.stringify(settings));
      for (const { fact, name } of turned) expect(known).toContain(`${fact} ${name}`);
    }
  }
  expect(measuredCircumstances.one.rows).toHaveLength(measuredCircumstances.one.of);
});

test('a stored circumstance comes out again', () => {
  const { rows, ...spec } = measuredCircumstances.one;
  const witnessed = rows.find(
    ({ settings: [one] }) => one!.name === 'witness' && one!.value === 100,
  )!;
  expect(turnedParts({ witness: 100 }, spec)).toEqual(witnessed.turned);
});

test('with a small model and a server that repairs all, two measures win as often as the limits say', () => {
  const [hunted] = strongestSchedules.filter(
    (schedule) =>
      schedule.map(({ measure }) => measure).join(' ') === 'hunter api_suspension' &&
      schedule.every(({ percent, from, to }) => percent === 100 && from === 7 && to === null),
  );
  const block = [...seedsFrom(30_001, 100), ...seedsFrom(40_001, 100)];
  const parameters = { self_repair: 100, model_size: 0 };
  const wins = winsOf(hunted!, block, { parameters });
  const won = wins.filter((isWon) => isWon).length;
  expect([won, wins.length]).toEqual([115, 200]);
  expect(english.limits.two_measures).toContain(`${won} of ${wins.length} worlds`);
  expect(german.limits.two_measures).toContain(`${won} von ${wins.length} Welten`);
}, 120_000);

test('parts join to the whole, and of two only what neither turns alone is told', () => {
  const spec: CircumstanceSpec = { kind: 'one', seeds: 2, first: 9001, screened: 1 };
  const shards = [1, 2].map((index) => ({ index, of: 2 }));
  const parts = shards.map((shard) =>
    circumstancePart(
      spec,
      shard,
      circumstanceJobs(spec, shard)
        .slice(0, 1)
        .map((job) => measureCircumstance(job, spec)),
    ),
  );
  expect(mergeCircumstances(parts).rows.map(({ job }) => job)).toEqual([0, 1]);
  expect(() => mergeCircumstances(parts.slice(1))).toThrow('missing: shard 1/2');
  const turned = (name: string) => ({
    ...{ fact: 'F8', name, figure: 0 },
    ...{ interval: null, threshold: '>= 1' },
  });
  const one = { name: 'a', value: 1 };
  const other = { name: 'b', value: 1 };
  const told = toldCircumstances({
    ...parts[0]!,
    spec: { ...spec, kind: 'pairs' },
    rows: [
      { job: 0, settings: [one], turned: [turned('x')] },
      { job: 1, settings: [other], turned: [] },
      { job: 2, settings: [one, other], turned: [turned('x'), turned('y')] },
    ],
  });
  expect(told.rows).toEqual([{ settings: [one, other], turned: [turned('y')] }]);
});

test('no statement turns while at least four of ten models are open, which is where stories begin', () => {
  const open = measuredCircumstances.one.rows.filter(
    ({ settings: [one] }) => one!.name === 'open_access' && Number(one!.value) >= 40,
  );
  expect(open.map(({ settings: [one] }) => one!.value)).toEqual([100, 90, 70, 60, 50, 40]);
  for (const { settings, turned } of open) expect(turned, String(settings[0]!.value)).toEqual([]);
  const pack = shippedPack('spirits');
  const run = replay(pack, playthrough({ story: 'spirits', storyHash: pack.hash }));
  expect(run.turns.at(-1)!.world.parameters.open_access).toBeGreaterThanOrEqual(40);
});
