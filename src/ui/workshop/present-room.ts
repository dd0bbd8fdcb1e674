import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say } from '../../app/index.ts';
import { joinCode } from './join-code.ts';
import './present-lead.ts';
import './present-seats.ts';
import { RoomPiece } from './room-piece.ts';

/** Phones at the desk: opens a room, shows its code and who is here, ends it. */
@customElement('rw-present-room')
export class PresentRoom extends RoomPiece {
  @state() private isEnding = false;

  protected override render(): TemplateResult {
    const { room } = this;
    const { code, problem } = room;
    return html`<section aria-labelledby="phones">
      <h2 id="phones" class="small-caps">${say('workshop:room.title')}</h2>
      ${code === null ? this.#closed() : this.#open(code)}
      <p role="status" class="refused">
        ${problem === null ? '' : say(`workshop:room.problem.${problem}`)}
      </p>
    </section>`;
  }

  #closed(): TemplateResult {
    return html`<p class="note">${say('workshop:room.note')}</p>
      <p class="acts">
        <button type="button" @click=${() => this.room.open()}>${say('workshop:room.open')}</button>
      </p>`;
  }

  #open(code: string): TemplateResult {
    const { room } = this;
    const { all, here } = room.seats;
    const state = !room.isOnLine ? 'lost' : !room.isKept ? 'not_kept' : room.isBack ? 'back' : null;
    return html`<div class="phones">
        ${joinCode(room.port, code, say('workshop:room.picture'))}
        <div>
          <p><strong class="code">${code}</strong></p>
          <p class="note">${room.address}</p>
          <p>${say('workshop:room.seats', { count: here, all })}</p>
        </div>
      </div>
      <rw-present-seats .app=${this.app} .stage=${this.stage} .room=${room}></rw-present-seats>
      <rw-present-lead .app=${this.app} .stage=${this.stage} .room=${room}></rw-present-lead>
      <div role="status">
        ${state === null ? nothing : html`<p class=${state === 'back' ? 'note' : 'late'}>${say(`workshop:room.${state}`)}</p>`}
      </div>
      <p class="acts">
        <button
          type="button"
          aria-pressed=${this.stage.invitation.isLarge ? 'true' : 'false'}
          aria-keyshortcuts="c"
          @click=${() => this.stage.inviteLarge(!this.stage.invitation.isLarge)}
        >
          ${say('workshop:room.large')}
        </button>
        ${
          this.isEnding
            ? html`<span>${say('workshop:room.sure')}</span>
                <button type="button" @click=${this.#end}>${say('workshop:room.end')}</button>
                <button type="button" class="bare" @click=${() => (this.isEnding = false)}>
                  ${say('workshop:room.stay')}
                </button>`
            : html`<button type="button" class="bare" @click=${() => (this.isEnding = true)}>
                ${say('workshop:room.end')}
              </button>`
        }
      </p>`;
  }

  readonly #end = (): void => {
    this.isEnding = false;
    void this.room.end();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-room': PresentRoom;
  }
}
