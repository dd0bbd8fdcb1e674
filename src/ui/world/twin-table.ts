import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Piece } from '../frame/piece.ts';

/** The table behind a drawing. Nothing of it is made before somebody opens it. */
@customElement('rw-twin')
export class TwinTable extends Piece {
  @property() caption = '';
  @property({ attribute: false }) content: () => TemplateResult | typeof nothing = () => nothing;
  @state() private isOpen = false;

  /** What would stand in a closed table is nobody's business. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return this.isOpen || !this.hasUpdated || changed.size > 1 || !changed.has('content');
  }

  protected override render(): TemplateResult {
    return html`<details
      class="twin"
      @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${this.caption}</summary>
      <div class="wide" tabindex="0" role="region" aria-label=${this.caption}>
        ${this.isOpen ? this.content() : nothing}
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-twin': TwinTable;
  }
}
