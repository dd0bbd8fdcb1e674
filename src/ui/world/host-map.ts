import { say, write } from '../../app/index.ts';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Still } from '../../game/index.ts';
import { DotPainter } from './dot-painter.ts';
import {
  bins,
  darkKind,
  dotKinds,
  freeKind,
  hardenedKind,
  hostClasses,
  hostsPerDot,
  shareDots,
  countHosts,
  type HostClass,
  type HostCount,
} from './dot-share.ts';
import { dotSheet, stealthShapes, type DotSheet } from './dot-sprite.ts';
import { Pace } from './pace.ts';
import { Piece } from '../frame/piece.ts';
import './twin-table.ts';

/** Dots a class may have at most, on a wide and on a narrow screen, and the edge of one in pixels. */
const wide = { lab: 200, pc: 8000, business: 3000, cloud: 1200, critical: 1500 } as const;
const narrow = { lab: 200, pc: 2000, business: 800, cloud: 600, critical: 600 } as const;
type Most = typeof wide | typeof narrow;
const pitch = { lab: 8, pc: 5, business: 5, cloud: 5, critical: 5 } as const;

/** Painting may take this long in a frame, in milliseconds, before there are fewer dots. */
const slow = 8;

/** The living map: every class of computers as a field of dots. */
@customElement('rw-map')
export class HostMap extends Piece {
  @property({ attribute: false }) still!: Still;
  /** Changes when colours or width have changed and everything must be painted anew. */
  @property({ attribute: false }) look = '';
  readonly #painters = new Map<HostClass, DotPainter>();
  readonly #sheets = new Map<string, DotSheet>();
  readonly #dots = new Uint16Array(dotKinds);
  readonly #pace = new Pace(slow);
  #fitted: Most | null = null;
  #isNarrow = false;
  /** Set for good once painting has been too slow: from then on a dot stands for more hosts. */
  #isSlow = false;

  protected override render(): TemplateResult {
    const { still } = this;
    const counts = hostClasses.map((_, index) => countHosts(still, index));
    return html`<div class="fields">
        ${hostClasses.map((name, index) => this.#field(name, counts[index]!))}
      </div>
      ${this.#legend()}
      <rw-twin
        .caption=${say('world-room:map.table')}
        .content=${() => this.#table(counts)}
      ></rw-twin>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Asked once and not while the time passes: reading a width makes the browser lay out the page.
    if (changed.has('look')) this.#isNarrow = this.clientWidth > 0 && this.clientWidth < 640;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const caps = this.#most;
    if (changed.has('look') || this.#fitted !== caps) this.#fit(caps);
    const start = performance.now();
    this.#paint();
    if (this.#fitted === wide && this.#pace.note(performance.now() - start)) {
      this.#isSlow = true;
      this.requestUpdate();
    }
  }

  #table(counts: readonly HostCount[]): TemplateResult {
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
          const { all, held, hardened, dark, free } = counts[index]!;
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

  #field(name: HostClass, count: HostCount): TemplateResult {
    const values = { ...count, name: say(`world-room:map.classes.${name}`) };
    const per = hostsPerDot(count.all, this.#most[name]);
    const dots = Math.ceil(count.all / per);
    return html`<figure class="field" data-class=${name} data-dots=${dots}>
      <figcaption>
        <strong>${values.name}</strong>
        <span class="note">${say('world-room:map.per_dot', { count: per })}</span>
        <span class="held-share">${this.#share(count)}</span>
      </figcaption>
      <canvas
        role="img"
        aria-label=${count.held === 0 ? say('world-room:map.none_held', values) : say('world-room:map.sentence', values)}
      ></canvas>
    </figure>`;
  }

  #share({ held, all }: HostCount): string {
    return `${write('percent', all === 0 ? 0 : held / all)} ${say('world-room:map.held')}`;
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

  get #most(): Most {
    return this.#isNarrow || this.#isSlow ? narrow : wide;
  }

  #fit(caps: Most): void {
    const width = this.clientWidth;
    if (width === 0) return;
    this.#fitted = caps;
    this.#sheets.clear();
    const ratio = Math.min(2, window.devicePixelRatio);
    hostClasses.forEach((name, index) => {
      const canvas = this.querySelector<HTMLCanvasElement>(`[data-class=${name}] canvas`);
      if (canvas === null) return;
      let painter = this.#painters.get(name);
      if (painter?.canvas !== canvas) {
        painter = new DotPainter(canvas, index + 1);
        this.#painters.set(name, painter);
      }
      const room = canvas.parentElement?.clientWidth ?? width;
      const count = this.#count(index);
      const edge = Math.max(2, Math.round(pitch[name] * ratio));
      const columns = Math.max(1, Math.floor((room * ratio) / edge));
      painter.fit(count, columns, this.#sheet(edge));
      canvas.style.inlineSize = `${canvas.width / ratio}px`;
    });
    this.#paintLegend(ratio);
  }

  #count(index: number): number {
    const hosts = this.still.capacities[index] ?? 0;
    const name = hostClasses[index];
    return name === undefined ? 0 : Math.ceil(hosts / hostsPerDot(hosts, this.#most[name]));
  }

  #paint(): void {
    hostClasses.forEach((name, index) => {
      const hosts = this.still.capacities[index] ?? 0;
      shareDots(this.still, index, hostsPerDot(hosts, this.#most[name]), this.#dots);
      this.#painters.get(name)?.paint(this.#dots);
    });
  }

  #paintLegend(ratio: number): void {
    const size = Math.round(11 * ratio);
    const sheet = this.#sheet(size);
    for (const canvas of this.querySelectorAll<HTMLCanvasElement>('.key-dot')) {
      const kind = Number(canvas.dataset['kind']);
      canvas.width = size;
      canvas.height = size;
      canvas
        .getContext('2d')
        ?.drawImage(sheet.picture, kind * size, 0, size, size, 0, 0, size, size);
    }
  }

  #sheet(size: number): DotSheet {
    let sheet = this.#sheets.get(String(size));
    if (sheet === undefined) {
      sheet = dotSheet(getComputedStyle(this), size);
      this.#sheets.set(String(size), sheet);
    }
    return sheet;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-map': HostMap;
  }
}
