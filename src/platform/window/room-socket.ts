import type { RoomPort } from '../../app/index.ts';

/**
 * The rooms of the server a page came from: the server writes their address into the page's head.
 * Null where it has none, as anywhere but under `npm run workshop`.
 */
export function roomsOf(page: Document, base: string): RoomPort | null {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="runaway-rooms"]');
  if (meta === null) return null;
  const here = new URL(base);
  here.hash = '';
  // Only on the server's own computer does the page's address mean nothing to others.
  const isOwn = /^(localhost|127\.|\[::1\])/.test(here.hostname);
  const address = isOwn ? meta.content : here.href;
  return {
    address,
    // The client of the transport is fetched with the first line.
    connect: async (listener) => (await import('./room-line.ts')).openLine(here.href, listener),
  };
}
