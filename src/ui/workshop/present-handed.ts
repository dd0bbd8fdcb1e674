import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { say } from '../../app/index.ts';
import { projectorView } from '../../workshop/index.ts';
import { RoomPiece } from './room-piece.ts';

/** The desk once another device leads: it looks on, and can take the lead back. */
@customElement('rw-present-handed')
export class PresentHanded extends RoomPiece {
  protected override render(): TemplateResult {
    const { room, stage } = this;
    const { phase, voted, people } = projectorView(stage.workshop);
    return html`<main id="text" class="present-handed" tabindex="-1">
      <h1>${say('workshop:room.handed')}</h1>
      <p>${say('workshop:room.handed_note')}</p>
      ${room.isOnLine ? nothing : html`<p class="late">${say('workshop:room.lost')}</p>`}
      <p role="status">
        ${say('workshop:desk.screen', { number: stage.slide + 1, count: stage.slides.length })}
        ${phase === 'open' ? ` · ${say('workshop:desk.hands', { count: voted, people: people ?? 0 })}` : ''}
      </p>
      <p>
        <button type="button" @click=${() => room.takeDesk()}>
          ${say('workshop:room.handed_back')}
        </button>
        <a class="button" href="#/present/${stage.id}/report">${say('workshop:desk.report')}</a>
      </p>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-handed': PresentHanded;
  }
}
