import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../src/game/index.ts';
import { diceRows, throws } from '../../src/paper/book/dice.ts';
import { leafFor, learnTree, type Notes } from '../../src/paper/book/tree.ts';
import {
  agreementOf,
  bookOf,
  kitOf,
  leadsTo,
  numbersFor,
  playBook,
  roadOf,
  type PaperBook,
  type Road,
} from '../../src/paper/index.ts';
import { speak } from '../fixtures/spoken.ts';
import { shippedPack } from '../fixtures/story.ts';

const isLong = process.env['RUNAWAY_LONG'] !== undefined;
const count = 120;
let pack: Pack;
let book: PaperBook;
let held: readonly Road[];

function roads(seed: number, of = pack, many = count): readonly Road[] {
  const all = Array.from({ length: many }, (_, index) =>
    roadOf(of, { language: 'en', seed }, index),
  );
  return all.filter((road) => road !== null);
}

beforeAll(() => {
  pack = shippedPack('first-branch');
  book = bookOf(pack.manifest, roads(1));
  held = roads(2);
});

describe('a book', () => {
  test('sends nobody to a page it does not have', () => {
    for (const page of book.pages.values()) {
      for (const name of leadsTo(page)) expect(book.pages.has(name)).toBe(true);
      expect(page.choices.length === 0).toBe(page.ending !== null);
    }
  });

  test('leads from every page to an ending', () => {
    const ends = new Set(
      [...book.pages.values()].filter((one) => one.ending).map((one) => one.name),
    );
    for (let size = -1; size !== ends.size;) {
      size = ends.size;
      for (const page of book.pages.values()) {
        if (leadsTo(page).some((name) => ends.has(name))) ends.add(page.name);
      }
    }
    expect([...book.pages.keys()].filter((name) => !ends.has(name))).toEqual([]);
  });

  test('brings every reader to an ending, whatever is chosen', () => {
    for (const take of [undefined, (labels: readonly string[]) => labels.at(-1) ?? '']) {
      const wish = take === undefined ? { seed: 5 } : { seed: 5, take };
      for (let index = 0; index < 300; index += 1) {
        const { ending, pages } = playBook(book, wish, index);
        expect(book.pages.has(pages.at(-1)!)).toBe(true);
        expect(ending).not.toBeNull();
      }
    }
  });

  test('comes to the same as the model, within ten points of every share', () => {
    const paper = Array.from({ length: 1000 }, (_, index) => playBook(book, { seed: 3 }, index));
    const { largest, lost, passages, shares } = agreementOf(book, held, paper);
    expect(shares.length).toBeGreaterThan(5);
    expect(lost).toBe(0);
    expect(largest).toBeLessThanOrEqual(0.1);
    expect(passages).toBeGreaterThan(0.9);
  });

  test('a book of another world is told apart', () => {
    const other = Array.from({ length: 50 }, () => ({
      ending: 'nowhere',
      pages: [],
      fields: book.start,
    }));
    expect(agreementOf(book, held, other).largest).toBe(1);
  });

  test('is written out with a number for every page and every way', () => {
    speak('de');
    const numbers = numbersFor([...book.pages.keys()], book.first, {});
    const parts = kitOf({ pack, kit: null, address: null }, { book: { book, numbers } });
    const { html } = parts.find(({ name }) => name === 'book')!.body;
    const there = [...html.matchAll(/id="page-(\d+)"/g)].map(([, number]) => number);
    const asked = [...html.matchAll(/→ (\d+)/g)].map(([, number]) => number);
    expect(there).toHaveLength(book.pages.size);
    expect(there[0]).toBe('1');
    expect(asked.filter((number) => !there.includes(number))).toEqual([]);
    expect(html).not.toMatch(/undefined|paper:|NaN/);
  });
});

test.runIf(isLong)(
  'the long story comes to the same on paper over a thousand roads',
  () => {
    const spirits = shippedPack('spirits');
    const long = bookOf(spirits.manifest, roads(1, spirits, 500));
    const paper = Array.from({ length: 1000 }, (_, index) => playBook(long, { seed: 3 }, index));
    const { largest, lost } = agreementOf(long, roads(2, spirits, 1000), paper);
    expect(lost).toBe(0);
    expect(largest).toBeLessThanOrEqual(0.1);
  },
  1_200_000,
);

test('a page keeps its number when others come and go', () => {
  const pages = ['dawn', 'noon', 'dusk'];
  const first = numbersFor(pages, 'noon', {});
  expect(first['noon']).toBe(1);
  expect(Object.values(first).toSorted()).toEqual([1, 2, 3]);
  const later = numbersFor(['dusk', 'night', 'noon'], 'noon', first);
  expect(later).toEqual({ ...first, night: 4 });
  expect(numbersFor([...pages, 'night'], 'noon', later)).toEqual(later);
});

test('the throws of a table are all given out, each outcome as near its share as throws go', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 }),
      (counts) => {
        const shares = counts.map((many, index) => ({ outcome: String(index), count: many }));
        const rows = diceRows(shares);
        const all = counts.reduce((sum, many) => sum + many, 0);
        expect(rows.at(-1)?.to).toBe(throws - 1);
        for (const { outcome, from, to } of rows) {
          const exact = (throws * counts[Number(outcome)]!) / all;
          expect(Math.abs(to - from + 1 - exact)).toBeLessThan(1);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test('what a note tells apart is asked for, what nothing tells apart is left to dice', () => {
  const notes = Array.from({ length: 80 }, (_, index): Notes => ({
    taken: new Set(index % 2 === 0 ? ['gate.open_it'] : ['gate.leave_it']),
    fields: [(index >> 1) % 3],
  }));
  const byNote = learnTree({
    notes,
    outcomes: notes.map(({ taken }) => (taken.has('gate.open_it') ? 'garden' : 'street')),
  });
  expect(leafFor(byNote, { taken: new Set(['gate.open_it']), fields: [0] })).toEqual([
    { outcome: 'garden', count: 40 },
  ]);
  const byTrack = learnTree({
    notes,
    outcomes: notes.map(({ fields }) => ((fields[0] ?? 0) >= 1 ? 'dry' : 'wet')),
  });
  expect(byTrack).toMatchObject({ question: { kind: 'field', track: 0, least: 1 } });
  const byLuck = learnTree({ notes, outcomes: notes.map((_, index) => String((index >> 3) % 2)) });
  expect(byLuck.kind).toBe('leaf');
});
