import type { Address } from '../app/index.ts';

/** The part of the address behind `#`. */
export class BrowserAddress implements Address {
  /** Where the app asked to go, until it is there. */
  #asked: string | null = null;
  #isOwn = false;

  constructor(readonly page: Window) {
    page.addEventListener('hashchange', () => {
      this.#isOwn = this.#asked === page.location.hash;
      this.#asked = null;
    });
  }

  read(): string {
    return this.page.location.hash;
  }

  /** Goes to another address; `replace` leaves no step back to the present one. */
  go(hash: string, replace = false): void {
    if (replace) this.page.history.replaceState(null, '', hash);
    else if (hash !== this.page.location.hash) {
      this.#asked = hash;
      this.page.location.hash = hash;
    }
  }

  /** The whole address with another part behind `#`, to be handed to others. */
  whole(hash: string): string {
    return this.page.location.href.replace(/#.*$/, '') + hash;
  }

  listen(listener: (isOwn: boolean) => void): () => void {
    const heard = () => listener(this.#isOwn);
    this.page.addEventListener('hashchange', heard);
    return () => this.page.removeEventListener('hashchange', heard);
  }
}
