import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { columnOf, indicators } from '../../game/index.ts';
import { chartGroups, type ChartGroup } from './chart-series.ts';
import './indicator-chart.ts';
import { indicatorWords, valueText } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';
import type { WorldView } from './world-view.ts';

/** All curves of the world room: the story's own and the people's first, the others by what they tell of. */
@customElement('rw-curves')
export class WorldCurves extends Piece {
  @property({ attribute: false }) shown!: WorldView;
  /** World hour set in the world room. */
  @property({ type: Number }) hour = 0;
  @property({ attribute: false }) when: (hour: number) => string = String;
  /** When the world's hour 0 lies, ISO 8601 without zone. */
  @property() start = '';
  @property({ attribute: false }) day: (hour: number) => string = String;
  /** Groups that were opened; the curves of the others are not made. */
  @state() private opened: ReadonlySet<ChartGroup> = new Set();

  protected override render(): TemplateResult {
    const own = this.shown.run.pack.manifest.indicators.filter((id) => columnOf(id) >= 0);
    // Every group has a name of its own in both languages.
    const { people, ...others } = chartGroups;
    const first = this.#parted(people.filter((id) => !own.includes(id)));
    const groups = (Object.keys(others) as (keyof typeof others)[]).map((name) => ({
      name,
      ...this.#parted(others[name].filter((id) => !own.includes(id))),
    }));
    return html`<div class="curves">${[...own, ...first.moving].map((id) => this.#curve(id))}</div>
      ${this.#still(first.still)}
      ${groups.map(({ name, moving, still }) =>
        moving.length === 0 ? this.#still(still) : this.#group(name, moving, still),
      )}`;
  }

  #parted(ids: readonly string[]) {
    const isFlat = (id: string) => this.shown.series(id).low === this.shown.series(id).high;
    return { moving: ids.filter((id) => !isFlat(id)), still: ids.filter(isFlat) };
  }

  /** What never moved is told in a sentence; a flat line says no more. */
  #still(ids: readonly string[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    const list = ids.map((id) => {
      const value = valueText(id, this.shown.series(id).low);
      return `${indicatorWords(id).name} (${value})`;
    });
    return html`<p class="note still">
      ${say('world-room:charts.still', { list: list.join(', ') })}
    </p>`;
  }

  #group(
    name: Exclude<ChartGroup, 'people'>,
    moving: readonly string[],
    still: readonly string[],
  ): TemplateResult {
    return html`<details
      class="more-curves"
      @toggle=${() => (this.opened = new Set([...this.opened, name]))}
    >
      <summary>
        <h3>${say(`world-room:charts.groups.${name}`)}</h3>
        <span class="note">${moving.map((id) => indicatorWords(id).name).join(', ')}</span>
      </summary>
      <div class="curves">
        ${this.opened.has(name) ? moving.map((id) => this.#curve(id)) : nothing}
      </div>
      ${this.#still(still)}
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
    ></rw-curve>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-curves': WorldCurves;
  }
}
