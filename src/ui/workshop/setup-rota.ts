import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wait } from '../../workshop/index.ts';

/** The question whether everybody decides in turn. */
export interface RotaQuestion {
  readonly isOn: boolean;
  /** Who waits long as it stands. */
  readonly waits: readonly Wait[];
  readonly roleName: (role: string) => string;
  readonly set: (isOn: boolean) => void;
}

/** Whether those who have long only advised decide with the others, and who waits long. */
export function rotaQuestion({ isOn, waits, roleName, set }: RotaQuestion): TemplateResult {
  return html`<label class="tick">
      <input
        type="checkbox"
        name="rota"
        .checked=${isOn}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />
      ${say('workshop:setup.rota')}
    </label>
    <p class="note">${say('workshop:setup.rota_note')}</p>
    ${
      waits.length === 0
        ? nothing
        : html`<div class="waits" role="status">
            <p class="note">${say('workshop:setup.waits')}</p>
            <ul>
              ${waits.map((wait) => html`<li class="note">${waiting(wait, roleName)}</li>`)}
            </ul>
          </div>`
    }`;
}

function waiting({ role, decisions: count, minutes }: Wait, roleName: RotaQuestion['roleName']) {
  return minutes === null
    ? say('workshop:setup.wait', { role: roleName(role), count })
    : say('workshop:setup.wait_minutes', { role: roleName(role), count, minutes });
}
