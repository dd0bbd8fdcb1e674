import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { indicators } from '../../game/index.ts';
import { indicatorGroups, type ChartGroup } from './chart-series.ts';
import './indicator-chart.ts';
import { columnOf } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';
import type { RoomView } from './room-view.ts';

/** All curves of the room: the story's own first, the others by the part of the model they come from. */
@customElement('rw-curves')
export class RoomCurves extends Piece {
  @property({ attribute: false }) shown!: RoomView;
  /** World hour set in the room. */
  @property({ type: Number }) hour = 0;
  @property({ attribute: false }) when: (hour: number) => string = String;
  /** When the world's hour 0 lies, ISO 8601 without zone. */
  @property() start = '';
  @property({ attribute: false }) day: (hour: number) => string = String;
  @property({ attribute: false }) look = '';
  /** Groups that were opened; the curves of the others are not made. */
  @state() private opened: ReadonlySet<ChartGroup> = new Set();

  protected override render(): TemplateResult {
    const own = this.shown.run.pack.manifest.indicators.filter((id) => columnOf(id) >= 0);
    return html`<div class="curves">${own.map((id) => this.#curve(id))}</div>
      ${[...indicatorGroups()].map(([name, ids]) =>
        this.#group(
          name,
          ids.filter((id) => !own.includes(id)),
        ),
      )}`;
  }

  #group(name: ChartGroup, ids: readonly string[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    return html`<details
      class="more-curves"
      @toggle=${() => (this.opened = new Set([...this.opened, name]))}
    >
      <summary>
        <h3>${say(`room:charts.groups.${name}`)}</h3>
        <span class="note">${ids.length}</span>
      </summary>
      <div class="curves">
        ${this.opened.has(name) ? ids.map((id) => this.#curve(id)) : nothing}
      </div>
    </details>`;
  }

  #curve(id: string): TemplateResult {
    return html`<rw-curve
      .series=${this.shown.series(id)}
      .section=${indicators[columnOf(id)]?.equation ?? ''}
      .hour=${this.hour}
      .when=${this.when}
      .day=${this.day}
      .start=${this.start}
      .look=${this.look}
    ></rw-curve>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-curves': RoomCurves;
  }
}
