import { say } from '../../app/index.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Series } from './chart-series.ts';
import { Piece } from '../frame/piece.ts';
import {
  axisEnds,
  bareValueText,
  fullValueText,
  indicatorWords,
  scaleNote,
  scaleOf,
  valueText,
  worldTime,
} from '../../app/index.ts';
import { curveChart } from '../frame/curve-chart.ts';
import { timeTicks } from './time-tick.ts';
import './twin-table.ts';

/** Names of days or months between the ends, at the most. */
const mostDays = 4;

/** One indicator as a curve, a sentence and a table. */
@customElement('rw-curve')
export class IndicatorChart extends Piece {
  @property({ attribute: false }) series!: Series;
  /** Which part of the model page explains it. */
  @property() section = '';
  /** World hour set in the world room. */
  @property({ type: Number }) hour = 0;
  @property({ attribute: false }) when: (hour: number) => string = String;
  /** When the world's hour 0 lies, ISO 8601 without zone. */
  @property() start = '';
  /** The date in few characters, for the axis. */
  @property({ attribute: false }) day: (hour: number) => string = String;
  @query('.now') private now!: HTMLElement;
  @query('.now-line') private line!: HTMLElement;

  protected override render(): TemplateResult {
    const { series } = this;
    const { name } = indicatorWords(series.id);
    const sentence = this.#sentence();
    const table = say('world-room:charts.table', { name });
    return html`<figure class="curve">
      <figcaption>
        <strong>${name}</strong>
        <span class="note now"></span>
      </figcaption>
      ${this.#chart()}
      <p class="note">
        ${sentence} ${scaleNote(scaleOf(series.id, series.values))}
        <a href="#/model/${this.section}"
          >${say('world-room:charts.model')}<span class="hidden-text">: ${name}</span></a
        >
      </p>
      <rw-twin .caption=${table} .content=${() => this.#table()}></rw-twin>
    </figure>`;
  }

  #table(): TemplateResult {
    const { series } = this;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say('world-room:charts.when')}</th>
          <th scope="col">${indicatorWords(series.id).name}</th>
        </tr>
      </thead>
      <tbody>
        ${series.pages.map(
          ({ hour, value }) =>
            html`<tr>
              <th scope="row">${this.when(hour)}</th>
              <td>${fullValueText(series.id, value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** The time set changes often; nothing but the line and the value beside the name follows it. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const isTimeAlone = changed.size === 1 && changed.has('hour');
    if (isTimeAlone && this.hasUpdated) this.#mark();
    return !isTimeAlone;
  }

  protected override updated(): void {
    this.#mark();
  }

  #at(hour: number): number {
    const { hours, values } = this.series;
    const index = hours.findLastIndex((one) => one <= hour);
    return values[Math.max(0, index)] ?? 0;
  }

  #sentence(): string {
    const { series } = this;
    const value = (one: number | undefined) => valueText(series.id, one ?? 0);
    const { name } = indicatorWords(series.id);
    if (series.low === series.high) {
      return say('world-room:charts.flat', { name, first: value(series.values[0]) });
    }
    return say('world-room:charts.sentence', {
      name,
      first: value(series.values[0]),
      last: value(series.values.at(-1)),
      low: value(series.low),
      high: value(series.high),
      when: this.when(series.highHour),
    });
  }

  #chart(): TemplateResult {
    const { id, hours, values } = this.series;
    const { share, ticks } = scaleOf(id, values);
    const [from, to] = this.#span();
    const days = timeTicks((hour) => worldTime(this.start, hour), from, to, mostDays);
    return curveChart({
      span: [from, to],
      ends: axisEnds(this.start, from, to),
      scale: ticks.map((tick) => ({ share: share(tick) ?? 0, text: bareValueText(id, tick) })),
      between: days.map((at) => ({ at, text: this.day(at) })),
      lines: [
        {
          kind: 'way',
          points: hours.map((at, index) => ({ at, share: share(values[index] ?? 0) })),
        },
      ],
      hasNow: true,
    });
  }

  #span(): readonly [from: number, to: number] {
    const { hours } = this.series;
    return [hours[0] ?? 0, hours.at(-1) ?? 0];
  }

  #mark(): void {
    const { series } = this;
    const value = valueText(series.id, this.#at(this.hour));
    this.now.textContent = say('world-room:charts.now', { value });
    const [from, to] = this.#span();
    const share = (this.hour - from) / (to - from || 1);
    this.line.style.transform = `translateX(${(100 * share).toFixed(2)}%)`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-curve': IndicatorChart;
  }
}
