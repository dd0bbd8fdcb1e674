import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paradigms, settingRanges, trilemmaSettings } from '../../../src/futures/index.ts';
import { parseRoute, routeHash } from '../../../src/app/route.ts';
import {
  horizons,
  knobNames,
  lastRound,
  readTrilemma,
  seedCounts,
  tidy,
  trilemmaQuery,
  usualTrilemma,
  views,
  type TrilemmaState,
} from '../../../src/ui/lab/trilemma-state.ts';

const anySetting = fc
  .record({
    paradigm: fc.constantFrom(...paradigms),
    knobs: fc.record(
      Object.fromEntries(
        knobNames.map((name) => {
          const { from, to, whole } = settingRanges[name];
          const value = whole
            ? fc.integer({ min: from, max: to })
            : fc.double({ min: from, max: to, noNaN: true }).map(tidy);
          return [name, value];
        }),
      ),
      { requiredKeys: [] },
    ),
  })
  .map(({ paradigm, knobs }) => trilemmaSettings({ ...knobs, paradigm }));

const anyState: fc.Arbitrary<TrilemmaState> = fc.record({
  settings: fc.oneof(fc.tuple(anySetting), fc.tuple(anySetting, anySetting)),
  seed: fc.integer({ min: 1, max: 2147483647 }),
  round: fc.integer({ min: 0, max: lastRound }),
  seeds: fc.constantFrom(...seedCounts),
  rounds: fc.constantFrom(...horizons),
  view: fc.constantFrom(...views),
});

test('a table reads back from its link as it was', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const query = trilemmaQuery(state);
      const route = parseRoute(routeHash({ place: 'trilemma', query }));
      expect('query' in route ? route.query : '').toBe(query);
      expect(readTrilemma(query)).toEqual({ ok: true, value: state });
    }),
    { examples: [[usualTrilemma]] },
  );
});

test('the usual table needs no link of its own', () => {
  expect(trilemmaQuery(usualTrilemma)).toBe('');
  expect(readTrilemma('')).toEqual({ ok: true, value: usualTrilemma });
});

test('two settings that are alike are still two', () => {
  const [first] = usualTrilemma.settings;
  const query = trilemmaQuery({ ...usualTrilemma, settings: [first, { ...first }] });
  expect(query).toBe('b.paradigm=reward');
});

test.each([
  ['evolution=7', { kind: 'bad-value', name: 'evolution', value: '7' }],
  ['draws=12.5', { kind: 'bad-value', name: 'draws', value: '12.5' }],
  ['isolation=', { kind: 'bad-value', name: 'isolation', value: '' }],
  ['isolation=1e0', { kind: 'bad-value', name: 'isolation', value: '1e0' }],
  ['seed=0', { kind: 'bad-value', name: 'seed', value: '0' }],
  ['round=201', { kind: 'bad-value', name: 'round', value: '201' }],
  ['seeds=5', { kind: 'bad-value', name: 'seeds', value: '5' }],
  ['paradigm=magic', { kind: 'bad-value', name: 'paradigm', value: 'magic' }],
  ['seed=1&seed=2', { kind: 'bad-value', name: 'seed', value: '2' }],
  ['colour=red', { kind: 'unknown-name', name: 'colour', value: 'red' }],
  ['c.evolution=1', { kind: 'unknown-name', name: 'c.evolution', value: '1' }],
])('the link %s is refused and says why', (query, problem) => {
  expect(readTrilemma(query)).toEqual({ ok: false, problem });
});

test('any text is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof readTrilemma(text).ok).toBe('boolean');
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...knobNames), fc.string(), (name, value) => {
      const read = readTrilemma(`${name}=${value}`);
      if (!read.ok) return;
      const { from, to } = settingRanges[name];
      expect(read.value.settings[0][name]).toBeGreaterThanOrEqual(from);
      expect(read.value.settings[0][name]).toBeLessThanOrEqual(to);
    }),
  );
});
