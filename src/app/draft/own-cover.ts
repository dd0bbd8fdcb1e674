import type { Language, Manifest, StoryEntry } from '../../game/index.ts';
import { asList, asRecord } from '../unchecked.ts';

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

/** Anybody can write where covers are kept; what stands on the shelf is checked, the rest comes anew. */
export function readCover(
  value: unknown,
): { readonly manifest: Manifest; readonly hash: string } | null {
  const { manifest, hash } = asRecord(value);
  const { id, title, blurb, languages: told, start } = asRecord(manifest);
  const spoken = asList(told).filter((one): one is Language => one === 'en' || one === 'de');
  if (typeof hash !== 'string' || typeof id !== 'string' || !/^[a-z0-9-]{1,70}$/.test(id))
    return null;
  if (spoken.length === 0 || typeof start !== 'string') return null;
  const cover = { id, title: asTexts(title), blurb: asTexts(blurb), languages: spoken, start };
  return { manifest: { ...cover, ...nothingMore }, hash };
}

function asTexts(value: unknown): Manifest['title'] {
  const { en, de } = asRecord(value);
  return { ...(typeof en === 'string' && { en }), ...(typeof de === 'string' && { de }) };
}
