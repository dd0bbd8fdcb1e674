import { say, write } from '../../app/index.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  bins,
  countHosts,
  darkKind,
  freeKind,
  hardenedKind,
  hostClasses,
} from '../frame/dot-share.ts';
import { stealthShapes } from '../frame/dot-sprite.ts';
import { HostFields, type Most } from '../frame/host-fields.ts';
import { Pace } from './pace.ts';
import './twin-table.ts';

/** Dots a class may have at most, on a wide and on a narrow screen. */
const wide: Most = { lab: 200, pc: 8000, business: 3000, cloud: 1200, critical: 1500 };
const narrow: Most = { lab: 200, pc: 2000, business: 800, cloud: 600, critical: 600 };

/** Painting may take this long in a frame, in milliseconds, before there are fewer dots. */
const slow = 8;

/** The living map: every class of computers as a field of dots, with its legend and its table. */
@customElement('rw-map')
export class HostMap extends HostFields {
  readonly #pace = new Pace(slow);
  #isNarrow = false;
  /** Set for good once painting has been too slow: from then on a dot stands for more hosts. */
  #isSlow = false;

  protected override render(): TemplateResult {
    return html`${super.render()} ${this.#legend()}
      <rw-twin .caption=${say('world-room:map.table')} .content=${() => this.#table()}></rw-twin>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Asked once and not while the time passes: reading a width makes the browser lay out the page.
    if (changed.has('look')) this.#isNarrow = this.clientWidth > 0 && this.clientWidth < 640;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { most } = this;
    const start = performance.now();
    super.updated(changed);
    const took = performance.now() - start;
    if (changed.has('look')) this.#paintLegend();
    else if (most === wide && this.#pace.note(took)) {
      this.#isSlow = true;
      this.requestUpdate();
    }
  }

  protected override get most(): Most {
    return this.#isNarrow || this.#isSlow ? narrow : wide;
  }

  #table(): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          ${[
            say('world-room:map.class'),
            say('world-room:map.all'),
            say('world-room:map.held'),
            say('world-room:map.hardened'),
            say('world-room:map.dark'),
            say('world-room:map.free'),
          ].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${hostClasses.map((name, index) => {
          const { all, held, hardened, dark, free } = countHosts(this.still, index);
          return html`<tr>
            <th scope="row">${say(`world-room:map.classes.${name}`)}</th>
            ${[all, held, hardened, dark, free].map(
              (value) => html`<td>${write('number', value)}</td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #legend(): TemplateResult {
    const key = (kinds: readonly number[]) =>
      html`<span class="keys-of">
        ${kinds.map((kind) => html`<canvas class="key-dot" data-kind=${kind} aria-hidden="true"></canvas>`)}
      </span>`;
    const able = Array.from({ length: bins }, (_, capability) => capability);
    const hidden = Array.from({ length: stealthShapes }, (_, shape) => shape * 2 * bins + 4);
    return html`<div class="legend" role="group" aria-label=${say('world-room:map.legend')}>
      <span>${key([freeKind])} ${say('world-room:map.free')}</span>
      <span>${key([hardenedKind])} ${say('world-room:map.hardened')}</span>
      <span>${key([darkKind])} ${say('world-room:map.dark')}</span>
      <span class="scale"
        >${say('world-room:map.held_by')}: ${say('world-room:map.less_able')} ${key(able)}
        ${say('world-room:map.more_able')}</span
      >
      <span class="scale"
        >${say('world-room:map.hidden_by')}: ${say('world-room:map.open')} ${key(hidden)}
        ${say('world-room:map.hidden')}</span
      >
    </div>`;
  }

  #paintLegend(): void {
    const size = Math.round(11 * Math.min(2, window.devicePixelRatio));
    const { picture } = this.sheet(size);
    for (const canvas of this.querySelectorAll<HTMLCanvasElement>('.key-dot')) {
      const kind = Number(canvas.dataset['kind']);
      canvas.width = size;
      canvas.height = size;
      canvas.getContext('2d')?.drawImage(picture, kind * size, 0, size, size, 0, 0, size, size);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-map': HostMap;
  }
}
