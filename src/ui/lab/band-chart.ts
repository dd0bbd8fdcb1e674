import { html, nothing, type TemplateResult } from 'lit';
import { bandOf, levelOf } from '../frame/curve-across.ts';
import { curveOf, planeOf } from '../frame/curve.ts';

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
  const plane = planeOf([0, line.length - 1], { left: 0, right: width, top: 0, foot: height });
  const points = (values: readonly number[]) =>
    values.map((value, at) => ({ at, share: value / top }));
  const [up, down, first, last] = chart.edges;
  return html`<div class="band-chart">
    <span class="edge up">${up}</span>
    <span class="edge down">${down}</span>
    <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${bands.map(({ low, high }, index) =>
        bandOf(plane, points(low), points(high), index === 0 ? 'wide' : 'narrow'),
      )}
      ${level === undefined ? nothing : levelOf(plane, level.value / top, width, 'level')}
      ${curveOf(plane, points(line), 'middle')} ${curveOf(plane, points(dashes), 'dashes')}
    </svg>
    <span class="edge first">${first}</span>
    <span class="edge words">${level?.words ?? ''}</span>
    <span class="edge last">${last}</span>
  </div>`;
}
