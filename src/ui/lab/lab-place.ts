import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Language } from '../../game/index.ts';
import type { QueryProblem, QueryRead } from './address-query.ts';
import type { LabWords } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { options } from './options.ts';
import './lab.css';
import { views, type View } from './trilemma-state.ts';

/** Milliseconds of quiet after which a change is noted in the address; browsers ration such notes. */
const quiet = 250;

/** A table of the lab: its state comes from the address and goes back there as it changes. */
export abstract class LabPlace<State extends { readonly view: View }> extends AppPiece {
  @state() protected words: LabWords | null = null;
  @state() protected table: State | null = null;
  /** What was wrong with the link, until something is changed. */
  @state() protected problem: QueryProblem | null = null;
  @state() private linkSaid: 'copied' | 'refused' | null = null;
  #language: Language | null = null;
  /** The part of the address last read or written. */
  #query: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected abstract readonly place: 'trilemma' | 'mirror';
  protected abstract readonly usual: State;
  protected abstract read(query: string): QueryRead<State>;
  protected abstract write(state: State): string;
  protected abstract content(words: LabWords, table: State): TemplateResult;
  /** The sentence for a link that was refused. */
  protected abstract refusal(words: LabWords, problem: QueryProblem): string;

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
    const { route, language } = this.app;
    if (language !== this.#language) void this.#fetch(language);
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
    const { words, table } = this;
    if (words === null || table === null) {
      return html`<main id="text" class="lab" tabindex="-1" aria-busy="true"></main>`;
    }
    const { lab, table: say } = words;
    const { title, intro, why } = lab[this.place];
    const other = this.place === 'trilemma' ? 'mirror' : 'trilemma';
    return html`<main id="text" class="lab ${this.place}" tabindex="-1">
      <header class="lab-top">
        <h1>${title}</h1>
        <p class="intro">${intro}</p>
        <details class="why">
          <summary>${say.why}</summary>
          <p>${why}</p>
          <p class="acts">
            <a href="#/model/${this.place}">${say.to_model}</a>
            <a href="#/lab/${other}">${other === 'mirror' ? say.to_mirror : say.to_trilemma}</a>
          </p>
        </details>
        ${this.#problem(words)}
      </header>
      ${this.content(words, table)}
    </main>`;
  }

  protected override updated(): void {
    if (this.words === null) return;
    document.title = `${this.words.lab[this.place].title} · ${this.app.text.say('app.name')}`;
  }

  /** Pictures or tables, the link, and the way back to the beginning: the same on both tables. */
  protected tools({ table: say }: LabWords, table: State): TemplateResult {
    return html`${options({
        legend: say.view,
        name: 'view',
        values: views.map((value) => ({ value, label: say[value] })),
        chosen: table.view,
        choose: (view) => this.change({ ...table, view }),
      })}
      <div class="acts">
        <button type="button" class="copy-link" @click=${this.#copy}>${say.link}</button>
        <button type="button" @click=${() => this.change(this.usual)}>${say.usual}</button>
        <span role="status" class="note"
          >${this.linkSaid === null ? nothing : say[`link_${this.linkSaid}`]}</span
        >
      </div>`;
  }

  #problem(words: LabWords): TemplateResult {
    const { problem } = this;
    return html`<div role="alert">
      ${problem === null ? nothing : html`<p class="trouble">${this.refusal(words, problem)}</p>`}
    </div>`;
  }

  async #fetch(language: Language): Promise<void> {
    this.#language = language;
    try {
      const words = await this.app.services.labWords(language);
      if (this.#language === language) this.words = words;
    } catch {
      this.#language = null;
      this.app.troubles.show({ kind: 'not-loaded' });
    }
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

  readonly #copy = async (): Promise<void> => {
    this.#note();
    const { address, copy } = this.app.services;
    this.linkSaid = (await copy(address.whole(address.read()))) ? 'copied' : 'refused';
  };
}
