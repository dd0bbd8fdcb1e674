import type { Address } from '../app/index.ts';

/** The part of the address behind `#`. */
export class BrowserAddress implements Address {
  constructor(readonly page: Window) {}

  read(): string {
    return this.page.location.hash;
  }

  /** Goes to another address; `replace` leaves no step back to the present one. */
  go(hash: string, replace = false): void {
    if (replace) this.page.history.replaceState(null, '', hash);
    else this.page.location.hash = hash;
  }

  /** The whole address with another part behind `#`, to be handed to others. */
  whole(hash: string): string {
    return this.page.location.href.replace(/#.*$/, '') + hash;
  }

  listen(listener: () => void): () => void {
    this.page.addEventListener('hashchange', listener);
    return () => this.page.removeEventListener('hashchange', listener);
  }
}
