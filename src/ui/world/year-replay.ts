import { effectSentence, effectText, say, write, worldTime } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Effect } from '../../app/index.ts';
import type { Language, Manifest, Run } from '../../game/index.ts';
import { harmName } from '../frame/harm.ts';
import { icon } from '../frame/icon.ts';
import { Piece } from '../frame/piece.ts';
import { aWord, isMotionUnwelcome, moving, standing } from './pace.ts';
import type { Paid } from './paid.ts';
import { TimeEvent } from './scrubber.ts';
import { stopBefore, type Stop } from './stop.ts';
import { wholeYear, yearOf, type YearStep } from './year.ts';
import { barOf } from './effect-bar.ts';
import './year.css';

/** The year of a playthrough told step by step: what was done, what moved, who paid. */
@customElement('rw-year')
export class YearReplay extends Piece {
  @property({ attribute: false }) run!: Run;
  @property({ attribute: false }) stops: readonly Stop[] = [];
  @property({ attribute: false }) language: Language = 'en';
  /** Whether it is nobody's year, shown where there is none of one's own. */
  @property({ attribute: false }) isSample = false;
  /** The step shown, from 1; 0 is the whole year. */
  @state() private step = 0;
  @state() private isPlaying = false;
  #steps: readonly YearStep[] = [];
  #frame = 0;
  #wait: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.halt();
  }

  /** Stops playing; the step shown stays. */
  halt(): void {
    this.isPlaying = false;
    clearTimeout(this.#wait);
    cancelAnimationFrame(this.#frame);
  }

  /** Goes a step on or back; false where there is none. */
  move(by: 1 | -1): boolean {
    const step = this.step + by;
    if (step < 0 || step > this.#steps.length) return false;
    this.halt();
    this.#show(step);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run')) return;
    const before = changed.get('run');
    this.#steps = yearOf(this.run);
    const { decisions } = this.run.playthrough;
    if (before?.playthrough.decisions.join() !== decisions.join()) {
      this.halt();
      this.step = 0;
    }
  }

  protected override render(): TemplateResult {
    const shown = this.#steps[this.step - 1];
    const title = say(this.isSample ? 'world-room:year.sample_title' : 'world-room:year.title');
    return html`<section class="year" aria-labelledby="year" data-step=${this.step}>
      <h2 id="year">${title}</h2>
      ${this.isSample ? this.#sample() : nothing}
      ${
        this.#steps.length === 0
          ? html`<p>${say('world-room:year.none')}</p>`
          : html`<div class="step" aria-live="polite">
                ${shown === undefined ? this.#whole() : this.#told(shown)}
              </div>
              ${this.#tools()}`
      }
    </section>`;
  }

  #sample(): TemplateResult {
    const { id } = this.run.pack.manifest;
    return html`<p class="sample-note">${say('world-room:year.sample')}</p>
      <p class="acts">
        <a class="button" href="#/play/${id}">${say('world-room:year.sample_begin')}</a>
        <a class="button" href="#/">${say('world-room:year.sample_open')}</a>
      </p>`;
  }

  #whole(): TemplateResult | typeof nothing {
    const { run } = this;
    const whole = wholeYear(run);
    if (whole === null) return nothing;
    const count = run.turns.length - 1;
    const ending = run.turns[count]?.ending ?? null;
    const title = ending === null ? undefined : run.pack.manifest.endings[ending]?.[this.language];
    const [from, to] = [this.#date(0), this.#date(count)];
    return html`<p class="note">${say('world-room:year.span', { count, from, to })}</p>
      ${this.#where(title)} ${this.#came(whole, say('world-room:year.whole'), count)}`;
  }

  /** How the year ended, or that it has not; a sample is nobody's to go on with. */
  #where(ending: string | undefined): TemplateResult | typeof nothing {
    if (ending !== undefined)
      return html`<p class="did">${say('world-room:year.ended', { ending })}</p>`;
    return this.isSample ? nothing : html`<p class="did">${say('world-room:year.stands')}</p>`;
  }

  #told(step: YearStep): TemplateResult {
    const { manifest } = this.run.pack;
    const chapter = manifest.chapters.find(({ id }) => id === step.chapter)?.title[this.language];
    const taken = this.run.turns[step.turn]?.taken;
    const role = this.#role(manifest, taken?.role ?? null);
    const [from, to] = [this.#date(step.from), this.#date(step.to)];
    const dates = say('world-room:year.dates', { from, to });
    return html`<p class="note">
        ${chapter === undefined ? nothing : html`<strong lang=${this.language}>${chapter}</strong> · `}${dates}
      </p>
      <p class="did">
        <span class="small-caps">${role ?? say('world-room:year.you')}</span>
        <q lang=${this.language}>${taken?.text ?? ''}</q>
        ${step.others > 0 ? html`<span class="note">${say('world-room:year.others', { count: step.others })}</span>` : nothing}
      </p>
      ${this.#came(step, say('world-room:year.moved'), step.to)}`;
  }

  #came(
    { effects, paid }: Pick<YearStep, 'effects' | 'paid'>,
    caption: string,
    to: number,
  ): TemplateResult {
    const [losses, gains] = [true, false].map((isLoss) =>
      paid.filter((one) => one.isLoss === isLoss),
    );
    const nobody = this.#hasPaid(to) ? 'nobody_more' : 'nobody';
    return html`<div class="came">
      <div>
        <h3 class="small-caps">${caption}</h3>
        <ul role="list" class="effects">
          ${effects.map((effect) => this.#effect(effect))}
        </ul>
      </div>
      <div>
        <h3 class="small-caps">${say('world-room:year.who_paid')}</h3>
        ${
          losses!.length === 0
            ? html`<p>${say(`world-room:year.${nobody}`)}</p>`
            : losses!.map((one) => this.#paid(one))
        }
        ${
          gains!.length === 0
            ? nothing
            : html`<h3 class="small-caps">${say('world-room:year.who_gained')}</h3>
                ${gains!.map((one) => this.#paid(one))}`
        }
      </div>
    </div>`;
  }

  #effect(effect: Effect): TemplateResult {
    const bar = barOf(effect);
    if (bar === null) return html`<li>${effectText(effect)}</li>`;
    const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
    return html`<li class=${effect.kind === 'moved' ? harmName(effect.harm) : ''}>
      <span aria-hidden="true">${effectText(effect)}</span>
      <span class="hidden-text">${effectSentence(effect)}</span>
      <span
        class="bar-of"
        aria-hidden="true"
        .style=${`--level: ${percent(bar.level)}; --target: ${percent(bar.before)}`}
        ><i></i><b></b
      ></span>
    </li>`;
  }

  #paid({ name, count }: Paid): TemplateResult {
    return html`<p>
      ${name === 'lives' ? say('world-room:year.paid.lives', { count }) : say(`world-room:year.paid.${name}`)}
    </p>`;
  }

  #tools(): TemplateResult {
    const { step } = this;
    const steps = this.#steps.length;
    return html`<div class="year-tools">
      <button type="button" ?disabled=${step === 0} @click=${() => this.#press(-1)}>
        ${icon('earlier')} ${say('world-room:year.back')}
      </button>
      <button type="button" class="play" @click=${() => this.#toggle()}>
        ${say(this.isPlaying ? 'world-room:year.pause' : step === steps ? 'world-room:year.again' : 'world-room:year.play')}
      </button>
      <button
        type="button"
        class="strong"
        ?disabled=${step === steps}
        @click=${() => this.#press(1)}
        aria-describedby="year-keys"
      >
        ${step === 0 ? say('world-room:year.show') : say('world-room:year.next')} ${icon('later')}
      </button>
      <span class="steps-of">
        ${step === 0 ? nothing : say('world-room:year.progress', { step, steps })}
        <progress max=${steps} value=${step} aria-hidden="true"></progress>
      </span>
      <a href="#/world" @click=${(press: Event) => this.#leave(press)}
        >${say('world-room:year.leave')}</a
      >
      <span id="year-keys" class="hidden-text">${say('world-room:year.keys')}</span>
    </div>`;
  }

  /** Where many decisions are taken by others, whose it was. */
  #role({ roles }: Manifest, role: string | null): string | null {
    if (roles.length < 2) return null;
    return roles.find(({ id }) => id === role)?.title[this.language] ?? null;
  }

  #hasPaid(turn: number): boolean {
    return this.#steps.some(({ to, paid }) => to <= turn && paid.some(({ isLoss }) => isLoss));
  }

  #date(turn: number): string {
    return write('date', worldTime(this.run.pack.manifest.start, this.#hour(turn)));
  }

  #hour(turn: number): number {
    return this.run.turns[turn]?.readings.at(-1)?.hour ?? 0;
  }

  #leave(event: Event): void {
    event.preventDefault();
    this.halt();
    const heading = document.querySelector<HTMLElement>('#instruments');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  #toggle(): void {
    if (this.isPlaying) {
      this.halt();
      return;
    }
    this.isPlaying = true;
    this.#show(this.step >= this.#steps.length ? 1 : this.step + 1);
  }

  /** Shows a step and lets time run from its beginning to its end. */
  #show(step: number): void {
    this.step = step;
    clearTimeout(this.#wait);
    cancelAnimationFrame(this.#frame);
    const told = this.#steps[step - 1];
    const last = this.run.turns.length - 1;
    const { from, to, turn } = told ?? { from: last, to: last, turn: last };
    const [begin, end] = [from, to].map((page) => stopBefore(this.stops, this.#hour(page)));
    const began = performance.now();
    const run = (now: number): void => {
      const share = isMotionUnwelcome() ? 1 : Math.min(1, Math.max(0, now - began) / moving);
      this.#go(Math.round(begin! + share * (end! - begin!)), turn);
      if (share < 1) this.#frame = requestAnimationFrame(run);
      else if (this.isPlaying) this.#playOn();
    };
    run(began);
  }

  /** Goes on or back by a button; a step that begins above what is seen is read from its beginning. */
  async #press(by: 1 | -1): Promise<void> {
    this.move(by);
    await this.updateComplete;
    const top = this.querySelector('.step')?.getBoundingClientRect().top ?? 0;
    if (top < 0) this.scrollIntoView({ block: 'start' });
  }

  /** Goes on once the step has been read. */
  #playOn(): void {
    const words = this.querySelector('.step')?.textContent.trim().split(/\s+/).length ?? 0;
    this.#wait = setTimeout(
      () => {
        if (this.step < this.#steps.length) this.#show(this.step + 1);
        else this.halt();
      },
      standing + aWord * words,
    );
  }

  #go(stop: number, turn: number): void {
    this.dispatchEvent(new TimeEvent(stop, turn));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-year': YearReplay;
  }
}
