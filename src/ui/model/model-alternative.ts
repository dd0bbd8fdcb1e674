import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  figureText,
  type ModelPage,
  partText,
  type RoomWords,
  thresholdText,
  type WorldWords,
} from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Part = ModelPage['alternative']['parts'][number];

/** Which measured statements survive when the world is built otherwise. */
@customElement('rw-alternative')
export class ModelAlternative extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;
  @property({ attribute: false }) world!: WorldWords;

  protected override render(): TemplateResult {
    const { page, text } = this;
    const { seeds, parts } = page.alternative;
    if (parts.length === 0) return html`<p>${this.words.model.not_here}</p>`;
    const say = page.words.alternative;
    const holding = parts.filter(({ pass }) => pass);
    const turned = parts.filter(({ pass, others }) => others.some((each) => each.pass !== pass));
    const survived = holding.filter((part) => !turned.includes(part));
    return html`<p>${text.fill(say.says, { seeds: text.number(seeds) })}</p>
      <p>
        ${text.fill(say.survived, {
          count: text.number(survived.length),
          all: text.number(holding.length),
        })}
        ${turned.length === 0 ? say.none_turned : nothing}
      </p>
      ${turned.length === 0 ? nothing : this.#table(turned)}`;
  }

  #table(parts: readonly Part[]): TemplateResult {
    const { page } = this;
    const { alternative: say, columns } = page.words;
    return html`<div class="wide" role="region" aria-label=${say.turned}>
      <table>
        <caption>
          ${say.turned}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.fact}</th>
            <th scope="col">${columns.threshold}</th>
            <th scope="col">${say.usual}</th>
            ${page.alternative.structures.map((id) => html`<th scope="col">${say[id]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${parts.map((part) => this.#row(part))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ fact, name, threshold, figure, pass, others }: Part): TemplateResult {
    const { text, words, world } = this;
    return html`<tr>
      <th scope="row">${fact} ${partText(text, words, world, name) ?? name}</th>
      <td class="figure">${thresholdText(text, threshold)}</td>
      ${[{ figure, pass }, ...others].map(
        (each) =>
          html`<td class="figure">${figureText(text, each.figure)} ${each.pass ? '✓' : '✗'}</td>`,
      )}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-alternative': ModelAlternative;
  }
}
