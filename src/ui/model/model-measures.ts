import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, measureWords, type ModelPage, say, texts } from '../../app/index.ts';
import { channelsFrom, measures } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';

/** Every measure with what it acts on and how strongly, how long it takes, what it costs, and whom. */
@customElement('rw-measure-table')
export class MeasureTable extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    return html`<p>${say('model:measures_say')}</p>
      <div class="wide" role="region" aria-label=${say('model:columns.measure')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${say('model:columns.measure')}</th>
              <th scope="col">${say('model:columns.acts_on')}</th>
              <th scope="col">${say('model:columns.ramp')}</th>
              <th scope="col">${say('model:columns.cost')}</th>
              <th scope="col">${say('model:columns.trust')}</th>
              <th scope="col">${say('model:columns.threat')}</th>
              <th scope="col">${say('model:columns.source')}</th>
              <th scope="col">${say('model:columns.paid')}</th>
            </tr>
          </thead>
          <tbody>
            ${measures.map((measure) => this.#row(measure))}
          </tbody>
        </table>
      </div>`;
  }

  #row(measure: (typeof measures)[number]): TemplateResult {
    const { id, ramp, cost, trust, threat, effects } = measure;
    const acts = Object.entries(effects).map(
      ([channel, strength], at) =>
        html`${at === 0 ? '' : ', '}<code>${channel}</code> ${figureText(strength)}`,
    );
    const paid: Readonly<Record<string, string>> = texts('model:measures_paid');
    return html`<tr data-measure=${id}>
      <th scope="row">${measureWords(id).name} <code>${id}</code></th>
      <td>${acts}</td>
      ${[ramp, cost, trust, threat].map(
        (value) => html`<td class="figure">${figureText(value)}</td>`,
      )}
      <td>${this.#sources(measure)}</td>
      <td>${paid[id] ?? nothing}</td>
    </tr>`;
  }

  /** Which of its numbers are ours, and which the way of computing asks for. */
  #sources(measure: (typeof measures)[number]): TemplateResult {
    const names = (channels: readonly string[]): string => channels.join(', ');
    const ours = channelsFrom(measure, 'chosen');
    const unit = channelsFrom(measure, 'structural');
    return html`<div>
        ${
          ours.length === 0
            ? say('model:measure_sources.rest')
            : say('model:measure_sources.chosen', { names: names(ours) })
        }
      </div>
      ${
        unit.length === 0
          ? nothing
          : html`<div>${say('model:measure_sources.structural', { names: names(unit) })}</div>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-measure-table': MeasureTable;
  }
}
