import { expect, test } from 'vitest';
import type { StoryGraph } from '../../../src/game/index.ts';
import type { WalkCount } from '../../../src/futures/index.ts';
import { countAt, countBetween, neverMet } from '../../../src/ui/write/map-weight.ts';

const place = { file: 'en/main.ink', line: 1 };
const node = (name: string) => ({ name, place, chapter: null });
const edge = (from: string, to: string | null, choice: string | null = null) => ({
  ...{ from, to, choice, place },
});
const graph: StoryGraph = {
  nodes: [node(''), node('hall'), node('cellar'), node('constructor')],
  edges: [
    edge('', 'hall'),
    edge('hall', 'cellar', 'down'),
    edge('hall', 'cellar', 'fall'),
    edge('hall', 'hall', 'wait'),
    edge('hall', null),
    edge('cellar', null),
  ],
};
const count: WalkCount = {
  ...{ kind: 'walk', runs: 10, broken: 0, endless: 0 },
  knots: { '': 10, hall: 10 },
  links: { '': { hall: 10 }, hall: { '': 9 } },
};

test('the knots and the ways that nobody took are listed, each once', () => {
  const { knots, links } = neverMet(graph, count);
  expect(knots.map(({ name }) => name)).toEqual(['cellar', 'constructor']);
  expect(links.map(({ from, to }) => [from, to])).toEqual([
    ['hall', 'cellar'],
    ['cellar', null],
  ]);
});

test('a way is as heavy as the playthroughs that took it', () => {
  expect(countAt(count, 'hall')).toBe(10);
  expect(countBetween(count, 'hall', null)).toBe(9);
  expect(countBetween(count, 'hall', 'cellar')).toBe(0);
});

test('where ways cannot be counted none is called missed', () => {
  expect(neverMet(graph, { ...count, links: null }).links).toEqual([]);
  expect(countBetween({ ...count, links: null }, 'hall', null)).toBeNull();
});
