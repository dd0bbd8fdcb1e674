import type { RoomLink, RoomListener, RoomPort } from '../app/index.ts';
import type { RoomNews } from '../workshop/index.ts';

/** Milliseconds after which an answer counts as not come. */
const patience = 6000;

/** Longest pause before the line is tried again, ms. */
const longestPause = 2000;

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
  return { address, connect: (listener) => connect(here.href, listener) };
}

/** The client of the transport is fetched with the first line. */
async function connect(base: string, listener: RoomListener): Promise<RoomLink> {
  const { io } = await import('socket.io-client');
  const path = new URL('socket.io/', base).pathname;
  const socket = io(new URL(base).origin, { path, reconnectionDelayMax: longestPause });
  const hear = (name: keyof RoomNews) => {
    const event: string = name;
    socket.on(event, (news: unknown) => {
      // The server sends exactly this under that name.
      (listener[name] as ((news: unknown) => void) | undefined)?.(news);
    });
  };
  for (const name of ['view', 'entries', 'present', 'over'] as const) hear(name);
  socket.on('connect', () => listener.onLine(true));
  socket.on('disconnect', () => listener.onLine(false));
  // Handed over when it stands, or without it when that takes too long.
  await new Promise<void>((done) => {
    socket.once('connect', done);
    setTimeout(done, patience);
  });
  return {
    ask: async (name, message) => {
      if (!socket.connected) return null;
      try {
        return (await socket.timeout(patience).emitWithAck(name, message)) as never;
      } catch {
        return null;
      }
    },
    close: () => void socket.disconnect(),
  };
}
