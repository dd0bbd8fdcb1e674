import { expect, test } from 'vitest';
import {
  compileLogic,
  Engine,
  LogicSession,
  type LogicOptions,
} from '../../../src/futures/compile/index.ts';
import { compiled } from '../../fixtures/ink.ts';

function session(text: string, options: Partial<LogicOptions> = {}): LogicSession {
  const story = compiled(text);
  const made = compileLogic(story.ink);
  if (!made.ok) throw new Error(made.unknown.construct);
  return new LogicSession(new Engine(made.program), story.labels, {
    seed: 1,
    functions: {},
    ...options,
  });
}

const branches = `
VAR n = 0
-> top
=== top
# chapter: morning
Three words here.
* (left) [Left # role: guard]
    ~ n = n + 1
    -> top
+ (right) [Right]
    ~ n = n * 2 + 3
    -> top
`;

test('a page has labels, its own tags and no others, and no fewer words than the prose', () => {
  const page = session(branches).next();
  expect(page).toEqual({
    labels: ['top.left', 'top.right'],
    tags: ['chapter: morning'],
    words: 3,
    isLoose: false,
  });
});

test('copies go their own ways', () => {
  const one = session(branches);
  one.next();
  const other = one.copy({});
  one.choose(0);
  other.choose(1);
  expect([one.next().labels, other.next().labels]).toEqual([
    ['top.right'],
    ['top.left', 'top.right'],
  ]);
  expect([one.variable('n'), other.variable('n')]).toEqual([1, 3]);
  expect([one.visits('top'), other.visits('top')]).toEqual([1, 1]);
});

test('a copy of a way inside a tunnel changes its own variables only', () => {
  const one = session(`
VAR seen = 0
-> way(1) ->
-> END
=== way(steps)
+ (on) On
    ~ longer(steps)
    ~ seen = steps
    -> again
- (again)
+ (more) More
    ~ longer(steps)
    ~ seen = steps
    ->->
=== function longer(ref steps)
~ steps = steps + 1
`);
  one.next();
  one.choose(0);
  one.next();
  const other = one.copy({});
  other.choose(0);
  other.next();
  one.choose(0);
  one.next();
  expect([one.variable('seen'), other.variable('seen')]).toEqual([3, 3]);
});

test('variables can be fixed before the first page', () => {
  const fixed = session(branches, { variables: { n: 5, unheard_of: 1 } });
  fixed.next();
  fixed.choose(1);
  fixed.next();
  expect(fixed.variable('n')).toBe(13);
});

test('a circle without a choice is found out', () => {
  expect(() => session('-> a\n=== a\nOn. -> b\n=== b\nOn. -> a\n').next()).toThrow(/circle/);
});

test('what changes the world is refused inside the text of a choice', () => {
  const call = () => 1;
  const text = 'EXTERNAL act()\n-> a\n=== a\n* [Take {act()}] -> END\n';
  const page = (changes: boolean) =>
    session(text, { functions: { act: { call, changes } } }).next().labels;
  expect(page(false)).toHaveLength(1);
  expect(() => page(true)).toThrow(/act/);
});

test.each([
  ['a decimal that is rounded away', '~ x = FLOAT(3)', 'FLOAT'],
  ['a text put together from pieces', '~ s = "a{x > 1:b|c}"', 'pieces'],
  ['a tag put together from pieces', 'Text # tag {x > 1:b|c}', 'tag'],
])('%s is named with its place', (_, line, name) => {
  const { ink } = compiled(`VAR x = 1\nVAR s = ""\n-> a\n=== a\n${line}\n-> END\n`);
  const made = compileLogic(ink);
  expect(made.ok).toBe(false);
  if (!made.ok) {
    expect(made.unknown.construct).toContain(name);
    expect(made.unknown.path).toMatch(/^a\./);
  }
});

test('a choice offered again on a page is told apart by its occurrence', () => {
  const again = `
-> top
=== top
<- again
<- again
<- again
-> DONE
=== again
+ (on) [On] -> top
-> DONE
`;
  expect(session(again).next().labels).toEqual(['again.on', 'again.on#2', 'again.on#3']);
});
