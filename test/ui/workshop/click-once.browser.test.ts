import { expect, test } from 'vitest';
import { ClickOnce } from '../../../src/ui/workshop/click-once.ts';

interface Click {
  /** When, ms. */
  readonly at: number;
  readonly x?: number;
  /** How many clicks the system counts; none by keyboard. */
  readonly detail?: number;
}

/** Which of the clicks are taken where each that is changes what comes next. */
function taken(clicks: readonly Click[], changes = true): boolean[] {
  let step = 0;
  const once = new ClickOnce(() => String(step));
  return clicks.map(({ at, x = 0, detail = 1 }) => {
    const click = new MouseEvent('click', { detail, clientX: 100 + x, cancelable: true });
    Object.defineProperty(click, 'timeStamp', { value: 10_000 + at });
    once.listen(click);
    if (changes && !click.defaultPrevented) step += 1;
    return !click.defaultPrevented;
  });
}

test('of two quick clicks one is taken, also where the pointer moved between them', () => {
  expect(taken([{ at: 0 }, { at: 130, detail: 2 }])).toEqual([true, false]);
  expect(taken([{ at: 0 }, { at: 130, x: 10 }])).toEqual([true, false]);
  expect(taken([{ at: 0 }, { at: 130 }, { at: 260, x: 3, detail: 3 }])).toEqual([
    true,
    false,
    false,
  ]);
});

test('a click is taken that comes later, elsewhere, by keyboard, or after one that changed nothing', () => {
  expect(taken([{ at: 0 }, { at: 600 }])).toEqual([true, true]);
  expect(taken([{ at: 0 }, { at: 300, x: 200 }])).toEqual([true, true]);
  expect(
    taken([
      { at: 0, detail: 0 },
      { at: 50, detail: 0 },
    ]),
  ).toEqual([true, true]);
  expect(taken([{ at: 0 }, { at: 130, detail: 2 }], false)).toEqual([true, true]);
});
