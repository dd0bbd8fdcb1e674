/** A new id for a playthrough: the story's id, a hyphen, and twelve characters nobody can foresee. */
export function newId(story: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const tail = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
  return `${story}-${tail}`;
}
