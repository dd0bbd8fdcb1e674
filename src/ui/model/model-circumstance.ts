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

type Kind = keyof ModelPage['circumstances'];
type Circumstance = ModelPage['circumstances'][Kind]['rows'][number];
type Setting = Circumstance['settings'][number];

const kinds = ['one', 'pairs', 'fixed'] as const satisfies readonly Kind[];

/** Which statements do not hold where one number of a story, two of them, or a fixed one are otherwise. */
@customElement('rw-circumstances')
export class ModelCircumstances extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    return html`${kinds.map((kind) => this.#table(kind))}`;
  }

  #table(kind: Kind): TemplateResult {
    const { seeds, first, screened, measured, of, clean, rows } = this.page.circumstances[kind];
    const last = first + seeds - 1;
    const title = say(`model:circumstances.${kind}.title`);
    return html`<h3>${title}</h3>
      <p>
        ${say(`model:circumstances.${kind}.says`, { seeds, first, last, screened, measured, of, clean })}
      </p>
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

  #setting({ name, value, factor }: Setting): TemplateResult {
    const said = textUnder('model:parameters', name) ?? textUnder('number:constants', name);
    return html`<div>
      <code>${name}</code> = ${[value].flat().map(figureText).join('; ')}
      ${factor === undefined ? '' : `(× ${figureText(factor)})`} ${said}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-circumstances': ModelCircumstances;
  }
}
