/** Whether an element is in sight. */
export type Sight = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>;

/** Tells when elements come into sight and leave it; where a browser cannot tell, all are in sight. */
export class SightWatch {
  readonly #observer: IntersectionObserver | null;

  constructor(readonly listener: (changes: readonly Sight[]) => void) {
    this.#observer = observerOf(listener);
  }

  observe(target: Element): void {
    if (this.#observer === null) this.listener([{ target, isIntersecting: true }]);
    else this.#observer.observe(target);
  }

  unobserve(target: Element): void {
    this.#observer?.unobserve(target);
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }
}

function observerOf(listener: (changes: readonly Sight[]) => void): IntersectionObserver | null {
  try {
    return new IntersectionObserver((entries) => listener(entries));
  } catch {
    return null;
  }
}
