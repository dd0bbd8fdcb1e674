import { granted } from './capability.ts';

/** A new id for a playthrough: the story's id, a hyphen, and twelve characters nobody can foresee. */
export function newId(story: string): string {
  return `${story}-${newName()}`;
}

/** Twelve characters nobody can foresee, of small letters and digits. */
export function newName(): string {
  const bytes = new Uint8Array(12);
  // An old browser's dice will do: an id keeps no secret.
  if (granted(() => crypto.getRandomValues(bytes)) === undefined)
    bytes.forEach((_, at) => (bytes[at] = Math.random() * 256));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
