import { expect, test } from 'vitest';
import {
  Session,
  writtenLabel,
  type InkFunction,
  type Page,
  type Turned,
} from '../../src/story/index.ts';
import { compiled } from '../fixtures/ink.ts';

function session(text: string, functions: Record<string, InkFunction> = {}): Session {
  return new Session(compiled(text), { seed: 1, functions });
}

function page(turned: Turned): Page {
  if (!turned.ok) throw new Error(turned.problem.message);
  return turned.page;
}

test('a label offered twice on a page is told apart, and the one pressed is taken', () => {
  const text = `-> shop
=== shop
<- offer(1)
<- offer(2)
-> DONE
=== offer(x)
+ (take) [Take number {x}]
    You took {x}.
    -> END
`;
  const run = session(text);
  const { choices } = page(run.next());
  expect(choices.map(({ label }) => label)).toEqual(['offer.take', 'offer.take#2']);
  expect(choices.map((choice) => choice.text)).toEqual(['Take number 1', 'Take number 2']);
  expect(choices.map(({ label }) => writtenLabel(label))).toEqual(['offer.take', 'offer.take']);
  expect(run.choose('offer.take#2')).toBeNull();
  const end = run.next();
  expect(JSON.stringify(end)).not.toContain('You took 1.');
  const first = session(text);
  first.next();
  expect(first.choose('offer.take#3')?.kind).toBe('unknown-label');
});

test('a page holds paragraphs, choices by label, and cues', () => {
  const run = session(`-> night
=== night
# chapter: one
The lamp hums. # term: lamp
It is late. # nonsense
* (sleep) [Sleep] -> END
* (read) {1 == 1} [Read on] -> END
`);
  expect(page(run.next())).toEqual({
    passages: [
      {
        text: 'The lamp hums.',
        cues: [
          { kind: 'chapter', value: 'one' },
          { kind: 'term', value: 'lamp' },
        ],
      },
      { text: 'It is late.', cues: [] },
    ],
    choices: [
      { label: 'night.sleep', text: 'Sleep', cues: [] },
      { label: 'night.read', text: 'Read on', cues: [] },
    ],
    cues: [
      { kind: 'chapter', value: 'one' },
      { kind: 'term', value: 'lamp' },
    ],
  });
});

test('labels hold for nested choices, stitches and gathers', () => {
  const run = session(`-> a
=== a
One
* (in) [In]
  Two
  ** (deep) [Deep]
- (meet) Three
* (on) [On] -> a.st
= st
Four
* (out) [Out] -> over
=== over
Five # ending: x
-> END
`);
  const seen: string[] = [];
  for (const label of ['a.in', 'a.deep', 'a.on', 'a.st.out']) {
    expect(page(run.next()).choices.map((choice) => choice.label)).toEqual([label]);
    expect(run.choose(label)).toBeNull();
    seen.push(label);
  }
  expect(page(run.next()).passages.map((passage) => passage.text)).toEqual(['Five']);
  expect(run.visits('a.st')).toBe(1);
});

test('a label that is not on offer is refused and changes nothing', () => {
  const run = session('-> a\n=== a\nOne\n* (x) [X] -> END');
  run.next();
  expect(run.choose('a.y')).toMatchObject({ kind: 'unknown-label' });
  expect(run.choose('a.x')).toBeNull();
});

test('a divert loop ends in a problem', () => {
  const run = session('-> a\n=== a\n-> b\n=== b\n-> a');
  expect(run.next()).toMatchObject({ ok: false, problem: { kind: 'loop' } });
});

test('a loop whose lines look empty ends in a problem that says where', () => {
  const run = session('-> a\n=== a\n\u00a0\n-> a');
  expect(run.next()).toMatchObject({
    ok: false,
    problem: { kind: 'loop', at: expect.stringMatching(/^a\./) as string },
  });
});

test('a page whose every line takes long ends in a problem', () => {
  const run = session(`-> a
=== a
Line {f(9000)}.
-> a
=== function f(x)
{x > 0:
  ~ return f(x - 1)
}
~ return 1
`);
  expect(run.next()).toMatchObject({ ok: false, problem: { kind: 'loop' } });
});

test('a page without end is a problem', () => {
  const run = session('-> a\n=== a\nAgain.\n-> a');
  expect(run.next()).toMatchObject({ ok: false, problem: { kind: 'too-long' } });
});

test('an end without a name is an end', () => {
  expect(session('Hello.\n-> END').next()).toMatchObject({
    ok: true,
    page: { passages: [{ text: 'Hello.' }], choices: [] },
    warnings: [],
  });
});

test('what ink warns of does not end the page', () => {
  const run = session('-> a\n=== a\n{false:\n~ temp mood = 1\n}\nMood {mood}.\n* (on) [On] -> END');
  expect(run.next()).toMatchObject({
    ok: true,
    page: { passages: [{ text: 'Mood 0.' }], choices: [{ label: 'a.on' }] },
    warnings: [expect.stringContaining('mood')],
  });
  expect(run.choose('a.on')).toBeNull();
  expect(run.next()).toMatchObject({ ok: true, warnings: [] });
});

test.each([
  ['an ending among choices', '# ending: dark\nHello.\n* (on) [On] -> END'],
  ['two endings on a page', '# ending: dark\nHello. # ending: light\n-> END'],
])('%s is refused', (_, text) => {
  expect(session(text).next()).toMatchObject({ ok: false, problem: { kind: 'ending' } });
});

test('a function the game does not know may be written in ink', () => {
  const run = session(
    'EXTERNAL roll(x)\nYou roll {roll(2)}.\n-> END\n=== function roll(x)\n~ return x * 3\n',
  );
  expect(run.next()).toMatchObject({ ok: true, page: { passages: [{ text: 'You roll 6.' }] } });
});

test('a choice without a label is called by its words, whatever stands before it', () => {
  const labels = (text: string) => {
    const turned = session(text).next();
    return turned.ok ? turned.page.choices.map(({ label }) => label) : [];
  };
  const rest = '* Go on, then\n  -> END\n* [Straße] -> END\n* [Go on, then!] -> END\n';
  const names = ['a.go_on_then', 'a.straße', 'a.go_on_then_2'];
  expect(labels(`-> a\n=== a\nHi.\n${rest}`)).toEqual(names);
  expect(labels(`-> a\n=== a\nHi.\n* [New] -> END\n${rest}`)).toEqual(['a.new', ...names]);
});

test('a text that runs out is told, and is a problem', () => {
  expect(session('-> a\n=== a\nHello.').next()).toMatchObject({
    ok: false,
    problem: { kind: 'out-of-content' },
    page: { passages: [{ text: 'Hello.' }], choices: [] },
  });
  const tunnel = session('-> a ->\n-> END\n=== a\nHello.').next();
  expect(tunnel).toMatchObject({ problem: { kind: 'out-of-content' }, page: { choices: [] } });
});

test('a function that throws is a problem of the page and spoils no other session', () => {
  const text = 'EXTERNAL f(x)\n-> a\n=== a\n~ f(3)\nHello.\n* (x) [X] -> END';
  const story = compiled(text);
  const failing: InkFunction = {
    call: () => {
      throw new RangeError('3 is too many');
    },
    changes: true,
  };
  const bad = new Session(story, { seed: 1, functions: { f: failing } });
  expect(bad.next()).toEqual({
    ok: false,
    problem: { kind: 'function', message: 'f(3): 3 is too many' },
  });
  const fine = new Session(story, {
    seed: 1,
    functions: { f: { call: () => undefined, changes: true } },
  });
  expect(page(fine.next()).passages[0]?.text).toBe('Hello.');
});

test('a function that changes something runs once and in order', () => {
  const calls: number[] = [];
  const note: InkFunction = {
    call: (value) => {
      calls.push(Number(value));
      return undefined;
    },
    changes: true,
  };
  const run = session(
    'EXTERNAL f(x)\n-> a\n=== a\nOne.\n~ f(1)\nTwo.\n~ f(2)\nThree.\n* (x) [X] -> END',
    { f: note },
  );
  expect(page(run.next()).passages).toHaveLength(3);
  expect(calls).toEqual([1, 2]);
});

test('sessions over one compiled story do not disturb each other', () => {
  const story = compiled('VAR n = 0\n-> a\n=== a\n~ n++\n{n}\n+ (x) [X] -> a');
  const options = { seed: 1, functions: {} };
  const first = new Session(story, options);
  page(first.next());
  first.choose('a.x');
  page(first.next());
  const second = new Session(story, options);
  expect(page(second.next()).passages[0]?.text).toBe('1');
  first.choose('a.x');
  expect(page(first.next()).passages[0]?.text).toBe('3');
});

test('given variables are set before the first page; unknown ones are passed over', () => {
  const story = compiled('VAR n = 0\n-> a\n=== a\n{n}\n* (x) [X] -> END');
  const run = new Session(story, { seed: 1, functions: {}, variables: { n: 5, other: 1 } });
  expect(page(run.next()).passages[0]?.text).toBe('5');
});

test.each([
  ['the beginning', 'VAR k = false\nHello.\n* {k} [Secret] -> END\n'],
  ['the beginning with a gather', 'VAR k = false\nHello.\n* {k} [Secret]\n- -> END\n'],
  ['a knot', 'VAR k = false\n-> a\n=== a\nHello.\n* {k} [Secret] -> END\n'],
])('a page whose only choice is hidden runs out and keeps its text: %s', (_, text) => {
  const turned = session(text).next();
  if (turned.ok) throw new Error('It ended.');
  expect(turned.problem.kind).toBe('out-of-content');
  expect(turned.page?.passages.map((passage) => passage.text)).toEqual(['Hello.']);
});

test.each([
  ['nothing but text', 'Hello.\n'],
  ['-> END', 'Hello.\n-> END\n'],
  ['-> DONE', 'VAR k = false\nHello.\n* {k} [Secret] -> END\n* -> DONE\n'],
  [
    '-> DONE beside a hidden choice',
    'VAR k = false\nHello.\n* {k} [Secret] -> END\n+ ->\n  -> DONE\n',
  ],
])('a beginning that comes to its end ends: %s', (_, text) => {
  expect(page(session(text).next()).passages[0]?.text).toBe('Hello.');
});

test('what follows a choice of the beginning comes to its end', () => {
  const run = session('Hello.\n* [On]\n- So.\n');
  run.choose(page(run.next()).choices[0]!.label);
  expect(page(run.next()).passages[0]?.text).toBe('So.');
});
