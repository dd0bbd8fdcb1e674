import { say } from '../../app/index.ts';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { icon } from '../frame/icon.ts';
import { LowerEdge } from '../frame/lower-edge.ts';
import { Piece } from '../frame/piece.ts';
import { SizeWatch } from '../frame/size-watch.ts';
import { isMotionUnwelcome } from './pace.ts';
import { stopBefore, type ChapterSpan, type Mark, type Stop } from './stop.ts';

/** Somebody sets the time. */
export class TimeEvent extends Event {
  static readonly type = 'rw-time';

  /** `turn` is set when a decision was asked for rather than an hour. */
  constructor(
    readonly stop: number,
    readonly turn: number | null = null,
  ) {
    super(TimeEvent.type, { bubbles: true });
  }
}

/** Days of the world that pass in a second while it runs by itself. */
const daysASecond = 6;
/** Room for a letter of a chapter's name, in pixels. */
const aLetter = 6.2;
/** How long one still stands, in milliseconds. */
const stillFor = 1000;

/** The line of time: a slider with decisions and headlines marked on it. */
@customElement('rw-time')
export class Scrubber extends Piece {
  @property({ attribute: false }) stops: readonly Stop[] = [];
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) chapters: readonly ChapterSpan[] = [];
  @property({ type: Number }) stop = 0;
  /** The date of a stop in words. */
  @property({ attribute: false }) when: (hour: number) => string = String;
  @state() private isPlaying = false;
  /** Width of the line in pixels. */
  @state() private width = 0;
  readonly #sizes = new SizeWatch(() => (this.width = this.clientWidth));
  #from = { hour: 0, at: 0 };
  #still: ReturnType<typeof setTimeout> | undefined;
  /** The stop the slider was pushed to since the last frame. */
  #wanted: number | null = null;

  constructor() {
    super();
    this.addController(new LowerEdge(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.halt();
  }

  protected override render(): TemplateResult {
    const { stops, stop } = this;
    const hour = stops[stop]?.hour ?? 0;
    const last = stops.length - 1;
    return html`<div class="time">
      <div class="time-tools">
        <button
          type="button"
          class="bare icon"
          ?disabled=${this.#neighbour(-1) === null}
          @click=${() => this.#jump(-1)}
          aria-label=${say('world-room:time.before')}
          title=${say('world-room:time.before')}
        >
          ${icon('earlier')}
        </button>
        <button
          type="button"
          class="bare play"
          ?disabled=${last < 1}
          @click=${() => this.#toggle()}
        >
          ${this.isPlaying ? say('world-room:time.pause') : isMotionUnwelcome() ? say('world-room:time.play_stills') : say('world-room:time.play')}
        </button>
        <button
          type="button"
          class="bare icon"
          ?disabled=${this.#neighbour(1) === null}
          @click=${() => this.#jump(1)}
          aria-label=${say('world-room:time.after')}
          title=${say('world-room:time.after')}
        >
          ${icon('later')}
        </button>
        <output class="when" for="time">${this.when(hour)}</output>
        ${this.#place()}
      </div>
      <div class="rail">
        ${guard([this.chapters, this.marks, this.stops, this.width], () =>
          this.chapters.length > 1 && last > 0 ? this.#names(last) : this.#ticks(last),
        )}
        <input
          id="time"
          type="range"
          min="0"
          max=${Math.max(0, last)}
          step="1"
          .value=${String(stop)}
          aria-label=${say('world-room:time.label')}
          aria-valuetext=${[this.when(hour), this.#at?.name].filter(Boolean).join(', ')}
          aria-describedby="time-keys"
          @input=${this.#slid}
          @keydown=${this.#key}
        />
        <span id="time-keys" class="hidden-text">${say('world-room:time.keys')}</span>
      </div>
    </div>`;
  }

  /** The chapter in which time stands. */
  get #at(): ChapterSpan | null {
    return this.chapters.findLast(({ from }) => from <= this.stop) ?? null;
  }

  /** The chapter, and the decision last taken, in words: what a mark on the line would leave unsaid. */
  #place(): TemplateResult {
    const hour = this.stops[this.stop]?.hour ?? 0;
    const taken = this.marks.findLast((mark) => mark.kind === 'decision' && mark.hour < hour);
    return html`<span class="place" aria-hidden="true">
      ${this.#at === null ? nothing : html`<strong>${this.#at.name}</strong>`}
      ${taken?.kind === 'decision' ? html`<span>${say('world-room:time.taken', { text: taken.text })}</span>` : nothing}
    </span>`;
  }

  /** Each chapter over its part of the line, by its name where there is room for that, else by its number. */
  #names(last: number): TemplateResult {
    return html`<div class="chapter-names" aria-hidden="true">
      ${this.chapters.map(({ name, number, from, to }) => {
        const part = Math.max(0, to - from) / last;
        const room = part * this.width - 16;
        const told = room > name.length * aLetter ? name : room > 0 ? number : null;
        return html`<span title=${name} .style=${`--part: ${part}`}>${told ?? nothing}</span>`;
      })}
    </div>`;
  }

  /** Where there are no chapters, decisions part the line. */
  #ticks(last: number): TemplateResult {
    return html`<svg
      class="marks"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${this.marks.map((mark) => this.#mark(mark, last))}
    </svg>`;
  }

  #mark(mark: Mark, last: number): SVGTemplateResult {
    const x = last < 1 ? 0 : (1000 * stopBefore(this.stops, mark.hour)) / last;
    return svg`<line class=${mark.kind} x1=${x} x2=${x} y1=${mark.kind === 'decision' ? 4 : 0} y2="10" />`;
  }

  #go(stop: number, turn: number | null = null): void {
    this.dispatchEvent(new TimeEvent(stop, turn));
  }

  /** The nearest decision before or after the time set. */
  #neighbour(direction: 1 | -1): Mark | null {
    const hour = this.stops[this.stop]?.hour ?? 0;
    const decisions = this.marks.filter((mark) => mark.kind === 'decision');
    const found =
      direction > 0
        ? decisions.find((mark) => mark.hour > hour)
        : decisions.findLast((mark) => mark.hour < hour);
    return found ?? null;
  }

  #jump(direction: 1 | -1): void {
    const mark = this.#neighbour(direction);
    if (mark !== null) this.#go(stopBefore(this.stops, mark.hour), mark.turn);
  }

  /** A finger may tell of several places in one frame; only the last of them is gone to. */
  readonly #slid = (event: Event): void => {
    this.halt();
    const isAsked = this.#wanted !== null;
    this.#wanted = Number((event.target as HTMLInputElement).value);
    if (!isAsked) requestAnimationFrame(this.#follow);
  };

  readonly #follow = (): void => {
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null && wanted !== this.stop) this.#go(wanted);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    this.#jump(event.key === 'PageUp' ? 1 : -1);
  };

  #toggle(): void {
    if (this.isPlaying) {
      this.halt();
      return;
    }
    this.isPlaying = true;
    const atEnd = this.stop >= this.stops.length - 1;
    if (atEnd) this.#go(0);
    if (isMotionUnwelcome()) {
      this.#still = setTimeout(this.#step, stillFor);
      return;
    }
    this.#from = { hour: atEnd ? 0 : (this.stops[this.stop]?.hour ?? 0), at: performance.now() };
    requestAnimationFrame(this.#tick);
  }

  /** Stops time where it stands. */
  halt(): void {
    this.isPlaying = false;
    clearTimeout(this.#still);
  }

  /** Where motion is unwelcome time goes on in stills: from decision to decision, then to the end. */
  readonly #step = (): void => {
    const last = this.stops.length - 1;
    if (this.#neighbour(1) === null) this.#go(last);
    else this.#jump(1);
    if (this.#neighbour(1) === null && this.stop >= last) this.halt();
    else this.#still = setTimeout(this.#step, stillFor);
  };

  readonly #tick = (now: number): void => {
    if (!this.isPlaying) return;
    const passed = (Math.max(0, now - this.#from.at) / 1000) * daysASecond * 24;
    const stop = stopBefore(this.stops, this.#from.hour + passed);
    if (stop !== this.stop) this.#go(stop);
    if (stop >= this.stops.length - 1) {
      this.isPlaying = false;
      return;
    }
    requestAnimationFrame(this.#tick);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-time': Scrubber;
  }
  interface HTMLElementEventMap {
    'rw-time': TimeEvent;
  }
}
