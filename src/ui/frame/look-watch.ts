import { SizeWatch } from './size-watch.ts';

/** Tells what a painted canvas depends on, and whenever it changes: colours, type and an element's width. */
export class LookWatch {
  readonly #watcher = new MutationObserver(() => this.#tell());
  readonly #sizes = new SizeWatch(() => this.#tell());
  #element: Element | null = null;

  constructor(readonly listener: (look: string) => void) {}

  /** Tells at once, and from then on. */
  observe(element: Element): void {
    this.#element = element;
    this.#watcher.observe(document.documentElement, { attributes: true });
    this.#sizes.observe(element);
    this.#tell();
  }

  disconnect(): void {
    this.#watcher.disconnect();
    this.#sizes.disconnect();
  }

  #tell(): void {
    const { theme, contrast, face, colours, typeface } = document.documentElement.dataset;
    const width = this.#element?.clientWidth ?? 0;
    const all = [theme, contrast, face, colours, typeface, width, devicePixelRatio];
    this.listener(all.join(' '));
  }
}
