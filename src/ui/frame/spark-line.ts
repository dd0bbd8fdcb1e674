import { html, type TemplateResult } from 'lit';
import { curveOf, dotOf, planeOf } from './curve.ts';
import './spark-line.css';

/** What a sparkline draws. */
export interface SparkLine {
  readonly values: readonly number[];
  /** From here on the line is drawn strong; everything before it is past. */
  readonly since?: number;
  /** Where a value lies between foot and top, 0..1; null where none is to be drawn. */
  readonly share: (value: number) => number | null;
}

const width = 120;
const height = 28;
const inset = 3;
const foot = height - inset;

/** A curve over its baseline. It repeats what stands beside it in words, so it is hidden from readers. */
export function sparkLine({ values, since = 0, share }: SparkLine): TemplateResult {
  const right = width - inset;
  const plane = planeOf([0, values.length - 1], { left: inset, right, top: inset, foot });
  const points = values.map((value, at) => ({ at, share: share(value) }));
  const end = points.findLast((point) => point.share !== null);
  return html`<svg
    class="spark"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <line class="ground" x1=${inset} x2=${right} y1=${foot} y2=${foot} />
    ${curveOf(plane, points.slice(0, since + 1), 'past')}
    ${curveOf(plane, points.slice(since), 'recent')}
    ${end === undefined ? null : dotOf(plane, end, 'end')}
  </svg>`;
}
