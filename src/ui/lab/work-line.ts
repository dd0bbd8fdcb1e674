import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { WorkState } from './lab-work.ts';

/** How work is shown while it runs: what is asked for, how far it is, and how to stop it. */
export interface WorkLine {
  readonly state: WorkState;
  /** In what people count: seeds, games. */
  readonly done: number;
  readonly count: number;
  readonly label: string;
  readonly start: () => void;
  readonly stop: () => void;
}

/** A button, and a bar while there is something to wait for. */
export function workLine(line: WorkLine): TemplateResult {
  const { state, done, count } = line;
  const far = say('table:progress', { done, count });
  const isRunning = state === 'running';
  return html`<div class="work acts">
    ${
      isRunning
        ? html`<button type="button" class="stop" @click=${line.stop}>${say('table:stop')}</button>
            <progress max=${count} value=${done} aria-label=${line.label}>${far}</progress>
            <span class="note">${far}</span>`
        : html`<button type="button" class="strong start" @click=${line.start}>
            ${line.label}
          </button>`
    }
    <span role="status" class="note">
      ${state === 'stopped' ? say('table:stopped', { done, count }) : nothing}
      ${state === 'failed' ? say('table:failed') : nothing}
    </span>
  </div>`;
}
