import { say } from '../../app/index.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type uPlot from 'uplot';
import type { Series } from './chart-series.ts';
import { Piece } from '../frame/piece.ts';
import {
  bareValueText,
  fullValueText,
  indicatorWords,
  scaleOf,
  valueText,
  worldTime,
} from '../../app/index.ts';
import { SightWatch } from '../frame/sight-watch.ts';
import { SizeWatch } from '../frame/size-watch.ts';
import { timeTicks } from './time-tick.ts';
import './twin-table.ts';

const height = 130;

/** Curves waiting to be drawn: each in a task of its own, so that none keeps the page waiting. */
let queue: Promise<void> = Promise.resolve();

/** One indicator as a curve, a sentence and a table. The curve is drawn once it comes into view. */
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
  /** Changes when colours have changed. */
  @property({ attribute: false }) look = '';
  @query('.plot') private plot!: HTMLElement;
  @query('.now') private now!: HTMLElement;
  #chart: uPlot | null = null;
  #line: HTMLElement | null = null;
  #isSeen = false;
  /** True while the curve drawn, if any, is not the one asked for. */
  #isStale = true;
  #eyes: SightWatch | null = null;
  #sizes: SizeWatch | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#eyes?.disconnect();
    this.#sizes?.disconnect();
    this.#chart?.destroy();
    this.#chart = null;
    this.#isStale = true;
    this.#isSeen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#eyes = new SightWatch((changes) => {
      this.#isSeen = changes.at(-1)?.isIntersecting ?? false;
      this.#ask();
    });
    this.#eyes.observe(this);
    this.#sizes = new SizeWatch(() => {
      const width = this.plot.clientWidth;
      if (this.#chart !== null && width > 0 && width !== this.#chart.width) {
        this.#chart.setSize({ width, height });
        this.#mark();
      }
    });
    this.#sizes.observe(this);
  }

  protected override render(): TemplateResult {
    const { series } = this;
    const { name } = indicatorWords(series.id);
    const sentence = this.#sentence();
    const table = say('world-room:charts.table', { name });
    return html`<figure class="curve" data-indicator=${series.id}>
      <figcaption>
        <strong>${name}</strong>
        <span class="note now"></span>
      </figcaption>
      <div class="plot" role="img" aria-label=${sentence}></div>
      <p class="note">
        ${sentence}
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

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('series') || changed.has('look') || changed.has('day')) this.#isStale = true;
    this.#mark();
    this.#ask();
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

  /** Draws what is in view and not drawn yet, one curve to a task. */
  #ask(): void {
    if (!this.#isSeen || !this.#isStale) return;
    queue = queue.then(async () => {
      if (!this.#isSeen || !this.#isStale || !this.isConnected) return;
      await this.#draw();
      await new Promise((done) => setTimeout(done));
    });
  }

  async #draw(): Promise<void> {
    const [{ default: Chart }] = await Promise.all([
      import('uplot'),
      import('uplot/dist/uPlot.min.css'),
    ]);
    const { plot, series } = this;
    if (!this.isConnected || plot.clientWidth === 0) return;
    this.#isStale = false;
    this.#chart?.destroy();
    const scale = scaleOf(series.id, series.values);
    const style = getComputedStyle(this);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const axis = {
      stroke: colour('--ink-soft'),
      font: `12px ${style.fontFamily}`,
      grid: { stroke: colour('--rule'), width: 1 },
      ticks: { show: false },
    };
    this.#chart = new Chart(
      {
        width: plot.clientWidth,
        height,
        padding: [8, 8, 0, 0],
        legend: { show: false },
        cursor: { show: false },
        // Only a chart that has been drawn knows where an hour lies.
        hooks: { draw: [() => this.#mark()] },
        scales: { x: { time: false }, y: { range: () => [0, 1] } },
        axes: [
          {
            ...axis,
            size: 24,
            splits: (chart, _, from, to) => this.#days(from, to, chart.width),
            values: (_, hours) => hours.map((hour) => this.day(hour)),
          },
          {
            ...axis,
            size: 58,
            splits: () => scale.ticks.map((tick) => scale.share(tick) ?? 0),
            values: () => scale.ticks.map((tick) => bareValueText(series.id, tick)),
          },
        ],
        series: [{}, { stroke: colour('--brass'), width: 2, points: { show: false } }],
      },
      [[...series.hours], series.values.map(scale.share)],
      plot,
    );
    this.#line = document.createElement('div');
    this.#line.className = 'now-line';
    this.#chart.over.append(this.#line);
    this.#mark();
  }

  /** Beginnings of days or months, as many as their names have room for. */
  #days(from: number, to: number, width: number): number[] {
    return [...timeTicks((hour) => worldTime(this.start, hour), from, to, Math.floor(width / 90))];
  }

  #mark(): void {
    const { series } = this;
    const value = valueText(series.id, this.#at(this.hour));
    this.now.textContent = say('world-room:charts.now', { value });
    if (this.#chart === null || this.#line === null) return;
    const x = this.#chart.valToPos(this.hour, 'x');
    this.#line.style.transform = `translateX(${x.toFixed(1)}px)`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-curve': IndicatorChart;
  }
}
