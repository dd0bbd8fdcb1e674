import { html, svg, type TemplateResult } from 'lit';

/** A curve of the report. */
export interface ReportCurve {
  readonly points: readonly { readonly hour: number; readonly value: number }[];
  /** Decisions, drawn as numbered lines. */
  readonly marks: readonly { readonly hour: number; readonly name: string }[];
  /** What the curve shows, in words. */
  readonly sentence: string;
}

const width = 640;
const height = 96;
const foot = 14;

/** A small curve that survives a black-and-white printer, with its sentence. */
export function reportCurve({ points, marks, sentence }: ReportCurve): TemplateResult {
  const values = points.map((point) => point.value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const from = points[0]?.hour ?? 0;
  const hours = (points.at(-1)?.hour ?? 0) - from || 1;
  const x = (hour: number) => (12 + ((hour - from) / hours) * (width - 24)).toFixed(1);
  const y = (value: number) => {
    const share = span === 0 ? 0.5 : (value - low) / span;
    return (height - foot - 4 - share * (height - foot - 10)).toFixed(1);
  };
  return html`<figure class="curve">
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${marks.map(
        ({ hour, name }) =>
          svg`<line class="mark" x1=${x(hour)} x2=${x(hour)} y1="2" y2=${height - foot} />
            <text x=${x(hour)} y=${height - 2}>${name}</text>`,
      )}
      ${points
        .slice(0, points.length === 1 ? 1 : 0)
        .map(({ hour, value }) => svg`<circle cx=${x(hour)} cy=${y(value)} r="2" />`)}
      <polyline points=${points.map(({ hour, value }) => `${x(hour)},${y(value)}`).join(' ')} />
    </svg>
    <figcaption>${sentence}</figcaption>
  </figure>`;
}
