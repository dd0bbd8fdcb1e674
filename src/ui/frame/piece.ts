import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { onLanguage, type App } from '../../app/index.ts';

/**
 * A part of the screen, drawn again whenever another language is spoken. It renders into the page
 * itself: one style sheet serves the prerendered opening and the app alike, and names for assistive
 * technology reach across parts.
 */
export class Piece extends LitElement {
  #leave: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** A part that shows the whole app's state and is drawn again whenever that changes. */
export class AppPiece extends Piece {
  @property({ attribute: false }) app!: App;
  #stop: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = this.app.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
