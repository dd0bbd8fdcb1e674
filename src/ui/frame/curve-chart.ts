import { html, type TemplateResult } from 'lit';
import { levelOf, markOf } from './curve-across.ts';
import { curveOf, dotOf, planeOf, type CurvePoint } from './curve.ts';
import './curve.css';

/** A name at a place along the axis. */
export interface AxisName {
  readonly at: number;
  readonly text: string;
}

/** What a chart shows. What stands beside it says the same in words; so it is hidden from readers. */
export interface CurveChart {
  /** First and last place of the axis. */
  readonly span: readonly [from: number, to: number];
  /** What these two are called. */
  readonly ends: readonly [first: string, last: string];
  /** Names of heights, each 0..1. */
  readonly scale: readonly { readonly share: number; readonly text: string }[];
  /** Names of places between the ends; those too near to an end are left out. */
  readonly between?: readonly AxisName[];
  /** Lines through the chart, such as decisions, with what stands under them. */
  readonly marks?: readonly AxisName[];
  /** The last one lies on top; one of a single point is a dot. */
  readonly lines: readonly { readonly kind: string; readonly points: readonly CurvePoint[] }[];
  /** Single values beside the lines. */
  readonly dots?: readonly CurvePoint[];
  /** Whether a line for a time that is set lies over it: `.now-line`. */
  readonly hasNow?: boolean;
}

const width = 1000;
const height = 100;
/** The part of the axis at either end that belongs to the end's own name. */
const nearEnd = 0.2;

/** The one chart of curves over time: heights at its side, both ends and what lies between under it. */
export function curveChart(chart: CurveChart): TemplateResult {
  const { span, ends, scale, between = [], marks = [], lines, dots = [], hasNow = false } = chart;
  const [from, to] = span;
  const share = (at: number) => (at - from) / (to - from || 1);
  const inner = between.filter(({ at }) => share(at) > nearEnd && share(at) < 1 - nearEnd);
  const lonely = lines.flatMap(({ points }) => {
    const known = points.filter(({ share: height }) => height !== null);
    return known.length === 1 ? known : [];
  });
  const plane = planeOf(span, { left: 0, right: width, top: 0, foot: height });
  return html`<div class="curve-chart" aria-hidden="true">
    <div class="heights">
      ${scale.map(
        (one) =>
          html`<span .style=${`inset-block-end: ${(100 * one.share).toFixed(1)}%`}
            >${one.text}</span
          >`,
      )}
    </div>
    <div class="plane">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
        ${scale.map((one) => levelOf(plane, one.share, width, 'grid'))}
        ${between.map(({ at }) => markOf(plane, at, height, 'grid'))}
        ${marks.map(({ at }) => markOf(plane, at, height, 'mark'))}
        ${lines.map(({ points, kind }) => curveOf(plane, points, kind))}
        ${[...lonely, ...dots].map((dot) => [dotOf(plane, dot, 'dot rim'), dotOf(plane, dot, 'dot')])}
      </svg>
      ${hasNow ? html`<div class="now-line"></div>` : null}
    </div>
    ${marks.some(({ text }) => text !== '') ? html`<div class="places">${named(marks, share)}</div>` : null}
    <div class="places">
      <span class="first">${ends[0]}</span>${named(inner, share)}<span class="last"
        >${ends[1]}</span
      >
    </div>
  </div>`;
}

function named(
  names: readonly AxisName[],
  share: (at: number) => number,
): readonly TemplateResult[] {
  return names.map(
    ({ at, text }) =>
      html`<span .style=${`inset-inline-start: ${(100 * share(at)).toFixed(1)}%`}>${text}</span>`,
  );
}
