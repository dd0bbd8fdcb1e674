import { indicatorWords, say } from '../../app/index.ts';
import { letterOf } from '../../workshop/index.ts';
import { markup, type Inside } from '../markup.ts';
import type { Move } from './book.ts';
import { numberIn, type NumberedBook } from './book-sheet.ts';
import { throwName, type DiceRow } from './dice.ts';

/** The tables by which the tracks move, in the order of the book's numbers. */
export function diceSheet(numbered: NumberedBook): Inside {
  const { book } = numbered;
  const pages = [...book.pages.values()].toSorted(
    (a, b) => numberIn(numbered, a.name) - numberIn(numbered, b.name),
  );
  const tables = pages.flatMap((page) =>
    page.choices.flatMap(({ moves }, index) => {
      if (moves.length === 0) return [];
      const name = `${numberIn(numbered, page.name)} ${letterOf(index)}`;
      return [
        markup`<section class="moves whole"><h3>${name}</h3><ul>${tracksIn(numbered, moves)}</ul></section>`,
      ];
    }),
  );
  return markup`<p>${say('paper:dice.intro')}</p><p class="note">${say('paper:dice.made', { roads: book.roads })}</p><div class="tables">${tables}</div>`;
}

function tracksIn({ book }: NumberedBook, moves: readonly Move[]): Inside {
  return book.tracks.map(({ indicator }, track) => {
    const own = moves.filter((move) => move.track === track);
    if (own.length === 0) return null;
    const rows = own.map(
      ({ from, rows: all }) =>
        markup`<span><b>${from + 1}:</b> ${all.map(rowText).join(' · ')}</span>`,
    );
    return markup`<li><i>${indicatorWords(indicator).name}</i>${rows}</li>`;
  });
}

function rowText({ outcome, from, to }: DiceRow): string {
  const field = Number(outcome) + 1;
  if (from === to) return say('paper:dice.row_single', { from: throwName(from), field });
  return say('paper:dice.row', { from: throwName(from), to: throwName(to), field });
}
