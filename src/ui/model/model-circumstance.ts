import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, partText, say, textUnder, type ModelPage } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Circumstance = ModelPage['circumstances']['rows'][number];

/** Which statements do not hold where a story has set one of its numbers otherwise. */
@customElement('rw-circumstances')
export class ModelCircumstances extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { seeds, first, rows } = this.page.circumstances;
    const last = first + seeds - 1;
    return html`<h3>${say('model:circumstances.title')}</h3>
      <p>${say('model:circumstances.says', { seeds, first, last })}</p>
      <div class="wide" role="region" aria-label=${say('model:circumstances.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${say('model:columns.parameter')}</th>
              <th scope="col">${say('model:columns.value')}</th>
              <th scope="col">${say('model:circumstances.turned')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>`;
  }

  #row({ parameter, value, turned }: Circumstance): TemplateResult {
    const parts = turned.map(
      ({ fact, name, figure }) =>
        html`<li>
          <strong>${fact}</strong> ${partText(name) ?? html`<span lang="en">${name}</span>`}:
          ${figureText(figure)}
        </li>`,
    );
    return html`<tr>
      <th scope="row"><code>${parameter}</code> ${textUnder('model:parameters', parameter)}</th>
      <td class="figure">${figureText(value)}</td>
      <td>
        ${
          parts.length === 0
            ? say('model:circumstances.none')
            : html`<ul class="schedule">
                ${parts}
              </ul>`
        }
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-circumstances': ModelCircumstances;
  }
}
