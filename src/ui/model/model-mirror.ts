import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { say, write } from '../../app/index.ts';
import { mirrorScores } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';

const ways = ['seen', 'types', 'both'] as const;

/** How well the mirror predicts games that it has not seen, by each way of predicting. */
@customElement('rw-mirror-score')
export class MirrorScoreTable extends Piece {
  protected override render(): TemplateResult {
    const title = say('model:mirror_score.title');
    const columns = (['error', 'directions', 'crps', 'width', 'coverage', 'last'] as const).map(
      (name) => say(`model:mirror_score.columns.${name}`),
    );
    return html`<details>
      <summary>${title}</summary>
      <p>${say('model:mirror_score.says', { cells: mirrorScores.both.cells })}</p>
      <div class="wide" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${say('model:mirror_score.way')}</th>
              ${columns.map((name) => html`<th scope="col" class="figure">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${ways.map((way) => this.#row(way))}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #row(way: (typeof ways)[number]): TemplateResult {
    const { error, directions, crps, width, coverage, lastStep } = mirrorScores[way];
    const [right, possible] = directions;
    const figures = [
      write('exact', error),
      say('model:mirror_score.of', { right, possible }),
      write('exact', crps),
      write('exact', width),
      write('percent', coverage),
      write('exact', lastStep),
    ];
    return html`<tr data-way=${way}>
      <th scope="row">${say(`model:mirror_score.ways.${way}`)}</th>
      ${figures.map((figure) => html`<td class="figure">${figure}</td>`)}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-mirror-score': MirrorScoreTable;
  }
}
