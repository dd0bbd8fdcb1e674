import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { icon } from './icon.ts';
import { AppPiece } from './piece.ts';
import './option.css';
import './sheet.css';

/** Something laid over the page: closes by its button, by Escape and by a press beside it. */
export abstract class Sheet extends AppPiece {
  @query('dialog') private dialog!: HTMLDialogElement;

  protected abstract readonly name: string;
  /** Holds nothing that takes the focus, so that its text itself must take it to be scrolled by keys. */
  protected readonly isOnlyText: boolean = false;
  protected abstract caption(): string;
  protected abstract content(): TemplateResult;

  close(): void {
    this.dialog.close();
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      class="sheet ${this.name}"
      aria-labelledby="sheet-${this.name}"
      @close=${() => this.remove()}
      @click=${this.#pressed}
    >
      <header>
        <h2 id="sheet-${this.name}" tabindex="-1" autofocus>${this.caption()}</h2>
        <button
          type="button"
          class="bare icon"
          aria-label=${say('frame:close')}
          @click=${() => this.close()}
        >
          ${icon('close')}
        </button>
      </header>
      <div
        class="sheet-body"
        tabindex=${this.isOnlyText ? 0 : nothing}
        role=${this.isOnlyText ? 'region' : nothing}
        aria-labelledby=${this.isOnlyText ? `sheet-${this.name}` : nothing}
      >
        ${this.content()}
      </div>
    </dialog>`;
  }

  readonly #pressed = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.close();
  };
}
