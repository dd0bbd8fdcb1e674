import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, routeHash, type Route } from '../../src/app/route.ts';

const routes: readonly Route[] = [
  { place: 'shelf' },
  { place: 'play', id: 'spirits-abc123' },
  { place: 'world', id: 'spirits-abc123' },
  { place: 'world', id: null },
  { place: 'workshops' },
  { place: 'present', id: 'closed-circle-1', view: 'projector' },
  { place: 'present', id: 'spirits-1', view: 'desk' },
  { place: 'present', id: 'spirits-1', view: 'report' },
  { place: 'debrief', id: 'x-1' },
  { place: 'book', id: 'x-1' },
  { place: 'model', part: null },
  { place: 'model', part: 'trilemma' },
  { place: 'glossary' },
  { place: 'about' },
  { place: 'write' },
  { place: 'kept' },
  { place: 'writing', story: 'my-story' },
  { place: 'handbook', part: null },
  { place: 'handbook', part: 'branch' },
  { place: 'trilemma' },
  { place: 'mirror' },
  { place: 'join', code: null },
  { place: 'join', code: 'AB3DE' },
  { place: 'run', packed: 'eJy_-0' },
];

test.each(routes.map((route) => [routeHash(route), route] as const))(
  'the address %s reads as it was written',
  (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  },
);

test('an empty address is the shelf', () => {
  expect(parseRoute('')).toEqual({ place: 'shelf' });
});

test('any other address is nowhere and never throws', () => {
  expect(parseRoute('#/play/../../x')).toMatchObject({ place: 'nowhere' });
  expect(parseRoute('#/lab/other')).toMatchObject({ place: 'nowhere' });
  expect(parseRoute('#/play/<b>')).toMatchObject({ place: 'nowhere' });
  fc.assert(fc.property(fc.string(), (text) => typeof parseRoute(text).place === 'string'));
});

test.each([
  '.',
  ')',
  '>',
  ',',
  '.)',
  '?utm_source=mail&utm_medium=x',
  '&utm_source=mail',
  '%3E',
  '”',
  '/',
])('an address with %s at its end reads as without', (tail) => {
  for (const route of routes) {
    if (route.place === 'shelf') continue;
    expect(parseRoute(routeHash(route) + tail)).toEqual(route);
  }
  const table: Route = { place: 'mirror', query: 'seed=7&rounds=10' };
  expect(parseRoute(routeHash(table) + tail)).toEqual(table);
});
