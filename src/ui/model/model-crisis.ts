import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, say, textUnder, write, type ModelPage } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

/** Where in the space of three numbers the source's choices lead into a crisis. */
@customElement('rw-crisis')
export class ModelCrisis extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { seeds, factors, steps, shares } = this.page.crisis;
    const [, , layers] = factors;
    return html`<p>${say('model:crisis.says', { seeds })}</p>
      <ul>
        ${factors.map((id) => html`<li><code>${id}</code> ${textUnder('model:parameters', id)}</li>`)}
      </ul>
      ${steps.map(
        (layer, at) =>
          html`<details ?open=${layer === 1}>
            <summary>
              ${say('model:crisis.layer', { name: layers, factor: figureText(layer) })}
            </summary>
            ${this.#table(shares[at]!)}
          </details>`,
      )}`;
  }

  #table(shares: readonly (readonly number[])[]): TemplateResult {
    const { factors, steps } = this.page.crisis;
    const [rows, columns] = factors;
    return html`<div class="wide" role="region" aria-label=${say('model:crisis.table')}>
      <table class="crisis">
        <thead>
          <tr>
            <th scope="col">${say('model:crisis.corner', { rows, columns })}</th>
            ${steps.map((step) => html`<th scope="col">× ${figureText(step)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step, row) =>
              html`<tr>
                <th scope="row">× ${figureText(step)}</th>
                ${shares[row]!.map(
                  (share) =>
                    html`<td class="figure" .style=${`--share: ${(100 * share).toFixed(0)}%`}>
                      ${write('percent', share)}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-crisis': ModelCrisis;
  }
}
