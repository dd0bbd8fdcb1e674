import { html, svg, type TemplateResult } from 'lit';
import type { Frame, Triangle } from '../../futures/index.ts';
import { percentText } from './lab-knob.ts';
import type { LabWords, Text } from '../../app/index.ts';

const corners = ['safety', 'evolution', 'isolation'] as const;
type Corner = (typeof corners)[number];

const middle = { x: 100, y: 96 };
const reach = 74;
/** Safety stands on top, because it is the one that falls by itself. */
const directions: Readonly<Record<Corner, readonly [x: number, y: number]>> = {
  safety: [0, -1],
  evolution: [0.866, 0.5],
  isolation: [-0.866, 0.5],
};

/** Where a society stands between the corners: each one's share of the way from the middle to the rim. */
export function societyTriangle(
  frames: readonly Frame[],
  words: LabWords,
  text: Text,
): TemplateResult {
  const now = frames.at(-1)?.triangle ?? { evolution: 0, isolation: 0, safety: 0 };
  const say = words.table.trilemma;
  const shares = sharesOf(now, words, text);
  const rim = corners.map((corner) => point(corner, 1)).join(' ');
  const inner = corners.map((corner) => point(corner, now[corner])).join(' ');
  const sentence = text.fill(say.triangle, shares);
  return html`<figure class="corner-figure">
    <svg viewBox="0 0 200 150" role="img" aria-label=${`${sentence} ${say.triangle_trail}`}>
      <polygon class="rim" points=${rim} />
      ${corners.map((corner) => {
        const [x, y] = point(corner, 1).split(',');
        return svg`<line class="spoke" x1=${middle.x} y1=${middle.y} x2=${x!} y2=${y!} />`;
      })}
      <polygon class="stand" points=${inner} />
      ${frames.map((frame) => {
        const [x, y] = point('safety', frame.triangle.safety).split(',');
        return svg`<line class="trail" x1=${Number(x) - 3} x2=${Number(x) + 3} y1=${y!} y2=${y!} />`;
      })}
      ${corners.map((corner) => {
        const [x, y] = point(corner, now[corner]).split(',');
        return svg`<circle class="corner" cx=${x!} cy=${y!} r="3.5" />`;
      })}
      ${corners.map((corner) => {
        const [x, y] = labelAt[corner];
        return svg`<text x=${x} y=${y} text-anchor=${anchors[corner]}>${cornerName(corner, words)}
          ${shares[corner]}</text>`;
      })}
    </svg>
  </figure>`;
}

const labelAt: Readonly<Record<Corner, readonly [number, number]>> = {
  safety: [100, 14],
  evolution: [198, 147],
  isolation: [2, 147],
};
const anchors = { safety: 'middle', evolution: 'end', isolation: 'start' } as const;

/** The triangle as a table of its three corners. */
export function triangleTable(
  frames: readonly Frame[],
  words: LabWords,
  text: Text,
): TemplateResult {
  const now = frames.at(-1)?.triangle ?? { evolution: 0, isolation: 0, safety: 0 };
  const shares = sharesOf(now, words, text);
  return html`<table>
    <tbody>
      ${corners.map(
        (corner) =>
          html`<tr>
            <th scope="row">${cornerName(corner, words)}</th>
            <td>${shares[corner]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cornerName(corner: Corner, { lab }: LabWords): string {
  return corner === 'safety'
    ? lab.trilemma.corner_of_triangle.safety.name
    : lab.trilemma.corners[corner].name;
}

function sharesOf(triangle: Triangle, words: LabWords, text: Text): Record<Corner, string> {
  const share = (corner: Corner) => percentText(text, words.table.percent, triangle[corner]);
  return {
    safety: share('safety'),
    evolution: share('evolution'),
    isolation: share('isolation'),
  };
}

function point(corner: Corner, share: number): string {
  const [x, y] = directions[corner];
  return `${(middle.x + x * reach * share).toFixed(1)},${(middle.y + y * reach * share).toFixed(1)}`;
}
