import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, type LedRoom } from '../../app/index.ts';
import { isSeated, numberOfSeat, type Seat, type SeatedRole } from '../../workshop/index.ts';
import { StagePiece } from './stage-piece.ts';

/** Who of each role votes by phone and who by hand, and the way to give a phone another role. */
@customElement('rw-present-seats')
export class PresentSeats extends StagePiece {
  @property({ attribute: false }) room!: LedRoom;

  protected override render(): TemplateResult | typeof nothing {
    const { setup, seats } = this.stage.workshop.session;
    const roles = setup?.roles ?? [];
    if (roles.length === 0) return nothing;
    return html`<ul role="list" class="phone-roles" aria-label=${say('workshop:room.by_role')}>
        ${roles.map((role) => this.#role(role, seats))}
      </ul>
      ${
        seats.length === 0
          ? nothing
          : html`<details class="phone-seats">
              <summary>${say('workshop:room.other_role')}</summary>
              <p class="note">${say('workshop:room.other_role_note')}</p>
              <ul role="list">
                ${seats.map((seat) => this.#seat(seat, roles))}
              </ul>
            </details>`
      }`;
  }

  #role({ role, seats: places }: SeatedRole, seats: readonly Seat[]): TemplateResult {
    const phones = seats.filter((seat) => seat.role === role).length;
    const hands = Math.max(0, places - phones);
    return html`<li>
      <span>${this.roleName(role)}</span>
      <span class="note">${say('workshop:room.phones_hands', { phones, hands })}</span>
    </li>`;
  }

  #seat({ seat, role }: Seat, roles: readonly SeatedRole[]): TemplateResult {
    const { room, stage } = this;
    const number = numberOfSeat(seat);
    return html`<li>
      <label>
        <span
          >${say('workshop:room.phone', { number })}
          ${room.isHere(seat) ? nothing : html`<span class="note">${say('workshop:room.gone')}</span>`}</span
        >
        <select
          @change=${(event: Event) => {
            const to = (event.target as HTMLSelectElement).value;
            stage.command({ kind: 'seat', seat, role: to });
          }}
        >
          ${isSeated(stage.workshop.session.setup, role) ? nothing : html`<option selected value="">–</option>`}
          ${roles.map(
            (one) =>
              html`<option value=${one.role} ?selected=${one.role === role}>
                ${this.roleName(one.role)}
              </option>`,
          )}
        </select>
      </label>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-seats': PresentSeats;
  }
}
