import type { WindowChannel } from '../../app/index.ts';
import { channelOf, granted } from '../capability.ts';

/** Carries what the windows of one workshop say to one another; silent where there is no channel. */
export class BrowserWindowChannel implements WindowChannel {
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.#channel = channelOf(name);
  }

  /** `message` must survive structuredClone. */
  send(message: unknown): void {
    granted(() => this.#channel?.postMessage(message));
  }

  /** Calls `listener` for what other windows say, until the function returned is called. */
  listen(listener: (message: unknown) => void): () => void {
    const hear = (event: MessageEvent<unknown>) => listener(event.data);
    this.#channel?.addEventListener('message', hear);
    return () => this.#channel?.removeEventListener('message', hear);
  }
}

/** A channel between parts of one page, as between windows: for tests. */
export class MemoryWindowHub {
  readonly #windows = new Set<(message: unknown) => void>();

  /** One window's end of the channel; it does not hear itself. */
  window(): WindowChannel {
    const own = new Set<(message: unknown) => void>();
    return {
      send: (message) => {
        const copy: unknown = structuredClone(message);
        for (const hear of [...this.#windows]) if (!own.has(hear)) hear(copy);
      },
      listen: (listener) => {
        own.add(listener);
        this.#windows.add(listener);
        return () => {
          own.delete(listener);
          this.#windows.delete(listener);
        };
      },
    };
  }
}
