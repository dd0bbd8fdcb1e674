import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import type { Looked } from './looked.ts';

const day = 24 * 3600 * 1000;

/** How much is kept in this browser, for how long, and when it was last taken along. */
@customElement('rw-kept-facts')
export class KeptFacts extends AppPiece {
  @property({ attribute: false }) looked: Looked | null = null;
  @state() private wasRefused = false;

  protected override render(): TemplateResult | typeof nothing {
    const { app, looked } = this;
    if (looked === null) return nothing;
    const copies = looked.found.filter(({ place }) => place === 'copies');
    const count = copies.filter(({ isDeleted }) => isDeleted).length;
    return html`<dl class="facts-of-kept">
      <dt>${say('kept:saves')}</dt>
      <dd>${app.library.saves?.length ?? 0}</dd>
      <dt>${say('kept:copies')}</dt>
      <dd>
        ${copies.length}${count > 0 ? html`, ${say('kept:deleted', { count })}` : nothing}
        <p class="note">${say('kept:copies_note')}</p>
      </dd>
      <dt>${say('kept:stories')}</dt>
      <dd>${app.ports.own.entries.length}</dd>
      <dt>${say('kept:futures')}</dt>
      <dd>${this.#futures(looked)}</dd>
      <dt>${say('kept:space')}</dt>
      <dd>${this.#space(looked)}</dd>
      <dt>${say('kept:durable')}</dt>
      <dd>${this.#durable(looked)}</dd>
      <dt>${say('kept:exported')}</dt>
      <dd>${this.#exported()}</dd>
    </dl>`;
  }

  #space({ space }: Looked): string {
    if (space === null) return say('kept:space_unknown');
    const text = (bytes: number) =>
      say('kept:megabytes', { count: Math.max(0.1, Math.round(bytes / 1e5) / 10) });
    return say('kept:space_told', { used: text(space.used), room: text(space.room) });
  }

  #futures({ futures }: Looked): TemplateResult | string {
    const { count, days, playthroughs: most } = futures;
    if (count === null) return say('kept:found_refused');
    return html`${count === 0 ? 0 : say('kept:futures_of', { count })}
      <p class="note">${say('kept:futures_note', { days, most })}</p>
      ${
        count === 0
          ? nothing
          : html`<p class="acts">
              <button type="button" @click=${this.#forget}>${say('kept:futures_delete')}</button>
            </p>`
      }`;
  }

  readonly #forget = async (): Promise<void> => {
    const kept = await this.app.ports.kept?.().catch(() => null);
    await kept?.futures.clear();
    this.dispatchEvent(new Event('rw-look'));
  };

  #durable({ isDurable }: Looked): TemplateResult | string {
    if (isDurable === true) return say('kept:durable_yes');
    return html`${say(isDurable === false ? 'kept:durable_no' : 'kept:durable_unknown')}
      ${
        isDurable === false
          ? html`<p class="acts">
              <button type="button" @click=${this.#ask}>${say('kept:durable_ask')}</button>
            </p>`
          : nothing
      }
      <p class="note" role="status">${this.wasRefused ? say('kept:durable_refused') : nothing}</p>`;
  }

  /** Whole days between then and now, by the reader's clock. */
  #exported(): string {
    const { exported, now } = this.app.ports;
    const then: unknown = exported?.read();
    const at = typeof then === 'string' ? Date.parse(then) : NaN;
    if (Number.isNaN(at)) return say('kept:exported_never');
    const count = Math.max(0, Math.floor((Date.parse(now()) - at) / day));
    return count === 0 ? say('kept:exported_today') : say('kept:exported_days', { count });
  }

  readonly #ask = async (): Promise<void> => {
    const kept = await this.app.ports.kept?.().catch(() => null);
    this.wasRefused = (await kept?.askToStay()) !== true;
    this.dispatchEvent(new Event('rw-look'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-kept-facts': KeptFacts;
  }
}
