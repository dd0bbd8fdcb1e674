import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { JoinedSeat, routeHash, say } from '../../app/index.ts';
import type { Texts } from '../../game/index.ts';
import {
  leadingText,
  numberOfSeat,
  readCode,
  readLeading,
  type LeadingLink,
  type SeatView,
} from '../../workshop/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './join.css';
import './join-remote.ts';
import './join-seat.ts';
import './join-take.ts';
import { nameList } from './name-list.ts';
import { namePage } from '../frame/page-title.ts';

/** A phone in a workshop: joins a room by its code and shows its seat. */
@customElement('rw-join')
export class JoinPlace extends AppPiece {
  @state() private seat: JoinedSeat | null = null;
  @state() private isNoCode = false;
  /** What leads a workshop, where the address does. */
  @state() private leading: LeadingLink | null = null;
  #leave: (() => void) | null = null;
  #sleep: (() => void) | null = null;

  constructor() {
    super();
    namePage(this, () => `${say('join:title')} · ${say('frame:app.name')}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sleep = this.app.ports.stayAwake?.() ?? null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sleep?.();
    this.#close();
  }

  protected override willUpdate(): void {
    const { route, ports, language } = this.app;
    if (route.place !== 'join') return;
    const text = route.code ?? '';
    if (this.leading === null || leadingText(this.leading) !== text)
      this.leading = readLeading(text);
    const code = this.leading === null ? readCode(text) : null;
    if (code !== (this.seat?.code ?? null)) {
      this.#close();
      const { rooms, seats } = ports;
      if (code !== null && rooms != null && seats !== undefined) {
        this.seat = new JoinedSeat(rooms, seats, code, language);
        this.#leave = this.seat.subscribe(() => this.requestUpdate());
      }
    }
    this.seat?.speak(language);
  }

  protected override render(): TemplateResult {
    return html`<main id="text" class="join" tabindex="-1">${this.#inside()}</main>`;
  }

  #inside(): TemplateResult {
    const { app, seat } = this;
    if (app.ports.rooms == null) {
      return html`<h1>${say('join:title')}</h1>
        <p>${say('join:no_server')}</p>`;
    }
    if (this.leading !== null) return this.#lead(this.leading);
    if (seat === null) return this.#form();
    if (seat.isOver) {
      return html`<h1>${say('join:title')}</h1>
        <p>${say('join:ended')}</p>`;
    }
    const { view, problem } = seat;
    if (view === null) {
      return html`<h1>${say('join:title')}</h1>
        <p role="status">
          ${problem === null ? say('join:joining') : say(`join:problem.${problem}`)}
        </p>
        ${
          problem === null
            ? nothing
            : html`<button type="button" class="strong" @click=${() => seat.again()}>
                  ${say('join:again')}
                </button>
                ${this.#form()}`
        }`;
    }
    return html`${this.#head(view)} ${this.#trouble(seat)}
      <rw-join-seat
        .seat=${seat}
        .view=${view}
        .sending=${seat.sending}
        .deciders=${nameList(view.names.deciders.map((one) => this.#told(one, '')))}
      ></rw-join-seat>
      ${this.#aims(view)}`;
  }

  #lead(leading: LeadingLink): TemplateResult {
    return leading.kind === 'remote'
      ? html`<rw-join-remote .app=${this.app} .leading=${leading}></rw-join-remote>`
      : html`<rw-join-take .app=${this.app} .leading=${leading}></rw-join-take>`;
  }

  #trouble({ isOnLine, isKept, problem }: JoinedSeat): TemplateResult {
    const told = isKept ? problem : 'not-kept';
    const text = !isOnLine ? say('join:lost') : told === null ? '' : say(`join:problem.${told}`);
    return html`<p role="status" class="hitch" ?hidden=${text === ''}>${text}</p>`;
  }

  #head({ role, isSeated, names, seat, phase }: SeatView): TemplateResult {
    const number = numberOfSeat(seat);
    return html`<header>
      <p class="story">
        ${this.#told(names.story, '')} <span class="number">${say('join:number', { number })}</span>
      </p>
      <h1 aria-live="polite">
        ${role === null ? say('join:everybody') : this.#told(names.role, role)}
      </h1>
      ${isSeated ? nothing : html`<p>${say('join:unseated')}</p>`}
      ${
        role === null || phase !== 'briefing'
          ? nothing
          : html`<p class="note">${say('join:wrong_role', { number })}</p>`
      }
    </header>`;
  }

  #aims({ objectives }: SeatView): TemplateResult | typeof nothing {
    if (objectives.length === 0) return nothing;
    return html`<details class="aims">
      <summary>${say('join:aims')}</summary>
      <ul>
        ${objectives.map(({ text, indicator }) => html`<li>${this.#told(text, indicator)}</li>`)}
      </ul>
      <p class="note">${say('join:aims_note')}</p>
    </details>`;
  }

  #form(): TemplateResult {
    return html`<form @submit=${this.#submit}>
      <label>
        <span class="label">${say('join:code')}</span>
        <input
          type="text"
          name="code"
          maxlength="12"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="code-note"
        />
      </label>
      <p class="note" id="code-note" role="status">
        ${this.isNoCode ? say('join:no_code') : say('join:code_note')}
      </p>
      <button type="submit" class="strong">${say('join:enter')}</button>
    </form>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const code = readCode(this.querySelector('input')?.value ?? '');
    this.isNoCode = code === null;
    if (code === null) return;
    if (this.seat?.code === code) this.seat.again();
    else this.app.ports.address.go(routeHash({ place: 'join', code }));
  };

  #told(texts: Texts | null, otherwise: string): string {
    return texts?.[this.app.language] ?? texts?.en ?? otherwise;
  }

  #close(): void {
    this.#leave?.();
    this.seat?.close();
    this.seat = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-join': JoinPlace;
  }
}
