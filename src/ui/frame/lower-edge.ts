import type { ReactiveController } from 'lit';
import { SizeWatch } from './size-watch.ts';

/**
 * Tells the style sheets in `--lower-edge` how high an element is that lies at the window's lower edge,
 * so that what the focus comes to is shown above it, however many rows its words take.
 */
export class LowerEdge implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #sizes = new SizeWatch(() => {
    document.documentElement.style.setProperty('--lower-edge', `${this.#host.offsetHeight}px`);
  });

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    document.documentElement.style.removeProperty('--lower-edge');
  }
}
