import { write } from '../../app/index.ts';
import { say, spoken } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { accountOf, curvesCsv, indicators, type Save } from '../../game/index.ts';
import './debrief-talk.ts';
import {
  type Desk,
  fileName,
  hourOf,
  indicatorWords,
  valueText,
  wayOf,
  worldTime,
} from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './series-chart.ts';
import type { SeriesPoint } from './series-chart.ts';
import '../frame/plain.css';
import '../frame/way.css';
import { timelineOf, type TimelineEntry } from './timeline.ts';
import { namedWayPicture } from '../frame/way-picture.ts';

/** Most points a curve is drawn with. */
const points = 240;

/** A playthrough looked back on: the road taken, the world's curves, endings, questions. */
@customElement('rw-debrief')
export class DebriefPlace extends AppPiece {
  /** Empty once the link is on the clipboard; the link itself where the browser refuses that. */
  @state() private link: string | null = null;

  protected override render(): TemplateResult {
    const { desk } = this.app;
    if (desk === null) return html`<main id="text" class="plain" aria-busy="true"></main>`;
    const { manifest } = desk.entry;
    const ending = desk.run.turns.at(-1)?.ending ?? null;
    const count = desk.run.playthrough.decisions.length;
    const days = Math.round(hourOf(desk.run) / 24);
    const title = ending === null ? null : (manifest.endings[ending]?.[spoken()] ?? ending);
    return html`<main id="text" class="plain" tabindex="-1">
      <h1>${say('place:debrief.title')}</h1>
      <p>${say('place:debrief.intro', { story: this.app.title(desk.entry), count, days })}</p>
      <p>
        ${title === null ? say('place:debrief.unfinished') : say('place:debrief.ending', { ending: title })}
      </p>
      <p class="acts">
        <a class="button" href="#/play/${desk.id}">${say('place:debrief.back')}</a>
      </p>
      <h2>${say('place:debrief.timeline')}</h2>
      ${this.#picture(desk)}
      <h2>${say('place:debrief.curves')}</h2>
      ${manifest.indicators.map((id) => this.#chart(id, desk))}
      <h2>${say('place:debrief.endings')}</h2>
      ${this.#endings(desk, ending)}
      <h2>${say('place:debrief.questions')}</h2>
      <rw-talk .run=${desk.run} .entry=${desk.entry}></rw-talk>
      <h2>${say('place:debrief.steps')}</h2>
      <ol role="list" class="road">
        ${timelineOf(desk.run).map((entry) => this.#entry(entry, desk))}
      </ol>
      <h2>${say('place:debrief.take_along')}</h2>
      ${this.#hand(desk)}
    </main>`;
  }

  /** The whole way at a glance: the marks above, and each indicator with its first and last value. */
  #picture(desk: Desk): TemplateResult {
    const way = wayOf(desk.run, 160);
    const ending = desk.run.turns.at(-1)?.ending ?? null;
    const value = (id: string, one: number | undefined) => valueText(id, one ?? 0);
    return html`<figure class="way-figure">
      ${namedWayPicture(way, ending !== null, ({ id, values }) => ({
        name: indicatorWords(id).name,
        value: `${value(id, values[0])} → ${value(id, values.at(-1))}`,
      }))}
      <figcaption class="note">
        ${say('place:debrief.picture', {
          count: way.decisions.length,
          headlines: way.headlines.length,
          days: Math.round(way.hours / 24),
        })}
      </figcaption>
    </figure>`;
  }

  /** What can be taken along: on paper, as data, as a link. */
  #hand(desk: Desk): TemplateResult {
    const { app } = this;
    const { services, language } = app;
    const save = () => desk.saveAt(desk.run.playthrough.decisions.length);
    const name = (ending: string) => fileName(save()).replace(/\.json$/, ending);
    return html`<p class="acts">
        <button type="button" @click=${() => window.print()}>${say('place:debrief.print')}</button>
        <button
          type="button"
          @click=${() => {
            const account = JSON.stringify(accountOf(desk.run, language), null, 1);
            services.offerFile(name('-data.json'), account);
          }}
        >
          ${say('place:debrief.data')}
        </button>
        <button
          type="button"
          @click=${() => services.offerFile(name('.csv'), curvesCsv(desk.run), 'text/csv')}
        >
          ${say('place:debrief.curves_file')}
        </button>
        <button type="button" @click=${() => void this.#copyLink(save())}>
          ${say('place:debrief.link')}
        </button>
      </p>
      <div class="note" role="status">
        ${
          this.link === null
            ? nothing
            : this.link === ''
              ? say('place:debrief.link_copied')
              : html`<label
                  >${say('place:debrief.link_here')}
                  <input type="text" readonly .value=${this.link}
                /></label>`
        }
      </div>`;
  }

  async #copyLink(save: Save): Promise<void> {
    const link = await this.app.linkTo(save);
    this.link = (await this.app.services.copy(link)) ? '' : link;
  }

  #entry(entry: TimelineEntry, desk: Desk): TemplateResult {
    const { manifest } = desk.entry;
    const when = html`<span class="note"
      >${write('moment', worldTime(manifest.start, entry.hour))}</span
    >`;
    switch (entry.kind) {
      case 'chapter': {
        const chapter = manifest.chapters.find((known) => known.id === entry.chapter);
        return html`<li class="chapter">
          <h3>${chapter?.title[spoken()] ?? entry.chapter}</h3>
          ${when}
        </li>`;
      }
      case 'headline':
        return html`<li class="headline">
          <span class="small-caps">${say('place:debrief.headline')}</span>
          <em>${manifest.headlines[entry.headline]?.[spoken()] ?? entry.headline}</em> ${when}
        </li>`;
      case 'decision': {
        const role = manifest.roles.find((known) => known.id === entry.role)?.title[spoken()];
        const by =
          role === undefined
            ? say('place:debrief.decision')
            : say('place:debrief.decided_by', { role });
        return html`<li class="taken-here">
          <span class="small-caps">${by}</span>
          <strong lang=${desk.language}>${entry.text}</strong> ${when}
        </li>`;
      }
    }
  }

  #chart(id: string, desk: Desk): TemplateResult | typeof nothing {
    const column = indicators.findIndex((known) => known.id === id);
    if (column < 0) return nothing;
    const all = desk.run.turns
      .flatMap((turn) => turn.readings)
      .map(({ hour, values }): SeriesPoint => ({ hour, value: values[column] ?? 0 }));
    const every = Math.max(1, Math.ceil(all.length / points));
    const drawn = all.filter((_, index) => index % every === 0 || index === all.length - 1);
    const values = all.map((point) => point.value);
    const value = (one: number) => valueText(id, one);
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
      .marks=${desk.run.turns.slice(0, -1).map((turn) => turn.readings.at(-1)?.hour ?? 0)}
      .name=${indicator}
      .sentence=${sentence}
      .value=${value}
      .when=${(hour: number) => write('moment', worldTime(desk.entry.manifest.start, hour))}
      .words=${{ table: say('place:debrief.table'), when: say('place:debrief.table_when') }}
    ></rw-chart>`;
  }

  #endings(desk: Desk, now: string | null): TemplateResult {
    const { id, endings } = desk.entry.manifest;
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

declare global {
  interface HTMLElementTagNameMap {
    'rw-debrief': DebriefPlace;
  }
}
