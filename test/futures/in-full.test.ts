import { expect, test } from 'vitest';
import {
  debriefTasks,
  doFutureTask,
  fateElsewhere,
  logicOf,
  openBook,
  playFork,
  readyInFull,
  walkOnce,
  type FutureTask,
} from '../../src/futures/index.ts';
import { replay, type Pack } from '../../src/game/index.ts';
import { compiled, externals, manifest, pack, playthrough } from '../fixtures/ink.ts';

const noFile = () => Promise.reject(new Error('no file'));

/** A text put together from pieces: the compiler does not know it. */
const pieced = compiled(`${externals}
-> hall
=== hall
~ temp weather = "{fog|rain}"
It is {weather}.
+ (wait) [Wait]
    ~ advance(24)
    {likely(50): -> hall}
    -> lit
* (light) [Light]
    -> lit
=== lit
{RANDOM(1, 6) > 3: # ending: dark}
Light.
-> END
`);
const odd: Pack = { ...pack, stories: { en: pieced } };
const road = playthrough({ decisions: ['hall.wait', 'hall.wait'] });

test('the ink engine tells the same futures as the compiled story', () => {
  const of = playthrough({ decisions: ['room.wait', 'later.again', 'later.stop'] });
  const compiledReady = logicOf(pack, 'en');
  if (!('engine' in compiledReady)) throw new Error(compiledReady.construct);
  const full = readyInFull(pack.stories.en!);
  const plan = { playthrough: of, open: [0, 1, 2], indicators: ['services', 'score'], futures: 16 };
  for (const task of debriefTasks(plan)) {
    const timed = { ...task, hours: [24, 30] };
    expect(playFork(pack, full, timed)).toEqual(playFork(pack, compiledReady, timed));
  }
});

test('a story that the compiler does not know is told by the ink engine, and says what it is', async () => {
  const book = await openBook({ manifest, logic: null, compiled: pieced }, noFile);
  expect(book.unknown?.construct).toBe('a text that is put together from pieces');
  const run = replay(odd, road);
  const last = run.turns.at(-1)!;
  const at = last.ending === null ? 1 : 0;
  const task: FutureTask = {
    kind: 'fork',
    playthrough: road,
    at,
    continuation: { kind: 'own' },
    seed: 3,
    first: 0,
    count: 12,
    indicators: ['services'],
    hours: [],
  };
  const part = doFutureTask(book, task);
  if (part === null || part.kind === 'ghost' || part.kind === 'walk') throw new Error('no futures');
  expect(part.roads.map(({ label, broken }) => [label, broken])).toEqual([
    ['hall.wait', 0],
    ['hall.light', 0],
  ]);
  for (const { endings } of part.roads) {
    expect(Object.values(endings).reduce((sum, count) => sum + count)).toBe(12);
    expect(Object.keys(endings).toSorted()).toEqual(['dark', 'end']);
  }
  expect(doFutureTask(book, task)).toEqual(part);
});

test('the first future of a road told in full is the road itself', async () => {
  const { told, ready } = await openBook({ manifest, logic: null, compiled: pieced }, noFile);
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const run = replay(odd, { ...road, seed, decisions: ['hall.light'] });
    const part = playFork(told, ready, {
      kind: 'fork',
      playthrough: run.playthrough,
      at: 0,
      continuation: { kind: 'own' },
      seed,
      first: 0,
      count: 1,
      indicators: [],
      hours: [],
    })!;
    const taken = part.roads.find(({ label }) => label === 'hall.light')!;
    expect(taken.endings).toEqual({ [run.turns.at(-1)!.ending!]: 1 });
  }
});

test('a story told in full has its decisions tried in another world too', () => {
  const options = { seed: 5, language: 'en', policy: 'random' } as const;
  const told = Array.from({ length: 12 }, (_, index) =>
    fateElsewhere(odd, walkOnce(odd, options, index)),
  );
  expect(told).not.toContain(null);
  expect(new Set(told).size).toBeGreaterThan(1);
});

test('a function the story brings along for one from outside is played in its futures', () => {
  const story = compiled(`
EXTERNAL chime(times)
VAR courage = 1
-> hall
=== hall
+ (wait) [Wait]
    ~ courage = courage + chime(2)
    {courage < 4: -> hall}
    Rung.
    -> END
=== function chime(times)
    ~ return times - 1
`);
  const chiming: Pack = { ...pack, stories: { en: story } };
  const logic = logicOf(chiming, 'en');
  if (!('engine' in logic)) throw new Error(logic.construct);
  const of = playthrough({ decisions: ['hall.wait', 'hall.wait', 'hall.wait'] });
  const plan = { playthrough: of, open: [0, 1], indicators: [], futures: 4 };
  for (const task of debriefTasks(plan)) {
    const told = playFork(chiming, logic, task);
    expect(told).toEqual(playFork(chiming, readyInFull(story), task));
    expect(told?.roads.every(({ endings, futures }) => endings['end'] === futures)).toBe(true);
  }
});

test('futures of a story that rounds decimals go on from where they stand, without a loss', () => {
  const story = compiled(`${externals}
VAR courage = 3.5
-> hall
=== hall
~ courage = FLOOR(courage)
+ (wait) [Wait {courage}]
    ~ advance(24)
    -> later
=== later
+ (on) [On]
    {courage / 2 == 1.5 && RANDOM(1, 6) > 0 && read("services") > 0: -> lit}
    # ending: dark
    Lost.
    -> END
=== lit
Lit.
-> END
`);
  const decimal: Pack = { ...pack, stories: { en: { ...story, hasDecimals: true } } };
  expect(logicOf(decimal, 'en')).toMatchObject({ construct: '“FLOOR”' });
  const of = playthrough({ decisions: ['hall.wait', 'later.on'] });
  const plan = { playthrough: of, open: [0, 1], indicators: ['services'], futures: 4 };
  for (const task of debriefTasks(plan)) {
    const told = playFork(decimal, readyInFull(decimal.stories.en!), task);
    expect(told?.roads.every(({ endings, futures }) => endings['end'] === futures)).toBe(true);
  }
});
