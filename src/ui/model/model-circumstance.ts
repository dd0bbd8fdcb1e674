import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  figureText,
  partText,
  say,
  textUnder,
  thresholdText,
  type ModelPage,
} from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Circumstance = ModelPage['circumstances']['rows'][number];
type Setting = Circumstance['settings'][number];

/** Which statements do not hold where a story has set one of its numbers otherwise. */
@customElement('rw-circumstances')
export class ModelCircumstances extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { seeds, first, rows } = this.page.circumstances;
    const last = first + seeds - 1;
    const title = say('model:circumstances.title');
    return html`<h3>${title}</h3>
      <p>${say('model:circumstances.says', { seeds, first, last })}</p>
      <div class="wide" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${say('model:columns.parameter')}</th>
              <th scope="col">${say('model:circumstances.turned')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>`;
  }

  #row({ settings, turned }: Circumstance): TemplateResult {
    const parts = turned.map(
      ({ fact, name, figure, interval, threshold }) =>
        html`<li>
          <strong>${fact}</strong> ${partText(name) ?? html`<span lang="en">${name}</span>`}:
          ${figureText(figure)}
          ${interval === null ? '' : `[${interval.map((end) => figureText(end)).join(' – ')}]`}
          (${thresholdText(threshold)})
        </li>`,
    );
    return html`<tr>
      <th scope="row">${settings.map((setting) => this.#setting(setting))}</th>
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

  #setting({ name, value }: Setting): TemplateResult {
    const said = textUnder('model:parameters', name);
    return html`<div>
      <code>${name}</code> = ${[value].flat().map(figureText).join('; ')} ${said}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-circumstances': ModelCircumstances;
  }
}
