/**
 * The seed of a playthrough that begins under this id, 1..2147483647: the same id begins with the
 * same luck, so a reload before the first decision changes nothing.
 */
export function seedOf(id: string): number {
  let hash = 2166136261;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 16777619);
  }
  return hash >>> 1 || 1;
}
