import type { StoryGraph } from '../../../src/game/index.ts';
import { expect, test } from 'vitest';
import { DraftMap, type KnotLayout, type KnotsToPlace } from '../../../src/app/index.ts';

/** A story of knots that each lead to the next; `line` is where the first stands in the text. */
function graph(names: readonly string[], line = 1): StoryGraph {
  const placeOf = (at: number) => ({ file: 'en/main.ink', line: line + at });
  return {
    nodes: names.map((name, at) => ({ name, chapter: null, place: placeOf(at) })),
    edges: names.map((from, at) => ({
      ...{ from, to: names[at + 1] ?? null, choice: null, place: placeOf(at) },
    })),
  };
}

function layoutOf({ knots }: KnotsToPlace): KnotLayout {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  return {
    ...{ width: 1, height: 1, chapters: [] },
    knots: new Map(knots.map(({ name }) => [name, box])),
  };
}

test('places are found once for a graph, wherever its knots stand in the text', async () => {
  const asked: KnotsToPlace[] = [];
  const map = new DraftMap((knots) => {
    asked.push(knots);
    return Promise.resolve(layoutOf(knots));
  });
  await map.show(graph(['a', 'b']), [], 'start');
  const { layout } = map;
  await map.show(graph(['a', 'b'], 40), [], 'start');
  expect(map.layout).toBe(layout);
  expect(asked.map(({ ways }) => ways)).toEqual([[['a', 'b']]]);
  await map.show(graph(['a', 'b', 'c']), [], 'start');
  expect([...map.layout!.knots.keys()]).toEqual(['a', 'b', 'c']);
  expect(asked).toHaveLength(2);
});

test('the last layout stands until the next is here, and only the newest counts', async () => {
  const waiting: (() => void)[] = [];
  const map = new DraftMap(
    (knots) => new Promise((done) => waiting.push(() => done(layoutOf(knots)))),
  );
  const first = map.show(graph(['a']), [], 'start');
  const second = map.show(graph(['b']), [], 'start');
  waiting[1]!();
  await second;
  waiting[0]!();
  await first;
  expect([...map.layout!.knots.keys()]).toEqual(['b']);
  expect(map.state).toBe('placed');
  void map.show(graph(['c']), [], 'start');
  expect(map.state).toBe('placing');
  expect([...map.layout!.knots.keys()]).toEqual(['b']);
});

test('where no place can be found that is told, and tried again when asked again', async () => {
  let isBroken = true;
  const map = new DraftMap((knots) =>
    isBroken ? Promise.reject(new Error('no worker')) : Promise.resolve(layoutOf(knots)),
  );
  await map.show(graph(['a']), [], 'start');
  expect([map.state, map.layout]).toEqual(['failed', null]);
  isBroken = false;
  await map.show(graph(['a']), [], 'start');
  expect(map.state).toBe('placed');
});
