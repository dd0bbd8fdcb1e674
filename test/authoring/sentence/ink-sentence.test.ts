import type { AuthoringProblem } from '../../../src/game/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inkSentences } from '../../../locales/ink-de.ts';
import { inkParts as germanParts } from '../../../locales/ink-part-de.ts';
import { compileInk } from '../../../src/authoring/index.ts';
import { inkForms } from '../../../src/authoring/sentence/ink-form.ts';
import { inkParts } from '../../../src/authoring/sentence/ink-part.ts';
import { inkSentence } from '../../../src/authoring/sentence/ink-sentence.ts';
import { faultHelp, faultText } from '../../../src/ui/write/fault-text.ts';

function problems(text: string): readonly AuthoringProblem[] {
  return compileInk(new Map([['en/main.ink', text]]), 'en/main.ink').problems;
}

const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();

test('every plain sentence for one of ink is there in German, with the same values', () => {
  for (const form of Object.values(inkForms)) {
    expect([form, places(inkSentences[form] ?? '')]).toEqual([form, places(form)]);
  }
  for (const part of Object.values(inkParts)) {
    expect([part, places(germanParts[part] ?? '')]).toEqual([part, places(part)]);
  }
});

test('a plain sentence has only values that ink’s own has', () => {
  for (const [ink, plain] of [...Object.entries(inkForms), ...Object.entries(inkParts)]) {
    expect([ink, places(ink)]).toEqual([ink, expect.arrayContaining(places(plain))]);
  }
});

/** A text in the source of ink's compiler, of whichever kind of quotation marks. */
const literal = String.raw`(\`(?:[^\`\\]|\\.)*\`|"(?:[^"\\]|\\.)*")`;

/** Every sentence in ink's compiler, with a word for each of its values. */
function sentencesOfCompiler(): readonly string[] {
  const folder = 'node_modules/inkjs/compiler/Parser';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const said = new RegExp(
    `(?:this|super|obj)\\.(?:Error|Warning)\\(\\s*${literal}|(?:errorMsg|message|msg) = ${literal}`,
    'g',
  );
  const missing = new RegExp(`Expect\\([^;]*?, ${literal}|expectationMessage = ${literal}`, 'g');
  const found = names
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const code = readFileSync(`${folder}/${name}`, 'utf8');
      const texts = (pattern: RegExp) =>
        [...code.matchAll(pattern)].map(([, first, second]) => valueOf(first ?? second ?? ''));
      return [...texts(said), ...texts(missing).map((what) => `Expected ${what} but saw 'word'`)];
    });
  return [...new Set(found)];
}

/** What a text in the source comes to, with a word for what is put into it. */
function valueOf(source: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
  return source
    .slice(1, -1)
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, (hole) =>
      hole.endsWith('debugMetadata}') ? 'line 2' : 'word',
    )
    .replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}

const loose =
  "Apparent loose end exists where the flow runs out. Do you need a '-> DONE' statement, choice or divert?";

/** What ink puts together of several pieces, by a piece: the whole of it. */
const whole: Readonly<Record<string, readonly string[]>> = {
  'Expected word but saw word': [],
  'Divert word': [],
  'Function call word': [],
  'word should take word parameter': [
    'FunctionCall should take 1 parameter',
    'FunctionCall should take 2 parameters',
  ],
  "Choices with conditions should be written: '* {condition} choice'. Otherwise, word": [
    "Choices with conditions should be written: '* {condition} choice'. Otherwise, choices nested in conditionals or sequences need to explicitly divert afterwards.",
  ],
  'Failed to read integer value: ': [
    "Failed to read integer value: 99. Perhaps it's out of the range of acceptable numbers ink supports? (-9 to 9)",
  ],
  "to 'word' requires word arguments, word": [
    "Divert to 'a' requires 1 arguments, but there weren't any passed to it",
    "Divert to 'a' requires 3 arguments, but only got 2",
    "Function call to 'a' requires 3 arguments, but got 4",
  ],
  "target not found: 'word'": [
    "Divert target not found: '-> a'",
    "Function call target not found: '-> a'",
  ],
  "found declaration variable 'word' that was already declaredword": [
    "found declaration variable 'a' that was already declared (line 3)",
    "found declaration variable 'a' that was already declared",
  ],
  "word Note that if you intend to enter 'word' next, you need to divert to it explicitly.": [
    `${loose} Note that if you intend to enter 'a' next, you need to divert to it explicitly.`,
    `${loose} When final tunnel to 'a ->' returns it won't have anywhere to go.`,
    `${loose} Note that if you intend to enter 'b' next, you need to divert to it explicitly. When final tunnel to 'a ->' returns it won't have anywhere to go.`,
  ],
};

test('everything ink’s compiler can say is said in plain words', () => {
  const found = sentencesOfCompiler();
  expect(found.length).toBeGreaterThan(110);
  expect(found).toEqual(expect.arrayContaining(Object.keys(whole)));
  const all = found.flatMap((sentence) => whole[sentence] ?? [sentence]);
  const unknown = all.filter((sentence) => {
    const { form, values } = inkSentence(sentence);
    const isMissing = form.startsWith('Something is missing');
    return form === 'Ink cannot read this: {0}' || (isMissing && typeof values[0] !== 'object');
  });
  expect(unknown).toEqual([]);
});

test('a sentence of ink that nobody knows stands behind a plain one', () => {
  const said = inkSentence('Something new in ink.');
  expect(faultText({ message: '', said }, 'en').text).toBe(
    'Ink cannot read this: Something new in ink.',
  );
  expect(faultText({ message: '', said }, 'de')).toEqual({
    text: 'Ink versteht das nicht: Something new in ink.',
    isOwn: true,
  });
});

test('one value that is missing is told as one', () => {
  const [one] = problems('=== a(x)\n{x} -> END\n=== b\n-> a\n');
  expect(one?.message).toBe('“a” needs one value in brackets and gets none here.');
  expect(faultText(one!, 'de').text).toBe(
    '„a“ braucht einen Wert in Klammern und bekommt hier keinen.',
  );
});

test('a line of another file is told with its file', () => {
  const said = inkSentence(
    "Knot 'a': name has already been used for a var on line 3 of de/b.ink\"",
  );
  expect(faultText({ message: '', said }, 'de').text).toContain('in Zeile 3 von de/b.ink schon');
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

/** What an author does wrong, and what of it is told. */
const mistakes: readonly (readonly [ink: string, english: string])[] = [
  ['-> nowhere\n', 'There is no “nowhere” to go on to'],
  ['{x}\n-> END\n', 'There is no variable “x”'],
  ['~ x = 5\n-> END\n', 'created nowhere'],
  ['~ f()\n-> END\n', 'There is no function “f”'],
  ['=== a\nx -> END\n=== a\ny -> END\n', 'The name “a” is there already, in line 1.'],
  ['=== a\n* (b) x -> b\n=== b\ny -> END\n', 'is taken'],
  ['* (b) x\n* (b) y\n- -> END\n', 'The label “b” stands here in line 1'],
  ['=== function TURNS()\n~ return 1\n', 'a function of ink’s own'],
  ['=== function f()\n* x\n-> END\n', 'A function has no choices'],
  ['~ return 2\n', '“~ return” stands'],
  ['=== a\nText\n', 'The text ends here and leads nowhere'],
  ['-> a\n=== a\nText\n= b\n-> END\n', 'does not run on into “b” by itself'],
  ['*\n', 'A choice without words'],
  ['* [x\n-> END\n', 'the closing bracket ]'],
  ['{x: \n-> END\n', 'the closing bracket }'],
  ['* {x [hey]\n', 'the closing bracket } of the condition'],
  ['=== function f(x)\n~ return x\n=== g\n~ f()\n-> END\n', 'needs one value'],
  ['-> a(1)\n=== a\n-> END\n', '“a” takes no values in brackets'],
  ['VAR x = \n', 'the value it begins with'],
  ['VAR a-b = 2\n-> END\n', 'the = with a value'],
  ['VAR x = y\n-> END\n', 'A VAR begins with'],
  ['INCLUDE\n', 'the name of the file behind INCLUDE'],
  ['LIST a = b, b\n-> END\n', 'more than once'],
  ['{ TURNS_SINCE(2) }\n-> END\n', 'TURNS_SINCE() needs'],
  ['{RANDOM(1)}\n-> END\n', 'RANDOM needs two'],
  ['~ 3 + 4\n-> END\n', 'something has to be done'],
  ['{a\n', 'a condition, a sequence or a value'],
  ['<- \n', 'where to go, behind the <-'],
  ['EXTERNAL f(a)\nEXTERNAL f(a)\n-> END\n', 'stands there more than once'],
];

test.each(mistakes)('%j is told in plain words, in German too', (ink, english) => {
  const found = problems(ink).find(({ message }) => message.includes(english));
  expect(found?.message).toContain(english);
  if (found === undefined) return;
  expect(faultText(found, 'en').text).toBe(found.message);
  const german = faultText(found, 'de');
  expect(german.isOwn).toBe(true);
  expect(german.text).not.toContain(english);
  expect(german.text).not.toMatch(/“[^“”]*”|\bthe\b|\{\d\}/);
});

test('a sentence of ink that nobody knows is shown as it is, and known to be English', () => {
  expect(faultText({ message: 'Something new in ink.' }, 'de')).toEqual({
    text: 'Something new in ink.',
    isOwn: false,
  });
});
