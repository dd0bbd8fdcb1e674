import { expect, test } from 'vitest';
import {
  buildPack,
  checkPack,
  nameAt,
  renamable,
  rename,
  type InkSource,
} from '../../src/authoring/index.ts';
import { readStoryFolder } from '../../src/tools/build/story-folder.ts';

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

test('the name under the cursor is known whole, part by part', () => {
  const files = new Map([['en/main.ink', '=== night\n* (go) [Go] -> night.go\n']]);
  const at = (column: number) => nameAt(files, { file: 'en/main.ink', line: 2 }, column);
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
