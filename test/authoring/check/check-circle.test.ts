import { expect, test } from 'vitest';
import { problemsOfInk } from '../../fixtures/brought.ts';

/** What is said of an ink file from elsewhere: line and code. */
function found(ink: string): string[] {
  return problemsOfInk(ink).map(({ code, line }) => `${line} ${code}`);
}

const begin = '-> a\n=== a\n';

test.each([
  ['a knot that leads to itself', `${begin}-> a\n`, ['3 RW065']],
  ['a label that is gone back to', '- (again) On and on.\n-> again\n', ['2 RW065']],
  ['knots in a ring', `${begin}One.\n-> b\n=== b\nTwo.\n-> a\n`, ['7 RW065']],
  ['a thread of itself', `${begin}<- a\n* [x] -> END\n`, ['3 RW065']],
  ['a fallback that is always taken', `${begin}Hm.\n+ -> a\n`, ['4 RW065']],
  ['a variable that leads back', `VAR to = -> a\n${begin}-> to\n`, ['4 RW065']],
  ['what is behind a choice', 'Hm.\n* [On]\n- (b) So.\n-> b\n', ['4 RW065']],
  ['a condition that always holds', `${begin}{true: -> a}\n* [x] -> END\n`, ['3 RW065']],
  [
    'a variable that nothing changes',
    `VAR day = 1\n${begin}{day < 3 && not (day == 2): -> a}\n* [x] -> END\n`,
    ['4 RW065'],
  ],
  ['a knot that asks whether it was seen', `${begin}{a: -> a}\n* [x] -> END\n`, ['3 RW065']],
  [
    'a knot that only some come to',
    'VAR x = 0\n* [a]\n  ~ x = 1\n* [b]\n- {x: -> ring}\n-> END\n=== ring\n-> ring\n',
    ['8 RW065'],
  ],
  [
    'a function that calls itself',
    'So {f()}.\n-> END\n=== function f()\n~ return f()\n',
    ['4 RW077'],
  ],
  [
    'functions that call each other whatever holds',
    '{f(2)}\n-> END\n=== function f(x)\n{x > 1:\n  ~ return g(x)\n- else:\n  ~ return g(x + 1)\n}\n=== function g(x)\n~ return f(x)\n',
    ['10 RW077'],
  ],
  [
    'a tunnel through itself',
    'So.\n* [On] -> t ->\n- Back.\n-> END\n=== t\nDeep.\n-> t ->\n->->\n',
    ['7 RW077'],
  ],
])('a text that never ends is told with its line: %s', (_, ink, expected) => {
  expect(found(ink)).toEqual(expected);
});

test.each([
  ['a choice on the way', `${begin}Hm.\n+ [Again] -> a\n* [Enough] -> END\n`],
  ['a fallback beside a choice', `${begin}Hm.\n* [Stay] -> a\n* [Go] -> END\n+ -> a\n`],
  [
    'a function with a way out',
    '{f(3)}\n-> END\n=== function f(x)\n{x < 1:\n  ~ return 0\n}\n~ return f(x - 1)\n',
  ],
  ['a function without return', '{f()}\n-> END\n=== function f()\n~ temp x = 1\n{x: one|two}\n'],
  [
    'a tunnel with a way out',
    'VAR deep = 0\n-> t ->\n-> END\n=== t\nDeep.\n~ deep++\n{deep < 3: -> t ->}\n->->\n',
  ],
  ['choices in a tunnel', '-> t ->\n-> END\n=== t\n* [a] A.\n* [b] B.\n- ->->\n'],
  ['choices in a thread', `${begin}<- b\n-> DONE\n=== b\n+ [On] -> a\n* [Out] -> END\n`],
  ['a place handed on', '-> t(-> b)\n=== t(-> on)\nHm.\n-> on\n=== b\n-> END\n'],
  ['alternatives', `${begin}Hm.\n{->b|->a}\n=== b\n* [x] -> END\n+ [y] -> a\n`],
])('a text that can end is not told of: %s', (_, ink) => {
  expect(found(ink).filter((one) => /RW065|RW077/.test(one))).toEqual([]);
});

test('a condition that cannot be decided makes it a warning, with the line that leads back', () => {
  const ink = `VAR x = 5\n${begin}~ x = RANDOM(1, 6)\n{x > 2: -> a}\n* [x] -> END\n`;
  expect(found(ink)).toEqual(['5 RW075']);
});

const side = '=== side\nAside.\n->->\n';

test.each([
  ['in a thread', `Hm.\n<- side\n* [Go] -> END\n${side}`, ['6 RW067']],
  [
    'behind a choice in a thread',
    'Hm.\n<- side\n* [Go] -> END\n=== side\n* [Aside] So.\n- ->->\n',
    ['6 RW067'],
  ],
  ['at the top', 'Hm.\n->->\n', ['2 RW067']],
  ['where a variable leads', `VAR to = -> side\n-> to\n${side}`, ['5 RW067']],
  [
    'where a place is handed on',
    `<- t(-> side)\n-> DONE\n=== t(-> on)\n* [x] -> on\n${side}`,
    ['7 RW067'],
  ],
  ['in a tunnel', `-> side ->\n-> END\n${side}`, []],
  [
    'where a place handed on is entered as a tunnel',
    `- (opts)\n<- t(-> side, -> opts)\n* [Go] -> END\n=== t(-> aside, -> back)\n-> aside ->\n-> back\n${side}`,
    [],
  ],
  ['in a thread of a tunnel', `-> t ->\n-> END\n=== t\n<- side\n-> DONE\n${side}`, []],
])('a way back from a tunnel that was never entered is told: %s', (_, ink, expected) => {
  expect(found(ink).filter((one) => one.endsWith('RW067'))).toEqual(expected);
});
