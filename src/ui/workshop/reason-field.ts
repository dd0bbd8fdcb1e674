import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';

/** Why a decision is taken, in the words of the room. */
export function reasonField(reason: string, set: (reason: string) => void): TemplateResult {
  return html`<label class="reason">
      <span class="label">${say('workshop:desk.reason')}</span>
      <textarea
        rows="1"
        maxlength="2000"
        aria-describedby="reason-note"
        .value=${reason}
        @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <p class="note" id="reason-note">${say('workshop:desk.reason_note')}</p>`;
}
