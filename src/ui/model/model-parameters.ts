import { say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, type ModelPage, textUnder } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

/** Every number of the model with its meaning, value, range and source. */
@customElement('rw-parameters')
export class ModelParameters extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const settable = this.page.parameters.filter((entry) => entry.settable);
    const fixed = this.page.parameters.filter((entry) => !entry.settable);
    const heads = [
      say('model:columns.meaning'),
      say('model:columns.value'),
      say('model:columns.unit'),
      say('model:columns.range'),
      say('model:columns.source'),
    ];
    const table = (name: string, entries: ModelPage['parameters']) =>
      html`<div class="wide" role="region" aria-label=${name}>
        <table>
          <caption>
            ${name}
          </caption>
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${entries.map((entry) => this.#row(entry))}
          </tbody>
        </table>
      </div>`;
    return html`${table(say('model:headings.parameters'), fixed)}
    ${table(say('model:words.settable'), settable)}`;
  }

  #row(entry: ModelPage['parameters'][number]): TemplateResult {
    const [low, high] = entry.range;
    const source = textUnder('room:model.sources', entry.source);
    return html`<tr data-parameter=${entry.id}>
      <th scope="row">${say(`model:parameters.${entry.id}`)} <code>${entry.id}</code></th>
      <td class="figure">${figureText(entry.default)}</td>
      <td>
        ${textUnder('room:model.units', entry.unit) ?? html`<span lang="en">${entry.unit}</span>`}
      </td>
      <td class="figure">
        ${say('room:model.allowed', { low: figureText(low), high: figureText(high) })}
      </td>
      <td>${source ?? html`<span lang="en">${entry.source}</span>`}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-parameters': ModelParameters;
  }
}
