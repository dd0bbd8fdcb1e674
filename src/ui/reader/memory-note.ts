import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say, spoken } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './memory-note.css';

/** What a playthrough remembers, told beside the page, and how to forget it. */
@customElement('rw-memory')
export class MemoryNote extends AppPiece {
  @state() private isAsked = false;

  protected override render(): TemplateResult {
    const { sitting } = this.app;
    const from = sitting?.run.playthrough.from;
    if (sitting === null || from === undefined) return html``;
    const ending = sitting.entry.manifest.endings[from.ending]?.[spoken()] ?? from.ending;
    const press = (label: string, run: () => void) =>
      html`<button type="button" @click=${run}>${label}</button>`;
    return html`<div class="memory">
      <p>${say('reader:memory.told', { ending })}</p>
      ${
        this.isAsked
          ? html`<p role="status">${say('reader:memory.sure')}</p>
              <p class="acts">
                ${press(say('reader:memory.yes'), () => sitting.memory.forget())}
                ${press(say('reader:memory.no'), () => (this.isAsked = false))}
              </p>`
          : html`<p class="acts">
              ${press(say('reader:memory.forget'), () => (this.isAsked = true))}
            </p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-memory': MemoryNote;
  }
}
