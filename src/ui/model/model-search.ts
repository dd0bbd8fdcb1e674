import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureWords, say, write, type ModelPage } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Found = ModelPage['search']['frontier'][number];

/** The schedules of measures that no other beats in everything, and when the best comes too late. */
@customElement('rw-search')
export class ModelSearch extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { worlds, heldOut, frontier, window } = this.page.search;
    const last = window.findLast(({ won }) => won >= 0.5);
    const { first, seeds } = heldOut;
    return html`<p>${say('model:search.says', { worlds, first, last: first + seeds - 1 })}</p>
      <div class="wide" role="region" aria-label=${say('model:search.frontier')}>
        <table>
          <caption>
            ${say('model:search.frontier')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say('model:search.schedule')}</th>
              <th scope="col">${say('model:search.gone')}</th>
              <th scope="col">${say('model:search.won')}</th>
              <th scope="col">${say('model:search.services')}</th>
              <th scope="col">${say('model:search.trust')}</th>
              <th scope="col">${say('model:search.control')}</th>
              <th scope="col">${say('model:search.lives')}</th>
            </tr>
          </thead>
          <tbody>
            ${frontier.map((found) => this.#row(found))}
          </tbody>
        </table>
      </div>
      <p>
        ${
          last === undefined
            ? say('model:search.never')
            : say('model:search.closes', { day: last.day, share: shareText(last.won) })
        }
      </p>
      <div class="wide" role="region" aria-label=${say('model:search.window')}>
        <table>
          <caption>
            ${say('model:search.window')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say('model:search.begun')}</th>
              ${window.map(({ day }) => html`<th scope="col">${day}</th>`)}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">${say('model:search.won')}</th>
              ${window.map(({ won }) => html`<td class="figure">${shareText(won)}</td>`)}
            </tr>
            <tr>
              <th scope="row">${say('model:search.gone')}</th>
              ${window.map(
                ({ eradicated }) => html`<td class="figure">${shareText(eradicated)}</td>`,
              )}
            </tr>
          </tbody>
        </table>
      </div>`;
  }

  #row({ schedule, eradicated, won, services, trust, control, lives }: Found): TemplateResult {
    const measures = schedule.map(({ measure, percent, from, to }) => {
      const { name } = measureWords(measure);
      const counts = { name, percent, from, to: to ?? 0 };
      return html`<li>
        ${say(to === null ? 'model:search.stays' : 'model:search.leaves', counts)}
      </li>`;
    });
    return html`<tr>
      <th scope="row">
        <ul class="schedule">
          ${measures}
        </ul>
      </th>
      ${[eradicated, won, services, trust, control].map(
        (share) => html`<td class="figure">${shareText(share)}</td>`,
      )}
      <td class="figure">${write('number', Math.round(lives))}</td>
    </tr>`;
  }
}

/** A share in whole percent: of a hundred worlds there is no more to tell. */
function shareText(share: number): string {
  return write('percent', Math.round(share * 100) / 100);
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-search': ModelSearch;
  }
}
