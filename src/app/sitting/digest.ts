import * as v from 'valibot';
import type { Run } from '../../game/index.ts';
import { wayOf, waySchema, type Way } from '../indicator/way.ts';

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

const digestSchema = v.object({
  chapter: v.nullable(v.string()),
  ending: v.nullable(v.string()),
  hour: v.number(),
  way: waySchema,
});

/** Reads a digest from what is kept; null when it is not one. */
export function readDigest(value: unknown): Digest | null {
  return v.is(digestSchema, value) ? value : null;
}
