import { Compiler } from 'inkjs/full';
import { expect, test } from 'vitest';
import { compileInk } from '../../../src/authoring/index.ts';
import { choose, replay } from '../../../src/game/index.ts';
import { freshInk } from '../../../src/story/compiled-story.ts';
import { compiled, manifest, playthrough } from '../../fixtures/ink.ts';

test('a whole decimal number stays one from the compiler to the page', () => {
  const ink =
    'VAR y = 3.0\n~ temp half = 5.0 / 2\n{5.0 / 2} {half} {y / 2} {5 / 2} {1.5}\n-> END\n';
  const { story } = compileInk(new Map([['main.ink', ink]]), 'main.ink');
  expect(freshInk(story!).Continue()).toBe('2.5 2.5 1.5 2 1.5\n');
});

test.each([
  ...['5.0', '-5.0', '-5.0 / 2', '-(5.0) / 2', '7 / -2.0', '0.0', '-0.0', '1.5', '-1.5 * 2'],
  ...['FLOAT(-5) / 2', 'INT(-5.0) / 2', 'FLOOR(-5.5)', 'POW(2.0, 3) / 3', 'POW(2, -1)'],
  ...['MAX(-4.0, -8.0) / 3', '-5.0 mod 3', '-5.0 == -5', '12345678.0 / 7', 'twice(-5.0)'],
])('%s comes to what it does in ink itself', (expression) => {
  const ink = `VAR here = -5.0
VAR v = 1
-> knot(-7.0)
=== knot(given)
~ v = ${expression}
{${expression}} {v / 2} {here / 2} {given / 2} {${expression} > 0: more|less}
-> END
=== function twice(x)
~ return x / 2
`;
  expect(freshInk(compiled(ink)).Continue()).toBe(new Compiler(ink).Compile().Continue());
});

const counting = `VAR y = -5.0
VAR pages = 0
-> page
=== page
~ temp here = 8.0 / 2
~ pages = pages + 1
{pages}: {y / 2} {here / 3} {pages * 5.0 / 2}
+ (on) [On] -> page
+ (set) [Set] {here / 3}
  ~ y = 4.0
  -> page
`;

test('decimals are the same however a page was come to', () => {
  const pack = { manifest, hash: 'one', stories: { en: compiled(counting) } };
  const decisions = Array.from({ length: 9 }, (_, at) => (at === 2 ? 'page.set' : 'page.on'));
  const whole = replay(pack, playthrough({ decisions }));
  const steps = decisions.reduce(choose, replay(pack, playthrough()));
  // A run that was gone on from once is gone on from again.
  const other = decisions.slice(6).reduce(choose, forked(6));
  const texts = (run: typeof whole) => run.turns.map(({ page }) => page.passages);
  expect(texts(steps)).toEqual(texts(whole));
  expect(texts(other)).toEqual(texts(whole));

  function forked(count: number): typeof whole {
    const run = decisions.slice(0, count).reduce(choose, replay(pack, playthrough()));
    choose(run, 'page.set');
    return run;
  }
});
