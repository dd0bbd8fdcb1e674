import * as v from 'valibot';
import type { Run } from '../../game/index.ts';
import { asList } from '../unchecked.ts';

/** A page somebody wants to find again, by the way to it. */
export interface Bookmark {
  /** Decisions before it. */
  readonly count: number;
  /** The decision that led to it; null for the first page. */
  readonly label: string | null;
}

/** Playthrough id → its bookmarks. They are kept in this browser and do not go out with a file. */
export type Bookmarks = Readonly<Record<string, readonly Bookmark[]>>;

/** Where bookmarks are kept; `write` is false where the browser refuses. */
interface BookmarkKeep {
  read(): Bookmarks | null;
  write(bookmarks: Bookmarks): boolean;
}

/** Counts of the pages of a run that are marked; what was marked on another way is left out. */
export function bookmarksOf(keep: BookmarkKeep, id: string, run: Run): ReadonlySet<number> {
  return new Set(
    read(keep, id)
      .filter(({ count, label }) => run.turns[count] !== undefined && labelAt(run, count) === label)
      .map(({ count }) => count),
  );
}

/** Marks a page, or takes its mark away. False where the browser keeps nothing. */
export function toggleBookmark(keep: BookmarkKeep, id: string, run: Run, count: number): boolean {
  const label = labelAt(run, count);
  const own = read(keep, id);
  const others = own.filter((one) => one.count !== count || one.label !== label);
  const marks = others.length < own.length ? others : [...own, { count, label }];
  return keep.write({ ...keep.read(), [id]: marks });
}

function labelAt(run: Run, count: number): string | null {
  return run.turns[count]?.taken?.label ?? null;
}

const bookmarkSchema = v.object({
  count: v.pipe(v.number(), v.integer()),
  label: v.nullable(v.string()),
});

/** Anybody can write there: what is no bookmark is left out. */
function read(keep: BookmarkKeep, id: string): readonly Bookmark[] {
  return asList(keep.read()?.[id]).filter((one) => v.is(bookmarkSchema, one));
}
