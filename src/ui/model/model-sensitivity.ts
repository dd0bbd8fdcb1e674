import { say, write } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ModelPage, textUnder } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Screened = ModelPage['sensitivity']['screening']['outcomes'][number];
type Indexed = ModelPage['sensitivity']['indices']['outcomes'][number];
type Estimate = Indexed['factors'][number]['first'];

/** Which numbers move which outcome most, as last measured: indices with intervals, and the screening. */
@customElement('rw-sensitivity')
export class ModelSensitivity extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { sensitivity } = this.page;
    const { screening, indices, spread } = sensitivity;
    if (indices.outcomes.length === 0) return html`<p>${say('world-room:model.not_here')}</p>`;
    const counts = {
      spread: write('percent', spread),
      parameters: screening.parameters,
      trajectories: screening.size,
      screened: screening.runs,
      rows: indices.size,
      runs: indices.runs,
    };
    return html`<p>${say('model:sensitivity', counts)}</p>
      ${indices.outcomes.map((outcome) => this.#indexed(outcome))}
      <h3>${say('model:screening')}</h3>
      <p>${say('model:screening_says')}</p>
      ${screening.outcomes.map((outcome) => this.#screened(outcome))}`;
  }

  #indexed({ outcome, mean, deviation, factors }: Indexed): TemplateResult {
    return html`<h3>${say(`model:outcomes.${outcome}`)}</h3>
      <p class="note">
        ${say('world-room:model.middle', {
          mean,
          deviation,
        })}
      </p>
      <div class="wide" role="region" aria-label=${say(`model:outcomes.${outcome}`)}>
        <table class="influences">
          <thead>
            <tr>
              <th scope="col">${say('model:columns.parameter')}</th>
              <th scope="col">${say('model:columns.alone')}</th>
              <th scope="col">${say('model:columns.in_all')}</th>
            </tr>
          </thead>
          <tbody>
            ${factors.map(
              ({ factor, first, total }) =>
                html`<tr>
                  <th scope="row">${this.#factor(factor)}</th>
                  <td class="figure">${this.#estimate(first)}</td>
                  <td class="figure more">
                    <span
                      class="size"
                      aria-hidden="true"
                      .style=${`--size: ${(100 * Math.min(1, Math.max(0, total.value))).toFixed(0)}%`}
                    ></span>
                    ${this.#estimate(total)}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #screened({ outcome, factors }: Screened): TemplateResult {
    return html`<details>
      <summary>${say(`model:outcomes.${outcome}`)}</summary>
      <ol class="screened">
        ${factors.map(
          ({ factor, size, mean, spread }) =>
            html`<li>
              ${this.#factor(factor)}:
              ${say('world-room:model.effect', {
                size,
                direction: write('signed', mean),
                spread,
              })}
            </li>`,
        )}
      </ol>
    </details>`;
  }

  #factor(factor: string): TemplateResult {
    return html`${textUnder('model:parameters', factor) ?? say('model:chance')}
      <code>${factor}</code>`;
  }

  #estimate({ value, low, high }: Estimate): string {
    const [middle, from, to] = [value, low, high].map((each) => write('percent', each));
    return say('world-room:model.between', { value: middle!, low: from!, high: to! });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-sensitivity': ModelSensitivity;
  }
}
