import { expect, test } from 'vitest';
import { giveId, idIn, newPack } from '../../../src/authoring/index.ts';

test('a story under another id says so in its story.json and in every address it gives', () => {
  const files = new Map([
    ...newPack('lamp'),
    ['kit/en/notes.md', 'Open #/present/lamp/desk, then #/play/lamp. Not #/play/lamp-two.\n'],
    ['en/more.ink', 'See runaway/#/write/lamp\n'],
  ]);
  const made = giveId(files, 'candle');
  expect(idIn(made.get('story.json')!)).toBe('candle');
  expect(made.get('kit/en/notes.md')).toBe(
    'Open #/present/candle/desk, then #/play/candle. Not #/play/lamp-two.\n',
  );
  expect(made.get('en/more.ink')).toBe('See runaway/#/write/candle\n');
  expect([...made.keys()]).toEqual([...files.keys()]);
});

test('only the id of the story changes, not those of its parts, and a missing one is added', () => {
  const text = '{ "chapters": [{ "id": "lamp" }], "title": { "en": "Lamp" } }';
  const made = giveId(new Map([['story.json', text]]), 'candle').get('story.json')!;
  expect(JSON.parse(made)).toEqual({
    id: 'candle',
    chapters: [{ id: 'lamp' }],
    title: { en: 'Lamp' },
  });
});

test('the id is read of a story.json with faults behind it, and one that is no object stays', () => {
  expect(idIn('{ "id": "lamp", "title": { "en": ')).toBe('lamp');
  expect(idIn('{ "chapters": [{ "id": "dusk" }] }')).toBeNull();
  expect(giveId(new Map([['story.json', '[]']]), 'candle').get('story.json')).toBe('[]');
});
