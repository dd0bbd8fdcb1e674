import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runSentences } from '../../../locales/run-de.ts';
import { runSentences as plainSentences } from '../../../locales/run-en.ts';
import { bringStory, runSentence } from '../../../src/authoring/index.ts';
import { runForms } from '../../../src/authoring/sentence/run-sentence.ts';
import { replay } from '../../../src/game/index.ts';
import { faultText } from '../../../src/ui/write/fault-text.ts';

test('every sentence of a running story that is known is there in German, with the same values', () => {
  const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
  for (const form of runForms) {
    const german = runSentences[form] ?? '';
    expect([form, places(german)]).toEqual([form, places(form)]);
  }
});

test('a plain sentence for a sentence of the engine has the same values', () => {
  const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
  for (const [engine, plain] of Object.entries(plainSentences)) {
    expect([engine, places(plain)]).toEqual([engine, places(engine)]);
  }
});

/** What breaks a story while it runs, and what is said of it in English. */
const broken: readonly (readonly [ink: string, english: string])[] = [
  ['-> a\n=== a\nText.\n', 'ran out of content'],
  ['-> a ->\nBack. -> END\n=== a\nText.\n', "Do you need a '->->'"],
  ['-> a\n=== a\nText.\n->->\n', 'Found tunnel onwards statement'],
  ['VAR x = 0\n-> x\n', 'was empty/null'],
  ['VAR x = -> a\n~ x = 3\n-> x\n=== a\n-> END\n', "it contained '3'"],
  ['{RANDOM(5, 1)}\n-> END\n', 'The maximum must be larger'],
  ['{f() + 1}\n-> END\n=== function f\n~ temp x = 1\n', 'on a void value'],
  ['EXTERNAL nobody(a)\n{nobody(1)}\n-> END\n', 'Missing function binding'],
  ['-> a\n=== a\n-> a\n', 'runs in a circle'],
  ['EXTERNAL deploy(m, p)\n~ deploy("scaning", 50)\nText. -> END\n', 'unknown-measure'],
  ['EXTERNAL deploy(m, p)\n~ deploy("hardening", 5000)\nText. -> END\n', 'out-of-range'],
  ['EXTERNAL read(i)\n{read("copis")} -> END\n', 'unknown-indicator'],
  ['EXTERNAL headline(i)\n~ headline("x")\nText. -> END\n', 'there is no headline'],
  ['EXTERNAL advance(h)\n~ advance("24")\nText. -> END\n', 'a whole number is needed'],
];

test.each(broken)('%j is told in German too', (ink, english) => {
  const given = new Map([['day.ink', new TextEncoder().encode(ink)]]);
  const brought = bringStory(given, { name: 'day.ink', taken: [] });
  if (!brought.ok) throw new Error(JSON.stringify(brought.problems));
  const [language = 'en'] = brought.manifest.languages;
  const { problem } = replay(brought, {
    ...{ story: 'day', storyHash: brought.hash, seed: 1, language, decisions: [] },
  });
  const message = problem?.message ?? '';
  expect(message).toContain(english);
  const said = runSentence(message);
  const german = faultText({ message, ...(said && { said }) }, 'de');
  expect([german.isOwn, german.text]).toEqual([true, expect.not.stringContaining(english)]);
  expect(german.text).not.toMatch(/RUNTIME|\{\d\}/);
  const plain = faultText({ message, ...(said && { said }) }, 'en');
  expect(plain.text).not.toMatch(/RUNTIME|Ink Pointer|tunnel onwards|\{\d\}/);
});

test('a sentence of the engine that nobody knows is shown without where it is in the compiled story', () => {
  const message = 'RUNTIME ERROR: (Ink Pointer -> stairs.0.c-0 -- index 23): Something new.';
  expect(faultText({ message }, 'en').text).toBe('Something new.');
  expect(faultText({ message }, 'de')).toEqual({ text: 'Something new.', isOwn: false });
});

test('a sentence that nobody knows has no parts', () => {
  expect(runSentence('RUNTIME ERROR: Something new.')).toBeNull();
});

test('everything ink’s engine throws at a running story is said in plain words', () => {
  const code = ['Story', 'NativeFunctionCall', 'VariablesState', 'StoryState', 'Value'].map(
    (name) => readFileSync(`node_modules/inkjs/engine/${name}.js`, 'utf8'),
  );
  const thrown = /(?:this\.(?:story\.)?(?:Error|Warning|AddError)|StoryException)\(\s*"([^"]+)"/g;
  const begun = code.flatMap((text) => [...text.matchAll(thrown)].map(([, first = '']) => first));
  expect(begun.length).toBeGreaterThan(25);
  const known = (sentence: string) => runForms.some((form) => form.startsWith(sentence));
  const told = new Set([
    // No story of ours asks for tags without playing, and no command is unknown to its own engine.
    'Tag contained non-text content. Only plain text is allowed when using globalTags or TagsAtContentPath. If you want to evaluate dynamic content, you need to use story.Continue().',
    'unhandled ControlCommand: ',
    'External function ',
    'expected number of elements in sequence for shuffle index',
  ]);
  expect(begun.filter((sentence) => !known(sentence) && !told.has(sentence))).toEqual([]);
});
