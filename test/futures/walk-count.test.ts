import { expect, test } from 'vitest';
import { compileInk, storyGraph } from '../../src/authoring/index.ts';
import {
  addCounts,
  doFutureTask,
  emptyCount,
  openBook,
  walkTasks,
  type WalkCount,
} from '../../src/futures/index.ts';
import { manifest } from '../fixtures/ink.ts';

async function counted(text: string, runs = 200): Promise<WalkCount> {
  const { story, outline, problems } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
  if (story === null || outline === null) throw new Error(JSON.stringify(problems));
  const knots = storyGraph(outline).nodes.map(({ name }) => name);
  const book = await openBook({ manifest, logic: null, compiled: story }, () =>
    Promise.reject(new Error('no file')),
  );
  return walkTasks(runs, { language: 'en', seed: 1, knots })
    .map((task) => doFutureTask(book, task) as WalkCount)
    .reduce(addCounts, emptyCount);
}

test('every playthrough is counted once at each knot and each link it passes', async () => {
  const { runs, knots, links, broken, endless } = await counted(`-> hall
=== hall
A hall.
+ (to_left) [Left] -> left
+ (to_right) [Right] -> right
=== left
Left.
+ (to_back) [Back] -> hall
+ (to_away) [Out] -> END
=== right
Right. -> END
=== cellar
Nobody. -> hall
`);
  expect([runs, broken, endless]).toEqual([200, 0, 0]);
  expect(knots).toMatchObject({ '': 200, hall: 200 });
  expect(knots['cellar']).toBeUndefined();
  expect(links?.['']).toEqual({ hall: 200 });
  expect(links?.['hall']).toEqual({ left: knots['left'], right: knots['right'] });
  expect(links?.['right']).toEqual({ '': knots['right'] });
  // Each of them ends, to the left or to the right.
  expect(links!['left']!['']! + knots['right']!).toBe(200);
  expect(links!['left']!['hall']).toBeGreaterThan(20);
});

test('two ways to one knot are told apart', async () => {
  const { knots, links } = await counted(`-> fork
=== fork
~ temp luck = RANDOM(1, 3)
{ luck == 1: -> round }
-> home
=== round
Round. -> home
=== home
Home. -> END
`);
  expect(links!['fork']!['home']! + links!['fork']!['round']!).toBe(200);
  expect(links?.['round']).toEqual({ home: knots['round'] });
  expect(knots['home']).toBe(200);
});

test('what follows a tunnel or a thread is gone on to from where it was begun', async () => {
  const { links } = await counted(`-> road
=== road
On the road. -> bridge ->
Behind the bridge.
<- fair
+ (to_on) [On] -> town
=== bridge
Over the bridge.
+ (to_over) [Over]
- ->->
=== fair
+ (to_dance) [Dance] -> town
-> DONE
=== town
In town. -> END
`);
  expect(links).toMatchObject({ road: { bridge: 200 }, town: { '': 200 } });
  expect(links?.['bridge']).toBeUndefined();
  expect(links!['road']!['town']! + links!['fair']!['town']!).toBe(200);
  expect(links!['fair']!['town']).toBeGreaterThan(20);
});

test('a stitch is a place of its own, and so is the way into it', async () => {
  const { knots, links } = await counted(`-> house
=== house
= door
At the door.
+ (to_enter) [In] -> room
+ (to_garden) [Round the house] -> garden.gate
= room
Inside. -> END
=== garden
= gate
A gate. -> house.room
`);
  expect(links).toMatchObject({
    '': { house: 200 },
    house: { 'house.door': 200 },
    'house.room': { '': 200 },
  });
  expect(knots['garden.gate']).toBe(links?.['house.door']!['garden.gate']);
  expect(links?.['garden.gate']).toEqual({ 'house.room': knots['garden.gate'] });
  expect(knots['garden']).toBeUndefined();
});

test('what breaks and what never ends is counted, with where it came by', async () => {
  const { runs, broken, endless, knots } = await counted(
    `-> hall
=== hall
+ (to_round) [Round] -> round
+ (to_wall) [Wall] -> wall
=== wall
A wall. ->->
=== round
+ (to_more) [More] -> round
`,
    40,
  );
  expect([runs, knots['hall']]).toEqual([40, 40]);
  expect([broken, endless]).toEqual([knots['wall'], knots['round']]);
  expect(broken).toBeGreaterThan(5);
});

test('a story that only ink can tell has its knots counted, and no links', async () => {
  const { knots, links, runs } = await counted(
    `-> hall
=== hall
~ temp weather = "{fog|rain}"
It is {weather}.
+ (to_wait) [Wait] -> hall
+ (to_light) [Light] -> lit
=== lit
Light. -> END
`,
    20,
  );
  expect([runs, links]).toEqual([20, null]);
  expect(knots).toEqual({ hall: 20, lit: 20 });
});
