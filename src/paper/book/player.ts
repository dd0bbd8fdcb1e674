import { draw } from '../../sim/index.ts';
import { isOffered, type PaperBook, type PaperPage } from './book.ts';
import { diceRows, thrown, throws } from './dice.ts';
import { anyOf, type RoadWish } from './road.ts';
import { leafFor } from './tree.ts';

/** A book played to its end. */
export interface PaperRoad {
  /** Null where the reader was sent to a page the book does not have, or found no end. */
  readonly ending: string | null;
  /** Names of the pages read, in order; the last is the one that is missing where one is. */
  readonly pages: readonly string[];
  /** Where the tracks stand at the end. */
  readonly fields: readonly number[];
}

/** Streams of chance, apart from those of worlds and walks. */
const streams = { choice: 933, move: 934, next: 935 };
const mostPages = 400;

/** Plays a book as a reader does, with notes, a board and two dice. The same index gives the same road. */
export function playBook(
  book: PaperBook,
  { seed, take = anyOf }: Pick<RoadWish, 'seed' | 'take'>,
  index: number,
): PaperRoad {
  const taken = new Set<string>();
  let fields = [...book.start];
  const pages: string[] = [];
  let name = book.first;
  for (let count = 0; count < mostPages; count += 1) {
    pages.push(name);
    const page: PaperPage | undefined = book.pages.get(name);
    if (page === undefined) return { ending: null, pages, fields };
    const open = page.choices.filter((choice) => isOffered(choice, { taken, fields }));
    if (page.choices.length === 0) return { ending: page.ending, pages, fields };
    const luck = draw(seed, streams.choice, index, count);
    const label = take(
      open.map((choice) => choice.label),
      luck,
    );
    const choice = open.find((one) => one.label === label);
    if (choice === undefined) return { ending: null, pages, fields };
    const before = { taken: new Set(taken), fields };
    const dice = Math.floor(draw(seed, streams.move, index, count) * throws);
    fields = fields.map((from, track) => {
      const move = choice.moves.find((one) => one.track === track && one.from === from);
      return move === undefined ? from : Number(thrown(move.rows, dice));
    });
    const shares = leafFor(choice.next, { taken: before.taken, fields });
    const second = Math.floor(draw(seed, streams.next, index, count) * throws);
    name = thrown(diceRows(shares), second);
    taken.add(label);
  }
  return { ending: null, pages, fields };
}
