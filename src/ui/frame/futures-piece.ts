import { property } from 'lit/decorators.js';
import type { Debrief } from '../../app/index.ts';
import { Piece } from './piece.ts';

/** A part that shows the futures of a playthrough and is drawn again whenever more are played of what it shows. */
export class FuturesPiece extends Piece {
  @property({ attribute: false }) debrief!: Debrief;
  /** Ids of the endings the reader has seen. */
  @property({ attribute: false }) seen: readonly string[] = [];
  #stop: (() => void) | null = null;
  #drawn: unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.debrief.subscribe(() => {
      const now = this.followed();
      if (now === undefined || now !== this.#drawn) this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override willUpdate(): void {
    this.#drawn = this.followed();
  }

  /** The value of the futures that is all this shows of them; undefined where it shows more than one. */
  protected followed(): unknown {
    return undefined;
  }
}
