import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Kit, Language } from '../../game/index.ts';
import {
  kitOf,
  paperSizes,
  type KitPart,
  type NumberedBook,
  type PaperSize,
} from '../../paper/index.ts';
import { beginningOf } from '../../workshop/index.ts';
import './kit-book.ts';
import { StagePiece } from './stage-piece.ts';
import '../../paper/paper.css';
import './kit.css';

/** Everything for a workshop on paper, as it comes from the printer. */
@customElement('rw-present-kit')
export class PresentKit extends StagePiece {
  @state() private printed = 'all';
  @state() private isForEach = true;
  @state() private size: PaperSize = 'a4';
  @state() private parts: readonly KitPart[] = [];
  @state() private books: Readonly<Partial<Record<Language, NumberedBook>>> = {};
  #made: {
    kit: Kit | null;
    language: Language;
    isForEach: boolean;
    book: NumberedBook | undefined;
  } | null = null;

  protected override willUpdate(): void {
    const { stage, isForEach } = this;
    const { kit, language } = stage;
    const book = this.books[language];
    const made = this.#made;
    const isSame = made?.kit === kit && made.isForEach === isForEach && made.book === book;
    if (isSame && made.language === language) return;
    this.#made = { kit, language, isForEach, book };
    const { run, session } = stage.workshop;
    const { pack } = run;
    const begin = session.setup === null ? {} : { begin: beginningOf(stage.workshop) };
    this.parts = kitOf(
      { pack, kit, address: null },
      { ...begin, ...this.#cards, ...(book && { book }) },
    );
  }

  protected override render(): TemplateResult {
    const { app, stage } = this;
    return html`<main id="text" class="kit" tabindex="-1">
      <div class="tools">
        <h1>${say('workshop:kit.title')}</h1>
        <p class="story">${app.title(stage.entry)}</p>
        <p>${say('workshop:kit.note')}</p>
        <div class="acts">
          <a class="button" href="#/present/${stage.id}/desk">${say('workshop:kit.back')}</a>
          <label
            >${say('workshop:kit.size')}
            <select
              @change=${(event: Event) => {
                const { value } = event.target as HTMLSelectElement;
                this.size = paperSizes.find((size) => size === value) ?? 'a4';
              }}
            >
              <option value="a4">A4</option>
              <option value="letter">Letter</option>
            </select></label
          >
          <button type="button" class="strong" @click=${() => this.#print('all')}>
            ${say('workshop:kit.print_all')}
          </button>
        </div>
        ${this.#each()} ${stage.kit === null ? html`<p>${say('workshop:kit.none')}</p>` : nothing}
        <ul class="list" role="list">
          ${this.parts.map(
            ({ name, title }) =>
              html`<li>
                <button type="button" @click=${() => this.#print(name)}>
                  ${say('workshop:kit.print_part', { part: title })}
                </button>
              </li>`,
          )}
        </ul>
        <rw-kit-book
          .app=${app}
          .stage=${stage}
          .isMade=${this.books[stage.language] !== undefined}
          .take=${this.#take}
        ></rw-kit-book>
      </div>
      <article class="paper-kit" data-size=${this.size} lang=${stage.language}>
        ${this.parts.map(
          ({ name, body }) =>
            html`<div ?hidden=${this.printed !== 'all' && this.printed !== name}>
              ${unsafeHTML(body.html)}
            </div>`,
        )}
      </article>
    </main>`;
  }

  readonly #take = (book: NumberedBook, language: Language): void => {
    this.books = { ...this.books, [language]: book };
  };

  /** Role cards as there are people, once that is said; one of each where that is wanted. */
  get #cards() {
    if (!this.isForEach) return { seats: {} };
    if (this.#seats.length === 0) return {};
    return { seats: Object.fromEntries(this.#seats.map((one) => [one.role, one.seats])) };
  }

  get #seats() {
    return this.stage.workshop.session.setup?.roles ?? [];
  }

  #each(): TemplateResult | typeof nothing {
    const seated = this.#seats.reduce((sum, role) => sum + role.seats, 0);
    if (seated === 0) return nothing;
    return html`<label class="tick">
      <input
        type="checkbox"
        .checked=${this.isForEach}
        @change=${(event: Event) => {
          this.isForEach = (event.target as HTMLInputElement).checked;
        }}
      />
      ${say('workshop:kit.cards_each', { count: seated })}
    </label>`;
  }

  async #print(part: string): Promise<void> {
    this.printed = part;
    await this.updateComplete;
    window.print();
    this.printed = 'all';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-kit': PresentKit;
  }
}
