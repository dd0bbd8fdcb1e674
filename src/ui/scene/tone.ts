import { svg, type SVGTemplateResult } from 'lit';
import { chanceOf } from './chance.ts';
import { short, times, type Point } from './pen.ts';

/** A field to be shaded with level lines. */
export interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Units from one line to the next. */
  readonly step?: number;
  /** Units within which a line may begin late or end early. */
  readonly ragged?: number;
}

/** How dark it is at a place, 0 to 1. */
export type Tone = (x: number, y: number) => number;

const stride = 20;

/**
 * Shades a field with lines that swell. On light paper they swell in the shadow, on dark paper in
 * the light, so that a lamp is a lamp on both.
 */
export function engrave(field: Field, dark: Tone): SVGTemplateResult {
  const { step = 9 } = field;
  const day = rows(field, (x, y) => 0.5 * step * dark(x, y));
  const night = rows(field, (x, y) => 0.44 * step * (1 - dark(x, y)));
  return svg`<path class="by-day" d=${day} /><path class="by-night" d=${night} />`;
}

/** The same lines on light and on dark paper, for what is a surface and not a light. */
export function grain(field: Field, weight: Tone): SVGTemplateResult {
  const { step = 9 } = field;
  return svg`<path class="lines" d=${rows(field, (x, y) => 0.6 * step * weight(x, y))} />`;
}

function rows(field: Field, weight: Tone): string {
  const { x, y, width, height, step = 9, ragged = 60 } = field;
  const chance = chanceOf(Math.round(x * 7 + y * 13), step);
  return times(Math.floor(height / step), (row) => {
    const from = x + ragged * chance(2 * row);
    const to = x + width - ragged * chance(2 * row + 1);
    const count = Math.max(2, Math.ceil((to - from) / stride));
    const level = y + (row + 0.5) * step;
    const weights = times(count + 1, (index) => {
      const isEnd = index === 0 || index === count;
      return isEnd ? 0 : weight(from + ((to - from) * index) / count, level);
    });
    const place = (index: number, side: number): Point => {
      const px = from + ((to - from) * index) / count;
      const wave = Math.sin(px / 90 + row) * 0.8;
      return [px, level + wave + (side * (weights[index] ?? 0)) / 2];
    };
    return runsOf(weights)
      .map(([first, last]) => {
        const above = times(last - first + 1, (index) => place(first + index, -1));
        const below = times(last - first + 1, (index) => place(last - index, 1));
        const corners = [...above, ...below].map(([px, py]) => `${short(px)} ${short(py)}`);
        return `M${corners.join('L')}Z`;
      })
      .join('');
  }).join('');
}

/** First and last index of every stretch that is thick enough to be seen. */
function runsOf(weights: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  weights.forEach((weight, index) => {
    if (weight < 0.3) return;
    const last = runs.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([Math.max(0, index - 1), index + 1]);
  });
  return runs.map(([first, last]) => [first, Math.min(last, weights.length - 1)] as const);
}

/** Darkness that falls off from a light at `x`, `y`: 0 within `near`, 1 beyond `far`. */
export function around(x: number, y: number, near: number, far: number): Tone {
  return (px, py) => {
    const share = (Math.hypot(px - x, py - y) - near) / (far - near);
    return Math.min(1, Math.max(0, share));
  };
}
