import { say, write } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ModelPage } from '../../app/index.ts';
import { kindAssumptions } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';

const shownRounds = [0, 5, 10, 15, 20] as const;
const shownReadouts = ['jailbreak', 'truth', 'harmfulness'] as const;

type Row = ModelPage['paper']['paper'][number];

/** The paper's twenty rounds beside ours, as last measured. */
@customElement('rw-paper')
export class ModelPaper extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const { page } = this;
    const { paper, seeds } = page.paper;
    if (paper.length === 0) return html`<p>${say('world-room:model.not_here')}</p>`;
    const { compliance, refusal, falsehood, truth } = kindAssumptions;
    return html`<p>${say('model:paper.says', { seeds })}</p>
      ${shownReadouts.map((name) => this.#table(name, paper))}
      <p>
        ${say('model:paper.put_in', {
          granted: compliance.reward,
          declined: refusal.reward,
          catchy: falsehood.appeal,
          careful: truth.appeal,
        })}
      </p>
      <p>${say('model:paper.comes_out')}</p>
      <p>${say('model:paper.differs')}</p>`;
  }

  #table(name: (typeof shownReadouts)[number], rows: readonly Row[]): TemplateResult {
    return html`<div
      class="wide"
      role="region"
      aria-label=${say(`model:paper.readouts.${name}.name`)}
    >
      <table>
        <caption>
          ${say(`model:paper.readouts.${name}.name`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say('model:paper.round')}</th>
            ${shownRounds.map((round) => html`<th scope="col" class="figure">${round}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ paradigm, [name]: course }) =>
              html`<tr>
                <th scope="row">${say(`model:paper.paradigms.${paradigm}`)}</th>
                ${shownRounds.map(
                  (round) =>
                    html`<td class="figure">
                      ${write('number', course.mean[round] ?? 0)} ±
                      ${write('number', course.spread[round] ?? 0)}
                    </td>`,
                )}
              </tr>`,
          )}
          <tr>
            <th scope="row">${say('model:paper.source')}</th>
            <td colspan=${shownRounds.length}>${say(`model:paper.readouts.${name}.paper`)}</td>
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
