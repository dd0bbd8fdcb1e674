import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Cell, CellGroup } from '../../futures/index.ts';
import type { LabWords, Text } from '../../app/index.ts';
import { percentText } from './lab-knob.ts';
import { scrolled } from './scrolled.ts';

const columns = 16;
const pitch = 20;

/** The words a map is drawn with. */
export interface MapWords {
  readonly words: LabWords;
  readonly text: Text;
}

/** The space of behaviours: what is in sight, what is rare, and the holes. */
export function behaviourMap(groups: readonly CellGroup[], say: MapWords): TemplateResult {
  const { words, text } = say;
  const { trilemma } = words.table;
  const half = (safe: boolean): TemplateResult =>
    html`<div class="map-half">
      <h4>${safe ? trilemma.safe : trilemma.unsafe}</h4>
      ${groups.filter((group) => group.safe === safe).map((group) => kindOf(group, say))}
    </div>`;
  return html`<div class="map">${half(true)} ${half(false)}</div>
    <p class="map-sentence">${mapSentence(groups, words, text)}</p>
    <details class="legend-box">
      <summary>${trilemma.map_note}</summary>
      <ul role="list" class="map-legend">
        ${legend.map(
          ({ cell, safe, key }) =>
            html`<li>
              <svg viewBox="0 0 20 20" aria-hidden="true" class="map-kind">
                ${mark(cell, safe, 0)}
              </svg>
              ${trilemma[key]}
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
  key: keyof LabWords['table']['trilemma'];
}[];

function kindOf(group: CellGroup, { words, text }: MapWords): TemplateResult {
  const { name } = words.lab.trilemma.kinds[group.kind];
  const rows = Math.ceil(group.cells.length / columns);
  const counts = text.fill(words.table.trilemma.counts, group.counts);
  const label = `${name}: ${counts}`;
  return html`<figure class="map-figure">
    <figcaption><strong>${name}</strong> <span class="note">${counts}</span></figcaption>
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
export function mapSentence(groups: readonly CellGroup[], words: LabWords, text: Text): string {
  const counts = { count: 0, seen: 0, rare: 0, gone: 0 };
  for (const group of groups) {
    if (!group.safe) continue;
    counts.count += group.cells.length;
    counts.seen += group.counts.seen;
    counts.rare += group.counts.rare;
    counts.gone += group.counts.gone;
  }
  return text.fill(words.table.trilemma.map_sentence, counts);
}

/** The map as rows and columns: the kinds, and on request every behaviour. */
export function behaviourTable(groups: readonly CellGroup[], say: MapWords): TemplateResult {
  const { words, text } = say;
  const { trilemma, percent } = words.table;
  const kinds = words.lab.trilemma.kinds;
  const share = (value: number) => percentText(text, percent, value);
  const precise = (value: number) => text.fill(percent, { value: text.number(value * 100, 2) });
  const head = (names: readonly string[]) =>
    html`<tr>
      ${names.map((name) => html`<th scope="col">${name}</th>`)}
    </tr>`;
  const kindTable = html`<table>
    <thead>
      ${head([
        trilemma.kind,
        trilemma.share,
        trilemma.people,
        trilemma.seen,
        trilemma.rare,
        trilemma.gone,
      ])}
    </thead>
    <tbody>
      ${groups.map(
        (group) =>
          html`<tr>
            <th scope="row">
              ${kinds[group.kind].name}
              <span class="note">${group.safe ? trilemma.safe : trilemma.unsafe}</span>
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
      ${head([trilemma.behaviour, trilemma.kind, trilemma.share, trilemma.people, trilemma.sight])}
    </thead>
    <tbody>
      ${groups.flatMap((group) =>
        group.cells.map(
          (cell) =>
            html`<tr>
              <th scope="row">${cell.behaviour + 1}</th>
              <td>${kinds[group.kind].name}</td>
              <td>${precise(cell.share)}</td>
              <td>${precise(cell.reference)}</td>
              <td>${trilemma[cell.sight]}</td>
            </tr>`,
        ),
      )}
    </tbody>
  </table>`;
  return html`${scrolled(say, trilemma.map, kindTable)}
    <p class="map-sentence">${mapSentence(groups, words, text)}</p>
    <details>
      <summary>${trilemma.all_behaviours}</summary>
      ${groups.length === 0 ? nothing : scrolled(say, trilemma.all_behaviours, cellTable)}
    </details>`;
}
