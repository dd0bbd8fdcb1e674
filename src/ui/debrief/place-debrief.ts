import { say, spoken, write } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { columnOf, shownAt } from '../../game/index.ts';
import './debrief-talk.ts';
import './beside-another.ts';
import './debrief.css';
import './luck-apart.ts';
import { outcomeLine } from './outcome-line.ts';
import './verdict-form.ts';
import './weight-list.ts';
import '../frame/futures-work.ts';
import './take-along.ts';
import { knownTo, shownFrom } from '../../futures/index.ts';
import {
  axisEnds,
  debriefOf,
  futuresEach,
  type Debrief,
  type Sitting,
  hourOf,
  bareValueText,
  indicatorWords,
  scaleOf,
  valueText,
  wayOf,
  type WayLane,
  worldTime,
} from '../../app/index.ts';
import { nothingOpen } from '../frame/nothing-open.ts';
import { AppPiece } from '../frame/piece.ts';
import './series-chart.ts';
import type { SeriesPoint } from './series-chart.ts';
import '../frame/plain.css';
import '../frame/way.css';
import { roadEntry } from './road-entry.ts';
import './road-list.ts';
import { timelineOf } from './timeline.ts';
import { namedWayPicture } from '../frame/way-picture.ts';

/** Most points a curve is drawn with. */
const points = 240;

/** A playthrough looked back on: the road taken, the world's curves, endings, questions. */
@customElement('rw-debrief')
export class DebriefPlace extends AppPiece {
  /** The futures looked at; let rest while nobody looks. */
  #debrief: Debrief | null = null;
  /** Lets the work begun here rest. */
  #rest: (() => void) | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest?.();
  }

  protected override willUpdate(): void {
    const { sitting } = this.app;
    const isEnded = sitting !== null && (sitting.run.turns.at(-1)?.ending ?? null) !== null;
    const debrief = isEnded ? debriefOf(this.app, sitting) : null;
    if (debrief === this.#debrief) return;
    this.#rest?.();
    this.#debrief = debrief;
    this.#rest = debrief?.start() ?? null;
  }

  protected override render(): TemplateResult {
    const { sitting } = this.app;
    if (sitting === null) return nothingOpen(this.app, 'plain');
    const { manifest } = sitting.entry;
    const ending = sitting.run.turns.at(-1)?.ending ?? null;
    const count = sitting.run.playthrough.decisions.length;
    const days = Math.round(hourOf(sitting.run) / 24);
    const debrief = this.#debrief;
    const hasWorld = manifest.indicators.length > 0;
    return html`<main id="text" class="plain debrief" tabindex="-1">
      <h1>${say('place:debrief.title')}</h1>
      <p>
        ${say(hasWorld ? 'place:debrief.intro' : 'place:debrief.intro_worldless', { story: this.app.title(sitting.entry), count, days })}
      </p>
      ${outcomeLine(sitting)} ${hasWorld ? this.#picture(sitting) : nothing}
      <p class="acts">
        <a class="button" href="#/play/${sitting.id}">${say('place:debrief.back')}</a>
      </p>
      ${
        debrief === null
          ? html`<p class="note">${say('debrief:work.unfinished')}</p>`
          : this.#futures(debrief, sitting.id)
      }
      <h2>${say('place:debrief.timeline')}</h2>
      ${debrief === null ? nothing : this.#legend()}
      ${
        debrief === null
          ? html`<ol role="list" class="road">
              ${timelineOf(sitting.run).map((entry) => roadEntry(entry, sitting.run))}
            </ol>`
          : html`<rw-road .debrief=${debrief} .seen=${this.#seen()}></rw-road>`
      }
      ${
        hasWorld
          ? html`<h2>${say('place:debrief.curves')}</h2>
              ${manifest.indicators.map((id) => this.#chart(id, sitting))}`
          : nothing
      }
      <h2>${say('place:debrief.questions')}</h2>
      <rw-talk .run=${sitting.run} .entry=${sitting.entry}></rw-talk>
      ${
        debrief === null
          ? nothing
          : html`<h2>${say('debrief:verdict.again')}</h2>
              <rw-verdict .app=${this.app} .of=${sitting.id} .isAgain=${true}></rw-verdict>`
      }
      <h2>${say('place:debrief.endings')}</h2>
      ${this.#endings(sitting, ending)} ${debrief === null ? nothing : this.#honest()}
      <h2>${say('debrief:beside.title')}</h2>
      <rw-beside .app=${this.app}></rw-beside>
      <h2>${say('place:debrief.take_along')}</h2>
      <rw-take-along .app=${this.app} .debrief=${debrief}></rw-take-along>
    </main>`;
  }

  /** The question before any number, and then the numbers. */
  #futures(debrief: Debrief, id: string): TemplateResult {
    const seen = this.#seen();
    return html`<rw-verdict .app=${this.app} .of=${id}></rw-verdict>
      <rw-futures-work .debrief=${debrief}></rw-futures-work>
      <h2>${say('debrief:weights.title')}</h2>
      <rw-weights
        .debrief=${debrief}
        .seen=${seen}
        .hasPictures=${this.app.settings.settings.pictures !== 'none'}
      ></rw-weights>
      <h2>${say('debrief:luck.title')}</h2>
      <rw-apart .debrief=${debrief} .seen=${seen}></rw-apart>`;
  }

  #legend(): TemplateResult {
    const names = { yours: 'yours', known: 'known', 'hidden-ones': 'hidden' } as const;
    return html`<ul role="list" class="share-keys">
        ${Object.entries(names).map(
          ([look, name]) =>
            html`<li><span class="share-key ${look}"></span> ${say(`debrief:fork.${name}`)}</li>`,
        )}
      </ul>
      <p class="note">${say('debrief:fork.legend')}</p>`;
  }

  /** What the numbers are and are not. */
  #honest(): TemplateResult {
    return html`<h2>${say('debrief:honest.title')}</h2>
      <ul>
        <li>${say('debrief:honest.continuation')}</li>
        <li>
          ${say('debrief:honest.luck', { least: shownFrom, most: futuresEach, error: knownTo })}
        </li>
        <li>${say('debrief:honest.share', { count: shownFrom })}</li>
      </ul>
      <p><a href="#/model">${say('debrief:honest.model')}</a></p>`;
  }

  #seen(): readonly string[] {
    const { sitting } = this.app;
    return sitting === null ? [] : this.app.endingsSeen(sitting.entry.manifest.id);
  }

  /** The whole way at a glance: the marks above, and each indicator with its first and last value. */
  #picture(sitting: Sitting): TemplateResult {
    const way = wayOf(sitting.run, 160);
    const ending = sitting.run.turns.at(-1)?.ending ?? null;
    const value = (id: string, one: number | undefined) => valueText(id, one ?? 0);
    const first = hourOf(sitting.run) - way.hours;
    const ends = axisEnds(sitting.entry.manifest.start, first, first + way.hours);
    return html`<figure class="way-figure">
      ${namedWayPicture(
        way,
        ending !== null,
        ({ id, values }) => ({
          name: indicatorWords(id).name,
          value: `${value(id, values[0])} → ${value(id, values.at(-1))}`,
        }),
        ends,
      )}
      <figcaption class="note">
        ${say('place:debrief.picture', {
          count: way.decisions.length,
          headlines: way.headlines.length,
          days: Math.round(way.hours / 24),
        })}
        ${say('place:debrief.heights', { heights: way.lanes.map(heightOf).join(', ') })}
      </figcaption>
    </figure>`;
  }

  #chart(id: string, sitting: Sitting): TemplateResult | typeof nothing {
    const column = columnOf(id);
    if (column < 0) return nothing;
    const all = sitting.run.turns
      .flatMap((turn) => turn.readings)
      .map((one): SeriesPoint => ({ hour: one.hour, value: shownAt(one, column) }));
    const every = Math.max(1, Math.ceil(all.length / points));
    const drawn = all.filter((_, index) => index % every === 0 || index === all.length - 1);
    const values = all.map((point) => point.value);
    const value = (one: number) => valueText(id, one);
    const { start } = sitting.entry.manifest;
    const indicator = indicatorWords(id).name;
    const sentence = say('place:debrief.curve', {
      indicator,
      first: value(values[0] ?? 0),
      last: value(values.at(-1) ?? 0),
      low: value(Math.min(...values)),
      high: value(Math.max(...values)),
    });
    return html`<rw-chart
      .points=${drawn}
      .marks=${sitting.run.turns.slice(0, -1).map((turn) => turn.readings.at(-1)?.hour ?? 0)}
      .name=${indicator}
      .sentence=${sentence}
      .scale=${scaleOf(id, values)}
      .tick=${(one: number) => bareValueText(id, one)}
      .start=${start}
      .value=${value}
      .when=${(hour: number) => write('moment', worldTime(start, hour))}
      .words=${{ table: say('place:debrief.table'), when: say('place:debrief.table_when') }}
    ></rw-chart>`;
  }

  #endings(sitting: Sitting, now: string | null): TemplateResult {
    const { id, endings } = sitting.entry.manifest;
    const seen = this.app.endingsSeen(id);
    const unseen = Object.keys(endings).filter((ending) => !seen.includes(ending)).length;
    return html`<ul role="list" class="endings">
        ${Object.entries(endings)
          .filter(([ending]) => seen.includes(ending))
          .map(
            ([ending, title]) =>
              html`<li class="known">
                ${title[spoken()] ?? ending}
                <span class="note"
                  >${ending === now ? say('place:debrief.now') : say('place:debrief.seen')}</span
                >
              </li>`,
          )}
      </ul>
      <p class="note">
        ${unseen === 0 ? say('place:debrief.all_seen') : say('place:debrief.unseen_count', { count: unseen })}
      </p>`;
  }
}

/** What the height of a lane stands for: `Services 0–100%`. */
function heightOf({ id, values }: WayLane): string {
  const { ticks, times } = scaleOf(id, values);
  const { name } = indicatorWords(id);
  const range = `${bareValueText(id, ticks[0] ?? 0)}–${valueText(id, ticks.at(-1) ?? 0)}`;
  return times === null
    ? `${name} ${range}`
    : say('place:debrief.by_powers', { height: `${name} ${range}` });
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-debrief': DebriefPlace;
  }
}
