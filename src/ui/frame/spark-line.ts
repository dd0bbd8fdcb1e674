import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What a sparkline draws. */
export interface SparkLine {
  readonly values: readonly number[];
  /** Indices to mark on the line. */
  readonly marks?: readonly number[];
  /** From here on the line is drawn strong; everything before it is past. */
  readonly since?: number;
}

const width = 120;
const height = 28;
const inset = 3;

/** A curve without axes. It repeats what stands beside it in words, so it is hidden from readers. */
export function sparkLine({ values, marks = [], since = 0 }: SparkLine): TemplateResult {
  const place = placing(values);
  const past = values.slice(0, since + 1).map((_, index) => place(index));
  const recent = values.slice(since).map((_, index) => place(index + since));
  const end = place(values.length - 1);
  return html`<svg
    class="spark"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${past.length > 1 ? svg`<polyline class="past" points=${past.join(' ')} />` : null}
    ${recent.length > 1 ? svg`<polyline class="recent" points=${recent.join(' ')} />` : null}
    ${marks.map((mark) => {
      const [x] = place(mark).split(',');
      return svg`<line class="mark" x1=${x!} x2=${x!} y1=${height - 3} y2=${height} />`;
    })}
    ${values.length > 0 ? dot(end) : null}
  </svg>`;
}

function placing(values: readonly number[]): (index: number) => string {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = (width - 2 * inset) / Math.max(1, values.length - 1);
  return (index) => {
    const share = span === 0 ? 0.5 : ((values[index] ?? low) - low) / span;
    const x = inset + index * step;
    const y = height - inset - share * (height - 2 * inset);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
}

function dot(at: string): SVGTemplateResult {
  const [x, y] = at.split(',');
  return svg`<line class="end" x1=${x!} x2=${x!} y1=${y!} y2=${y!} />`;
}
