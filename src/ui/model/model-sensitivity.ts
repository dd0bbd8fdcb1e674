import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ModelPage, type RoomWords, type Text, wordOf } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Screened = ModelPage['sensitivity']['screening']['outcomes'][number];
type Indexed = ModelPage['sensitivity']['indices']['outcomes'][number];
type Estimate = Indexed['factors'][number]['first'];

/** Which numbers move which outcome most, as last measured: indices with intervals, and the screening. */
@customElement('rw-sensitivity')
export class ModelSensitivity extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;

  protected override render(): TemplateResult {
    const { sensitivity, words } = this.page;
    const { screening, indices, spread } = sensitivity;
    if (indices.outcomes.length === 0) return html`<p>${this.words.model.not_here}</p>`;
    const { text } = this;
    const counts = {
      spread: percentText(text, spread),
      parameters: text.number(screening.parameters),
      trajectories: text.number(screening.size),
      screened: text.number(screening.runs),
      rows: text.number(indices.size),
      runs: text.number(indices.runs),
    };
    return html`<p>${text.fill(words.sensitivity, counts)}</p>
      ${indices.outcomes.map((outcome) => this.#indexed(outcome))}
      <h3>${words.screening}</h3>
      <p>${words.screening_says}</p>
      ${screening.outcomes.map((outcome) => this.#screened(outcome))}`;
  }

  #indexed({ outcome, mean, deviation, factors }: Indexed): TemplateResult {
    const { text, page, words } = this;
    const { columns } = page.words;
    const name = page.words.outcomes[outcome];
    return html`<h3>${name}</h3>
      <p class="note">
        ${text.fill(words.model.middle, {
          mean: text.number(mean, 2),
          deviation: text.number(deviation, 2),
        })}
      </p>
      <div class="wide" role="region" aria-label=${name}>
        <table class="influences">
          <thead>
            <tr>
              <th scope="col">${columns.parameter}</th>
              <th scope="col">${columns.alone}</th>
              <th scope="col">${columns.in_all}</th>
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
                      style="--size: ${(100 * Math.min(1, Math.max(0, total.value))).toFixed(0)}%"
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
    const { text, page, words } = this;
    const name = page.words.outcomes[outcome];
    return html`<details>
      <summary>${name}</summary>
      <ol class="screened">
        ${factors.map(
          ({ factor, size, mean, spread }) =>
            html`<li>
              ${this.#factor(factor)}:
              ${text.fill(words.model.effect, {
                size: text.number(size, 3),
                direction: (mean < 0 ? '−' : '+') + text.number(Math.abs(mean), 3),
                spread: text.number(spread, 3),
              })}
            </li>`,
        )}
      </ol>
    </details>`;
  }

  #factor(factor: string): TemplateResult {
    const { words } = this.page;
    return html`${wordOf(words.parameters, factor) ?? words.chance} <code>${factor}</code>`;
  }

  #estimate({ value, low, high }: Estimate): string {
    const [middle, from, to] = [value, low, high].map((each) => percentText(this.text, each));
    return this.text.fill(this.words.model.between, { value: middle!, low: from!, high: to! });
  }
}

/** A share as whole percent, with the minus of print. */
function percentText(text: Text, share: number): string {
  const percent = Math.round(100 * share);
  const unit = text.language === 'de' ? '\u00a0%' : '%';
  return `${percent < 0 ? '−' : ''}${text.number(Math.abs(percent))}${unit}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-sensitivity': ModelSensitivity;
  }
}
