import { say, texts } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isOneWhole } from '../../game/index.ts';
import { figureText, type ModelPage, textUnder } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';

/** A number as a line of the tables shows it. */
interface Line {
  readonly id: string;
  readonly meaning: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly source: string;
  /** Whether its values are parts of one whole. */
  readonly isWhole?: boolean;
}

/** Every number of the model with its meaning, value, range and source. */
@customElement('rw-parameters')
export class ModelParameters extends Piece {
  @property({ attribute: false }) page!: ModelPage;

  protected override render(): TemplateResult {
    const lines = (settable: boolean): readonly Line[] =>
      this.page.parameters
        .filter((entry) => entry.settable === settable)
        .map(({ default: value, ...entry }) => ({
          ...entry,
          value,
          meaning: say(`model:parameters.${entry.id}`),
        }));
    return html`${this.#table(say('model:headings.parameters'), lines(false))}
      ${this.#table(say('model:words.settable'), lines(true))}
      <p>${say('number:says')}</p>
      ${this.#fixed()}`;
  }

  /** The numbers that are the same in every world, part by part. */
  #fixed(): readonly TemplateResult[] {
    const { constants } = this.page;
    const meanings: Readonly<Record<string, string>> = texts('number:constants');
    const parts = [...new Set(constants.map(({ part }) => part))];
    return parts.map((part) => {
      const name = say('number:title', { part: say(`model:sections.${part}.title`) });
      const lines = constants
        .filter((entry) => entry.part === part)
        .map((entry) => ({
          ...entry,
          meaning: meanings[entry.id] ?? entry.id,
          isWhole: isOneWhole(entry),
        }));
      return html`<details>
        <summary>${name}</summary>
        ${this.#table(name, lines)}
      </details>`;
    });
  }

  #table(name: string, lines: readonly Line[]): TemplateResult {
    const heads = [
      say('model:columns.meaning'),
      say('model:columns.value'),
      say('model:columns.unit'),
      say('model:columns.range'),
      say('model:columns.source'),
    ];
    return html`<div class="wide" role="region" aria-label=${name}>
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
          ${lines.map((line) => this.#row(line))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ id, meaning, value, unit, range: [low, high], source, isWhole }: Line): TemplateResult {
    const range =
      low === high
        ? say('number:only')
        : say('world-room:model.allowed', { low: figureText(low), high: figureText(high) });
    return html`<tr data-parameter=${id}>
      <th scope="row">${meaning} <code>${id}</code></th>
      <td class="figure">${[value].flat().map((each) => html`<div>${figureText(each)}</div>`)}</td>
      <td>${textUnder('world-room:model.units', unit) ?? html`<span lang="en">${unit}</span>`}</td>
      <td class="figure">${isWhole === true ? say('number:together', { range }) : range}</td>
      <td>${this.#origin(id, source)}</td>
    </tr>`;
  }

  /** Where a number comes from, and why it must be what it is where nobody chose it. */
  #origin(id: string, source: string): string | TemplateResult {
    const said = textUnder('world-room:model.sources', source);
    const reason = textUnder('number:reasons', id);
    if (said === null) return html`<span lang="en">${source}</span>`;
    return reason === null ? said : say('number:because', { source: said, reason });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-parameters': ModelParameters;
  }
}
