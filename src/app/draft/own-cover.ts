import * as v from 'valibot';
import { languages, type Manifest, type StoryEntry } from '../../game/index.ts';

/** What is known of an own story before its files are read. */
export interface OwnCover {
  readonly manifest: unknown;
  readonly hash: string;
}

/** A story that could never be played has no hash. */
export function isPlayable({ hash }: StoryEntry): boolean {
  return hash !== '';
}

/** Where the files of a story are kept that are the whole of it. */
export function keyOf({ manifest, hash }: Pick<StoryEntry, 'manifest' | 'hash'>): string {
  return hash === '' ? `draft:${manifest.id}` : manifest.id;
}

/** The cover of a story of which only its id is known. */
export function unplayed(id: string): Manifest {
  const cover = { id, title: {}, blurb: {}, languages: ['en' as const], start: '2027-01-01T08:00' };
  return { ...cover, ...nothingMore };
}

const nothingMore = {
  ...{ indicators: [], chapters: [], roles: [], plans: [], injects: [] },
  ...{ headlines: {}, endings: {} },
} as const;

/** What the shelf shows of a story before it is opened. */
export function coverOf({ id, title, blurb, languages, start }: Manifest): unknown {
  return { id, title, blurb, languages, start };
}

const texts = v.fallback(
  v.object({ en: v.exactOptional(v.string()), de: v.exactOptional(v.string()) }),
  {},
);

const language = v.picklist(languages);

const coverSchema = v.object({
  hash: v.string(),
  manifest: v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,70}$/)),
    title: texts,
    blurb: texts,
    // A story may speak more languages than this app.
    languages: v.pipe(
      v.array(v.unknown()),
      v.transform((told) => told.filter((one) => v.is(language, one))),
      v.minLength(1),
    ),
    start: v.string(),
  }),
});

/** Anybody can write where covers are kept; what stands on the shelf is checked, the rest comes anew. */
export function readCover(
  value: unknown,
): { readonly manifest: Manifest; readonly hash: string } | null {
  const read = v.safeParse(coverSchema, value);
  if (!read.success) return null;
  const { manifest, hash } = read.output;
  return { manifest: { ...manifest, ...nothingMore }, hash };
}
