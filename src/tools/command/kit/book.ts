import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  readPageNumbers,
  type Language,
  type Pack,
  type PageNumbers,
} from '../../../game/index.ts';
import {
  agreementOf,
  bookOf,
  bookRoads,
  numbersFor,
  playBook,
  type Agreement,
  type NumberedBook,
  type PaperBook,
  type Road,
} from '../../../paper/index.ts';
import { UsageError } from '../command-line.ts';
import { printJson, progressOf, sentence } from '../print.ts';
import { inThreads } from '../thread.ts';
import { readOutside } from '../../build/outside-file.ts';

/** Roads a book is made from, those it is measured against, and those of readers: luck of three kinds. */
const seeds = { made: bookRoads.seed, held: 2, paper: 3 };

/** What a book is made of. */
interface BookSource {
  readonly pack: Pack;
  /** The name the story was asked for by. */
  readonly name: string;
  readonly language: Language;
  /** Folder of the story, or null where it has none. */
  readonly folder: string | null;
}

/** Makes the book of a story from roads by chance; tells how far it is on the error stream. */
export async function makeBook(source: BookSource, roads: number): Promise<PaperBook> {
  return bookOf(source.pack.manifest, await playRoads(source, seeds.made, roads));
}

/**
 * Numbers a book as its last edition was numbered, and keeps the numbers of new pages beside the story, so
 * that the next edition has them too.
 */
export function numbered(book: PaperBook, { folder }: BookSource): NumberedBook {
  const file = folder === null ? null : join(folder, 'kit', 'numbers.json');
  const kept = file === null || !existsSync(file) ? {} : readNumbers(file);
  const numbers = numbersFor([...book.pages.keys()], book.first, kept);
  const added = Object.keys(numbers).length - Object.keys(kept).length;
  if (file !== null && added > 0 && existsSync(join(folder ?? '', 'kit'))) {
    writeFileSync(file, `${JSON.stringify(numbers, null, 2)}\n`);
    sentence(`${added} pages got numbers of their own, kept for later editions in ${file}.`);
  }
  return { book, numbers };
}

/** Plays as many roads with the model and on paper, and says how far their outcomes differ. */
export async function measureBook(
  source: BookSource,
  book: PaperBook,
  roads: number,
  isJson: boolean,
): Promise<Agreement> {
  const model = await playRoads(source, seeds.held, roads);
  const paper = Array.from({ length: roads }, (_, index) =>
    playBook(book, { seed: seeds.paper }, index),
  );
  const agreement = agreementOf(book, model, paper);
  if (isJson) {
    printJson({ roads, madeFrom: book.roads, ...agreement });
    return agreement;
  }
  sentence(`${roads} roads with the model and on paper, choices by chance:`);
  for (const { outcome, model: one, paper: other } of agreement.shares) {
    sentence(`${percent(one)} ${percent(other)}  ${outcome}`);
  }
  sentence(`Largest difference of a share: ${(100 * agreement.largest).toFixed(1)} points.`);
  sentence(`Passages that stand in the book too: ${percent(agreement.passages).trim()}.`);
  sentence(`Paper roads without an ending: ${agreement.lost}.`);
  return agreement;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}

async function playRoads(
  { name, language }: BookSource,
  seed: number,
  roads: number,
): Promise<readonly Road[]> {
  const threads = Math.min(availableParallelism(), roads);
  const progress = progressOf(roads, 'roads');
  const parts = Array.from({ length: threads }, (_, first) => ({
    ...{ story: name, language, seed, first, step: threads, roads },
  }));
  const played: (Road | null)[] = [];
  await inThreads('./kit/road-worker.ts', parts, (message) => {
    // The worker posts exactly these fields.
    const { index, road } = message as { index: number; road: Road | null };
    played[index] = road;
    progress.told(1);
  });
  progress.end();
  return played.filter((road) => road !== null);
}

function readNumbers(file: string): PageNumbers {
  const numbers = readPageNumbers(readOutside(file).toString());
  if (numbers !== null) return numbers;
  throw new UsageError(
    `“${file}” does not hold numbers of pages. Take it from an earlier edition, or delete it to number the book anew.`,
  );
}
