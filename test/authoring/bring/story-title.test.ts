import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bringStory } from '../../../src/authoring/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function titleOf(name: string, files: Readonly<Record<string, Uint8Array>>): string | undefined {
  const brought = bringStory(new Map(Object.entries(files)), { name, taken: [] });
  return brought.ok ? brought.manifest.title.en : undefined;
}

test.each([
  ['mein_dorf.ink', 'Mein dorf'],
  ['Mein_Dorf.ink', 'Mein Dorf'],
  ['the-Last-Night.ink', 'The Last Night'],
  ['TheIntercept.ink', 'The Intercept'],
  ['Über den Fluss.ink', 'Über den Fluss'],
  ['ABCStory2.ink', 'ABC Story2'],
  ['main.ink', 'Main'],
  ['__.ink', 'Story'],
])('a story without a title of its own is called by its file: %s as %s', (name, title) => {
  expect(titleOf(name, { [name]: bytes('Hello.\n-> END\n') })).toBe(title);
});

test('a file that says nothing by its name leaves it to its folder or zip', () => {
  const ink = bytes('Hello.\n-> END\n');
  expect(titleOf('mein_Dorf', { 'main.ink': ink })).toBe('Mein Dorf');
  expect(titleOf('mein_Dorf.zip', { 'mein_Dorf.zip': zipSync({ 'story.ink': ink }) })).toBe(
    'Mein Dorf',
  );
  const two = {
    'mein_dorf.ink': bytes('INCLUDE zwei.ink\nHello.\n-> zwei\n'),
    'zwei.ink': bytes('=== zwei\n-> END\n'),
  };
  expect(titleOf('download', two)).toBe('Mein dorf');
});

test('the first title it gives itself stands', () => {
  const ink = bytes(
    '# title: A Door\n# author: N.\nHello.\n-> b\n=== b\n# title: Another\n-> END\n',
  );
  expect(titleOf('door.ink', { 'door.ink': ink })).toBe('A Door');
});
