/** Tells when an element's size changes; where the browser cannot, when the window's does. */
export class SizeWatch {
  readonly #observer: ResizeObserver | null;

  constructor(readonly listener: () => void) {
    this.#observer = observerOf(listener);
  }

  observe(element: Element): void {
    if (this.#observer !== null) this.#observer.observe(element);
    else window.addEventListener('resize', this.listener);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    window.removeEventListener('resize', this.listener);
  }
}

function observerOf(listener: () => void): ResizeObserver | null {
  try {
    return new ResizeObserver(listener);
  } catch {
    return null;
  }
}
