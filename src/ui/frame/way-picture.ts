import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { scaleOf, type Way, type WayLane } from '../../app/index.ts';

const width = 300;
/** Height of the rail of marks, and of a lane with the space above it. */
const rail = 9;
const lane = 13;
const gap = 3;

/** Another way, drawn over the picture, and when both part, as a share of the hours; null where they do not. */
export interface Ghost {
  readonly way: Way;
  readonly parted: number | null;
}

/**
 * A playthrough as a picture: a rail with decisions, headlines and the end, and below it one lane per
 * indicator, each on its own scale. It repeats what stands beside it in words, so readers skip it.
 */
function wayPicture(way: Way, isEnded: boolean, ghost: Ghost | null): TemplateResult {
  const points = Math.max(lengthOf(way), ghost === null ? 0 : lengthOf(ghost.way));
  const height = rail + way.lanes.length * (lane + gap);
  return html`<svg
    class="way"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${way.chapters.map(({ at }) => line('chapter', at, rail - 2, height))}
    <line class="ground" x1="0" x2=${width} y1=${rail - 2} y2=${rail - 2} />
    ${way.decisions.map((at) => line('decision', at, rail - 5, rail - 2))}
    ${way.headlines.map((at) => line('headline', at, 0, rail - 2))}
    ${way.lanes.map((one, index) => laneOf(one, topOf(index), points))}
    ${ghost?.way.lanes.map((one, index) => curveOf('ghost', one, topOf(index), points))}
    ${ghost?.parted == null ? null : line('parted', ghost.parted, 0, height)}
    ${isEnded ? line('end', 1, 0, height) : null}
  </svg>`;
}

/** The picture with a name, and a value or two, beside every lane; its first and last day may stand under it. */
export function namedWayPicture(
  way: Way,
  isEnded: boolean,
  told: (lane: WayLane) => { readonly name: string; readonly value: string },
  ends: readonly [first: string, last: string] | null = null,
  ghost: Ghost | null = null,
): TemplateResult {
  return html`<div class="way-frame">
    ${wayPicture(way, isEnded, ghost)}
    <ul role="list" class="way-names">
      ${way.lanes.map((one) => {
        const { name, value } = told(one);
        return html`<li><span>${name}</span> <span class="note">${value}</span></li>`;
      })}
    </ul>
    ${
      ends === null
        ? nothing
        : html`<p class="way-ends note"><span>${ends[0]}</span><span>${ends[1]}</span></p>`
    }
  </div>`;
}

function line(kind: string, at: number, from: number, to: number): SVGTemplateResult {
  const x = (1.5 + at * (width - 3)).toFixed(1);
  return svg`<line class=${kind} x1=${x} x2=${x} y1=${from} y2=${to} />`;
}

function lengthOf({ lanes }: Way): number {
  return lanes[0]?.values.length ?? 0;
}

function topOf(index: number): number {
  return rail + index * (lane + gap) + gap;
}

function laneOf(one: WayLane, top: number, points: number): SVGTemplateResult {
  const foot = top + lane;
  const way = pointsOf(one, top, points);
  const last = way.at(-1)?.split(',')[0] ?? '1.5';
  return svg`<polygon class="under" points="1.5,${foot} ${way.join(' ')} ${last},${foot}" />
    ${curveOf('over', one, top, points)}`;
}

function curveOf(kind: string, one: WayLane, top: number, points: number): SVGTemplateResult {
  return svg`<polyline class=${kind} points=${pointsOf(one, top, points).join(' ')} />`;
}

/** On the scale that every chart of the indicator has. */
function pointsOf({ id, values }: WayLane, top: number, points: number): readonly string[] {
  const { share } = scaleOf(id, values);
  const step = (width - 3) / Math.max(1, points - 1);
  return values.map((value, index) => {
    const up = share(value) ?? 0;
    return `${(1.5 + index * step).toFixed(1)},${(top + (1 - up) * lane).toFixed(1)}`;
  });
}
