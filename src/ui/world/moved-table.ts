import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Run } from '../../game/index.ts';
import {
  elapsedText,
  indicatorWords,
  type Moved,
  movedAt,
  movedText,
  valueText,
} from '../../app/index.ts';
import { arrow, harmName } from '../frame/harm.ts';
import { Piece } from '../frame/piece.ts';

const shown = 8;

/** What a decision and the time after it moved: before, after, and by how much. */
@customElement('rw-moved')
export class MovedTable extends Piece {
  @property({ attribute: false }) run!: Run;
  /** The page the decision led to. */
  @property({ type: Number }) turn = 0;
  @state() private isWhole = false;

  protected override render(): TemplateResult {
    const { run } = this;
    const taken = run.turns[this.turn]?.taken ?? null;
    if (taken === null) return html`<p>${say('world-room:moved.begin')}</p>`;
    const all = movedAt(run, this.turn);
    const hour = (index: number) => run.turns[index]?.readings.at(-1)?.hour ?? 0;
    const elapsed = elapsedText(hour(this.turn) - hour(this.turn - 1));
    const rest = all.length - shown;
    return html`<p class="lead">${say('world-room:moved.decision', { choice: taken.text })}</p>
      ${
        all.length === 0
          ? html`<p>${elapsed}. ${say('world-room:moved.nothing')}</p>`
          : html`<p class="note">${say('world-room:moved.note', { elapsed })}</p>
              ${this.#table(this.isWhole ? all : all.slice(0, shown))}`
      }
      ${
        rest > 0 && !this.isWhole
          ? html`<button type="button" @click=${() => (this.isWhole = true)}>
              ${say('world-room:moved.all', { count: rest })}
            </button>`
          : nothing
      }`;
  }

  #table(rows: readonly Moved[]): TemplateResult {
    return html`<table class="moved">
      <thead>
        <tr>
          ${[
            say('world-room:moved.indicator'),
            say('world-room:moved.before'),
            say('world-room:moved.after'),
            say('world-room:moved.change'),
          ].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row({ id, before, after, change, size, harm }: Moved): TemplateResult {
    return html`<tr>
      <th scope="row">${indicatorWords(id).name}</th>
      <td>${valueText(id, before)}</td>
      <td>${valueText(id, after)}</td>
      <td class="change ${harmName(harm)}">
        <span
          class="size"
          aria-hidden="true"
          .style=${`--size: ${(100 * size).toFixed(0)}%`}
        ></span>
        ${arrow(change)} ${movedText(id, before, after)}
        ${harm === 0 ? nothing : html`<span class="hidden-text">, ${say(`world-room:moved.${harm > 0 ? 'worse' : 'better'}`)}</span>`}
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-moved': MovedTable;
  }
}
