import { expect, test } from 'vitest';
import { bringStory } from '../../../src/authoring/index.ts';

/** Codes told of a story of so many knots, each made by its number; the last one ends. */
function told(knots: number, made: (at: number) => string): readonly string[] {
  const texts = Array.from({ length: knots }, (_, at) => `=== k${at}\nText ${at}.\n${made(at)}\n`);
  const ink = `Begin.\n-> k0\n${texts.join('')}=== k${knots}\nThe end.\n-> END\n`;
  const files = new Map([['long.ink', new TextEncoder().encode(ink)]]);
  const brought = bringStory(files, { name: 'long', taken: [] });
  expect(brought.ok).toBe(true);
  return [...new Set(brought.problems.map(({ code }) => code))];
}

test('a text that runs through thousands of knots is followed to its end', () => {
  expect(told(6000, (at) => `-> k${at + 1}`)).not.toContain('RW065');
});

test('a circle of thousands of knots is found', () => {
  expect(told(2000, (at) => `-> k${(at + 1) % 2000}`)).toContain('RW065');
});

test('thousands of pages in a row are seen to end', () => {
  expect(told(3000, (at) => `* [On] -> k${at + 1}`)).not.toContain('RW076');
  expect(told(1000, (at) => `* [On] -> k${(at + 1) % 1000}`)).toContain('RW076');
});
