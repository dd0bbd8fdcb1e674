import fc from 'fast-check';
import { expect, test } from 'vitest';
import { families, labels, personas } from '../../../src/futures/index.ts';
import {
  chairsOf,
  mirrorQuery,
  readMirror,
  roundOf,
  seated,
  seatsOf,
  tables,
  usualMirror,
  type MirrorState,
} from '../../../src/ui/lab/mirror-state.ts';
import { parseRoute, routeHash } from '../../../src/app/route.ts';
import { mailTails } from '../../fixtures/mail-tail.ts';

const anyGuest = fc.record({
  family: fc.constantFrom(...families),
  persona: fc.constantFrom(...personas),
});

const anyState: fc.Arbitrary<MirrorState> = fc
  .record({
    table: fc.constantFrom(...tables),
    first: anyGuest,
    second: anyGuest,
    label: fc.constantFrom(...labels),
    you: fc.boolean(),
    seed: fc.integer({ min: 1, max: 2147483647 }),
    round: fc.integer({ min: 0, max: 20 }),
    given: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }),
    view: fc.constantFrom('picture' as const, 'table' as const),
  })
  .map((state) => ({
    ...state,
    round: state.you ? 0 : state.round,
    given: state.you ? state.given : [],
  }));

test('a table reads back from its link as it was', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const query = mirrorQuery(state);
      const route = parseRoute(routeHash({ place: 'mirror', query }));
      expect('query' in route ? route.query : '').toBe(query);
      expect(readMirror(query)).toEqual({ ok: true, value: state });
    }),
    { examples: [[usualMirror]] },
  );
});

test('the usual table needs no link of its own', () => {
  expect(mirrorQuery(usualMirror)).toBe('');
  expect(readMirror('')).toEqual({ ok: true, value: usualMirror });
});

test.each([
  ['a=gpt-9.collective', { kind: 'bad-value', name: 'a', value: 'gpt-9.collective' }],
  ['b=gpt-4o.kind', { kind: 'bad-value', name: 'b', value: 'gpt-4o.kind' }],
  ['a=gpt-4o', { kind: 'bad-value', name: 'a', value: 'gpt-4o' }],
  ['label=nobody', { kind: 'bad-value', name: 'label', value: 'nobody' }],
  ['you=1&given=5.11', { kind: 'bad-value', name: 'given', value: '5.11' }],
  ['given=5', { kind: 'bad-value', name: 'given', value: '5' }],
  ['round=21', { kind: 'bad-value', name: 'round', value: '21' }],
  ['table=three', { kind: 'bad-value', name: 'table', value: 'three' }],
  ['seat=1', { kind: 'unknown-name', name: 'seat', value: '1' }],
])('the link %s is refused and says why', (query, problem) => {
  expect(readMirror(query)).toEqual({ ok: false, problem });
});

test('any text is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'b', 'given', 'you', ''), fc.string(), (name, value) => {
      expect(typeof readMirror(`${name}=${value}`).ok).toBe('boolean');
    }),
  );
});

test('four copies are told the same and play the same', () => {
  const state: MirrorState = { ...usualMirror, table: 'copies', label: 'name' };
  expect(new Set(seatsOf(state).map((seat) => JSON.stringify(seat))).size).toBe(1);
  expect(seatsOf(state)).toHaveLength(4);
});

test('a person takes the first seat and nobody else’s', () => {
  const chairs = chairsOf({ ...usualMirror, you: true, given: [5, 5] });
  expect(chairs).toEqual(['person', { ...usualMirror.second, label: 'no-name' }]);
  expect(roundOf({ ...usualMirror, you: true, given: [5, 5] })).toBe(2);
});

test('whoever sits down begins a new game', () => {
  const late: MirrorState = { ...usualMirror, you: true, given: [1, 2, 3] };
  expect(seated(late, { label: 'name' })).toEqual({ ...late, label: 'name', given: [], round: 0 });
});

test.each(mailTails)('a link to a table with %s at its end reads as without', (tail) => {
  const route = parseRoute(`${routeHash({ place: 'mirror', query: 'seed=7&round=10' })}${tail}`);
  const query = 'query' in route ? (route.query ?? '') : '';
  expect(readMirror(query)).toEqual({ ok: true, value: { ...usualMirror, seed: 7, round: 10 } });
});
