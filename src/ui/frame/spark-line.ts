import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

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
  const x = (index: number) =>
    (inset + (index * (width - 2 * inset)) / Math.max(1, values.length - 1)).toFixed(1);
  const points = values.flatMap((value, index): readonly Point[] => {
    const up = share(value);
    if (up === null) return [];
    return [{ index, x: x(index), y: (foot - up * (foot - inset)).toFixed(1) }];
  });
  const line = (name: string, of: readonly Point[]) =>
    of.length > 1
      ? svg`<polyline class=${name} points=${of.map((point) => `${point.x},${point.y}`).join(' ')} />`
      : null;
  const end = points.at(-1);
  return html`<svg
    class="spark"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <line class="ground" x1=${inset} x2=${width - inset} y1=${foot} y2=${foot} />
    ${line(
      'past',
      points.filter(({ index }) => index <= since),
    )}
    ${line(
      'recent',
      points.filter(({ index }) => index >= since),
    )}
    ${end === undefined ? null : dot(end)}
  </svg>`;
}

interface Point {
  readonly index: number;
  readonly x: string;
  readonly y: string;
}

function dot({ x, y }: Point): SVGTemplateResult {
  return svg`<line class="end" x1=${x} x2=${x} y1=${y} y2=${y} />`;
}
