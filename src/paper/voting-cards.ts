import { say } from '../app/index.ts';
import { letterOf } from '../workshop/index.ts';
import { cardSheets } from './card-sheet.ts';
import { markup, times, type Inside } from './markup.ts';

/** A set of voting cards for one person. The letters differ by a mark too, to be told apart upside down. */
export function votingCards(): readonly Inside[] {
  const cards = times(
    4,
    (index) =>
      markup`<div class="card letter"><p>${letterOf(index)}</p><p class="pips" aria-hidden="true">${'●'.repeat(index + 1)}</p></div>`,
  );
  return cardSheets(cards, say('paper:voting.note'));
}
