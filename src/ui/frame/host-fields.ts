import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, write } from '../../app/index.ts';
import type { Still } from '../../game/index.ts';
import { Piece } from './piece.ts';
import { DotPainter } from './dot-painter.ts';
import {
  countHosts,
  dotKinds,
  hostClasses,
  hostsPerDot,
  shareDots,
  type HostClass,
  type HostCount,
} from './dot-share.ts';
import { dotSheet, type DotSheet } from './dot-sprite.ts';
import './host-fields.css';

/** Dots each class may have at most. */
export type Most = Readonly<Record<HostClass, number>>;

/** As many as have room beside text. */
export const few: Most = { lab: 60, pc: 1000, business: 200, cloud: 200, critical: 200 };
/** Edge of a dot in pixels. */
const pitch: Most = { lab: 8, pc: 5, business: 5, cloud: 5, critical: 5 };

/** Every class of computers as a field of dots. */
@customElement('rw-fields')
export class HostFields extends Piece {
  @property({ attribute: false }) still!: Still;
  /** Changes when colours or width have changed and everything must be painted anew. */
  @property({ attribute: false }) look = '';
  readonly #painters = new Map<HostClass, DotPainter>();
  readonly #sheets = new Map<string, DotSheet>();
  readonly #dots = new Uint16Array(dotKinds);
  #fitted: Most | null = null;

  protected override render(): TemplateResult {
    const { still } = this;
    return html`<div class="fields">
      ${hostClasses.map((name, index) => this.#field(name, countHosts(still, index)))}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('look') || this.#fitted !== this.most) this.#fit(this.most);
    this.#paint();
  }

  /** Dots each class may have now. */
  protected get most(): Most {
    return few;
  }

  /** Every kind of dot with this edge, in device pixels. */
  protected sheet(size: number): DotSheet {
    const sheet = this.#sheets.get(String(size)) ?? dotSheet(getComputedStyle(this), size);
    this.#sheets.set(String(size), sheet);
    return sheet;
  }

  #field(name: HostClass, count: HostCount): TemplateResult {
    const values = { ...count, name: say(`world-room:map.classes.${name}`) };
    const per = hostsPerDot(count.all, this.most[name]);
    const dots = Math.ceil(count.all / per);
    const share = write('percent', count.all === 0 ? 0 : count.held / count.all);
    return html`<figure class="field" data-class=${name} data-dots=${dots}>
      <figcaption>
        <strong>${values.name}</strong>
        <span class="note">${say('world-room:map.per_dot', { count: per })}</span>
        <span class="held-share">${share} ${say('world-room:map.held')}</span>
      </figcaption>
      <canvas
        role="img"
        aria-label=${count.held === 0 ? say('world-room:map.none_held', values) : say('world-room:map.sentence', values)}
      ></canvas>
    </figure>`;
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
      const edge = Math.max(2, Math.round(pitch[name] * ratio));
      const columns = Math.max(1, Math.floor((room * ratio) / edge));
      painter.fit(this.#count(name, index), columns, this.sheet(edge));
      canvas.style.inlineSize = `${canvas.width / ratio}px`;
    });
  }

  #count(name: HostClass, index: number): number {
    const hosts = this.still.capacities[index] ?? 0;
    return Math.ceil(hosts / hostsPerDot(hosts, this.most[name]));
  }

  #paint(): void {
    hostClasses.forEach((name, index) => {
      const hosts = this.still.capacities[index] ?? 0;
      shareDots(this.still, index, hostsPerDot(hosts, this.most[name]), this.#dots);
      this.#painters.get(name)?.paint(this.#dots);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-fields': HostFields;
  }
}
