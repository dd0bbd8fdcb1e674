import type { Server } from 'socket.io';
import { Gather } from './gather.ts';

/** Milliseconds in which what others tell of one room is gathered before it is looked at. */
const gather = 60;

/** The other processes that serve the same rooms: they tell one another which rooms have changed. */
export class Neighbours {
  constructor(
    readonly io: Server,
    /** Looks at a room that has changed. What cannot be read now is read with the next change. */
    look: (code: string) => Promise<void>,
  ) {
    const told = new Gather<string>(gather, (code) => void look(code).catch(() => undefined));
    io.on('changed', (code: unknown) => {
      if (typeof code === 'string') told.add(code);
    });
  }

  /** Tells that something has changed in a room. */
  tell(code: string): void {
    this.io.serverSideEmit('changed', code);
  }

  /** Seats of a room that are connected to any process; none where one of them does not answer. */
  async seatsOf(code: string): Promise<readonly string[]> {
    const all = await this.#devicesOf(code);
    return all.flatMap(({ seat }) => (typeof seat === 'string' ? [seat] : []));
  }

  /** What the devices of a room are, the same way. */
  async kindsOf(code: string): Promise<readonly string[]> {
    const all = await this.#devicesOf(code);
    return all.flatMap(({ kind }) => (typeof kind === 'string' ? [kind] : []));
  }

  async #devicesOf(
    code: string,
  ): Promise<readonly { readonly seat?: unknown; readonly kind?: unknown }[]> {
    const all = await this.io
      .in(code)
      .fetchSockets()
      .catch(() => []);
    return all.map(({ data }) => data as { readonly seat?: unknown; readonly kind?: unknown });
  }
}
