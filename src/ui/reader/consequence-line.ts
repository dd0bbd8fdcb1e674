import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Run } from '../../game/index.ts';
import {
  consequenceAt,
  consequenceLine,
  consequenceSentence,
  effectSentence,
  effectText,
  instrumentWords,
} from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';
import './world-strip.ts';

/** What the last decision led to, in one line; opened, all of it, and the instruments. */
@customElement('rw-consequence')
export class ConsequenceLine extends Piece {
  @property({ attribute: false }) run!: Run;
  /** Address of the world room. */
  @property({ attribute: false }) address = '';
  @state() private isOpen = false;
  /** Where the instruments stand below the text and not beside it, as in the style sheet. */
  #narrow: MediaQueryList | null = null;
  readonly #draw = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow ??= window.matchMedia('(max-width: 68rem)');
    this.#narrow.addEventListener('change', this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow?.removeEventListener('change', this.#draw);
  }

  protected override render(): TemplateResult | typeof nothing {
    const consequence = consequenceAt(this.run, this.run.turns.length - 1);
    if (consequence === null) return nothing;
    return html`<details
      class="consequence"
      @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
    >
      <summary>${heard(consequenceLine(consequence), consequenceSentence(consequence))}</summary>
      <ul>
        ${consequence.effects.map(
          (effect) =>
            html`<li>
              ${heard(effectText(effect), effectSentence(effect))}
              <span class="note">${instrumentWords(effect.id).meaning}</span>
            </li>`,
        )}
      </ul>
      ${
        this.isOpen && this.#narrow?.matches === true
          ? html`<rw-strip again .run=${this.run} .address=${this.address}></rw-strip>`
          : nothing
      }
    </details>`;
  }
}

/** Something shown in signs and heard in words. */
function heard(signs: string, words: string): TemplateResult {
  return html`<span aria-hidden="true">${signs}</span><span class="hidden-text">${words}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-consequence': ConsequenceLine;
  }
}
