import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  figureText,
  measureWords,
  type ModelPage,
  type RoomWords,
  type WorldWords,
} from '../../app/index.ts';
import { measures } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';

/** Every measure with what it acts on and how strongly, how long it takes and what it costs. */
@customElement('rw-measure-table')
export class MeasureTable extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;
  @property({ attribute: false }) world!: WorldWords;

  protected override render(): TemplateResult {
    const { columns, measures_say } = this.page.words;
    return html`<p>${measures_say}</p>
      <div class="wide" role="region" aria-label=${columns.measure}>
        <table>
          <thead>
            <tr>
              <th scope="col">${columns.measure}</th>
              <th scope="col">${columns.acts_on}</th>
              <th scope="col">${columns.ramp}</th>
              <th scope="col">${columns.cost}</th>
              <th scope="col">${columns.trust}</th>
              <th scope="col">${columns.threat}</th>
            </tr>
          </thead>
          <tbody>
            ${measures.map((measure) => this.#row(measure))}
          </tbody>
        </table>
      </div>`;
  }

  #row({ id, ramp, cost, trust, threat, effects }: (typeof measures)[number]): TemplateResult {
    const { text, world } = this;
    const acts = Object.entries(effects).map(
      ([channel, strength], at) =>
        html`${at === 0 ? '' : ', '}<code>${channel}</code> ${figureText(text, strength)}`,
    );
    return html`<tr data-measure=${id}>
      <th scope="row">${measureWords(world, id).name} <code>${id}</code></th>
      <td>${acts}</td>
      ${[ramp, cost, trust, threat].map(
        (value) => html`<td class="figure">${figureText(text, value)}</td>`,
      )}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-measure-table': MeasureTable;
  }
}
