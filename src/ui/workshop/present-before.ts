import { rehearsedIn, say, type App, type Stage } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { isOver, numbersIn } from '../../workshop/index.ts';

/** A workshop that goes on although its window shows another one. */
export interface RunningWorkshop {
  readonly id: string;
  readonly title: string;
  /** Number of the decision it stands at. */
  readonly number: number;
}

/** What a window leaves behind when another address is typed into it; null where nothing is under way. */
export function runningOf(app: App, stage: Stage | null): RunningWorkshop | null {
  if (stage?.workshop.session.setup == null) return null;
  if (isOver(stage.workshop) || rehearsedIn(stage.id) !== null) return null;
  const number = numbersIn(stage.workshop).at(-1) ?? 1;
  return { id: stage.id, title: app.title(stage.entry), number };
}

/** The way back to the workshop that was left, as long as the new one is not begun. */
export function runningOffer(
  before: RunningWorkshop | null,
  { id, workshop }: Stage,
): TemplateResult | typeof nothing {
  if (before === null || before.id === id || workshop.session.setup !== null) return nothing;
  const { title, number } = before;
  return html`<aside class="running" aria-label=${say('workshop:before.title')}>
    <p>${say('workshop:before.note', { title, number })}</p>
    <p class="acts">
      <a class="button" href="#/present/${before.id}/desk">${say('workshop:before.back')}</a>
    </p>
  </aside>`;
}
