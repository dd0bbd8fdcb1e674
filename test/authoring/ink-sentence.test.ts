import { expect, test } from 'vitest';
import { inkSentences } from '../../locales/ink-de.ts';
import { inkSentences as plainSentences } from '../../locales/ink-en.ts';
import { compileInk, type AuthoringProblem } from '../../src/authoring/index.ts';
import { inkForms, plainForms } from '../../src/authoring/ink-sentence.ts';
import { faultHelp, faultText } from '../../src/ui/write/fault-text.ts';

function problems(text: string): readonly AuthoringProblem[] {
  return compileInk(new Map([['en/main.ink', text]]), 'en/main.ink').problems;
}

test('every sentence of ink that is known is there in German, with the same values', () => {
  const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
  for (const form of [...inkForms, ...plainForms]) {
    expect([form, places(inkSentences[form] ?? '')]).toEqual([form, places(form)]);
  }
});

test('a plain sentence for a sentence of ink has the same values', () => {
  const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
  for (const [ink, plain] of Object.entries(plainSentences)) {
    expect(inkForms).toContain(ink);
    expect([ink, places(plain)]).toEqual([ink, places(ink)]);
  }
});

test('whoever reads English is told in plain words what ink met, and what to do', () => {
  const [missing] = problems('-> endd\n');
  const { text, isOwn } = faultText(missing ?? { message: '' }, 'en');
  expect(text).toBe(
    'There is no “endd” to go on to. Mend the name behind the ->, or write a knot of that name.',
  );
  expect(faultHelp('RW010', 'en', isOwn)).toBe(
    'Put a name in round brackets right after the star: * (open_log) [Open the log].',
  );
});

test('a label or a knot with a sign that cannot be in a name is told which signs can', () => {
  const [label] = problems('-> a\n=== a\n* (Open-Log) [Open] -> END\n');
  expect(label).toMatchObject({
    code: 'RW001',
    line: 3,
    message:
      'A label has letters, digits and _ only, as in (open_log); this one breaks off at “-Log) [Open] -> END”.',
  });
  const [knot] = problems('=== open-log\nText. -> END\n');
  expect(knot?.message).toContain('The name of a knot has letters, digits and _ only');
});

/** What an author does wrong, and what of it ink says. */
const mistakes: readonly (readonly [ink: string, english: string])[] = [
  ['-> nowhere\n', "Divert target not found: '-> nowhere'"],
  ['{x}\n-> END\n', 'Unresolved variable: x'],
  ['~ x = 5\n-> END\n', 'could not be found to assign'],
  ['~ f()\n-> END\n', 'Function call target not found'],
  ['=== a\nx -> END\n=== a\ny -> END\n', 'already contains flow'],
  ['=== a\n* (b) x -> b\n=== b\ny -> END\n', 'name has already been used'],
  ['* (b) x\n* (b) y\n- -> END\n', 'same label name'],
  ['=== function TURNS()\n~ return 1\n', 'built in function'],
  ['=== function f()\n* x\n-> END\n', 'Functions may not contain choices'],
  ['~ return 2\n', 'return statement outside'],
  ['=== a\nText\n', 'Apparent loose end'],
  ['*\n', 'Choice is completely empty'],
  ['* [x\n-> END\n', "closing ']'"],
  ['{x: \n-> END\n', "closing brace '}'"],
  ['* {x [hey]\n', "closing '}' for choice condition"],
  ['=== a(x)\n{x} -> END\n=== b\n-> a\n', 'requires 1 arguments'],
  ['=== function f(x)\n~ return x\n=== g\n~ f()\n-> END\n', 'requires 1 arguments'],
  ['VAR x = \n', 'initial value for '],
  ['VAR a-b = 2\n-> END\n', "the '=' for an assignment"],
  ['VAR x = y\n-> END\n', 'cannot refer to other variables'],
  ['INCLUDE\n', 'filename for include'],
  ['LIST a = b, b\n-> END\n', 'duplicate items'],
  ['{ TURNS_SINCE(2) }\n-> END\n', 'TURNS_SINCE() function should'],
  ['{RANDOM(1)}\n-> END\n', 'RANDOM should take 2'],
  ['{a\n', 'some kind of logic'],
  ['<- \n', 'target for new thread'],
  ['EXTERNAL f(a)\nEXTERNAL f(a)\n-> END\n', 'Duplicate EXTERNAL'],
];

test.each(mistakes)('%j is told in German too', (ink, english) => {
  const found = problems(ink).find(({ message }) => message.includes(english));
  expect(found?.message).toContain(english);
  if (found === undefined) return;
  const german = faultText(found, 'de');
  expect(german.isOwn).toBe(true);
  expect(german.text).not.toContain(english);
  // What is missing is said in German as well.
  const [missing] = found.said?.form.startsWith('Expected') === true ? found.said.values : [];
  if (typeof missing === 'string') expect(german.text).not.toContain(missing);
});

test('a sentence of ink that nobody knows is shown as it is, and known to be English', () => {
  expect(faultText({ message: 'Something new in ink.' }, 'de')).toEqual({
    text: 'Something new in ink.',
    isOwn: false,
  });
});
