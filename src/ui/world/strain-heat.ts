import { say, write } from '../../app/index.ts';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Still } from '../../game/index.ts';
import { bins } from '../frame/dot-share.ts';
import '../frame/host-fields.css';
import { heatOf, warmth, type Heat } from './heat.ts';
import { Piece } from '../frame/piece.ts';
import type { Trait } from './world-view.ts';
import './twin-table.ts';

const cell = 40;
const edge = cell * bins;
/** Height of the strip that shows who looks where. */
const strip = 26;

/** Copies by how well they hide and what they can do, with those who look for them. */
@customElement('rw-heat')
export class StrainHeat extends Piece {
  @property({ attribute: false }) still!: Still;
  /** The way of the average copy up to now. */
  @property({ attribute: false }) trail: readonly Trait[] = [];

  protected override render(): TemplateResult {
    const heat = heatOf(this.still);
    return html`<figure class="instrument">
      <div class="heat-frame">
        <span class="axis up" aria-hidden="true">${say('world-room:heat.capability')} →</span>
        <svg
          class="heat"
          viewBox="-2 -2 ${edge + 4} ${edge + strip + 10}"
          role="img"
          aria-label=${this.#sentence(heat)}
        >
          ${this.#cells(heat)} ${this.#search(heat)} ${this.#way(heat)}
        </svg>
        <span class="axis along" aria-hidden="true">${say('world-room:heat.stealth')} →</span>
      </div>
      <figcaption>
        <p>${this.#sentence(heat)}</p>
        <p class="note keys-line">
          <span><i class="key-trail"></i> ${say('world-room:heat.trail')}</span>
          <span><i class="key-library"></i> ${say('world-room:heat.library')}</span>
          <span><i class="key-hunter"></i> ${say('world-room:heat.hunter')}</span>
        </p>
      </figcaption>
      <rw-twin
        .caption=${say('world-room:heat.table')}
        .content=${() => this.#table(heat)}
      ></rw-twin>
    </figure>`;
  }

  #cells(heat: Heat): readonly SVGTemplateResult[] {
    const drawn: SVGTemplateResult[] = [];
    for (let stealth = 0; stealth < bins; stealth += 1) {
      for (let able = 0; able < bins; able += 1) {
        const warm = warmth(heat.cells[stealth * bins + able] ?? 0);
        const size = warm === 0 ? 4 : 8 + warm * (cell - 11);
        const x = (stealth + 0.5) * cell - size / 2;
        const y = (bins - able - 0.5) * cell - size / 2;
        const kind = warm === 0 ? 'cold' : `warm able-${able}`;
        drawn.push(
          svg`<rect class=${kind} x=${x.toFixed(1)} y=${y.toFixed(1)} width=${size.toFixed(1)} height=${size.toFixed(1)} rx="2" fill-opacity=${(0.35 + 0.65 * warm).toFixed(2)} />`,
        );
      }
    }
    return drawn;
  }

  #search({ library, hunterAim }: Heat): SVGTemplateResult {
    const base = edge + strip + 4;
    const x = hunterAim * edge;
    return svg`<line class="ground" x1="0" x2=${edge} y1=${base} y2=${base} />
      ${Array.from(library, (known, bin) => {
        const height = known * strip;
        return svg`<rect class="known" x=${bin * cell + 3} width=${cell - 6} y=${(base - height).toFixed(1)} height=${height.toFixed(1)} />`;
      })}
      <path class="aim" d="M${x.toFixed(1)} ${edge + 2} l-7 -12 h14 z" />
      <line class="aim" x1=${x.toFixed(1)} x2=${x.toFixed(1)} y1=${edge} y2=${base} />`;
  }

  #way({ mean }: Heat): SVGTemplateResult | null {
    if (mean === null) return null;
    const at = ({ stealth, capability }: Trait) =>
      `${(stealth * edge).toFixed(1)},${((1 - capability) * edge).toFixed(1)}`;
    const [x = '0', y = '0'] = at(mean).split(',');
    return svg`<polyline class="trail" points=${this.trail.map(at).join(' ')} />
      <circle class="here" cx=${x} cy=${y} r="6" />`;
  }

  #sentence({ total, mean, library, hunterAim }: Heat): string {
    if (mean === null) return say('world-room:heat.empty');
    const known = library[Math.min(bins - 1, Math.floor(mean.stealth * bins))] ?? 0;
    const percent = (share: number) => Math.round(100 * share);
    return say('world-room:heat.sentence', {
      count: write('number', total),
      stealth: percent(mean.stealth),
      capability: percent(mean.capability),
      hunter: percent(hunterAim),
      known: percent(known),
    });
  }

  #table({ cells }: Heat): TemplateResult {
    const range = (bin: number) => ({ from: (100 * bin) / bins, to: (100 * (bin + 1)) / bins });
    const all = Array.from({ length: bins }, (_, bin) => bin);
    return html`<table>
      <thead>
        <tr>
          <td></td>
          ${all.map((stealth) => html`<th scope="col">${say('world-room:heat.column', range(stealth))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.toReversed().map(
          (able) =>
            html`<tr>
              <th scope="row">${say('world-room:heat.row', range(able))}</th>
              ${all.map(
                (stealth) => html`<td>${write('number', cells[stealth * bins + able] ?? 0)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-heat': StrainHeat;
  }
}
