import { say, walkRuns, type ReadyStory, type DraftWalk } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { WalkCount } from '../../futures/index.ts';
import type { Language, StoryGraph } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { neverMet } from './map-weight.ts';
import { placeButton } from './place-button.ts';

/** Places shown of what is never met. */
const shown = 60;

/** Plays a story at random when asked, tells how far that is, and lists what no playthrough came by. */
@customElement('rw-map-count')
export class MapCount extends Piece {
  @property({ attribute: false }) walk!: DraftWalk;
  @property({ attribute: false }) story!: ReadyStory;
  @property({ attribute: false }) graph!: StoryGraph;
  @property() language: Language = 'en';
  /** How far the walk is; given so that this is drawn again. */
  @property({ attribute: false }) count: WalkCount | null = null;
  @property({ type: Boolean }) isRunning = false;
  @state() private runs: number = walkRuns[1];

  protected override render(): TemplateResult {
    const { walk, count, isRunning, story, language } = this;
    const isStale = count !== null && !walk.isOf(story, language);
    return html`<div class="acts">
        <label>
          ${say('write:count.runs')}
          <select
            @change=${(event: Event) => (this.runs = Number((event.target as HTMLSelectElement).value))}
          >
            ${walkRuns.map(
              (runs) =>
                html`<option value=${runs} ?selected=${runs === this.runs}>
                  ${say('write:count.many', { runs })}
                </option>`,
            )}
          </select>
        </label>
        <button
          type="button"
          @click=${() => (isRunning ? walk.stop() : void walk.start(story, language, this.runs))}
        >
          ${say(`write:count.${isRunning ? 'stop' : count === null ? 'start' : 'again'}`)}
        </button>
      </div>
      ${isRunning ? this.#progress() : nothing}
      <div role="status">
        ${isStale ? html`<p>${say('write:count.stale')}</p>` : nothing}
        ${walk.trouble === null ? nothing : html`<p>${say('write:count.failed', { why: walk.trouble })}</p>`}
        ${isRunning || count === null ? nothing : this.#standing(count)}
      </div>
      ${isRunning || count === null ? nothing : this.#never(count)}`;
  }

  #progress(): TemplateResult {
    const { total } = this.walk;
    const done = this.count?.runs ?? 0;
    const far = say('write:count.far', { done, total });
    return html`<p>
      <progress max=${total} value=${done} aria-label=${say('write:count.label')}>${far}</progress>
      ${far}
    </p>`;
  }

  #standing({ runs, broken, endless, links }: WalkCount): TemplateResult {
    return html`<p>
      ${say('write:count.done', { runs })}
      ${broken === 0 ? nothing : say('write:count.broken', { count: broken })}
      ${endless === 0 ? nothing : say('write:count.endless', { count: endless })}
      ${links === null ? say('write:count.no_links') : nothing}
    </p>`;
  }

  #never(count: WalkCount): TemplateResult {
    const { knots, links } = neverMet(this.graph, count);
    if (knots.length + links.length === 0) {
      return html`<p class="note">
        ${say(count.links === null ? 'write:count.all_knots' : 'write:count.all')}
      </p>`;
    }
    const of = (key: 'knots' | 'links', lines: readonly TemplateResult[]) =>
      lines.length === 0
        ? nothing
        : html`<details>
            <summary>${say(`write:count.never_${key}`, { count: lines.length })}</summary>
            <ul role="list" class="places">
              ${lines.slice(0, shown)}
            </ul>
            ${
              lines.length > shown
                ? html`<p class="note">${say('write:more', { count: lines.length - shown })}</p>`
                : nothing
            }
          </details>`;
    const line = (place: { readonly file: string; readonly line: number }, name: string) =>
      html`<li>${placeButton(place, Object.keys(this.story.files))} <code>${name}</code></li>`;
    return html`${of(
      'knots',
      knots.map(({ name, place }) => line(place, name || say('write:map.start'))),
    )}
    ${of(
      'links',
      links.map(({ from, to, place }) =>
        line(place, `${from || say('write:map.start')} → ${to ?? say('write:map.end')}`),
      ),
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-map-count': MapCount;
  }
}
