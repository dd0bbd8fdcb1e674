import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../../src/platform/fetch/packed-text.ts';
import { linkText, readLink } from '../../../src/app/sitting/run-link.ts';
import { save } from '../../fixtures/sitting.ts';

const now = '2027-06-03T12:15:00.000Z';

test('every text comes back whole, and stands in an address as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const packed = await packText(text);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpackText(packed)).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('what is damaged, or grows beyond all measure, is refused', async () => {
  const packed = await packText(linkText(save({ decisions: ['room.wait', 'later.again'] })));
  for (let end = 1; end < packed.length - 3; end += 7) {
    expect(readLink((await unpackText(packed.slice(0, end))) ?? '', now)).toBeNull();
  }
  expect(await unpackText(await packText('a'.repeat(2_000_000)))).toBeNull();
  expect(await unpackText('§')).toBeNull();
});

test('a link holds the whole playthrough and is short', async () => {
  const decisions = Array.from(
    { length: 40 },
    (_, index) => `knot_${index % 7}.take_choice_${index}`,
  );
  const one = save({ decisions, given: { seen_endings: 2 }, name: 'A' });
  const packed = await packText(linkText(one));
  expect(packed.length).toBeLessThan(700);
  expect(readLink((await unpackText(packed)) ?? '', now)).toEqual({
    ...one,
    created: now,
    updated: now,
  });
});

test('a link holds what is remembered and what was played', async () => {
  const from = { at: 1, decisions: ['room.wait', 'later.stop'], ending: 'dark', world: 1 };
  const injects = [{ after: 1, inject: 'volunteers' }];
  const one = save({ decisions: ['room.wait'], from, injects });
  const packed = await packText(linkText(one));
  const read = readLink((await unpackText(packed)) ?? '', now);
  expect(read).toMatchObject({ from, injects, world: one.world });
});

test('a link of the first format still leads to its playthrough', () => {
  const old = JSON.stringify([1, 'lamp', 'one', 7, 'en', ['room.wait'], {}, 'A']);
  expect(readLink(old, now)).toMatchObject({ decisions: ['room.wait'], name: 'A', world: 1 });
});

test('nothing that is no playthrough is taken for one', () => {
  fc.assert(fc.property(fc.json(), (text) => readLink(text, now) === null));
});
