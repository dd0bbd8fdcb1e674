import { say, write } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { figureText, type ModelPage, partText, thresholdText, textUnder } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Fact = ModelPage['facts'][number];

/** What the world has to show, and whether it does, as last measured. */
@customElement('rw-facts')
export class ModelFacts extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { facts } = this.page;
    if (facts.length === 0) return html`<p>${say('world-room:model.not_here')}</p>`;
    return html`<ol role="list" class="facts">
      ${facts.map((fact) => this.#fact(fact))}
    </ol>`;
  }

  #fact(fact: Fact): TemplateResult {
    const statement = textUnder('model:facts', fact.id) ?? fact.id;
    const verdict = fact.pass ? say('model:words.holds') : say('model:words.fails');
    return html`<li data-fact=${fact.id} class=${fact.pass ? 'holds' : 'fails'}>
      <p><strong>${fact.id}</strong> ${statement}</p>
      <p class="note">
        <span class="verdict"
          ><span aria-hidden="true">${fact.pass ? '✓' : '✗'}</span> ${verdict}</span
        >,
        ${say('world-room:model.counts', {
          count: fact.seeds,
          first: fact.first,
          last: fact.first + fact.seeds - 1,
        })}
      </p>
      <details>
        <summary>
          ${say('model:columns.measured')} (${write('number', fact.parts.length)})<span
            class="hidden-text"
            >: ${fact.id}</span
          >
        </summary>
        <div class="wide" role="region" aria-label="${say('model:columns.measured')}: ${fact.id}">
          <table>
            <thead>
              <tr>
                <th scope="col">${say('model:columns.meaning')}</th>
                <th scope="col">${say('model:columns.measured')}</th>
                <th scope="col">${say('model:columns.interval')}</th>
                <th scope="col">${say('model:columns.threshold')}</th>
                <th scope="col">${say('model:columns.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              ${fact.parts.map((part) => this.#part(part))}
            </tbody>
          </table>
        </div>
      </details>
    </li>`;
  }

  #part({ name, figure, interval, threshold, pass }: Fact['parts'][number]): TemplateResult {
    const said = partText(name) ?? html`<span lang="en">${name}</span>`;
    return html`<tr>
      <th scope="row">${said}</th>
      <td class="figure">${figureText(figure)}</td>
      <td class="figure">
        ${interval === undefined ? '–' : interval.map((end) => figureText(end)).join(' – ')}
      </td>
      <td class="figure">${thresholdText(threshold)}</td>
      <td>${pass ? say('model:words.holds') : say('model:words.fails')}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-facts': ModelFacts;
  }
}
