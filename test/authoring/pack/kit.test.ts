import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack, checkPack, newPack, readKit } from '../../../src/authoring/index.ts';
import { kitText } from '../../../src/authoring/pack/kit-text.ts';

const texts = {
  briefing: '# Briefing\n\nRead it *slowly*.\n',
  notes: '# Notes\n\nBring a lamp.\n\n- **The beginning** is short.\n',
  debrief: '# Debrief\n\nTwenty minutes.\n\n1. What did you see?\n2. Who paid?\n',
  roles: '# Role cards\n\n## Developers\n\nYou wrote it.\n\n- It runs.\n',
};

/** A good story with plans and a kit, some files replaced or, by null, taken away. */
function pack(changes: Readonly<Record<string, string | null>> = {}) {
  const files = new Map(newPack('lamp'));
  const manifest = JSON.parse(files.get('story.json')!) as Record<string, unknown>;
  const title = { en: 'All', de: 'Alles' };
  manifest['plans'] = [{ minutes: 45, parts: [{ title, minutes: 45 }] }];
  files.set('story.json', JSON.stringify(manifest));
  for (const language of ['en', 'de']) {
    for (const [name, text] of Object.entries(texts)) {
      files.set(
        `kit/${language}/${name}.md`,
        language === 'de' ? text.replace('Developers', 'Entwicklung') : text,
      );
    }
  }
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return buildPack(files, { folder: 'lamp' });
}

function found(changes: Readonly<Record<string, string | null>>): string[] {
  return checkPack(pack(changes)).map(({ code, file, line }) => `${file}:${line} ${code}`);
}

function kitOf(changes: Readonly<Record<string, string | null>> = {}) {
  const { files, manifest } = pack(changes);
  return readKit(files, manifest!, 'en').kit;
}

describe('a kit', () => {
  test('that is whole passes without a word', () => {
    expect(found({})).toEqual([]);
  });

  test('gives briefing, notes by chapter, questions and cards by role', () => {
    expect(kitOf()).toEqual({
      briefing: [
        {
          kind: 'paragraph',
          line: [
            { text: 'Read it ', look: 'plain' },
            { text: 'slowly', look: 'soft' },
            { text: '.', look: 'plain' },
          ],
        },
      ],
      notes: [{ kind: 'paragraph', line: [{ text: 'Bring a lamp.', look: 'plain' }] }],
      chapters: {
        beginning: [
          { text: 'The beginning', look: 'strong' },
          { text: ' is short.', look: 'plain' },
        ],
      },
      debrief: [
        { kind: 'paragraph', line: [{ text: 'Twenty minutes.', look: 'plain' }] },
        {
          kind: 'list',
          isOrdered: true,
          items: [
            [{ text: 'What did you see?', look: 'plain' }],
            [{ text: 'Who paid?', look: 'plain' }],
          ],
        },
      ],
      numbers: null,
      questions: [
        [{ text: 'What did you see?', look: 'plain' }],
        [{ text: 'Who paid?', look: 'plain' }],
      ],
      alone: [],
      cards: [
        {
          role: 'developers',
          blocks: [
            { kind: 'paragraph', line: [{ text: 'You wrote it.', look: 'plain' }] },
            { kind: 'list', isOrdered: false, items: [[{ text: 'It runs.', look: 'plain' }]] },
          ],
        },
      ],
    });
  });

  test('asks somebody who played alone by chapter, and names a chapter there is not', () => {
    const alone = '# Alone\n\n1. What did you see?\n\n## The beginning\n\n1. Who?\n- No.\n';
    const line = (text: string) => [{ text, look: 'plain' }];
    expect(kitOf({ 'kit/en/alone.md': alone })?.alone).toEqual([
      { chapter: null, line: line('What did you see?') },
      { chapter: 'beginning', line: line('Who?') },
    ]);
    expect(found({ 'kit/en/alone.md': `${alone}\n## The end\n\n1. How?\n` })).toEqual([
      'kit/en/alone.md:10 RW072',
    ]);
  });

  test('keeps a list that does not name every chapter among the general notes', () => {
    const notes = '# Notes\n\n- **One** thing.\n- **Another** thing.\n';
    const kit = kitOf({ 'kit/en/notes.md': notes });
    expect(kit?.chapters).toEqual({});
    expect(kit?.notes).toHaveLength(1);
  });

  test.each([
    [{ 'kit/de/debrief.md': null }, ['kit/de/debrief.md:0 RW070']],
    [{ 'kit/de/debrief.md': '# Nachgespräch\n' }, ['kit/de/debrief.md:0 RW070']],
    [{ 'kit/en/roles.md': '# Role cards\n\nThey come.\n' }, ['kit/en/roles.md:0 RW071']],
    [
      { 'kit/en/roles.md': `${texts.roles}\n## Agents\n\nYou hide.\n` },
      ['kit/en/roles.md:9 RW072'],
    ],
    [
      { 'kit/en/briefing.md': '# Briefing\n\n<b>Loud</b>\n\n![x](y)\n' },
      ['kit/en/briefing.md:3 RW073', 'kit/en/briefing.md:5 RW073'],
    ],
  ])('is told what is wrong with it: %#', (changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  test('is wanted where there are plans, and nowhere else', () => {
    const none = Object.fromEntries(
      ['en', 'de'].flatMap((language) =>
        Object.keys(texts).map((name) => [`kit/${language}/${name}.md`, null] as const),
      ),
    );
    expect(found(none)).toHaveLength(8);
    expect(kitOf(none)).toBeNull();
    expect(checkPack(buildPack(newPack('lamp'), { folder: 'lamp' }))).toEqual([]);
  });
});

test('a kit text loses no word, whatever is typed', () => {
  const word = fc.constantFrom(
    'a',
    'Bö',
    '*',
    '**',
    '`',
    '#',
    '- ',
    '1. ',
    '<i>',
    '\n',
    ' ',
    '[',
    ']',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join('');
      const shown = kitText(text, 'en')
        .blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.line]))
        .flat()
        .map((span) => span.text)
        .join(' ');
      const letters = (value: string) => value.replace(/[^a-zö]/gi, '');
      expect(letters(shown)).toBe(letters(text));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('everything wrong with the numbers of the book is told at once, each with its line', () => {
  const text = '{\n  "night": 1,\n  "night.go": "two",\n  "day": 1,\n  "dusk": 0.5\n}';
  const files = new Map([...newPack('lamp'), ['kit/numbers.json', text]]);
  const told = buildPack(files).problems.filter(({ file }) => file === 'kit/numbers.json');
  expect(told.map(({ code, line, message }) => [code, line, message])).toEqual([
    ['RW003', 3, 'night.go: "two" must be a number without quotation marks.'],
    ['RW003', 4, 'day: Another page has this number already.'],
    ['RW003', 5, 'dusk: The number of a page is a whole number from 1.'],
  ]);
  const cut = buildPack(new Map([...newPack('lamp'), ['kit/numbers.json', '{ "night": 1,\n']]));
  expect(cut.problems.map(({ file, code }) => [file, code])).toEqual([
    ['kit/numbers.json', 'RW003'],
  ]);
});
