import { expect, test } from 'vitest';
import { modelEquations } from '../../../locales/model-equation.ts';
import { equationPieces } from '../../../src/app/words/equation-piece.ts';

const all = Object.values(modelEquations).flatMap((section) => Object.values<string>(section));

/** What is read, without the marks. */
function read(markup: string): string {
  return markup.replace(/<[^>]*>/g, '');
}

test('the pieces of an equation say what the equation says', () => {
  for (const markup of all) {
    expect(equationPieces(markup).map(read).join('')).toBe(read(markup));
  }
});

test('every piece is an equation of its own with all its marks closed', () => {
  for (const piece of all.flatMap((markup) => equationPieces(markup))) {
    const open: string[] = [];
    for (const [, slash, tag] of piece.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
      if (slash === '') open.push(tag!);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
    expect(piece).toMatch(/^<math>.+<\/math>$/);
  }
});

test('an equation goes on at its signs, which stay signs between two', () => {
  const pieces = equationPieces('<math><mi>a</mi><mo>=</mo><mi>b</mi><mo>−</mo><mi>c</mi></math>');
  expect(pieces.map(read)).toEqual(['a', '=b', '−c']);
  expect(pieces[2]).toContain('<mo form="infix">−</mo>');
});
