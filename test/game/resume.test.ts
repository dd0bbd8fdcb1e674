import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  playInject,
  replay,
  rewind,
  visitedKnots,
  type Pack,
  type Run,
} from '../../src/game/index.ts';
import { hashWorld } from '../../src/sim/index.ts';
import { compiled, externals, manifest, pack as lamp, playthrough } from '../fixtures/ink.ts';
import { shippedPack } from '../fixtures/story.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;

/** One move of a reader: which choice, how many decisions back, whether the room plays an inject. */
const move = fc.record({
  choice: fc.nat(1000),
  back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 12 })),
  inject: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.nat(1000)),
});

type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

function begun(pack: Pack, seed: number): Run {
  const { id } = pack.manifest;
  return replay(pack, {
    story: id,
    storyHash: pack.hash,
    seed,
    language: 'en',
    decisions: [],
  });
}

/** Goes back, plays and chooses as a reader would, always on the run that is shown. */
function moved(run: Run, { choice, back, inject }: Move): Run {
  let on = rewind(run, run.playthrough.decisions.length - back);
  const { injects } = on.pack.manifest;
  if (inject !== null && injects.length > 0) {
    const next = playInject(on, injects[inject % injects.length]!.id);
    if (next.problem === null) on = next;
  }
  const choices = on.turns.at(-1)?.page.choices ?? [];
  const taken = choices[choice % Math.max(1, choices.length)];
  return taken === undefined ? on : choose(on, taken.label);
}

function plain(run: Run): unknown {
  return run.turns.map(({ world, ...turn }) => ({ ...turn, hash: hashWorld(world) }));
}

function expectSame(run: Run): void {
  const again = replay(run.pack, run.playthrough);
  expect(run.problem).toBeNull();
  expect(run.playthrough).toEqual({ ...again.playthrough });
  expect(plain(run)).toEqual(plain(again));
  expect(visitedKnots(run)).toEqual(visitedKnots(again));
}

/** A story that leans on everything ink keeps beside its variables. */
const dice: Pack = {
  manifest: {
    ...manifest,
    id: 'dice',
    injects: [
      {
        id: 'present',
        title: { en: 'A present' },
        text: { en: 'For everybody.' },
        actions: [{ kind: 'set', parameter: 'open_access', value: 95 }],
      },
    ],
  },
  hash: 'one',
  stories: {
    en: compiled(`${externals}
LIST things = key, coin, (rope)
VAR part = 0.5
VAR whole = 2.0
VAR goal = -> cellar
~ set("running", 1)
-> hall
=== hall
{once|twice|often} {~heads|tails} {&dawn|noon|dusk} {RANDOM(1, 1000)} {things} {part} {7 / whole}
{TURNS_SINCE(-> cellar)} {TURNS()} {was("score", 12)} {read("copies")} {likely(50)}
+ (stay) [Stay]
    ~ advance(7)
    ~ part = part * 1.5
    ~ things += coin
    -> hall
+ (down) [Down {RANDOM(1, 6)}] -> goal
* (call) [Call]
    -> deep ->
    -> hall
+ -> END
=== cellar
~ temp found = RANDOM(1, 9)
~ whole = whole + 1.0
Found {found}. <>
{shuffle:
- A.
- B.
- C.
}
+ (up) {found > 1} [Up with {found}]
    It was {found}.
    ~ things -= rope
    -> hall
+ (rest) [Rest]
    ~ advance(30)
    - - (settled) Rested{settled > 1: again}.
    -> hall
=== deep
Deep.
+ (echo) [Echo]
    Answer {CHOICE_COUNT()}.
    ->->
`),
  },
};

describe('going on after going back gives exactly what replaying the list gives', () => {
  test('in a story that uses dice, lists, tunnels, decimals and counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2147483647 }),
        fc.array(move, { minLength: 4, maxLength: 30 }),
        (seed, moves) => {
          expectSame(moves.reduce(moved, begun(dice, seed)));
        },
      ),
      { seed: 4630, numRuns: 60 },
    );
  });

  test.each([
    ['spirits', isLong ? 40 : 2, 50],
    ['first-branch', 8, 20],
    ['closed-circle', 4, 24],
    ['mirror-table', 4, 24],
  ])('in %s', (id, numRuns, most) => {
    const pack = shippedPack(id);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2147483647 }),
        fc.array(move, { minLength: most / 2, maxLength: most, size: 'max' }),
        (seed, moves) => {
          expectSame(moves.reduce(moved, begun(pack, seed)));
        },
      ),
      { seed: 4631, numRuns },
    );
  });
});

test('a run gone back from can be gone on from again and again, each time alike', () => {
  const line = ['room.wait', ...Array.from({ length: 11 }, () => 'later.again')];
  const whole = replay(lamp, playthrough({ decisions: line }));
  for (let count = 0; count < line.length; count += 1) {
    const back = rewind(whole, count);
    for (let time = 0; time < 3; time += 1) expectSame(choose(back, line[count]!));
  }
});

test('a label that is not on offer after going back is refused and spoils nothing', () => {
  const whole = replay(lamp, playthrough({ decisions: ['room.wait', 'later.again'] }));
  const back = rewind(whole, 1);
  expect(choose(back, 'room.light').problem).toMatchObject({ kind: 'unknown-label', after: 1 });
  expectSame(choose(back, 'later.stop'));
});
