import type { PageNumbers } from '../../game/index.ts';

/**
 * Gives every page a number. Pages that have one keep it for ever, and so does the number of a page that
 * is gone: it is not used again. New pages are put in among themselves in an order that gives nothing
 * away; the first page of a new book is 1.
 */
export function numbersFor(
  pages: readonly string[],
  first: string,
  kept: PageNumbers,
): PageNumbers {
  const numbers = { ...kept };
  let last = Math.max(0, ...Object.values(kept));
  const order = pages.toSorted((a, b) => {
    if (a === first || b === first) return a === first ? -1 : 1;
    return hashOf(a) - hashOf(b) || (a < b ? -1 : 1);
  });
  for (const page of order) {
    if (numbers[page] !== undefined) continue;
    last += 1;
    numbers[page] = last;
  }
  return numbers;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
