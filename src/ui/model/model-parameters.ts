import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, type ModelPage, type RoomWords, wordOf } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

/** Every number of the model with its meaning, value, range and source. */
@customElement('rw-parameters')
export class ModelParameters extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;

  protected override render(): TemplateResult {
    const { headings, columns, words } = this.page.words;
    const settable = this.page.parameters.filter((entry) => entry.settable);
    const fixed = this.page.parameters.filter((entry) => !entry.settable);
    const heads = [columns.meaning, columns.value, columns.unit, columns.range, columns.source];
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
    return html`${table(headings.parameters, fixed)} ${table(words.settable, settable)}`;
  }

  #row(entry: ModelPage['parameters'][number]): TemplateResult {
    const { text, page, words } = this;
    const [low, high] = entry.range;
    const source = wordOf(words.model.sources, entry.source);
    return html`<tr data-parameter=${entry.id}>
      <th scope="row">${page.words.parameters[entry.id]} <code>${entry.id}</code></th>
      <td class="figure">${figureText(text, entry.default)}</td>
      <td>
        ${wordOf(words.model.units, entry.unit) ?? html`<span lang="en">${entry.unit}</span>`}
      </td>
      <td class="figure">
        ${text.fill(words.model.allowed, { low: figureText(text, low), high: figureText(text, high) })}
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
