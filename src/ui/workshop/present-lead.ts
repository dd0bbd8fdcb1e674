import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say } from '../../app/index.ts';
import { scanCode } from './join-code.ts';
import { RoomPiece } from './room-piece.ts';

/** The ways to lead from elsewhere: a phone as remote beside the desk, another laptop in its place. */
@customElement('rw-present-lead')
export class PresentLead extends RoomPiece {
  /** The address that was copied last. */
  @state() private copied: string | null = null;

  protected override render(): TemplateResult {
    const { room } = this;
    const { remoteAddress, deskAddress, remotes } = room;
    return html`<details class="lead-elsewhere">
        <summary>${say('workshop:room.remote')}</summary>
        <p class="note">${say('workshop:room.remote_note')}</p>
        ${remoteAddress === null ? nothing : this.#link(remoteAddress)}
        <p role="status" class=${remotes > 1 ? 'late' : 'note'}>
          ${remotes > 0 ? say('workshop:room.remote_on', { count: remotes }) : ''}
        </p>
        <p>
          <button
            type="button"
            class=${remoteAddress === null ? '' : 'bare'}
            ?disabled=${!room.isOnLine}
            @click=${() => room.giveRemote()}
          >
            ${say(`workshop:room.${remoteAddress === null ? 'remote_make' : 'remote_again'}`)}
          </button>
        </p>
      </details>
      <details class="lead-elsewhere">
        <summary>${say('workshop:room.hand')}</summary>
        <p class="note">${say('workshop:room.hand_note')}</p>
        ${deskAddress === null ? nothing : this.#link(deskAddress)}
      </details>`;
  }

  #link(address: string): TemplateResult {
    return html`<div class="phones">
      ${scanCode(address, say('workshop:room.remote_picture'))}
      <div>
        <p class="note">${address}</p>
        <p>
          <button
            type="button"
            @click=${async () => {
              if (await this.app.ports.copy(address)) this.copied = address;
            }}
          >
            ${say(`workshop:room.${this.copied === address ? 'remote_copied' : 'remote_copy'}`)}
          </button>
        </p>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-lead': PresentLead;
  }
}
