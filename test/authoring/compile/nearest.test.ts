import { expect, test } from 'vitest';
import { compileInk } from '../../../src/authoring/index.ts';
import { faultText, isComplete } from '../../../src/ui/write/fault-text.ts';

function problems(files: Readonly<Record<string, string>>) {
  return compileInk(new Map(Object.entries(files)), 'de/main.ink').problems;
}

const garden = `VAR geld = 3
-> garten
=== garten
Im Garten.
= beet
* (rot) [Rot] -> gartn
* [Zur Tür] -> tuer
* [Beet] -> garten.bet
* [Weit] -> woanders
- Du hast {gled}. {wert(1)}
-> END
=== tür
-> END
=== function werte(x)
~ return x
`;

test('a name that is not there is told with the nearest that is, of its own kind', () => {
  const told = problems({ 'de/main.ink': garden }).map(({ line, message }) => [
    line,
    /The nearest is “(.*)”\.$/.exec(message)?.[1],
  ]);
  expect(told).toEqual(
    expect.arrayContaining([
      [6, 'garten'],
      [7, 'tür'],
      [8, 'garten.beet'],
      [9, undefined],
      [10, 'geld'],
      [10, 'werte'],
    ]),
  );
});

test('the nearest name is said in German, and no empty advice stands beside it', () => {
  const fault = problems({ 'de/main.ink': garden }).find(({ line }) => line === 6)!;
  expect(faultText(fault, 'de')).toEqual({
    text: 'Das Ziel „gartn“ gibt es nicht. Berichtige den Namen hinter dem ->, oder schreib einen Knoten, der so heißt. Am nächsten kommt „garten“.',
    isOwn: true,
  });
  expect(isComplete(fault)).toBe(true);
});

test('a line that stands in the first file is told with it, where another file is at fault', () => {
  const [fault] = problems({
    'de/main.ink': 'INCLUDE teile/zwei.ink\nVAR name = 1\nHallo {name}.\n-> END\n',
    'de/teile/zwei.ink': 'EXTERNAL klang(name)\n=== function klang(name)\n~ return name\n',
  });
  expect(fault).toMatchObject({ file: 'de/teile/zwei.ink' });
  expect(fault?.message).toContain('line 2 of main.ink');
  expect(faultText(fault!, 'de').text).toContain('Zeile 2 von main.ink');
});
