import { property } from 'lit/decorators.js';
import type { Debrief } from '../../app/index.ts';
import { Piece } from './piece.ts';

/** A part that shows the futures of a playthrough and is drawn again whenever more are played. */
export class FuturesPiece extends Piece {
  @property({ attribute: false }) debrief!: Debrief;
  /** Ids of the endings the reader has seen. */
  @property({ attribute: false }) seen: readonly string[] = [];
  #stop: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.debrief.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
