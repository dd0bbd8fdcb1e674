import { expect, test } from 'vitest';
import { bringStory } from '../../../src/authoring/index.ts';
import { faultText, isComplete } from '../../../src/ui/write/fault-text.ts';

const faults = (name: string, content: Uint8Array) =>
  bringStory(new Map([[name, content]]), { name, taken: [] }).problems;
const bytes = (text: string) => new TextEncoder().encode(text);

test('a fault whose sentence says what to do has no other advice, in both languages', () => {
  const [missing] = faults('alone.ink', bytes('INCLUDE part.ink\nHello.\n-> END\n'));
  const [photo] = faults('photo.ink', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]));
  for (const fault of [missing!, photo!]) {
    expect(isComplete(fault), fault.message).toBe(true);
    expect(faultText(fault, 'de')).toMatchObject({ isOwn: true });
  }
  const [latin] = faults('train.ink', new Uint8Array([0x5a, 0xfc, 0x67, 0x0a]));
  expect(latin?.code).toBe('RW006');
  expect(isComplete(latin!)).toBe(false);
});
