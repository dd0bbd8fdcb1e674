import type { RoomLink, RoomListener } from '../../app/index.ts';
import type { RoomNews } from '../../workshop/index.ts';
import { io } from 'socket.io-client';

/** Milliseconds after which an answer counts as not come. */
const patience = 6000;

/** Longest pause before the line is tried again, ms. */
const longestPause = 2000;

/** Opens a line to the rooms of the server at an address. */
export async function openLine(base: string, listener: RoomListener): Promise<RoomLink> {
  const path = new URL('socket.io/', base).pathname;
  const socket = io(new URL(base).origin, { path, reconnectionDelayMax: longestPause });
  const hear = (name: keyof RoomNews) => {
    const event: string = name;
    socket.on(event, (news: unknown) => {
      // The server sends exactly this under that name.
      (listener[name] as ((news: unknown) => void) | undefined)?.(news);
    });
  };
  const seats = ['view', 'kept', 'over'] as const;
  const leading = ['entries', 'present', 'remotes', 'press', 'shown', 'led'] as const;
  for (const name of [...seats, ...leading]) hear(name);
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
