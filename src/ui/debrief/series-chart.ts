import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { axisEnds, scaleNote, type ValueScale } from '../../app/index.ts';
import { curveChart } from '../frame/curve-chart.ts';
import { Piece } from '../frame/piece.ts';

/** One point of a curve. */
export interface SeriesPoint {
  readonly hour: number;
  readonly value: number;
}

/** From nought to a hundred. */
const percent: ValueScale = { share: (value) => value / 100, ticks: [0, 50, 100], times: null };

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
  /** The scale every chart of this indicator has, and how its ticks are written. */
  @property({ attribute: false }) scale: ValueScale = percent;
  @property({ attribute: false }) tick: (value: number) => string = String;
  /** When the world's hour 0 lies, ISO 8601 without zone. */
  @property() start = '';
  @property({ attribute: false }) value: (value: number) => string = String;
  @property({ attribute: false }) when: (hour: number) => string = String;
  /** Headings of the table's first column, and of the disclosure around it. */
  @property({ attribute: false }) words = { table: '', when: '' };

  protected override render(): TemplateResult {
    return html`<figure class="chart">
      <figcaption>
        <strong>${this.name}</strong> <span>${this.sentence} ${scaleNote(this.scale)}</span>
      </figcaption>
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
    const { points, marks, scale } = this;
    const span = [points[0]?.hour ?? 0, points.at(-1)?.hour ?? 0] as const;
    return curveChart({
      span,
      ends: axisEnds(this.start, ...span),
      scale: scale.ticks.map((tick) => ({ share: scale.share(tick) ?? 0, text: this.tick(tick) })),
      marks: marks.map((at) => ({ at, text: '' })),
      lines: [
        {
          kind: 'way',
          points: points.map(({ hour, value }) => ({ at: hour, share: scale.share(value) })),
        },
      ],
    });
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
