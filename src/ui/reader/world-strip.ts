import { say } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { harmOf, indicators, type Run } from '../../game/index.ts';
import {
  type Gauge,
  gaugesOf,
  instrumentWords,
  movedText,
  scaleOf,
  valueText,
} from '../../app/index.ts';
import { arrow, harmName } from '../frame/harm.ts';
import { Piece } from '../frame/piece.ts';
import { sparkLine } from '../frame/spark-line.ts';

/** Five instruments beside the text: value, what the last decision moved, and the way here. */
@customElement('rw-strip')
export class WorldStrip extends Piece {
  @property({ attribute: false }) run!: Run;
  /** Address of the world room. */
  @property({ attribute: false }) address = '';
  /** Whether the strip stands a second time on its page. */
  @property({ type: Boolean }) again = false;
  @state() private open: string | null = null;
  /** What was opened because it moved for the first time; it closes with the page. */
  #shown: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run')) return;
    const before = changed.get('run');
    const first = gaugesOf(this.run).find(({ isFirstMove }) => isFirstMove)?.id ?? null;
    const isNew = before !== undefined && before.turns.length < this.run.turns.length;
    if (isNew && first !== null) this.open = first;
    else if (this.open === this.#shown && this.run.turns.length !== before?.turns.length) {
      this.open = null;
    }
    this.#shown = isNew ? first : null;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.again ? nothing : html`<h2 class="small-caps">${say('world:label')}</h2>`}
      <ul role="list" class="gauges">
        ${gaugesOf(this.run).map((gauge) => this.#gauge(gauge))}
      </ul>
      <p><a class="enter" href=${this.address}>${say('world:room')}</a></p>
    `;
  }

  #gauge(gauge: Gauge): TemplateResult {
    const { name, meaning, direction } = instrumentWords(gauge.id);
    const isOpen = this.open === gauge.id;
    const section = indicators.find((known) => known.id === gauge.id)?.equation ?? 'measures';
    const value = valueText(gauge.id, gauge.value);
    const first = valueText(gauge.id, gauge.first);
    return html`<li class="gauge">
      <button
        type="button"
        aria-expanded=${isOpen}
        aria-controls=${this.#meaningId(gauge.id)}
        @click=${() => this.#toggle(gauge.id)}
      >
        <span class="name">${name}</span>
        <span class="value">${value}</span>
        ${this.#change(gauge)}
        ${sparkLine({ values: gauge.line, since: gauge.mark, share: scaleOf(gauge.id, gauge.line).share })}
      </button>
      <div class="meaning" id=${this.#meaningId(gauge.id)} ?hidden=${!isOpen}>
        <p>${meaning}</p>
        ${direction === '' ? nothing : html`<p class="note">${direction}</p>`}
        <p class="note">${say('world:trend', { indicator: name, first, last: value })}</p>
        <p class="note"><a href="#/model/${section}">${say('world:model')}</a></p>
      </div>
    </li>`;
  }

  #change(gauge: Gauge): TemplateResult {
    if (gauge.change === 0) {
      return html`<span class="change still"
        ><span aria-hidden="true">=</span
        ><span class="hidden-text">${say('world:unchanged')}</span></span
      >`;
    }
    return html`<span class="change ${harmName(harmOf(gauge.change, gauge.bad))}">
      ${arrow(gauge.change)}${movedText(gauge.id, gauge.value - gauge.change, gauge.value)}
      <span class="hidden-text">${say('world:since')}</span>
    </span>`;
  }

  #meaningId(id: string): string {
    return this.again ? `meaning-again-${id}` : `meaning-${id}`;
  }

  #toggle(id: string): void {
    this.open = this.open === id ? null : id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-strip': WorldStrip;
  }
}
