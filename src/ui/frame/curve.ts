import { svg, type SVGTemplateResult } from 'lit';

/** A point of a curve: where it lies along the axis, and how high, 0..1; null where there is none. */
export interface CurvePoint {
  readonly at: number;
  readonly share: number | null;
}

/** A rectangle in which curves are drawn, in units of its picture; y grows downwards. */
export interface Plane {
  readonly x: (at: number) => string;
  readonly y: (share: number) => string;
}

/** The plane between `from` and `to`, inside a rectangle. A span of nothing lies at its beginning. */
export function planeOf(
  [from, to]: readonly [from: number, to: number],
  { left, right, top, foot }: Readonly<Record<'left' | 'right' | 'top' | 'foot', number>>,
): Plane {
  const span = to - from || 1;
  return {
    x: (at) => (left + ((at - from) / span) * (right - left)).toFixed(1),
    y: (share) => (foot - Math.min(1, Math.max(0, share)) * (foot - top)).toFixed(1),
  };
}

/** The points as the `points` of a polyline, without those that are none. */
export function wayOf({ x, y }: Plane, points: readonly CurvePoint[]): string {
  return points
    .flatMap(({ at, share }) => (share === null ? [] : [`${x(at)},${y(share)}`]))
    .join(' ');
}

/** A curve. Nothing where there are less than two points. */
export function curveOf(
  plane: Plane,
  points: readonly CurvePoint[],
  kind: string,
): SVGTemplateResult | null {
  const shown = points.filter(({ share }) => share !== null);
  return shown.length < 2 ? null : svg`<polyline class=${kind} points=${wayOf(plane, shown)} />`;
}

/** A dot at a place and a height: a line of no length with round ends, whatever stretches the picture. */
export function dotOf({ x, y }: Plane, { at, share }: CurvePoint, kind: string): SVGTemplateResult {
  const [cx, cy] = [x(at), y(share ?? 0)];
  return svg`<line class=${kind} x1=${cx} x2=${cx} y1=${cy} y2=${cy} />`;
}
