/** Most characters of an id; the longest address with one is still one that is mailed whole. */
const maxId = 120;

/** Whether an address can carry an id of a playthrough, so that the playthrough can be opened. */
export function isSaveId(id: string): boolean {
  return id.length <= maxId && /^[\w-]+$/.test(id);
}

/** The id of what is kept beside a playthrough; of ids too long the end stays, which tells them apart. */
export function besideId(id: string, name: string): string {
  return `${id}-${name}`.replace(/[^\w-]/g, '_').slice(-maxId);
}
