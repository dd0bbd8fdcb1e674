import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { say } from '../../app/index.ts';
import { FuturesPiece } from './futures-piece.ts';

/** How far the futures are, and how to stop them and go on. */
@customElement('rw-futures-work')
export class FuturesWork extends FuturesPiece {
  protected override render(): TemplateResult {
    const { debrief } = this;
    const { done, total, isRunning, isWhole, trouble } = debrief;
    const far = say('debrief:work.far', { done, total });
    const { count } = debrief.ports.futures;
    return html`<div class="futures-work">
      ${
        isRunning
          ? html`<p>
                ${say('debrief:work.running', { far })} ${say('debrief:work.threads', { count })}
              </p>
              <progress max=${total} value=${done} aria-label=${say('debrief:work.label')}>
                ${far}
              </progress>
              ${count > 1 ? nothing : html`<p class="note">${say('debrief:work.few')}</p>`}`
          : nothing
      }
      <p role="status">
        ${isWhole ? say('debrief:work.whole', { total }) : nothing}
        ${!isRunning && !isWhole && trouble === null ? say('debrief:work.stopped', { far }) : nothing}
        ${trouble === null ? nothing : say('debrief:work.failed', { why: trouble })}
      </p>
      ${
        isWhole
          ? nothing
          : html`<p class="acts">
              <button type="button" @click=${() => (isRunning ? debrief.stop() : debrief.start())}>
                ${say(isRunning ? 'debrief:work.stop' : 'debrief:work.go_on')}
              </button>
            </p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-futures-work': FuturesWork;
  }
}
