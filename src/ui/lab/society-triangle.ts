import { say, write } from '../../app/index.ts';
import { html, svg, type TemplateResult } from 'lit';
import type { Frame, Triangle } from '../../futures/index.ts';

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
export function societyTriangle(frames: readonly Frame[]): TemplateResult {
  const now = frames.at(-1)?.triangle ?? { evolution: 0, isolation: 0, safety: 0 };
  const shares = sharesOf(now);
  const rim = corners.map((corner) => point(corner, 1)).join(' ');
  const inner = corners.map((corner) => point(corner, now[corner])).join(' ');
  const sentence = say('table:trilemma.triangle', shares);
  return html`<figure class="corner-figure">
    <svg
      viewBox="0 0 200 150"
      role="img"
      aria-label=${`${sentence} ${say('table:trilemma.triangle_trail')}`}
    >
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
        return svg`<text x=${x} y=${y} text-anchor=${anchors[corner]}>${cornerName(corner)}
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
export function triangleTable(frames: readonly Frame[]): TemplateResult {
  const now = frames.at(-1)?.triangle ?? { evolution: 0, isolation: 0, safety: 0 };
  const shares = sharesOf(now);
  return html`<table>
    <tbody>
      ${corners.map(
        (corner) =>
          html`<tr>
            <th scope="row">${cornerName(corner)}</th>
            <td>${shares[corner]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cornerName(corner: Corner): string {
  return corner === 'safety'
    ? say('lab:trilemma.corner_of_triangle.safety.name')
    : say(`lab:trilemma.corners.${corner}.name`);
}

function sharesOf(triangle: Triangle): Record<Corner, string> {
  const share = (corner: Corner) => write('percent', triangle[corner]);
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
