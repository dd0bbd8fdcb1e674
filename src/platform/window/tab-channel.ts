import type { TabChannel, WindowChannel } from '../../app/index.ts';
import { BrowserWindowChannel } from './window-channel.ts';

/** What tabs of one browser tell one another. */
interface Written {
  readonly id: string;
  readonly revision: number;
}

/** Tells the other tabs which playthrough was written; silent where the browser has no channel. */
export class BrowserTabChannel implements TabChannel {
  readonly #windows: WindowChannel;

  constructor(name: string) {
    this.#windows = new BrowserWindowChannel(name);
  }

  announce(id: string, revision: number): void {
    const written: Written = { id, revision };
    this.#windows.send(written);
  }

  /** Calls `listener` for what other tabs write, until the function returned is called. */
  listen(listener: (id: string, revision: number) => void): () => void {
    return this.#windows.listen((data) => {
      const { id, revision } = Object(data) as Readonly<Record<keyof Written, unknown>>;
      if (typeof id === 'string' && typeof revision === 'number') listener(id, revision);
    });
  }
}
