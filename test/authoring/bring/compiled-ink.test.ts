import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bringStory } from '../../../src/authoring/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const compiled =
  '{"inkVersion":21,"root":[["^Hello.","\\n","end",null],"done",null],"listDefs":{}}';

test.each([
  ['by its own name', { 'village.ink.json': bytes(compiled) }],
  ['with a mark', { 'village.json': bytes(`\uFEFF${compiled}`) }],
  ['under the name of a story’s manifest', { 'story.json': bytes(compiled) }],
  ['in a zip', { 'village.zip': zipSync({ 'out/village.json': bytes(compiled) }) }],
])('what Inky has compiled is told as what it is, with what to do: %s', (_, files) => {
  const brought = bringStory(new Map(Object.entries<Uint8Array>(files)), {
    name: Object.keys(files)[0]!,
    taken: [],
  });
  expect(brought).toMatchObject({
    ok: false,
    message: expect.stringMatching(/compiled.*Hand in the \.ink file/) as string,
  });
});

test('beside its ink it is passed over', () => {
  const files = { 'village.ink': bytes('Hello.\n-> END\n'), 'village.ink.json': bytes(compiled) };
  const brought = bringStory(new Map(Object.entries(files)), { name: 'village', taken: [] });
  expect(brought.ok).toBe(true);
});
