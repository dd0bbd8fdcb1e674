import { expect, test } from 'vitest';
import { openWorkshop, slidesOf, type Command } from '../../src/workshop/index.ts';
import { screensOf } from '../../src/workshop/screen.ts';
import { compiled, externals, playthrough } from '../fixtures/ink.ts';
import { after, pack, prepare, tally, vote } from '../fixtures/workshop.ts';

test('a long paragraph is parted behind sentences, never behind a short form', () => {
  const long = Array.from({ length: 12 }, (_, at) => [
    `In the chair number ${at} half a filling waits, and Dr. Behrens writes to Mr. Sander of it.`,
    'Er hält sich, bzw. die Zange, und Dr. Behrens zählt leise bis zur nächsten Füllung mit.',
  ])
    .flat()
    .join(' ');
  const pieces = screensOf([long], 0).flat();
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join(' ')).toBe(long);
  for (const piece of pieces) expect(piece).toMatch(/(it|mit)\.$/);
});

/** The screens of choices of a page that offers these, before the vote and with its result. */
function choiceScreens(choices: readonly string[], ...more: readonly Command[]) {
  const ways = choices.map((text, at) => `+ (${'abcd'[at]}) [${text}]\n    -> room`).join('\n');
  const ink = compiled(`${externals}\n-> room\n=== room\n# role: developers\nA room.\n${ways}\n`);
  const offering = { ...pack, stories: { en: ink } };
  const start = after(openWorkshop(offering, playthrough({ language: 'en' }), [], 1000), prepare);
  const shown = after(
    start,
    { kind: 'open' },
    tally('developers', 'room.a', 2),
    ...vote.slice(-2),
    ...more,
  );
  return [start, shown].map((one) =>
    slidesOf(one).flatMap((slide) => (slide.kind === 'choices' ? [slide] : [])),
  );
}

test('four choices stand on one screen with their results too, with bare numbers before they are parted', () => {
  const long = [
    'Say that it was us',
    'Say that nobody wanted it to be so',
    'Say it went by itself then',
  ];
  const all = { from: 0, count: 4 };
  expect(choiceScreens([...long, 'Say that it was the race for it all'])).toEqual([
    [{ kind: 'choices', ...all, isTight: false }],
    [{ kind: 'choices', ...all, isTight: true }],
  ]);
  expect(choiceScreens(['Yes', 'No', 'Later', 'Never'])[1]).toMatchObject([
    { ...all, isTight: false },
  ]);
  // What does not fit so either keeps its size, on two screens.
  const longer = `${long[1]}, and so on and so forth`;
  expect(choiceScreens([longer, longer, longer, longer])[1]).toMatchObject([
    { from: 0, count: 2, isTight: false },
    { from: 2, count: 2, isTight: false },
  ]);
});

test('hands of a former vote stand beside the new ones, short choices on one screen', () => {
  const again = [{ kind: 'open' }, tally('developers', 'room.a', 2), ...vote.slice(-2)] as const;
  const short = ['Save all states first', 'Cut the machine’s power', 'Let it run and watch'];
  expect(choiceScreens(short, ...again)[1]).toMatchObject([{ from: 0, count: 3, isTight: false }]);
  expect(choiceScreens([...short, 'Leave it all'], ...again)[1]).toMatchObject([
    { from: 0, count: 4, isTight: true },
  ]);
  const long = [...short, 'Leave it all'].map((text) => `${text}, and tell the others of it later`);
  expect(choiceScreens(long, ...again)[1]).toMatchObject([
    { from: 0, count: 2, isTight: false },
    { from: 2, count: 2, isTight: false },
  ]);
});

test('room is left below the choices for the sentence that there are more hands than people', () => {
  const words = ['Good templates and a jar', 'The router, for coins', 'The market, with a grant'];
  const again = (hands: number) =>
    choiceScreens(
      words,
      { kind: 'open' },
      tally('developers', 'room.a', hands),
      { kind: 'lock', sure: true },
      { kind: 'reveal' },
    )[1];
  expect(again(2)).toMatchObject([{ from: 0, count: 3, isTight: false }]);
  expect(again(90)).toMatchObject([{ from: 0, count: 3, isTight: true }]);
});
