import type { Address } from '../../app/index.ts';

/**
 * The part of the address behind `#`. A browser may refuse to change it: Safari throws at the hundredth
 * change in half a minute, Chromium passes over it, a page in a frame may be denied it. The app goes
 * there all the same; only the browser's own line does not say so.
 */
export class BrowserAddress implements Address {
  /** Where the app asked to go, until it is there. */
  #asked: string | null = null;
  #isOwn = false;
  /** Where the app is though the browser refuses to say so; null where it says so. */
  #held: string | null = null;
  readonly #listeners = new Set<(isOwn: boolean) => void>();

  constructor(readonly page: Window) {
    page.addEventListener('hashchange', () => {
      this.#isOwn = this.#asked === page.location.hash;
      this.#asked = null;
      this.#held = null;
      this.#tell();
    });
  }

  read(): string {
    return this.#held ?? this.page.location.hash;
  }

  /** Goes to another address; `replace` leaves no step back to the present one. */
  go(hash: string, replace = false): void {
    const { location, history } = this.page;
    if (!replace && hash === this.read()) return;
    const before = location.hash;
    try {
      if (replace) history.replaceState(null, '', hash);
      else {
        this.#asked = hash;
        location.hash = hash;
      }
    } catch {
      // It stays what it was, as where it is passed over in silence.
    }
    if (location.hash !== before) {
      this.#held = null;
      return;
    }
    this.#held = hash === before ? null : hash;
    if (replace) return;
    this.#asked = null;
    this.#isOwn = true;
    // As the browser would: when whoever asked is done.
    queueMicrotask(() => this.#tell());
  }

  /** The whole address with another part behind `#`, to be handed to others. */
  whole(hash: string): string {
    return this.page.location.href.replace(/#.*$/, '') + hash;
  }

  listen(listener: (isOwn: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener(this.#isOwn);
  }
}
