import type { Run } from '../../game/index.ts';
import type { Digest } from './digest.ts';

/** As `readDigest` of what is fetched with the first of them. Rejects when it cannot be. */
export async function readDigestLater(value: unknown): Promise<Digest | null> {
  return (await import('./digest.ts')).readDigest(value);
}

/** As `digestOf`, likewise. */
export async function digestLater(run: Run): Promise<Digest> {
  return (await import('./digest.ts')).digestOf(run);
}
