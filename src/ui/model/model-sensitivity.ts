import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type ModelPage, type RoomWords, wordOf } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Outcome = ModelPage['sensitivity']['outcomes'][number];

/** Which numbers move which outcome most, as last measured. */
@customElement('rw-sensitivity')
export class ModelSensitivity extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;

  protected override render(): TemplateResult {
    const { sensitivity, words } = this.page;
    if (sensitivity.outcomes.length === 0) return html`<p>${this.words.model.not_here}</p>`;
    return html`<p>${words.sensitivity}</p>
      ${sensitivity.outcomes.map((outcome) => this.#outcome(outcome, sensitivity.runs))}`;
  }

  #outcome({ outcome, share, error, top }: Outcome, runs: number): TemplateResult {
    const { text, page, words } = this;
    const { columns } = page.words;
    const most = Math.max(...top.map(({ effect }) => Math.abs(effect)), 0.01);
    return html`<h3>${page.words.outcomes[outcome]}</h3>
      <p class="note">
        ${text.fill(words.model.share, {
          share: this.#percent(share, 1),
          runs: text.number(runs),
          error: this.#percent(error, 1),
        })}
      </p>
      <div class="wide" role="region" aria-label=${page.words.outcomes[outcome]}>
        <table class="influences">
          <thead>
            <tr>
              <th scope="col">${columns.parameter}</th>
              <th scope="col">${columns.effect}</th>
            </tr>
          </thead>
          <tbody>
            ${top.map(
              ({ parameter, effect }) =>
                html`<tr>
                  <th scope="row">
                    ${wordOf(page.words.parameters, parameter)} <code>${parameter}</code>
                  </th>
                  <td class="figure ${effect < 0 ? 'less' : 'more'}">
                    <span
                      class="size"
                      aria-hidden="true"
                      style="--size: ${((100 * Math.abs(effect)) / most).toFixed(0)}%"
                    ></span>
                    ${text.fill(words.model.effect, {
                      value: (effect < 0 ? '−' : '+') + text.number(100 * Math.abs(effect), 1),
                    })}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  #percent(share: number, digits: number): string {
    const unit = this.text.language === 'de' ? '\u00a0%' : '%';
    return `${this.text.number(100 * share, digits)}${unit}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-sensitivity': ModelSensitivity;
  }
}
