import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileAgain, compileInk, type Compiled } from '../../../src/authoring/compile/compile.ts';
import type { InkMemory } from '../../../src/authoring/compile/ink-memory.ts';
import type { InkSource } from '../../../src/authoring/index.ts';
import { readStoryFolder } from '../../../src/tools/build/story-folder.ts';
import { denseStory } from '../dense-story.ts';
import { dice, edited } from '../random-edit.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;

/** Where the long run begins; another one tries other edits. */
const seed = Number(process.env['RUNAWAY_SEED'] ?? 1);

/** All of it as text with its keys in their order: a thing that stands in another place is told too. */
function spelled({ places, ...rest }: Compiled): string {
  return JSON.stringify({ ...rest, places: [...places] });
}

/** What ink made of each flow. */
function flowsOf({ story }: Compiled): unknown[] {
  const root = story?.ink['root'];
  const named: unknown = Array.isArray(root) ? root.at(-1) : null;
  return typeof named === 'object' && named !== null ? Object.values(named) : [];
}

/**
 * Edits a story by chance, again and again, and holds what is made of the edits against the whole.
 * Answers with the share of edits from which only a part was made.
 */
function editAndCompare(begun: InkSource, languages: readonly string[], count: number): number {
  const chance = dice(seed);
  const memories = new Map<string, InkMemory>();
  let files = begun;
  let good = begun;
  let parts = 0;
  for (let edit = 0; edit < count; edit += 1) {
    files = edited(files, chance);
    const entry = `${languages[chance(languages.length)]!}/main.ink`;
    const last = memories.get(entry) ?? compileAgain(begun, entry, null).memory;
    const { compiled, memory } = compileAgain(files, entry, last);
    expect(spelled(compiled), `edit ${edit} of seed ${seed}`).toBe(
      spelled(compileInk(files, entry)),
    );
    const kept = [...(last?.files.values() ?? [])].flatMap(({ flows }) => flows);
    const known = new Set<unknown>(kept.map(({ json }) => json));
    if (flowsOf(compiled).some((json) => known.has(json))) parts += 1;
    if (memory !== null) memories.set(entry, memory);
    // Most mistakes are mended at once, and nothing drifts too far from a story.
    if (compiled.story !== null) good = files;
    else if (chance(5) > 0) files = good;
    if (chance(40) === 0) files = good = begun;
  }
  return parts / count;
}

const longest = 3_600_000;

test(
  'a story with a little of everything, edited by chance, is compiled as from nothing',
  () => {
    const share = editAndCompare(denseStory(), ['en'], isLong ? 20_000 : 50);
    expect(share).toBeGreaterThan(0.15);
  },
  longest,
);

const packs = readdirSync('stories', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

test.each(packs.map(({ name }) => name))(
  'the pack %s, edited by chance, is compiled as from nothing',
  (id) => {
    const { files } = readStoryFolder(`stories/${id}`);
    const [often, seldom] = isLong ? [2000, 500] : [6, 3];
    editAndCompare(files, ['en', 'de'], id === 'spirits' ? seldom : often);
  },
  longest,
);

test('an edit of words makes nothing anew but the knot they are in', () => {
  const { files } = readStoryFolder('stories/spirits');
  const entry = 'en/main.ink';
  const first = compileAgain(files, entry, null);
  const path = 'en/03-morning-after.ink';
  const lines = files.get(path)!.split('\n');
  const at = lines.findIndex((line) => line.startsWith('Broom has been stopped.'));
  const words = new Map(files).set(path, lines.with(at, 'Broom stands still.\n').join('\n'));
  const second = compileAgain(words, entry, first.memory);
  const before = new Set(flowsOf(first.compiled));
  const anew = flowsOf(second.compiled).filter((json) => !before.has(json));
  // The other is how variables begin.
  expect(anew).toHaveLength(2);
  expect(spelled(second.compiled)).toBe(spelled(compileInk(words, entry)));
});

test('while a name is half written nothing is made anew but the knot it is in', () => {
  const { files } = readStoryFolder('stories/first-branch');
  const entry = 'en/main.ink';
  const first = compileAgain(files, entry, null);
  const path = 'en/orchard.ink';
  const half = new Map(files).set(path, `${files.get(path)!}\n-> nowh\n`);
  const { compiled } = compileAgain(half, entry, first.memory);
  expect(compiled.problems.map(({ code }) => code)).toContain('RW001');
  const before = new Set(first.compiled.outline!.flows);
  const anew = compiled.outline!.flows.filter((flow) => !before.has(flow));
  // The text before the first knot is always read.
  expect(anew).toHaveLength(2);
  expect(spelled(compiled)).toBe(spelled(compileInk(half, entry)));
});

const story = (one: string, two: string): InkSource =>
  new Map([
    ['en/01.ink', one],
    ['en/02.ink', two],
    ['en/main.ink', 'INCLUDE 01.ink\nINCLUDE 02.ink\n-> one\n'],
  ]);

test.each([
  ['a constant', '{A}', 'CONST A = 1\n=== one\n-> two\n', 'CONST A = 2\n=== one\n-> two\n'],
  ['a list', '{a}', 'LIST l = a\n=== one\n-> two\n', 'LIST l = b, a\n=== one\n-> two\n'],
  ['a label', '{one.a}', '=== one\n- (a) A. -> two\n', '=== one\n- (b) A. -> two\n'],
  [
    'where a label is',
    '{one.a}',
    '=== one\n+ [x] -> two\n+ (a) [y] -> two\n',
    '=== one\n+ (a) [y] -> two\n',
  ],
  ['a stitch', '{one.a}', '=== one\n-> two\n= a\n-> two\n', '=== one\n-> two\n= b\n-> two\n'],
  [
    'what a name stands for',
    '{a}',
    'VAR a = 1\n=== one\n-> two\n',
    '=== one\n-> two\n=== a\n-> END\n',
  ],
  ['what is counted', '{one}', '=== one\n-> two\n', '=== one\n{TURNS_SINCE(-> two)} -> two\n'],
  [
    'a parameter',
    '{1: -> a}',
    '=== one\n-> two\n=== a\n-> END\n',
    '=== one\n-> two\n=== a(x)\n-> END\n',
  ],
  [
    'what is a function',
    '{a()}',
    '=== one\n-> two\n=== function a()\n~ return 1\n',
    '=== one\n-> two\n=== a()\n-> END\n',
  ],
  [
    'where a comment ends',
    '{a}',
    '=== one\n-> two\n=== a\n-> END\n=== b\n-> END\n/* b */\n',
    '=== one\n-> two\n=== a\n/* -> END\n=== b\n-> END\n/* b */\n',
  ],
  [
    'where a tag ends',
    '{a}',
    '=== one\n-> two\n=== a\nA. -> END\n',
    '=== one\n-> two\n=== a\n{1: # tag}\n-> END\n',
  ],
])('an edit of %s is seen where it was not edited', (_, asking, before, after) => {
  const two = `=== two\nTwo ${asking}.\n* [Go] Loose.\nTODO: more\n`;
  const entry = 'en/main.ink';
  const { compiled, memory } = compileAgain(story(before, two), entry, null);
  expect(compiled.story).not.toBeNull();
  const edits = story(after, two);
  expect(spelled(compileAgain(edits, entry, memory).compiled)).toBe(
    spelled(compileInk(edits, entry)),
  );
});
