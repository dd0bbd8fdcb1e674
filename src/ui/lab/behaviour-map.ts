import { say, write } from '../../app/index.ts';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Cell, CellGroup } from '../../futures/index.ts';
import { scrolled } from './scrolled.ts';

const columns = 16;
const pitch = 20;

/** The space of behaviours: what is in sight, what is rare, and the holes. */
export function behaviourMap(groups: readonly CellGroup[]): TemplateResult {
  const half = (safe: boolean): TemplateResult =>
    html`<div class="map-half">
      <h4>${safe ? say('table:trilemma.safe') : say('table:trilemma.unsafe')}</h4>
      ${groups.filter((group) => group.safe === safe).map((group) => kindOf(group))}
    </div>`;
  return html`<div class="map">${half(true)} ${half(false)}</div>
    <details class="legend-box">
      <summary>${say('table:trilemma.map_note')}</summary>
      <ul role="list" class="map-legend">
        ${legend.map(
          ({ cell, safe, key }) =>
            html`<li>
              <svg viewBox="0 0 20 20" aria-hidden="true" class="map-kind">
                ${mark(cell, safe, 0)}
              </svg>
              ${say(`table:trilemma.${key}`)}
            </li>`,
        )}
      </ul>
    </details>`;
}

const plain = { behaviour: 0, share: 0, reference: 0, wasGone: true } as const;
const legend = [
  { cell: { ...plain, sight: 'seen', ink: 0.8 }, safe: true, key: 'legend_safe' },
  { cell: { ...plain, sight: 'seen', ink: 0.8 }, safe: false, key: 'legend_unsafe' },
  { cell: { ...plain, sight: 'seen', ink: 0.2 }, safe: true, key: 'legend_seen' },
  { cell: { ...plain, sight: 'rare', ink: 0.6 }, safe: true, key: 'legend_rare' },
  { cell: { ...plain, sight: 'gone', ink: 0, wasGone: false }, safe: true, key: 'legend_gone' },
] as const satisfies readonly {
  cell: Cell;
  safe: boolean;
  key: `legend_${string}`;
}[];

function kindOf(group: CellGroup): TemplateResult {
  const rows = Math.ceil(group.cells.length / columns);
  const counts = say('table:trilemma.counts', group.counts);
  const label = `${say(`lab:trilemma.kinds.${group.kind}.name`)}: ${counts}`;
  return html`<figure class="map-figure">
    <figcaption>
      <strong>${say(`lab:trilemma.kinds.${group.kind}.name`)}</strong>
      <span class="note">${counts}</span>
    </figcaption>
    <svg
      class="map-kind"
      viewBox="0 0 ${columns * pitch} ${rows * pitch}"
      role="img"
      aria-label=${label}
    >
      ${group.cells.map((cell, index) => mark(cell, group.safe, index))}
    </svg>
  </figure>`;
}

function mark(cell: Cell, safe: boolean, index: number): SVGTemplateResult {
  const x = ((index % columns) + 0.5) * pitch;
  const y = (Math.floor(index / columns) + 0.5) * pitch;
  const isNew = cell.sight === 'gone' && !cell.wasGone;
  const radius = { seen: 3 + 6.2 * cell.ink, rare: 1 + 1.1 * cell.ink, gone: 6.5 }[cell.sight];
  const outline = safe ? disc(x, y, radius, cell.sight) : block(x, y, radius, cell.sight);
  if (!isNew) return outline;
  const rim = safe ? disc(x, y, 9, 'opened') : block(x, y, 9, 'opened');
  return svg`${outline}${rim}`;
}

function disc(x: number, y: number, radius: number, name: string): SVGTemplateResult {
  return svg`<circle class=${name} cx=${x} cy=${y} r=${radius.toFixed(1)} />`;
}

/** A square of about the same ink as the disc. */
function block(x: number, y: number, radius: number, name: string): SVGTemplateResult {
  const half = radius * 0.89;
  return svg`<rect class=${name} x=${(x - half).toFixed(1)} y=${(y - half).toFixed(1)}
    width=${(2 * half).toFixed(1)} height=${(2 * half).toFixed(1)} />`;
}

/** One sentence on the safe behaviours: the same as the map shows. */
export function mapSentence(groups: readonly CellGroup[]): string {
  const counts = { count: 0, seen: 0, rare: 0, gone: 0 };
  for (const group of groups) {
    if (!group.safe) continue;
    counts.count += group.cells.length;
    counts.seen += group.counts.seen;
    counts.rare += group.counts.rare;
    counts.gone += group.counts.gone;
  }
  return say('table:trilemma.map_sentence', counts);
}

/** The map as rows and columns: the kinds, and on request every behaviour. */
export function behaviourTable(groups: readonly CellGroup[]): TemplateResult {
  const share = (value: number) => write('percent', value);
  const head = (names: readonly string[]) =>
    html`<tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>`;
  const kindTable = html`<table>
    <thead>
      ${head([
        say('table:trilemma.kind'),
        say('table:trilemma.share'),
        say('table:trilemma.people'),
        say('table:trilemma.seen'),
        say('table:trilemma.rare'),
        say('table:trilemma.gone'),
      ])}
    </thead>
    <tbody>
      ${groups.map(
        (group) =>
          html`<tr>
            <th scope="row">
              ${say(`lab:trilemma.kinds.${group.kind}.name`)}
              <span class="note"
                >${group.safe ? say('table:trilemma.safe') : say('table:trilemma.unsafe')}</span
              >
            </th>
            <td>${share(group.share)}</td>
            <td>${share(group.reference)}</td>
            <td>${group.counts.seen}</td>
            <td>${group.counts.rare}</td>
            <td>${group.counts.gone}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  const cellTable = html`<table>
    <thead>
      ${head([say('table:trilemma.behaviour'), say('table:trilemma.kind'), say('table:trilemma.share'), say('table:trilemma.people'), say('table:trilemma.sight')])}
    </thead>
    <tbody>
      ${groups.flatMap((group) =>
        group.cells.map(
          (cell) =>
            html`<tr>
              <th scope="row">${cell.behaviour + 1}</th>
              <td>${say(`lab:trilemma.kinds.${group.kind}.name`)}</td>
              <td>${share(cell.share)}</td>
              <td>${share(cell.reference)}</td>
              <td>${say(`table:trilemma.${cell.sight}`)}</td>
            </tr>`,
        ),
      )}
    </tbody>
  </table>`;
  return html`${scrolled(say('table:trilemma.map'), kindTable)}
    <details>
      <summary>${say('table:trilemma.all_behaviours')}</summary>
      ${groups.length === 0 ? nothing : scrolled(say('table:trilemma.all_behaviours'), cellTable)}
    </details>`;
}
