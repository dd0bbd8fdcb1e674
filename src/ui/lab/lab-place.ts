import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { QueryProblem, QueryRead } from './address-query.ts';
import { AppPiece } from '../frame/piece.ts';
import { options } from './options.ts';
import '../frame/option.css';
import './trilemma.css';
import './mirror.css';
import './lab.css';
import './knob.css';
import { views, type View } from './trilemma-state.ts';
import { namePage } from '../frame/page-title.ts';

/** Milliseconds of quiet after which a change is noted in the address; browsers ration such notes. */
const quiet = 250;

/** A table of the lab: its state comes from the address and goes back there as it changes. */
export abstract class LabPlace<State extends { readonly view: View }> extends AppPiece {
  @state() protected table: State | null = null;
  /** What was wrong with the link, until something is changed. */
  @state() protected problem: QueryProblem | null = null;
  @state() private linkSaid: 'copied' | 'refused' | null = null;
  /** The part of the address last read or written. */
  #query: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected abstract readonly place: 'trilemma' | 'mirror';
  protected abstract readonly usual: State;
  protected abstract read(query: string): QueryRead<State>;
  protected abstract write(state: State): string;
  protected abstract content(table: State): TemplateResult;
  /** The sentence for a link that was refused. */
  protected abstract refusal(problem: QueryProblem): string;

  constructor() {
    super();
    namePage(this, () => `${say(`lab:${this.place}.title`)} · ${say('frame:app.name')}`);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Puts another state on the table and, after a moment, in the address. */
  protected change(table: State): void {
    this.table = table;
    this.problem = null;
    this.linkSaid = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#note(), quiet);
  }

  protected override willUpdate(): void {
    const { route } = this.app;
    if (route.place !== this.place) return;
    const query = route.query ?? '';
    if (query === this.#query) return;
    this.#query = query;
    clearTimeout(this.#timer);
    const read = this.read(query);
    this.table = read.ok ? read.value : this.usual;
    this.problem = read.ok ? null : read.problem;
  }

  protected override render(): TemplateResult {
    const { table } = this;
    if (table === null) {
      return html`<main id="text" class="lab" tabindex="-1" aria-busy="true"></main>`;
    }
    const other = this.place === 'trilemma' ? 'mirror' : 'trilemma';
    return html`<main id="text" class="lab ${this.place}" tabindex="-1">
      <header class="lab-top">
        <h1>${say(`lab:${this.place}.title`)}</h1>
        <p class="intro">${say(`lab:${this.place}.intro`)}</p>
        <details class="why">
          <summary>${say('table:why')}</summary>
          <p>${say(`lab:${this.place}.why`)}</p>
          <p class="acts">
            <a href="#/model/${this.place}">${say('table:to_model')}</a>
            <a href="#/lab/${other}"
              >${other === 'mirror' ? say('table:to_mirror') : say('table:to_trilemma')}</a
            >
          </p>
        </details>
        ${this.#problem()}
      </header>
      ${this.content(table)}
    </main>`;
  }

  /** Pictures or tables, the link, and the way back to the beginning: the same on both tables. */
  protected tools(table: State): TemplateResult {
    return html`<div class="lab-tools" role="group" aria-label=${say('table:tools')}>
      ${options({
        legend: say('table:view'),
        name: 'view',
        values: views.map((value) => ({ value, label: say(`table:views.${value}`) })),
        chosen: table.view,
        choose: (view) => this.change({ ...table, view }),
      })}
      <div class="acts">
        <button type="button" class="copy-link" @click=${this.#copy}>${say('table:link')}</button>
        <button type="button" @click=${this.#reset}>${say('table:usual')}</button>
        <span role="status" class="note"
          >${this.linkSaid === null ? nothing : say(`table:link_${this.linkSaid}`)}</span
        >
      </div>
    </div>`;
  }

  #problem(): TemplateResult {
    const { problem } = this;
    return html`<div role="alert">
      ${problem === null ? nothing : html`<p class="trouble">${this.refusal(problem)}</p>`}
    </div>`;
  }

  #note(): void {
    const { table } = this;
    if (table === null || this.app.route.place !== this.place) return;
    clearTimeout(this.#timer);
    this.#query = this.write(table);
    this.app.amend(
      this.#query === '' ? { place: this.place } : { place: this.place, query: this.#query },
    );
  }

  /** What begins anew is at the top of the page. */
  readonly #reset = (): void => {
    this.change(this.usual);
    this.querySelector('main')?.focus();
  };

  readonly #copy = async (): Promise<void> => {
    this.#note();
    const { address, copy } = this.app.ports;
    this.linkSaid = (await copy(address.whole(address.read()))) ? 'copied' : 'refused';
  };
}
