import { html, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';
import { counter } from './present-counter.ts';

/** How many people each role has. */
export interface SeatQuestion {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly seatsOf: (role: string) => number;
  /** People who may still come. */
  readonly free: number;
  readonly set: (role: string, seats: number) => void;
}

/** Asks of each role how many people have it. */
export function seatQuestion({ roles, seatsOf, free, set }: SeatQuestion): TemplateResult {
  return html`<ul role="list" class="seats">
    ${roles.map(({ id, name: role }) => {
      const name = say('workshop:setup.seats', { role });
      return html`<li>
        <span>${role}</span>
        ${counter({
          name,
          value: seatsOf(id),
          most: free + seatsOf(id),
          more: say('workshop:desk.more', { name }),
          fewer: say('workshop:desk.fewer', { name }),
          set: (seats) => set(id, seats),
        })}
      </li>`;
    })}
  </ul>`;
}
