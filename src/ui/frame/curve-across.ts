import { svg, type SVGTemplateResult } from 'lit';
import { wayOf, type CurvePoint, type Plane } from './curve.ts';

/** What lies between two curves. */
export function bandOf(
  plane: Plane,
  low: readonly CurvePoint[],
  high: readonly CurvePoint[],
  kind: string,
): SVGTemplateResult {
  return svg`<polygon class=${kind} points=${`${wayOf(plane, high)} ${wayOf(plane, low.toReversed())}`} />`;
}

/** A line across the plane at a height. */
export function levelOf(
  { y }: Plane,
  share: number,
  width: number,
  kind: string,
): SVGTemplateResult {
  return svg`<line class=${kind} x1="0" x2=${width} y1=${y(share)} y2=${y(share)} />`;
}

/** A line through the plane at a place. */
export function markOf({ x }: Plane, at: number, height: number, kind: string): SVGTemplateResult {
  return svg`<line class=${kind} x1=${x(at)} x2=${x(at)} y1="0" y2=${height} />`;
}
