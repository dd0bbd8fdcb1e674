import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  indicators,
  stillAt,
  stillOf,
  type Film,
  type Language,
  type Run,
  type Still,
} from '../game/index.ts';
import { indicatorGroups, type ChartGroup } from './chart-series.ts';
import { trailOf } from './corner.ts';
import './corner-triangle.ts';
import type { Desk } from './desk.ts';
import './host-map.ts';
import './indicator-chart.ts';
import './measure-list.ts';
import './moved-table.ts';
import { columnOf } from './moved.ts';
import './mark-list.ts';
import type { MarkEvent } from './mark-list.ts';
import { AppPiece } from './piece.ts';
import { roomOf, traitTrail, type RoomView } from './room-view.ts';
import type { RoomWords } from './room-words.ts';
import './scrubber.ts';
import type { TimeEvent } from './scrubber.ts';
import type { Mark, Stop } from './stop.ts';
import './strain-heat.ts';
import './style/room.css';
import type { Text } from './text.ts';
import { dayText, worldDate, type WorldWords } from './world-words.ts';

/** How hours are written. */
interface Dates {
  readonly text: Text;
  readonly start: string;
  readonly when: (hour: number) => string;
  readonly day: (hour: number) => string;
}

/** The world room: the whole world of a playthrough at any hour of it. */
@customElement('rw-world')
export class WorldPlace extends AppPiece {
  /** Index into the stops; the last one until somebody sets the time. */
  @state() private stop = 0;
  /** The page whose decision is looked at. */
  @state() private turn = 0;
  @state() private film: Film | null = null;
  @state() private isFilming = false;
  @state() private look = '';
  @state() private words: RoomWords | null = null;
  #language: Language | null = null;
  #shown: RoomView | null = null;
  #written: Dates | null = null;
  readonly #watcher = new MutationObserver(() => this.#looked());
  readonly #sizes = new ResizeObserver(() => this.#looked());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher.observe(document.documentElement, { attributes: true });
    this.#sizes.observe(this);
    this.#looked();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
    this.#sizes.disconnect();
  }

  protected override willUpdate(): void {
    void this.#speak();
    const run = this.app.desk?.run ?? null;
    if (run === null || run === this.#shown?.run || run.turns.length === 0) return;
    this.#shown = roomOf(run);
    this.stop = this.#shown.stops.length - 1;
    this.turn = run.turns.length - 1;
    void this.#shoot(run);
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const { desk, text, worldWords } = app;
    const shown = this.#shown;
    const { words } = this;
    if (desk === null || worldWords === null || words === null || shown?.run !== desk.run) {
      return html`<main id="text" class="room" aria-busy="true" tabindex="-1">
        <p class="hidden-text">${text.say('app.loading')}</p>
      </main>`;
    }
    const stop = shown.stops[this.stop] ?? shown.stops.at(-1)!;
    const still = this.#still(shown, stop);
    const { when } = this.#dates(text, desk.entry.manifest.start);
    return html`<main id="text" class="room" tabindex="-1">
      ${this.#head(desk, words)} ${this.#note(words)}
      <section aria-labelledby="map">
        <h2 id="map">${words.map.title}</h2>
        <p class="note">${words.map.note}</p>
        <rw-map .text=${text} .words=${words} .still=${still} .look=${this.look}></rw-map>
      </section>
      <div class="pair">
        <section aria-labelledby="heat">
          <h2 id="heat">${words.heat.title}</h2>
          <p class="note">${words.heat.note}</p>
          <rw-heat
            .text=${text}
            .words=${words}
            .still=${still}
            .trail=${traitTrail(shown, this.stop)}
          ></rw-heat>
        </section>
        <section aria-labelledby="triangle">
          <h2 id="triangle">${words.triangle.title}</h2>
          <p class="note">${words.triangle.note}</p>
          <rw-triangle
            .text=${text}
            .words=${words}
            .corners=${shown.corners[stop.frame]}
            .trail=${trailOf(shown.corners, shown.stops, this.stop)}
            .rows=${shown.pageCorners}
            .when=${when}
          ></rw-triangle>
        </section>
      </div>
      <section aria-labelledby="moved">
        <h2 id="moved">${words.moved.title}</h2>
        <rw-moved
          .text=${text}
          .words=${words}
          .world=${worldWords}
          .run=${shown.run}
          .turn=${this.turn}
        ></rw-moved>
      </section>
      <section aria-labelledby="measures">
        <h2 id="measures">${words.measures.title}</h2>
        <p class="note">${words.measures.note}</p>
        <rw-measures
          .text=${text}
          .words=${words}
          .world=${worldWords}
          .still=${still}
          .known=${shown.run.turns[0]?.world.measures ?? []}
        ></rw-measures>
      </section>
      ${this.#charts(desk, shown, words, worldWords, stop.hour)}
      <rw-marks
        .text=${text}
        .words=${words}
        .marks=${shown.marks}
        .turn=${this.turn}
        .headlines=${desk.entry.manifest.headlines}
        .when=${when}
        @rw-mark=${(event: MarkEvent) => this.#jump(shown, event.mark)}
      ></rw-marks>

      <rw-time
        .text=${text}
        .words=${words}
        .stops=${shown.stops}
        .marks=${shown.marks}
        .stop=${this.stop}
        .when=${when}
        @rw-time=${(event: TimeEvent) => this.#set(event.stop, event.turn)}
      ></rw-time>
    </main>`;
  }

  /** The same functions as long as language and story are the same, so that nothing draws again. */
  #dates(text: Text, start: string): Dates {
    if (this.#written?.text !== text || this.#written.start !== start) {
      this.#written = {
        text,
        start,
        when: (hour) => worldDate(text, start, hour),
        day: (hour) => dayText(text, start, hour),
      };
    }
    return this.#written;
  }

  #head(desk: Desk, words: RoomWords): TemplateResult {
    return html`<header>
      <p class="small-caps" lang=${desk.language}>${this.app.title(desk.entry)}</p>
      <h1>${words.title}</h1>
      <p class="acts"><a class="button" href="#/play/${desk.id}">${words.back}</a></p>
    </header>`;
  }

  #note(words: RoomWords): TemplateResult {
    const note = this.isFilming ? words.loading : this.film === null ? words.pages_only : '';
    return html`<p class="filming" role="status">${note}</p>`;
  }

  #charts(
    desk: Desk,
    shown: RoomView,
    words: RoomWords,
    world: WorldWords,
    hour: number,
  ): TemplateResult {
    const { text } = this.app;
    const { start, indicators: own } = desk.entry.manifest;
    const { when, day } = this.#dates(text, start);
    const curve = (id: string) =>
      html`<rw-curve
        .text=${text}
        .words=${words}
        .world=${world}
        .series=${shown.series.get(id)}
        .section=${indicators[columnOf(id)]?.equation ?? ''}
        .hour=${hour}
        .when=${when}
        .day=${day}
        .look=${this.look}
      ></rw-curve>`;
    const group = ([name, ids]: readonly [ChartGroup, readonly string[]]) => {
      const others = ids.filter((id) => !own.includes(id));
      return html`<details class="more-curves">
        <summary>
          <h3>${words.charts.groups[name]}</h3>
          <span class="note">${others.length}</span>
        </summary>
        <div class="curves">${others.map(curve)}</div>
      </details>`;
    };
    return html`<section aria-labelledby="charts">
      <h2 id="charts">${words.charts.title}</h2>
      <p class="note">${words.charts.note}</p>
      <div class="curves">${own.filter((id) => shown.series.has(id)).map(curve)}</div>
      ${[...indicatorGroups()].filter(([, ids]) => ids.some((id) => !own.includes(id))).map(group)}
    </section>`;
  }

  #jump(shown: RoomView, mark: Mark): void {
    const hour =
      mark.kind === 'headline'
        ? mark.hour
        : (shown.run.turns[mark.turn]?.readings.at(-1)?.hour ?? mark.hour);
    const stop = shown.stops.findLastIndex((one) => one.hour <= hour);
    this.#set(stop, mark.turn);
  }

  #set(stop: number, turn: number | null): void {
    this.stop = stop;
    this.turn = turn ?? this.#shown?.stops[stop]?.turn ?? this.turn;
  }

  #still(shown: RoomView, stop: Stop): Still {
    if (this.film !== null) return stillAt(this.film, stop.frame);
    const page = stop.isPage ? stop.turn : Math.max(0, stop.turn - 1);
    return stillOf(shown.run.turns[page]!.world);
  }

  async #speak(): Promise<void> {
    const { language, services, troubles } = this.app;
    if (language === this.#language) return;
    this.#language = language;
    try {
      const words = await services.roomWords(language);
      if (this.#language === language) this.words = words;
    } catch {
      this.#language = null;
      troubles.show({ kind: 'not-loaded' });
    }
  }

  async #shoot(run: Run): Promise<void> {
    this.film = null;
    this.isFilming = true;
    const { language } = run.playthrough;
    const story = run.pack.stories[language];
    const stories = story === undefined ? {} : { [language]: story };
    const film = await this.app.services.film({ ...run.pack, stories }, run.playthrough);
    if (this.#shown?.run !== run) return;
    const readings = run.turns.reduce((sum, turn) => sum + turn.readings.length, 0);
    this.film = film !== null && film.length >= readings ? film : null;
    this.isFilming = false;
  }

  #looked(): void {
    const { theme, contrast, face } = document.documentElement.dataset;
    const forced = matchMedia('(forced-colors: active)').matches;
    this.look = [theme, contrast, face, forced, this.clientWidth, devicePixelRatio].join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-world': WorldPlace;
  }
}
