import { write } from '../../app/index.ts';
import { say } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Film, Run } from '../../game/index.ts';
import { worldTime, type Desk } from '../../app/index.ts';
import { SightWatch, type Sight } from '../frame/sight-watch.ts';
import { SizeWatch } from '../frame/size-watch.ts';
import './mark-list.ts';
import type { MarkEvent } from './mark-list.ts';
import { afterPaint } from './pace.ts';
import { AppPiece } from '../frame/piece.ts';
import { doingsPart, fieldsPart, mapPart, waysPart, type Room } from './room-part.ts';
import { roomOf, type RoomView } from './room-view.ts';
import './scrubber.ts';
import type { TimeEvent } from './scrubber.ts';
import type { Mark } from './stop.ts';
import './room.css';

/** How hours are written. */
interface Dates {
  readonly start: string;
  readonly when: (hour: number) => string;
  readonly day: (hour: number) => string;
}

/** The last of the stages in which the room is drawn. */
const stages = 4;
/** The time set has come to rest when it has not changed for so long, in milliseconds. */
const restAfter = 160;

/** The world room: the whole world of a playthrough at any hour of it. */
@customElement('rw-world')
export class WorldPlace extends AppPiece {
  /** Index into the stops; the last one until somebody sets the time. */
  @state() private stop = 0;
  /** Where the time stood when it last came to rest. */
  @state() private rest = 0;
  /** The page whose decision is looked at. */
  @state() private turn = 0;
  @state() private film: Film | null = null;
  @state() private isFilming = false;
  @state() private look = '';
  /** How much of the room stands; each part is drawn once the one before it is painted. */
  @state() private stage = 0;
  #shown: RoomView | null = null;
  #written: Dates | null = null;
  /** The stage after which the next one was asked for. */
  #painted = 0;
  readonly #watcher = new MutationObserver(() => this.#looked());
  readonly #inView = new Set(['map']);
  readonly #eyes = new SightWatch((changes) => this.#looksAt(changes));
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #sizes = new SizeWatch(() => this.#looked());

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
    this.#eyes.disconnect();
    clearTimeout(this.#resting);
  }

  protected override willUpdate(): void {
    const run = this.app.desk?.run ?? null;
    if (run === null || run === this.#shown?.run || run.turns.length === 0) return;
    this.#shown = roomOf(run);
    this.stop = this.#shown.stops.length - 1;
    this.rest = this.stop;
    this.turn = run.turns.length - 1;
    this.film = null;
    this.isFilming = true;
    if (this.stage === stages) void this.#shoot(run);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.querySelector('rw-time') === null) return;
    const parts = this.querySelectorAll('[data-part]');
    if (this.stage === this.#painted) {
      this.#painted += 1;
      afterPaint(() => this.#further());
    }
    if (changed.has('stage')) for (const part of parts) this.#eyes.observe(part);
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const { desk } = app;
    const shown = this.#shown;
    if (desk === null || shown?.run !== desk.run) {
      return html`<main id="text" class="room" aria-busy="true" tabindex="-1">
        <p class="hidden-text">${say('frame:app.loading')}</p>
      </main>`;
    }
    const room: Room = {
      ...this.#dates(desk.entry.manifest.start),
      shown,
      film: this.film,
      look: this.look,
    };
    return html`<main id="text" class="room" tabindex="-1">
      ${this.#head(desk)} ${this.#note()}
      ${this.stage < 1 ? html`<div class="coming"></div>` : mapPart(room, this.#stopFor('map'))}
      ${this.stage < 2 ? nothing : fieldsPart(room, this.#stopFor('fields'))}
      ${this.stage < 3 ? nothing : doingsPart(room, this.#stopFor('doings'), this.turn)}
      ${this.stage < 4 ? nothing : waysPart(room, this.#stopFor('ways'))}
      ${this.stage < 4 ? nothing : this.#marks(room, desk)}
      <rw-time
        .stops=${shown.stops}
        .marks=${shown.marks}
        .stop=${this.stop}
        .when=${room.when}
        @rw-time=${(event: TimeEvent) => this.#set(event.stop, event.turn)}
      ></rw-time>
    </main>`;
  }

  /** The same functions as long as the story is the same, so that nothing draws again. */
  #dates(start: string): Dates {
    if (this.#written?.start !== start) {
      this.#written = {
        start,
        when: (hour) => write('moment', worldTime(start, hour)),
        day: (hour) => write('day', worldTime(start, hour)),
      };
    }
    return this.#written;
  }

  #head(desk: Desk): TemplateResult {
    return html`<header>
      <p class="small-caps" lang=${desk.language}>${this.app.title(desk.entry)}</p>
      <h1>${say('room:title')}</h1>
      <p class="acts"><a class="button" href="#/play/${desk.id}">${say('room:back')}</a></p>
    </header>`;
  }

  #marks({ shown, when }: Room, desk: Desk): TemplateResult {
    return html`<rw-marks
      .marks=${shown.marks}
      .turn=${this.turn}
      .headlines=${desk.entry.manifest.headlines}
      .when=${when}
      @rw-mark=${(event: MarkEvent) => this.#jump(shown, event.mark)}
    ></rw-marks>`;
  }

  #note(): TemplateResult {
    const note = this.isFilming
      ? say('room:loading')
      : this.film === null
        ? say('room:pages_only')
        : '';
    return html`<p class="filming" role="status">${note}</p>`;
  }

  /** What is out of sight follows the time set once that has come to rest. */
  #stopFor(part: string): number {
    return this.#inView.has(part) ? this.stop : this.rest;
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
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => (this.rest = this.stop), restAfter);
    this.turn = turn ?? this.#shown?.stops[stop]?.turn ?? this.turn;
  }

  #further(): void {
    if (this.stage < stages) this.stage += 1;
    else if (this.#shown !== null) void this.#shoot(this.#shown.run);
  }

  #looksAt(changes: readonly Sight[]): void {
    for (const { target, isIntersecting } of changes) {
      const { part = '' } = (target as HTMLElement).dataset;
      if (isIntersecting) this.#inView.add(part);
      else this.#inView.delete(part);
    }
    if (this.rest !== this.stop) this.requestUpdate();
  }

  async #shoot(run: Run): Promise<void> {
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
    const { theme, contrast, face, colours } = document.documentElement.dataset;
    this.look = [theme, contrast, face, colours, this.clientWidth, devicePixelRatio].join(' ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-world': WorldPlace;
  }
}
