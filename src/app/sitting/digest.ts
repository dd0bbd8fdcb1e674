import type { Run } from '../../game/index.ts';
import { readWay, wayOf, type Way } from '../indicator/way.ts';

/** What the shelf shows of a playthrough without computing it again. A cache, never the truth. */
export interface Digest {
  /** Chapter id reached, or null. */
  readonly chapter: string | null;
  /** Ending id reached, or null. */
  readonly ending: string | null;
  /** World hour reached. */
  readonly hour: number;
  /** How it went, in little. */
  readonly way: Way;
}

const points = 64;

/** The digest of a run. */
export function digestOf(run: Run): Digest {
  const last = run.turns.at(-1);
  return {
    chapter: last?.chapter ?? null,
    ending: last?.ending ?? null,
    hour: last?.readings.at(-1)?.hour ?? 0,
    way: wayOf(run, points),
  };
}

/** Reads a digest from what is kept; null when it is not one. */
export function readDigest(value: unknown): Digest | null {
  if (typeof value !== 'object' || value === null) return null;
  const { chapter, ending, hour, way } = value as Readonly<Record<string, unknown>>;
  const isName = (name: unknown) => name === null || typeof name === 'string';
  const isDigest =
    isName(chapter) && isName(ending) && typeof hour === 'number' && readWay(way) !== null;
  // Every field was looked at above.
  return isDigest ? (value as Digest) : null;
}
