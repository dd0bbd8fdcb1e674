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
