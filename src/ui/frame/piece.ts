import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { onLanguage, type App } from '../../app/index.ts';
import { adopt, waits } from './adopt.ts';

/**
 * A part of the screen, drawn again whenever another language is spoken. It renders into the page
 * itself: one style sheet serves what stands in the HTML and the app alike, and names for assistive
 * technology reach across parts. One that stands in the HTML waits until it is given what it shows,
 * and takes over what is there.
 */
export class Piece extends LitElement {
  #leave: (() => void) | null = null;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, waits];
  }

  override connectedCallback(): void {
    if (this.hasAttribute(waits)) return;
    super.connectedCallback();
    this.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name !== waits) super.attributeChangedCallback(name, before, now);
    else if (now === null) {
      // What it shows is given right after.
      queueMicrotask(() => {
        if (this.isConnected) this.connectedCallback();
      });
    }
  }

  /** Has come into the page with all that it needs. */
  protected arrive(): void {
    this.#leave = onLanguage(() => this.requestUpdate());
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated && this.hasChildNodes()) adopt(this.render(), this, this.renderOptions);
    super.update(changed);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** A part that shows the whole app's state and is drawn again whenever that changes. */
export class AppPiece extends Piece {
  @property({ attribute: false }) app!: App;
  #stop: (() => void) | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override arrive(): void {
    super.arrive();
    this.#stop = this.app.subscribe(() => this.requestUpdate());
  }
}
