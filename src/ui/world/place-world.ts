import { say, worldTime, write } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Film, Run } from '../../game/index.ts';
import { SightWatch, type Sight } from '../frame/sight-watch.ts';
import { LookWatch } from '../frame/look-watch.ts';
import type { MarkEvent } from './mark-list.ts';
import { afterPaint } from './pace.ts';
import { AppPiece } from '../frame/piece.ts';
import { plainKey } from '../frame/plain-key.ts';
import {
  fieldsPart,
  instrumentsHead,
  mapPart,
  marksPart,
  measuresPart,
  movedPart,
  waysPart,
  type Seen,
} from './world-part.ts';
import { worldViewOf, type WorldView } from './world-view.ts';
import { sampleYear, type SampleYear } from './sample-year.ts';
import './scrubber.ts';
import type { TimeEvent } from './scrubber.ts';
import type { Mark } from './stop.ts';
import './year-replay.ts';
import './world-room.css';
import './world-map.css';
import './world-measure.css';
import './world-time.css';
import { hearKeys } from '../frame/hear-keys.ts';

/** How hours are written. */
interface Dates {
  readonly start: string;
  readonly when: (hour: number) => string;
  readonly day: (hour: number) => string;
}

/** Whose world is shown. */
interface Shown extends SampleYear {
  /** The playthrough's id; null for the sample. */
  readonly id: string | null;
}

/** The last of the layers in which the world room is drawn. */
const lastLayer = 4;
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
  /** What is shown where the address names no playthrough. */
  @state() private sample: Shown | null = null;
  #isSampling = false;
  /** How many layers stand; each is drawn once the one before it is painted. */
  @state() private layer = 0;
  #shown: WorldView | null = null;
  #written: Dates | null = null;
  /** The layer after which the next one was asked for. */
  #painted = 0;
  readonly #inView = new Set(['map']);
  readonly #eyes = new SightWatch((changes) => this.#looksAt(changes));
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #looks = new LookWatch((look) => (this.look = look));

  constructor() {
    super();
    hearKeys(this, (event) => this.#key(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#looks.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#looks.disconnect();
    this.#eyes.disconnect();
    clearTimeout(this.#resting);
  }

  /** Asks again for the sample. */
  retry(): void {
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.#isBare) void this.#fetchSample();
    const run = this.#source?.run ?? null;
    if (run === null || run === this.#shown?.run || run.turns.length === 0) return;
    this.#shown = worldViewOf(run);
    this.stop = this.#shown.stops.length - 1;
    this.rest = this.stop;
    this.turn = run.turns.length - 1;
    this.film = null;
    this.isFilming = true;
    if (this.layer === lastLayer) void this.#shoot(run);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.querySelector('rw-time') === null) return;
    const parts = this.querySelectorAll('[data-part]');
    if (this.layer === this.#painted) {
      this.#painted += 1;
      afterPaint(() => this.#further());
    }
    if (changed.has('layer')) for (const part of parts) this.#eyes.observe(part);
  }

  protected override render(): TemplateResult {
    const source = this.#source;
    const shown = this.#shown;
    if (source === null || shown?.run !== source.run) {
      return html`<main id="text" class="world-room" aria-busy="true" tabindex="-1">
        <p class="hidden-text">${say('frame:app.loading')}</p>
      </main>`;
    }
    const seen: Seen = {
      ...this.#dates(source.entry.manifest.start),
      shown,
      film: this.film,
      look: this.look,
    };
    return html`<main id="text" class="world-room" tabindex="-1">
      ${this.#head(source)} ${this.#note()}
      <rw-year
        .run=${shown.run}
        .stops=${shown.stops}
        .language=${shown.run.playthrough.language}
        .isSample=${source.id === null}
        @rw-time=${(event: TimeEvent) => this.#follow(event, 'rw-time')}
      ></rw-year>
      <div class="driven">
        ${this.layer < 1 ? html`<div class="coming"></div>` : mapPart(seen, this.#stopFor('map'))}
        ${this.layer < 2 ? nothing : instrumentsHead()}
        ${this.layer < 2 ? nothing : fieldsPart(seen, this.#stopFor('fields'))}
        ${
          this.layer < 3
            ? nothing
            : html`<div
                  class="pair"
                  @rw-mark=${(event: MarkEvent) => this.#jump(shown, event.mark)}
                >
                  ${movedPart(seen, this.turn)} ${marksPart(seen, this.turn)}
                </div>
                ${measuresPart(seen, this.#stopFor('doings'))}`
        }
        ${this.layer < 4 ? nothing : waysPart(seen, this.#stopFor('ways'))}
        <rw-time
          .stops=${shown.stops}
          .marks=${shown.marks}
          .chapters=${shown.chapters}
          .stop=${this.stop}
          .when=${seen.when}
          @rw-time=${(event: TimeEvent) => this.#follow(event, 'rw-year')}
        ></rw-time>
      </div>
    </main>`;
  }

  /** Sets the time as one of the two that play asks for; the other no longer plays. */
  #follow({ stop, turn }: TimeEvent, other: 'rw-year' | 'rw-time'): void {
    this.querySelector(other)?.halt();
    this.#set(stop, turn);
  }

  /** Arrows turn the year's steps wherever they mean nothing else. */
  #key(event: KeyboardEvent): void {
    const key = plainKey(event, this.app.settings.settings);
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    if (event.target instanceof Element && event.target.closest('.wide, ol') !== null) return;
    const isMoved = this.querySelector('rw-year')?.move(key === 'ArrowRight' ? 1 : -1) ?? false;
    if (isMoved) event.preventDefault();
  }

  get #isBare(): boolean {
    const { route } = this.app;
    return route.place === 'world' && route.id === null && !this.app.isOnTheWay;
  }

  get #source(): Shown | null {
    return this.#isBare ? this.sample : this.app.sitting;
  }

  async #fetchSample(): Promise<void> {
    const { language, ports, troubles } = this.app;
    const isHere = this.sample?.run.playthrough.language === language;
    if (isHere || this.#isSampling || troubles.find('not-loaded') !== null) return;
    this.#isSampling = true;
    try {
      const sample = await sampleYear(ports.catalog, language);
      if (!this.#isBare || !this.isConnected) return;
      if (sample === null) this.app.go({ place: 'shelf' });
      else this.sample = { ...sample, id: null };
    } catch {
      if (this.#isBare && this.isConnected) troubles.show({ kind: 'not-loaded' });
    } finally {
      this.#isSampling = false;
    }
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

  #head({ entry, run, id }: Shown): TemplateResult {
    const back = html`<a class="button" href="#/play/${id}">${say('world-room:back')}</a>`;
    return html`<header>
      <p class="small-caps" lang=${run.playthrough.language}>${this.app.title(entry)}</p>
      <h1>${say('world-room:title')}</h1>
      ${id === null ? nothing : html`<p class="acts">${back}</p>`}
    </header>`;
  }

  #note(): TemplateResult {
    const note = this.isFilming
      ? say('world-room:loading')
      : this.film === null
        ? say('world-room:pages_only')
        : '';
    return html`<p class="filming" role="status">${note}</p>`;
  }

  /** What is out of sight follows the time set once that has come to rest. */
  #stopFor(part: string): number {
    return this.#inView.has(part) ? this.stop : this.rest;
  }

  #jump(shown: WorldView, mark: Mark): void {
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
    if (this.layer < lastLayer) this.layer += 1;
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
    const film = await this.app.ports.film({ ...run.pack, stories }, run.playthrough);
    if (this.#shown?.run !== run) return;
    const readings = run.turns.reduce((sum, turn) => sum + turn.readings.length, 0);
    this.film = film !== null && film.length >= readings ? film : null;
    this.isFilming = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-world': WorldPlace;
  }
}
