import { expect, test } from 'vitest';
import { Session, type Turned } from '../../src/story/index.ts';
import { compiled } from '../fixtures/ink.ts';

/** Each drags more along with every round; without counting that, 200,000 steps take a minute and more. */
const circles = {
  'leaves spaces behind': '-> a\n=== a\n{a < 1000000: -> a}\nDone. -> END\n',
  'glues on and on': 'VAR n = 0\n-> a\n=== a\nword <>\n~ n++\n{n < 1000000: -> a}\n-> END\n',
  'tells in turn what comes to nothing': '-> a\n=== a\n{cycle: b|c|d} -> a\n',
  'tags on and on': 'VAR n = 0\n-> a\n=== a\n# tag {n}\n~ n++\n{n < 1000000: -> a}\n-> END\n',
  'offers on and on':
    'VAR n = 0\n-> a\n=== a\n<- b\n~ n++\n{n < 1000000: -> a}\n-> DONE\n=== b\n+ [Go] -> END\n',
  'calls itself': '-> a\n=== a\n{f()}\n-> END\n=== function f()\nx{f()}\n',
  'doubles a text':
    'VAR s = "a"\nVAR n = 0\n-> a\n=== a\n~ s = s + s\n~ n++\n{n < 1000: -> a}\n{s} -> END\n',
  'writes a text on':
    'VAR s = ""\nVAR n = 0\n-> a\n=== a\n~ s = "{s} {n} and on"\n~ n++\n{n < 1000000: -> a}\n-> END\n',
  'tells a line each time':
    'VAR n = 0\nVAR m = 0\n-> a\n=== a\n~ n++\n~ m++\n{m < 3000: -> a}\n~ m = 0\n{n}\n-> a\n',
};

function first(ink: string): Turned {
  return new Session(compiled(ink), { seed: 1, functions: {} }).next();
}

test.each(Object.entries(circles))('a circle that %s is ended soon', (_, ink) => {
  const turned = first(ink);
  expect(turned.ok ? 'ok' : turned.problem.kind).toBe('loop');
});

test('a long honest page is not taken for a circle', () => {
  const lines = Array.from(
    { length: 150 },
    (_, at) => `{a > 0: Line ${at} of {a}}{~.|.} <>\nand on.`,
  );
  expect(first(`-> a\n=== a\n${lines.join('\n')}\n* (go) [Go] -> END\n`).ok).toBe(true);
});
