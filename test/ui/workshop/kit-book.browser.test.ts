import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { App, MakeBook, Stage } from '../../../src/app/index.ts';
import type { Pack, PageNumbers } from '../../../src/game/index.ts';
import {
  bookOf,
  bookRoads,
  numbersFor,
  roadOf,
  type NumberedBook,
} from '../../../src/paper/index.ts';
import { bookInWorker } from '../../../src/platform/worker/book-in-worker.ts';
import { KitBook } from '../../../src/ui/workshop/kit-book.ts';
import { manifest, pack } from '../../fixtures/ink.ts';
import { speak } from '../../fixtures/spoken.ts';

const numbers: PageNumbers = {};
const taken: NumberedBook[] = [];

beforeEach(() => speak('en'));
afterEach(() => void taken.splice(0));

/** The part of the desk that makes the book of a story. */
async function shown(
  of: Pack,
  book: MakeBook | undefined,
  kit: { readonly numbers: PageNumbers | null } = { numbers },
): Promise<KitBook> {
  const listen = () => () => undefined;
  const part = Object.assign(new KitBook(), {
    // Of the app and the desk it asks no more than this.
    app: { ports: { book }, subscribe: listen } as unknown as App,
    stage: {
      language: 'en',
      kit,
      workshop: { run: { pack: of } },
      subscribe: listen,
    } as unknown as Stage,
    take: (made: NumberedBook) => {
      taken.push(made);
      part.isMade = true;
    },
  });
  document.body.replaceChildren(part);
  await part.updateComplete;
  return part;
}

const button = (part: KitBook) => part.querySelector<HTMLButtonElement>('[data-book]')!;
const told = (part: KitBook) => part.querySelector('[role=status]')!.textContent.trim();

test('the book of the desk is the one the command makes, page for page, with its tables', async () => {
  const part = await shown(pack, bookInWorker);
  button(part).click();
  await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 20_000 });
  const roads = Array.from({ length: bookRoads.count }, (_, index) =>
    roadOf(pack, { language: 'en', seed: bookRoads.seed }, index),
  );
  const book = bookOf(
    pack.manifest,
    roads.filter((road) => road !== null),
  );
  expect(book.pages.size).toBeGreaterThan(2);
  expect(taken).toEqual([
    { book, numbers: numbersFor([...book.pages.keys()], book.first, numbers) },
  ]);
  await part.updateComplete;
  expect(told(part)).not.toBe('');
  expect(button(part)).toBeNull();
});

test('who stops it has the button again, and nothing is taken', async () => {
  const stopped: boolean[] = [];
  const never: MakeBook = (_, onRoad, stop) =>
    new Promise((_resolve, reject) => {
      onRoad(10);
      stop.addEventListener('abort', () => {
        stopped.push(true);
        reject(new Error('stopped'));
      });
    });
  const part = await shown(pack, never);
  button(part).click();
  await part.updateComplete;
  expect(part.querySelector('progress')!.value).toBe(10);
  expect(button(part).textContent.trim()).toBe('Stop');
  button(part).click();
  await part.updateComplete;
  expect([stopped, taken, told(part)]).toEqual([[true], [], '']);
  expect(part.querySelector('progress')).toBeNull();
  expect(button(part).textContent.trim()).not.toBe('Stop');
});

const emptyBook: MakeBook = () => Promise.resolve(bookOf(manifest, []));

test.each([
  ['has no numbers', pack, bookInWorker, { numbers: null }, 'page numbers'],
  ['is opened where no thread can be had', pack, undefined, { numbers }, 'npm run kit'],
  ['never ends', pack, emptyBook, { numbers }, 'ending'],
  ['meets a mistake', pack, () => Promise.reject(new Error('of paper')), { numbers }, 'of paper'],
] as const)('a story that %s is told so', async (_, of, book, kit, word) => {
  const part = await shown(of, book, kit);
  button(part).click();
  await vi.waitFor(() => expect(told(part)).not.toBe(''), { timeout: 20_000 });
  expect(told(part)).toContain(word);
  expect(taken).toEqual([]);
  expect(button(part)).not.toBeNull();
});
