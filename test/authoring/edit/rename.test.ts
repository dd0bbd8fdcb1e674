import { expect, test } from 'vitest';
import {
  buildPack,
  checkPack,
  nameAt,
  renamable,
  rename,
  type InkSource,
} from '../../../src/authoring/index.ts';
import { readStoryFolder } from '../../../src/tools/build/story-folder.ts';

function renamed(text: string, name: string, to: string): string {
  const done = rename(new Map([['en/main.ink', text]]), name, to);
  return done.ok ? (done.files.get('en/main.ink') ?? '') : done.why;
}

test('a knot is renamed wherever ink asks for it and nowhere in prose, tags or comments', () => {
  const text = `-> night
=== night
The night, (night) and "night". // to night
# note: night
* (go) {night > 1} {TURNS_SINCE(-> night) > 2} [night {night: night|no night}] -> night.go
* {remembers("night.go")} -> day(-> night)
- {night:
    - 1: night
    - else: ~ stay(night)
}
{one night|another night}{He said night: no|night}
~ temp x = night + nightly // night
-> night ->
<- night
=== day(-> back)
-> back
=== function stay(x)
~ return x
`;
  const after = renamed(text, 'night', 'dusk');
  expect(after).toBe(`-> dusk
=== dusk
The night, (night) and "night". // to night
# note: night
* (go) {dusk > 1} {TURNS_SINCE(-> dusk) > 2} [night {dusk: night|no night}] -> dusk.go
* {remembers("dusk.go")} -> day(-> dusk)
- {dusk:
    - 1: night
    - else: ~ stay(dusk)
}
{one night|another night}{He said night: no|night}
~ temp x = dusk + nightly // night
-> dusk ->
<- dusk
=== day(-> back)
-> back
=== function stay(x)
~ return x
`);
});

test('a label is renamed where it is meant and not where another of its name is', () => {
  const text = `=== a
= one
* (go) [Go] -> b
- (go_on) {go} {a.go} {a.one.go} {b.go}
= two
{go} -> one.go
=== b
* (go) [Go] {go} {a.go} -> go
`;
  expect(renamed(text, 'a.one.go', 'leave')).toBe(`=== a
= one
* (leave) [Go] -> b
- (go_on) {leave} {a.leave} {a.one.leave} {b.go}
= two
{leave} -> one.leave
=== b
* (go) [Go] {go} {a.leave} -> go
`);
  expect(renamed(text, 'a.one', 'first')).toContain('{a.first.go}');
  expect(renamed(text, 'a.one', 'first')).toContain('-> first.go');
});

test('both languages, the shared rules, story.json and the page numbers follow', () => {
  const files = new Map([
    ['en/main.ink', '=== night\n* (go) [Go] -> END\n'],
    ['de/main.ink', '=== night\n* (go) [Geh] -> END\n'],
    ['rules.ink', '=== function went()\n~ return night.go\n'],
    [
      'story.json',
      '{ "id": "night", "chapters": [{ "knot": "night", "preset": ["night.go#2"] }] }',
    ],
    ['kit/numbers.json', '{ "night": 1, "nightly": 2 }'],
  ]);
  const done = rename(files, 'night', 'dusk');
  expect(
    done.ok && [...done.files].map(([path, text]) => [path, text.match(/dusk/g)?.length]),
  ).toEqual([
    ['en/main.ink', 1],
    ['de/main.ink', 1],
    ['rules.ink', 1],
    ['story.json', 2],
    ['kit/numbers.json', 1],
  ]);
  const label = rename(files, 'night.go', 'leave');
  expect(label.ok && label.files.get('story.json')).toContain('["night.leave#2"]');
  expect(label.ok && label.places).toContainEqual({ file: 'rules.ink', line: 2 });
});

test.each([
  ['night', 'no name', 'no_name'],
  ['night', '2nd', 'no_name'],
  ['night', '', 'no_name'],
  ['night', 'else', 'reserved'],
  ['night', 'deploy', 'reserved'],
  ['night', 'night', 'same'],
  ['noon', 'dusk', 'unknown'],
  ['night', 'day', 'taken'],
  ['night', 'count', 'taken'],
  ['night.go', 'stay', 'taken'],
  ['night.go', 'count', 'taken'],
  ['night.go', 'day', 'taken'],
])('%s is not made “%s”: %s', (name, to, why) => {
  const text = `VAR count = 1
=== night
* (go) [Go]
* (stay) [Stay]
- -> day
=== day
* (leave) [Leave] -> END
`;
  expect(renamed(text, name, to)).toBe(why);
  expect(renamed(text, 'night.go', 'leave')).toContain('* (leave) [Go]');
});

const counting = `VAR debt = 1
CONST limit = 3
LIST mood = calm, (angry = 2)
-> desk(debt)
=== desk(owed)
~ temp half = owed
The debt is {debt}, half {half}. # note: debt
{debt > limit && mood == angry: {half} debt|debt}
~ debt = add(debt, "you owe {debt} debt")
~ mood = mood.calm
* {debt} [debt {owed}] -> other
= inner
~ temp half = debt // debt
{half}
-> END
=== other
~ temp half = debt
{half} -> END
=== function add(x, y)
~ return x + debt
`;

test('a variable is renamed wherever ink reads it and nowhere in prose', () => {
  expect(renamed(counting, 'debt', 'bill')).toBe(`VAR bill = 1
CONST limit = 3
LIST mood = calm, (angry = 2)
-> desk(bill)
=== desk(owed)
~ temp half = owed
The debt is {bill}, half {half}. # note: debt
{bill > limit && mood == angry: {half} debt|debt}
~ bill = add(bill, "you owe {bill} debt")
~ mood = mood.calm
* {bill} [debt {owed}] -> other
= inner
~ temp half = bill // debt
{half}
-> END
=== other
~ temp half = bill
{half} -> END
=== function add(x, y)
~ return x + bill
`);
});

test('a variable of one knot, a constant, a list and its items each go by what they are', () => {
  const lines = (name: string, to: string) =>
    renamed(counting, name, to)
      .split('\n')
      .flatMap((line, at) => (line.includes(to) ? [at + 1] : []));
  expect(lines('desk.half', 'part')).toEqual([6, 7, 8]);
  expect(lines('desk.inner.half', 'part')).toEqual([13, 14]);
  expect(lines('desk.owed', 'due')).toEqual([5, 6, 11]);
  expect(lines('add.x', 'one')).toEqual([19, 20]);
  expect(lines('limit', 'most')).toEqual([2, 8]);
  expect(lines('mood', 'temper')).toEqual([3, 8, 10]);
  expect(lines('mood.calm', 'quiet')).toEqual([3, 10]);
  expect(lines('mood.angry', 'cross')).toEqual([3, 8]);
});

test.each([
  ['debt', 'limit', 2],
  ['debt', 'other', 16],
  ['debt', 'half', 6],
  ['debt', 'calm', 3],
  ['desk.half', 'debt', 1],
  ['desk.half', 'owed', 5],
  ['mood.calm', 'angry', 3],
])('%s is not made “%s”, which line %i has', (name, to, line) => {
  expect(rename(new Map([['en/main.ink', counting]]), name, to)).toEqual({
    ...{ ok: false, why: 'taken' },
    place: { file: 'en/main.ink', line },
  });
});

test('what the game fills in keeps its name, and nothing else takes it', () => {
  const text = `VAR seen_endings = 0\n${counting}`;
  expect(renamed(text, 'seen_endings', 'ends')).toBe('kept');
  expect(renamed(counting, 'debt', 'seen_endings')).toBe('reserved');
});

test('a variable may be called as one of another knot is', () => {
  expect(renamed(counting, 'desk.half', 'x')).toContain('~ temp x = owed');
});

test('the name under the cursor is known whole, part by part', () => {
  const files = new Map([['en/main.ink', '=== night\n* (go) [Go] -> night.go\n']]);
  const at = (column: number) => nameAt(files, { file: 'en/main.ink', line: 2 }, column);
  const variable = new Map([['en/main.ink', counting]]);
  const there = (line: number, column: number) =>
    nameAt(variable, { file: 'en/main.ink', line }, column);
  expect([there(1, 6), there(6, 9), there(7, 15), there(8, 28)]).toEqual([
    ...['debt', 'desk.half', 'debt', 'mood.angry'],
  ]);
  expect([at(4), at(17), at(23), at(10)]).toEqual(['night.go', 'night', 'night.go', null]);
});

test('a shipped story with every name changed is the same story under other names', () => {
  const before = readStoryFolder('stories/first-branch').files;
  const names = new Map<string, string>();
  let files: InkSource = before;
  for (const { name } of renamable(before)) {
    const parts = name.split('.');
    const now = parts.map((part, at) => names.get(parts.slice(0, at + 1).join('.')) ?? part);
    const done = rename(files, now.join('.'), `other_${names.size}`);
    if (!done.ok) throw new Error(`${name}: ${done.why}`);
    names.set(name, `other_${names.size}`);
    files = new Map([...files, ...done.files]);
  }
  const built = buildPack(files);
  expect(checkPack(built)).toEqual([]);
  const labels = (pack: typeof built) => Object.values(pack.compiled.en?.story?.labels ?? {});
  const whole = (name: string) =>
    name
      .split('.')
      .map((_, at, all) => names.get(all.slice(0, at + 1).join('.')))
      .join('.');
  expect(labels(built)).toEqual(labels(buildPack(before)).map(whole));
});
