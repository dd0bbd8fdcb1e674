import { property } from 'lit/decorators.js';
import type { LedRoom } from '../../app/index.ts';
import { StagePiece } from './stage-piece.ts';

/** A part of the desk that is drawn again whenever its room changes. */
export class RoomPiece extends StagePiece {
  @property({ attribute: false }) room!: LedRoom;
  #stop: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.room.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
