import { expect, test } from 'vitest';
import { consequenceAt } from '../../src/app/index.ts';
import { replay, tryOut, type Trial } from '../../src/game/index.ts';
import { compiled, externals, manifest, pack as lamp, playthrough } from '../fixtures/ink.ts';

const story = compiled(`${externals}
VAR coins = 1
VAR name = "Ada"
-> first
=== first
First.
* (on) [On] -> second
=== second
{name} has {coins}. {read("oversight") > 0: Watched.|Alone.}
* (spend) [Spend]
    ~ coins = coins - 1
    -> second
* (leave) [Leave]
    ~ advance(24)
    -> END
`);
const pack = { manifest, hash: 'x', stories: { en: story } };
const trial: Trial = {
  language: 'en',
  seed: 1,
  beginning: { knot: null, actions: [], hours: 0 },
  sets: [],
  decisions: [],
};
const textOf = (given: Partial<Trial>) => {
  const tried = tryOut(pack, { ...trial, ...given }, ['coins', 'name', 'nothing']);
  return { ...tried, text: tried.page?.passages.map(({ text }) => text).join(' ') };
};

test('a story is tried from any knot, and tells its variables', () => {
  const tried = textOf({ beginning: { knot: 'second', actions: [], hours: 48 } });
  expect(tried.text).toContain('Ada has 1.');
  expect(tried).toMatchObject({ hour: 48, variables: { coins: 1, name: 'Ada' }, problem: null });
  expect(tried.variables).not.toHaveProperty('nothing');
});

test('what is set on a page holds from there on, and before the first page for the first', () => {
  const beginning = { knot: 'second', actions: [], hours: 0 };
  expect(textOf({ beginning, sets: [{ after: 0, name: 'coins', value: 7 }] }).text).toContain(
    'has 7',
  );
  const later = textOf({
    decisions: ['first.on', 'second.spend'],
    sets: [{ after: 1, name: 'coins', value: 5 }],
  });
  expect(later.text).toContain('Ada has 4.');
  expect(later.variables['coins']).toBe(4);
});

test('a world is made ready, and what it refuses is told', () => {
  const deploy = (measure: string) => ({ kind: 'deploy', measure, percent: 50 }) as const;
  const ready = textOf({
    beginning: { knot: 'second', actions: [deploy('log_review')], hours: 100 },
  });
  expect(ready.problem).toBeNull();
  const refused = textOf({ beginning: { knot: null, actions: [deploy('magic')], hours: 0 } });
  expect(refused.page).toBeNull();
  expect(refused.problem?.message).toContain('magic');
});

test('a decision that is no longer on offer leaves the page before', () => {
  const tried = textOf({ decisions: ['first.on', 'second.gone'] });
  expect(tried.decisions).toEqual(['first.on']);
  expect(tried.problem?.kind).toBe('unknown-label');
  const missing = textOf({ beginning: { knot: 'nowhere', actions: [], hours: 0 } });
  expect(missing.problem).not.toBeNull();
});

test('a tunnel is tried by itself, and comes back to an end', () => {
  const tunnel = compiled(`${externals}
-> aside ->
-> END
=== aside
Aside.
* [More] More.
- So much for that.
->->
`);
  const beginning = { knot: 'aside', actions: [], hours: 0 };
  const tried = (decisions: readonly string[]) =>
    tryOut({ ...pack, stories: { en: tunnel } }, { ...trial, beginning, decisions }, []);
  expect(tried([])).toMatchObject({ problem: null, isBack: false });
  const label = tried([]).page?.choices[0]?.label ?? '';
  const end = tried([label]);
  expect(end).toMatchObject({ problem: null, isBack: true, decisions: [label] });
  expect(end.page?.passages.map(({ text }) => text)).toEqual(['More.', 'So much for that.']);
});

test('lists are told with their items, and set', () => {
  const listed = compiled(`${externals}
LIST mood = calm, (glad), (tired)
VAR bag = ()
VAR last = glad
-> first
=== first
{mood ? tired: Tired.|Awake.} {LIST_COUNT(bag)}
+ [On] -> first
`);
  const tried = (given: Partial<Trial>) =>
    tryOut({ ...pack, stories: { en: listed } }, { ...trial, ...given }, ['mood', 'bag', 'last']);
  expect(tried({}).lists).toEqual({
    mood: { items: ['mood.calm', 'mood.glad', 'mood.tired'], held: ['mood.glad', 'mood.tired'] },
    bag: { items: [], held: [] },
    last: { items: ['mood.calm', 'mood.glad', 'mood.tired'], held: ['mood.glad'] },
  });
  const sets = [{ after: 0, name: 'mood', value: ['mood.calm'] }];
  expect(tried({ sets }).page?.passages[0]?.text).toBe('Awake. 0');
  expect(tried({ sets }).lists['mood']?.held).toEqual(['mood.calm']);
  const later = tried({
    decisions: ['first.on', 'first.on'],
    sets: [{ after: 1, name: 'mood', value: [] }],
  });
  expect(later.page?.passages[0]?.text).toBe('Awake. 0');
  expect(later.lists['mood']).toMatchObject({
    items: expect.arrayContaining(['mood.calm']) as string[],
    held: [],
  });
});

test('a trial keeps its pages, so that what came of a choice can be told', () => {
  const decisions = ['room.light', 'later.again'];
  const tried = tryOut(
    lamp,
    {
      language: 'en',
      seed: 7,
      beginning: { knot: null, actions: [], hours: 0 },
      sets: [],
      decisions,
    },
    [],
  );
  const run = replay(lamp, playthrough({ seed: 7, decisions }));
  expect(
    tried.turns.map(({ page, taken, chapter, role }) => ({ page, taken, chapter, role })),
  ).toEqual(run.turns.map(({ page, taken, chapter, role }) => ({ page, taken, chapter, role })));
  const { effects } = consequenceAt({ ...run, turns: tried.turns }, 1)!;
  expect(effects).toEqual(consequenceAt(run, 1)!.effects);
});
