import { say, type Draft, type PastState } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { differences } from '../../authoring/index.ts';
import { Piece } from '../frame/piece.ts';
import { givenName } from './given-place.ts';

/** What a file was before, the newest first; each can be looked at and put back. */
@customElement('rw-earlier-states')
export class EarlierStates extends Piece {
  @property({ attribute: false }) draft!: Draft;
  @property() file = '';
  @property({ attribute: false }) states: readonly PastState[] = [];
  /** The state looked at. */
  @state() private open = '';

  protected override render(): TemplateResult {
    const { states } = this;
    const file = givenName(this.file, this.draft.files.keys());
    return html`<h2>${say('write:earlier.title', { file })}</h2>
      <p class="note">${say(states.length === 0 ? 'write:earlier.none' : 'write:earlier.note')}</p>
      <ol role="list" class="earlier">
        ${states.toReversed().map((one) => this.#state(one))}
      </ol>`;
  }

  #state(one: PastState): TemplateResult {
    const isOpen = one.at === this.open;
    const when = say('write:earlier.when', { at: Date.parse(one.at) });
    return html`<li>
      <button
        type="button"
        class="bare"
        aria-expanded=${isOpen}
        @click=${() => (this.open = isOpen ? '' : one.at)}
      >
        ${when}
      </button>
      <button
        type="button"
        aria-label="${say('write:earlier.restore')}: ${when}"
        @click=${() => void this.draft.writeAll(new Map([[this.file, one.text]]))}
      >
        ${say('write:earlier.restore')}
      </button>
      ${isOpen ? this.#difference(one.text) : nothing}
    </li>`;
  }

  /** Lines that stand in one of both only. */
  #difference(text: string): TemplateResult {
    const now = (this.draft.files.get(this.file) ?? '').split('\n');
    const hunks = differences(text.split('\n'), now, (line) => line);
    if (hunks.length === 0) return html`<p class="note">${say('write:earlier.same')}</p>`;
    return html`<div class="difference">
      ${hunks.map(
        ({ mine, theirs }) =>
          html`<p>
            ${mine.map((line) => html`<del>${line || '↵'}</del>`)}
            ${theirs.map((line) => html`<ins>${line || '↵'}</ins>`)}
          </p>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-earlier-states': EarlierStates;
  }
}
