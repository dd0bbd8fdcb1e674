import { html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Piece } from '../frame/piece.ts';

/** One point of a curve. */
export interface SeriesPoint {
  readonly hour: number;
  readonly value: number;
}

const width = 600;
const height = 120;

/** A curve with its words: a caption that says the same, and every drawn value as a table. */
@customElement('rw-chart')
export class SeriesChart extends Piece {
  /** In order of time, at most a few hundred. */
  @property({ attribute: false }) points: readonly SeriesPoint[] = [];
  /** Hours to mark, e.g. those of decisions. */
  @property({ attribute: false }) marks: readonly number[] = [];
  @property() name = '';
  /** A sentence with the same content as the curve. */
  @property() sentence = '';
  @property({ attribute: false }) value: (value: number) => string = String;
  @property({ attribute: false }) when: (hour: number) => string = String;
  /** Headings of the table's first column, and of the disclosure around it. */
  @property({ attribute: false }) words = { table: '', when: '' };

  protected override render(): TemplateResult {
    return html`<figure class="chart">
      <figcaption><strong>${this.name}</strong> <span>${this.sentence}</span></figcaption>
      ${this.#curve()}
      <details>
        <summary>${this.words.table}<span class="hidden-text">: ${this.name}</span></summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.words.when}</th>
              <th scope="col">${this.name}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#rows().map(
              ({ hour, value }) =>
                html`<tr>
                  <th scope="row">${this.when(hour)}</th>
                  <td>${this.value(value)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </figure>`;
  }

  #curve(): TemplateResult {
    const { points, marks } = this;
    const values = points.map((point) => point.value);
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    const from = points[0]?.hour ?? 0;
    const hours = (points.at(-1)?.hour ?? 0) - from || 1;
    const x = (hour: number) => (((hour - from) / hours) * width).toFixed(1);
    const y = (value: number) => (height - 8 - ((value - low) / span) * (height - 16)).toFixed(1);
    const line = points.map(({ hour, value }) => `${x(hour)},${y(value)}`).join(' ');
    return html`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${marks.map((hour) => svg`<line class="mark" x1=${x(hour)} x2=${x(hour)} y1="0" y2=${height} />`)}
      <polyline points=${line} />
    </svg>`;
  }

  /** The first value, one at each mark, and the last: what a person would read off the curve. */
  #rows(): readonly SeriesPoint[] {
    const { points, marks } = this;
    const wanted = new Set(
      marks.map((hour) => points.findLastIndex((point) => point.hour <= hour)),
    );
    return points.filter(
      (_, index) => index === 0 || index === points.length - 1 || wanted.has(index),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-chart': SeriesChart;
  }
}
