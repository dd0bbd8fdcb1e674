import { granted } from './capability.ts';

/** A new id for a playthrough: the story's id, a hyphen, and twelve characters nobody can foresee. */
export function newId(story: string): string {
  return `${story}-${newName()}`;
}

/** Twelve characters nobody can foresee, of small letters and digits. */
export function newName(): string {
  const bytes = new Uint8Array(12);
  const dice = granted(() => globalThis.crypto);
  // An old browser's dice will do: an id keeps no secret.
  if (dice === undefined) bytes.forEach((_, at) => (bytes[at] = Math.random() * 256));
  else dice.getRandomValues(bytes);
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
