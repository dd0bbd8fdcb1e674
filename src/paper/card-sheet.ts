import { say } from '../app/index.ts';
import { markup, type Inside } from './markup.ts';

/** Cards in sheets of four, to be cut along the lines; a sheet that is not full keeps its size of card. */
export function cardSheets(
  cards: readonly Inside[],
  note: string | null = null,
): readonly Inside[] {
  const sheets = Array.from({ length: Math.ceil(cards.length / 4) }, (_, index) =>
    cards.slice(index * 4, index * 4 + 4),
  );
  return sheets.map(
    (four) =>
      markup`<div class="four-cards"><p class="note">${note === null ? '' : `${note} `}${say('paper:cut')}</p><div class="cards">${four}</div></div>`,
  );
}
