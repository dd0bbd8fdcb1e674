import { say, write } from '../../app/index.ts';
import { html, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { cornerPoints, pointOf, type Corners, type Point } from './corner.ts';
import { Piece } from '../frame/piece.ts';
import './twin-table.ts';

const width = 320;
const height = 277;

/** The trilemma: where the society of agents stands between the corners, and the way there. */
@customElement('rw-triangle')
export class CornerTriangle extends Piece {
  @property({ attribute: false }) corners: Corners = { evolution: 0, isolation: 0, safety: 0 };
  @property({ attribute: false }) trail: readonly Point[] = [];
  /** The corners at the pages, for the table. */
  @property({ attribute: false }) rows: readonly (Corners & { readonly hour: number })[] = [];
  @property({ attribute: false }) when: (hour: number) => string = String;

  protected override render(): TemplateResult {
    const place = ({ x, y }: Point) => `${(x * width).toFixed(1)},${(y * height).toFixed(1)}`;
    const { evolution, isolation, safety } = cornerPoints;
    const here = pointOf(this.corners);
    return html`<figure class="instrument">
      <div class="triangle-frame">
        <span class="corner top" aria-hidden="true"
          >${say('world-room:triangle.safety')} ${this.#percent('safety')}</span
        >
        <svg
          class="triangle"
          viewBox="-8 -8 ${width + 16} ${height + 16}"
          role="img"
          aria-label=${this.#sentence()}
        >
          <polygon class="frame" points=${[evolution, isolation, safety].map(place).join(' ')} />
          ${[evolution, isolation, safety].map(
            (corner) =>
              svg`<line class="pull" x1=${here.x * width} y1=${here.y * height} x2=${corner.x * width} y2=${corner.y * height} />`,
          )}
          <polyline class="trail" points=${this.trail.map(place).join(' ')} />
          ${(['evolution', 'isolation', 'safety'] as const).map((name) => {
            const corner = cornerPoints[name];
            return svg`<circle class="strength" cx=${corner.x * width} cy=${corner.y * height} r=${(2 + 5 * this.corners[name]).toFixed(1)} />`;
          })}
          <circle class="here" cx=${here.x * width} cy=${here.y * height} r="7" />
        </svg>
        <span class="corner left" aria-hidden="true"
          >${say('world-room:triangle.evolution')} ${this.#percent('evolution')}</span
        >
        <span class="corner right" aria-hidden="true"
          >${say('world-room:triangle.isolation')} ${this.#percent('isolation')}</span
        >
      </div>
      <figcaption><p>${this.#sentence()}</p></figcaption>
      <rw-twin
        .caption=${say('world-room:triangle.table')}
        .content=${() => this.#table()}
      ></rw-twin>
    </figure>`;
  }

  #table(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say('world-room:charts.when')}</th>
          <th scope="col">${say('world-room:triangle.evolution')}</th>
          <th scope="col">${say('world-room:triangle.isolation')}</th>
          <th scope="col">${say('world-room:triangle.safety')}</th>
        </tr>
      </thead>
      <tbody>
        ${guard([this.rows, this.when], () =>
          this.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${this.when(row.hour)}</th>
                ${([row.evolution, row.isolation, row.safety] as const).map(
                  (share) => html`<td>${this.#share(share)}</td>`,
                )}
              </tr>`,
          ),
        )}
      </tbody>
    </table>`;
  }

  #sentence(): string {
    const { evolution, isolation, safety } = this.corners;
    return say('world-room:triangle.sentence', {
      evolution: Math.round(100 * evolution),
      isolation: Math.round(100 * isolation),
      safety: Math.round(100 * safety),
    });
  }

  #percent(name: keyof Corners): string {
    return this.#share(this.corners[name]);
  }

  #share(share: number): string {
    return write('percent', share);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-triangle': CornerTriangle;
  }
}
