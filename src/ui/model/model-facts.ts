import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  figureText,
  type ModelPage,
  partText,
  type RoomWords,
  thresholdText,
  wordOf,
  type WorldWords,
} from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

type Fact = ModelPage['facts'][number];

/** What the world has to show, and whether it does, as last measured. */
@customElement('rw-facts')
export class ModelFacts extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;
  @property({ attribute: false }) world!: WorldWords;

  protected override render(): TemplateResult {
    const { facts } = this.page;
    if (facts.length === 0) return html`<p>${this.words.model.not_here}</p>`;
    return html`<ol role="list" class="facts">
      ${facts.map((fact) => this.#fact(fact))}
    </ol>`;
  }

  #fact(fact: Fact): TemplateResult {
    const { page, text, words } = this;
    const { words: told, columns } = page.words;
    const statement = wordOf(page.words.facts, fact.id) ?? fact.id;
    const verdict = fact.pass ? told.holds : told.fails;
    return html`<li data-fact=${fact.id} class=${fact.pass ? 'holds' : 'fails'}>
      <p><strong>${fact.id}</strong> ${statement}</p>
      <p class="note">
        <span class="verdict"
          ><span aria-hidden="true">${fact.pass ? '✓' : '✗'}</span> ${verdict}</span
        >, ${text.fill(words.model.counts, { count: fact.seeds })}
      </p>
      <details>
        <summary>
          ${columns.measured} (${text.number(fact.parts.length)})<span class="hidden-text"
            >: ${fact.id}</span
          >
        </summary>
        <div class="wide" role="region" aria-label="${columns.measured}: ${fact.id}">
          <table>
            <thead>
              <tr>
                <th scope="col">${columns.meaning}</th>
                <th scope="col">${columns.measured}</th>
                <th scope="col">${columns.threshold}</th>
                <th scope="col">${columns.verdict}</th>
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

  #part({ name, figure, threshold, pass }: Fact['parts'][number]): TemplateResult {
    const { text, page, words, world } = this;
    const said = partText(text, words, world, name) ?? html`<span lang="en">${name}</span>`;
    return html`<tr>
      <th scope="row">${said}</th>
      <td class="figure">${figureText(text, figure)}</td>
      <td class="figure">${thresholdText(text, threshold)}</td>
      <td>${pass ? page.words.words.holds : page.words.words.fails}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-facts': ModelFacts;
  }
}
