import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { effectText, say } from '../../../src/app/index.ts';
import {
  columnOf,
  indicators,
  languages,
  replay,
  shownAt,
  type Pack,
  type Run,
  type StoryEntry,
  type Turn,
} from '../../../src/game/index.ts';
import { paidBetween, type Paid } from '../../../src/ui/world/paid.ts';
import { sampleYear } from '../../../src/ui/world/sample-year.ts';
import { wholeYear, yearOf } from '../../../src/ui/world/year.ts';
import { pack, playthrough } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';
import { randomRun, shippedPack } from '../../fixtures/story.ts';

const spirits = shippedPack('spirits');
const mirror = shippedPack('mirror-table');

function recorded(name: string): Run {
  const file = new URL(`../../stories/spirits/${name}/decisions.json`, import.meta.url);
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Run['playthrough'];
  return replay(spirits, { ...kept, storyHash: spirits.hash, language: 'en' });
}

// Played here: on a busy machine all of them together take longer than a hook may.
const runs: readonly Run[] = [
  ...['canonical', 'smothered_early', 'never_connected'].map(recorded),
  randomRun(mirror, 3),
  randomRun(shippedPack('closed-circle'), 3),
];

test('the steps of a year cover every decision once, in order, within their chapters', () => {
  for (const run of runs) {
    const steps = yearOf(run);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(12);
    expect(steps[0]?.from).toBe(0);
    expect(steps.at(-1)?.to).toBe(run.turns.length - 1);
    steps.forEach(({ from, to, turn, chapter, others }, index) => {
      expect(from).toBe(steps[index - 1]?.to ?? 0);
      expect(turn).toBeGreaterThan(from);
      expect(turn).toBeLessThanOrEqual(to);
      expect(others).toBe(to - from - 1);
      for (let page = from; page < to; page += 1) {
        expect(run.turns[page]?.chapter ?? null).toBe(chapter);
      }
    });
  }
});

test('every number told stands in the readings at both ends of the step', () => {
  for (const run of runs) {
    const value = (page: number, id: string) =>
      shownAt(run.turns[page]?.readings.at(-1), columnOf(id));
    for (const { from, to, effects } of yearOf(run)) {
      expect(effects.length).toBeGreaterThan(0);
      for (const effect of effects) {
        if (effect.kind !== 'moved') continue;
        expect([effect.before, effect.after]).toEqual([
          value(from, effect.id),
          value(to, effect.id),
        ]);
      }
    }
  }
});

test('a step tells of the decision in its chapter that moved people most', () => {
  const [year] = runs;
  const labels = yearOf(year!).map(({ turn }) => year!.turns[turn]?.taken?.label);
  expect(labels).toEqual([
    'phish.check_identities',
    'with_medium.a_fortnight_and_barbecue',
    'full_net.now_and_then',
    'the_jump.post_the_curve',
    'states_saved.then_plug',
    'stand_down.stand_down_now',
    // Half a month passes until the party, and the shops are felt to close.
    'party.put_her_phone_away',
    'the_stairs.take_the_phone',
    'table_set.put_in_half',
    'as_it_is.watch_the_lamps',
    'builders.climb_up',
    'last_in_garden.renew_for_ever',
  ]);
});

test('nobody pays while nothing is decided, and nothing is told of it', () => {
  const run = replay(pack, playthrough({ decisions: [] }));
  expect(yearOf(run)).toEqual([]);
  expect(wholeYear(run)).toBeNull();
});

/** A page on which only these indicators differ from a quiet world. */
function pageWith(values: Readonly<Record<string, number>>): Turn {
  const quiet: Readonly<Record<string, number>> = {
    ...{ services: 100, economy: 100, trust_institutions: 65, trust_agent: 30 },
    ...{ oversight: 46, attention: 100, hardened: 22 },
  };
  const read = indicators.map(({ id }) => values[id] ?? quiet[id] ?? 0);
  return { readings: [{ hour: 0, values: read }] } as unknown as Turn;
}

const names = (paid: readonly Paid[]) => paid.map(({ name }) => name);

test.each([
  ['services', 100, 96, 'ward_waits'],
  ['services', 100, 70, 'ward_paper'],
  ['services', 70, 30, 'ward_corridor'],
  ['services', 30, 12, 'ward_counts'],
  ['services', 12, 30, 'ward_water'],
  ['services', 30, 60, 'ward_lab'],
  ['services', 60, 90, 'ward_screens'],
  ['economy', 100, 90, 'shop_coins'],
  ['economy', 90, 50, 'shop_hours'],
  ['economy', 50, 20, 'shop_book'],
  ['dark', 0, 4, 'street_lift'],
  ['dark', 4, 12, 'street_dark'],
  ['dark', 12, 2, 'street_lamps'],
  ['lives_lost', 3, 9, 'lives'],
  ['infrastructure', 0, 9, 'waterworks'],
  ['control', 2, 40, 'office'],
] as const)('where %s goes from %i to %i, that is told of: %s', (id, from, to, name) => {
  expect(names(paidBetween(pageWith({ [id]: from }), pageWith({ [id]: to })))).toEqual([name]);
});

test('what nothing moves is paid by nobody, and a small move by nobody either', () => {
  expect(paidBetween(pageWith({}), pageWith({}))).toEqual([]);
  expect(paidBetween(pageWith({ services: 100 }), pageWith({ services: 98 }))).toEqual([]);
});

test('what was told before comes after what was not', () => {
  const before = pageWith({});
  const after = pageWith({ services: 60, economy: 80 });
  expect(names(paidBetween(before, after))).toEqual(['ward_paper', 'shop_coins']);
  expect(names(paidBetween(before, after, new Set(['ward_paper'])))).toEqual([
    'shop_coins',
    'ward_paper',
  ]);
});

describe.each(languages)('in %s', (language) => {
  test('every step is told in words alone', () => {
    speak(language);
    for (const { effects, paid } of runs.flatMap(yearOf)) {
      const lines = [
        ...effects.map(effectText),
        ...paid.map(({ name, count }) =>
          name === 'lives'
            ? say('world-room:year.paid.lives', { count })
            : say(`world-room:year.paid.${name}`),
        ),
      ];
      for (const line of lines) expect(line).not.toMatch(/_|undefined|NaN|year:|\{|\}/);
    }
  });
});

test('the sample is the longest way a story gives itself, in the language asked for', async () => {
  /** Knows its cover alone until it is loaded. */
  const entry = ({ manifest, hash, stories }: Pack): StoryEntry => {
    const chapters = manifest.chapters.map((chapter) => ({ ...chapter, preset: [] }));
    let known: Pack['manifest'] = { ...manifest, chapters };
    return {
      get manifest() {
        return known;
      },
      hash,
      load: (language) => {
        known = manifest;
        return Promise.resolve(stories[language]!);
      },
      loadGlossary: () => Promise.resolve({}),
      loadKit: () => Promise.resolve(null),
    };
  };
  const sample = await sampleYear([mirror, spirits].map(entry), 'de');
  expect(sample?.entry.manifest.id).toBe('spirits');
  expect(sample?.run.problem).toBeNull();
  expect(sample?.run.playthrough.language).toBe('de');
  expect(sample?.run.playthrough.decisions).toEqual(spirits.manifest.chapters.at(-1)?.preset);
  expect(await sampleYear([], 'en')).toBeNull();
});
