import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ModelPage, RoomWords } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

const shownRounds = [0, 5, 10, 15, 20] as const;
const shownReadouts = ['jailbreak', 'truth', 'harmfulness'] as const;

type Row = ModelPage['paper']['paper'][number];

/** The paper's twenty rounds beside ours, as last measured. */
@customElement('rw-paper')
export class ModelPaper extends Piece {
  @property({ attribute: false }) page!: ModelPage;
  @property({ attribute: false }) words!: RoomWords;

  protected override render(): TemplateResult {
    const { page, text } = this;
    const { paper, seeds } = page.paper;
    if (paper.length === 0) return html`<p>${this.words.model.not_here}</p>`;
    const { says, put_in, comes_out, differs } = page.words.paper;
    return html`<p>${text.fill(says, { seeds: text.number(seeds) })}</p>
      ${shownReadouts.map((name) => this.#table(name, paper))}
      <p>${put_in}</p>
      <p>${comes_out}</p>
      <p>${differs}</p>`;
  }

  #table(name: (typeof shownReadouts)[number], rows: readonly Row[]): TemplateResult {
    const { page, text } = this;
    const said = page.words.paper.readouts[name];
    return html`<div class="wide" role="region" aria-label=${said.name}>
      <table>
        <caption>
          ${said.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">${page.words.paper.round}</th>
            ${shownRounds.map((round) => html`<th scope="col" class="figure">${round}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ paradigm, [name]: course }) =>
              html`<tr>
                <th scope="row">${page.words.paper.paradigms[paradigm]}</th>
                ${shownRounds.map(
                  (round) =>
                    html`<td class="figure">
                      ${text.number(course.mean[round] ?? 0, 2)} ±
                      ${text.number(course.spread[round] ?? 0, 2)}
                    </td>`,
                )}
              </tr>`,
          )}
          <tr>
            <th scope="row">${page.words.paper.source}</th>
            <td colspan=${shownRounds.length}>${said.paper}</td>
          </tr>
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-paper': ModelPaper;
  }
}
