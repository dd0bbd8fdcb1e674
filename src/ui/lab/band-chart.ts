import { html, nothing, svg, type TemplateResult } from 'lit';

/** What a chart of bands draws; the words beside it say the same. */
export interface BandChart {
  /** From light to dark: lower and upper edge, one value per step. */
  readonly bands: readonly { readonly low: readonly number[]; readonly high: readonly number[] }[];
  readonly line: readonly number[];
  /** A single course to compare with, drawn in dashes. */
  readonly dashes?: readonly number[];
  /** Level marked across the chart, with its words. */
  readonly level?: { readonly value: number; readonly words: string };
  /** Value at the upper edge; the lower is 0. */
  readonly top: number;
  /** What stands at the edges: top, bottom, first and last step. */
  readonly edges: readonly [top: string, bottom: string, first: string, last: string];
}

const width = 320;
const height = 120;

/** Bands around a line, without axes of its own: the four edges are named. */
export function bandChart(chart: BandChart): TemplateResult {
  const { bands, line, dashes = [], level, top } = chart;
  const steps = Math.max(1, line.length - 1);
  const x = (step: number) => ((step / steps) * width).toFixed(1);
  const y = (value: number) => (height - Math.min(1, value / top) * height).toFixed(1);
  const way = (values: readonly number[]) =>
    values.map((value, step) => `${x(step)},${y(value)}`).join(' ');
  const shape = (low: readonly number[], high: readonly number[]) =>
    `${way(high)} ${low
      .map((value, step) => `${x(step)},${y(value)}`)
      .reverse()
      .join(' ')}`;
  const [up, down, first, last] = chart.edges;
  return html`<div class="band-chart">
    <span class="edge up">${up}</span>
    <span class="edge down">${down}</span>
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${bands.map(
        ({ low, high }, index) =>
          svg`<polygon class=${index === 0 ? 'wide' : 'narrow'} points=${shape(low, high)} />`,
      )}
      ${
        level === undefined
          ? nothing
          : svg`<line class="level" x1="0" x2=${width} y1=${y(level.value)} y2=${y(level.value)} />`
      }
      <polyline class="middle" points=${way(line)} />
      ${dashes.length > 1 ? svg`<polyline class="dashes" points=${way(dashes)} />` : nothing}
    </svg>
    <span class="edge first">${first}</span>
    <span class="edge words">${level?.words ?? ''}</span>
    <span class="edge last">${last}</span>
  </div>`;
}
