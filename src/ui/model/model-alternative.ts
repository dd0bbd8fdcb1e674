import { say, write } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, type ModelPage, partText, thresholdText } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Part = ModelPage['alternative']['parts'][number];

/** Which measured statements survive when the world is built otherwise. */
@customElement('rw-alternative')
export class ModelAlternative extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { page } = this;
    const { seeds, parts, readingSeeds } = page.alternative;
    if (parts.length === 0) return html`<p>${say('world-room:model.not_here')}</p>`;
    const holding = parts.filter(({ pass }) => pass);
    const turned = parts.filter(({ pass, others }) => others.some((each) => each.pass !== pass));
    const survived = holding.filter((part) => !turned.includes(part));
    return html`<p>${say('model:alternative.says', { seeds })}</p>
      <p>
        ${say('model:alternative.survived', {
          count: survived.length,
          all: holding.length,
        })}
        ${turned.length === 0 ? say('model:alternative.none_turned') : nothing}
      </p>
      ${turned.length === 0 ? nothing : this.#table(turned)}
      <p>${say('model:alternative.readings', { seeds: readingSeeds })}</p>
      ${this.#readings()}`;
  }

  #table(parts: readonly Part[]): TemplateResult {
    const { page } = this;
    return html`<div class="wide" role="region" aria-label=${say('model:alternative.turned')}>
      <table>
        <caption>
          ${say('model:alternative.turned')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say('model:columns.fact')}</th>
            <th scope="col">${say('model:columns.threshold')}</th>
            <th scope="col">${say('model:alternative.usual')}</th>
            ${page.alternative.structures.map((id) => html`<th scope="col">${say(`model:alternative.${id}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${parts.map((part) => this.#row(part))}
        </tbody>
      </table>
    </div>`;
  }

  #readings(): TemplateResult {
    const { structures, readings } = this.page.alternative;
    const caption = say('model:alternative.on_the_way');
    return html`<div class="wide" role="region" aria-label=${caption}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say('model:alternative.reading')}</th>
            <th scope="col">${say('model:alternative.usual')}</th>
            ${structures.map((id) => html`<th scope="col">${say(`model:alternative.${id}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${readings.map(
            ({ indicator, day, figures }) =>
              html`<tr>
                <th scope="row">
                  ${say('model:alternative.at', {
                    name: say(`world:indicators.${indicator}.name`),
                    day,
                  })}
                </th>
                ${figures.map(
                  ({ mean, error }) =>
                    html`<td class="figure">
                      ${write('number', Math.round(mean))} ± ${write('number', Math.round(error))}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #row({ fact, name, threshold, figure, pass, others }: Part): TemplateResult {
    return html`<tr>
      <th scope="row">${fact} ${partText(name) ?? name}</th>
      <td class="figure">${thresholdText(threshold)}</td>
      ${[{ figure, pass }, ...others].map(
        (each) => html`<td class="figure">${figureText(each.figure)} ${each.pass ? '✓' : '✗'}</td>`,
      )}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-alternative': ModelAlternative;
  }
}
