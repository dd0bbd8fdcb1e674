import { StagePiece } from './stage-piece.ts';

/** Milliseconds between two looks at the clock. */
const tick = 5000;

/** A part of a workshop's window that is drawn again as time passes. */
export class ClockPiece extends StagePiece {
  #timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = window.setInterval(() => this.requestUpdate(), tick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#timer);
  }
}
