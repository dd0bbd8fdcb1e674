import { expect, test } from 'vitest';
import { matterOnRoad, matterReport } from '../../../src/authoring/index.ts';
import { errorsNeeded } from '../../../src/authoring/matter/matter-report.ts';
import { indicators, type Pack } from '../../../src/game/index.ts';
import { compiled, externals, manifest, playthrough } from '../../fixtures/ink.ts';

const scene =
  'she says that she has read the page, all of it, twice, and that she would rather have heard it from you on the stairs than from a stranger in the newspaper, and then she takes her coat and leaves.';

/** Four decisions: one that nobody hears of, one for a clause, one that returns, one for the world. */
const ink = `${externals}
VAR told = 0
VAR colour = 0
-> hall
=== hall
# chapter: evening
The hall has two lamps and a bench.
* (left_lamp) [A] -> stairs
* (right_lamp) [B] -> stairs
=== stairs
Up the stairs, step by step, past the coats.
* (red) [A]
    ~ colour = 1
    -> door
* (blue) [B] -> door
=== door
{colour == 1: The red door opens at once.|The blue door opens at once.}
* (tell_her) [A]
    ~ told = 1
    You tell her everything now.
    -> porch
* (keep_quiet) [B]
    You say nothing at all today.
    -> porch
=== porch
* (wait) [A] -> table
=== table
# chapter: morning
Breakfast. {told == 1: Imke nods.|Imke reads, and {read("copies")} cups stand there; ${scene}}
* (watch) [A]
    ~ deploy("log_review", 90)
    -> night
* (sleep) [B] -> night
=== night
~ advance(2400)
A night passes over the town.
* (rise) [A] -> over
=== over
# chapter: end
# ending: dark
It is over now.
-> END
`;

const pack: Pack = {
  manifest: {
    ...manifest,
    chapters: ['evening', 'morning', 'end'].map((id) => ({ id, title: {}, knot: 'x', preset: [] })),
  },
  hash: 'matter',
  stories: { en: compiled(ink) },
};

const decisions = [
  ...['hall.left_lamp', 'stairs.red', 'door.tell_her', 'porch.wait'],
  ...['table.watch', 'night.rise'],
];
const roads = [1, 2, 3, 4, 5, 6].map((seed) =>
  matterOnRoad(pack, playthrough({ decisions, seed, storyHash: 'matter' }), [seed + 100]),
);
const about = { story: 'lamp', seed: 1, chapters: ['evening', 'morning', 'end'] };
const report = matterReport(about, roads);
const decision = (label: string) => report.decisions.find((one) => one.label === label)!;

test('every decision with a choice is tried, in the order of the chapters', () => {
  expect(report.decisions.map(({ label }) => label)).toEqual(['hall', 'stairs', 'door', 'table']);
  expect(report.decisions.map(({ roads: tried }) => tried)).toEqual([6, 6, 6, 6]);
  expect(report.decisionsPerRoad).toBe(4);
  expect(report.chapters).toEqual({ evening: 1, morning: 1, end: 0 });
});

test('a choice nobody hears of changes nothing', () => {
  const { kind, alternatives } = decision('hall');
  expect(kind).toBe('relaxed');
  for (const one of alternatives) {
    expect(one).toMatchObject({
      verdict: 'nothing',
      nextWords: 0,
      laterWords: 0,
      acknowledged: false,
      repaid: false,
      endings: { dark: 1 },
      endsElse: 0,
      world: {},
    });
  }
});

test('a word later is a clause', () => {
  expect(decision('stairs').alternatives[0]).toMatchObject({
    verdict: 'clause',
    nextWords: 1,
    nextShare: 0.167,
    laterChapters: [],
    repaid: false,
  });
});

test('a scene in a later chapter is an act that repays', () => {
  for (const one of decision('door').alternatives) {
    expect(one).toMatchObject({
      verdict: 'matters',
      acknowledged: true,
      nextWords: 5,
      nextShare: 0.833,
      laterChapters: ['morning'],
      acts: ['morning'],
      repaid: true,
    });
    expect(one.laterWords).toBeGreaterThan(30);
  }
});

test('a choice that only moves numbers is told so, with its effect beside the spread', () => {
  const [watch, sleep] = decision('table').alternatives;
  expect(watch?.verdict).toBe('world');
  const { effect, spread, moves } = watch!.world!['oversight']!;
  expect(moves).toBe(true);
  expect(Math.abs(effect)).toBeGreaterThan(0.5);
  expect(spread).toBeGreaterThanOrEqual(0);
  expect(sleep?.world?.['oversight']?.effect).toBeCloseTo(-effect);
});

test('a small sample says nothing of worlds and endings', () => {
  const few = matterReport(about, roads.slice(0, 4)).decisions[3]!;
  expect(few.kind).toBeNull();
  expect(few.alternatives[0]).toMatchObject({ world: null, endings: null, endsElse: null });
});

test('the order of the roads changes nothing', () => {
  expect(matterReport(about, [...roads].reverse())).toEqual(report);
});

/** Roads on which one alternative has about this many services more, and the other none. */
function roadsWith(more: readonly number[]) {
  const services = indicators.findIndex(({ id }) => id === 'services');
  const values = (value: number) => indicators.map((_, at) => (at === services ? value : 0));
  const option = { nextWords: 9, pageWords: 20, later: [], ending: 'dark', endsElse: false };
  return more.map((value) => [
    {
      ...{ decision: 'door', chapter: 'evening', hasLater: false },
      options: [
        { ...option, label: 'door.in', mid: values(0), end: values(value) },
        { ...option, label: 'door.out', mid: values(0), end: values(0) },
      ],
      between: { mid: values(0), end: values(0) },
    },
  ]);
}

test('a difference within what a few roads show by chance makes nothing obvious', () => {
  // 3.6 standard errors either time: rare on twenty roads, about one in forty on five.
  const uneven = [1, 2, 3, 4, 5].map((one) => 2.55 + (one - 3) * 1);
  const [few] = matterReport(about, roadsWith(uneven)).decisions;
  expect(few).toMatchObject({ kind: 'relaxed' });
  expect(few!.alternatives[0]!.world).toEqual({});
  const many = Array.from({ length: 20 }, (_, at) => 2.55 + ((at % 5) - 2) * 2.18);
  const [twenty] = matterReport(about, roadsWith(many)).decisions;
  expect(twenty).toMatchObject({ kind: 'obvious' });
  expect(twenty!.alternatives[0]!.world).toHaveProperty('services');
});

test.each([
  [5, 6.62],
  [10, 4.09],
  [24, 3.34],
  [1000, 3.01],
])('over %i roads about as many standard errors are needed as Student says', (roads, errors) => {
  expect(errorsNeeded(roads) / errors).toBeGreaterThan(0.88);
  expect(errorsNeeded(roads) / errors).toBeLessThan(1.02);
});
