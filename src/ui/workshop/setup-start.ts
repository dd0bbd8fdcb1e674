import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import type { Chapter } from '../../game/index.ts';

/** Where a workshop begins when it goes on from the page the playthrough stands at. */
export const here = '';

/** The question where in the story a workshop begins. */
export interface StartQuestion {
  /** Chapters that can be begun with. */
  readonly chapters: readonly Chapter[];
  /** Decisions taken so far. */
  readonly decisions: number;
  /** Id of the chapter chosen, or `here`. */
  readonly start: string;
  readonly titleOf: (chapter: Chapter) => string;
  readonly set: (start: string) => void;
}

/** With what a workshop begins. */
export function startQuestion(question: StartQuestion): TemplateResult {
  const { chapters, decisions: count, start, titleOf, set } = question;
  return html`<label class="field">
      <span class="label">${say('workshop:setup.start')}</span>
      <select @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
        <option value=${here} ?selected=${start === here}>
          ${
            count === 0
              ? say('workshop:setup.start_top')
              : say('workshop:setup.start_here', { count })
          }
        </option>
        ${chapters.map(
          (chapter) =>
            html`<option value=${chapter.id} ?selected=${start === chapter.id}>
              ${titleOf(chapter)}
            </option>`,
        )}
      </select>
    </label>
    <p class="note">${say('workshop:setup.start_note')}</p>`;
}

/** The question how long a workshop takes. */
export interface PlanQuestion {
  /** Minutes of the plans there are. */
  readonly plans: readonly number[];
  /** Minutes of the plan chosen, or null for none. */
  readonly plan: number | null;
  readonly set: (plan: number | null) => void;
}

/** How long a workshop takes. */
export function planQuestion({ plans, plan, set }: PlanQuestion): TemplateResult {
  return html`<label class="field">
    <span class="label">${say('workshop:setup.plan')}</span>
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        set(value === '' ? null : Number(value));
      }}
    >
      ${plans.map(
        (minutes) =>
          html`<option value=${minutes} ?selected=${minutes === plan}>
            ${say('workshop:setup.plan_minutes', { count: minutes })}
          </option>`,
      )}
      <option value="" ?selected=${plan === null}>${say('workshop:setup.plan_none')}</option>
    </select>
  </label>`;
}
