import {
  bookmarksOf,
  consequenceAt,
  consequenceLine,
  consequenceSentence,
  emphasisOf,
  hasWorld,
  minutesLeft,
  minutesToRead,
  say,
  toggleBookmark,
  wordsOn,
  worldTime,
  write,
  type Sitting,
} from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { around, runMap, type MapChapter, type MapEntry } from './run-map.ts';
import { Sheet } from './sheet.ts';

/** The map of a story as it was read: chapters, decisions, what moved, and a way back into each. */
@customElement('rw-history')
export class HistorySheet extends Sheet {
  protected override readonly name = 'history';
  @state() private sought = '';
  @state() private isMarkedOnly = false;
  /** Pages of which the text is shown. */
  @state() private open: ReadonlySet<number> = new Set();
  @state() private isKept = true;

  protected override caption(): string {
    return say('sheet:history.title');
  }

  protected override content(): TemplateResult {
    const { sitting } = this.app;
    if (sitting === null || sitting.run.turns.length < 2) {
      return html`<p>${say('sheet:history.empty')}</p>`;
    }
    const marks = bookmarksOf(this.app.ports.bookmarks, sitting.id, sitting.run);
    const chapters = runMap(sitting.run).map(({ id, entries }) => ({
      id,
      entries: entries.filter((entry) => this.#isSought(sitting, entry, marks)),
    }));
    const count = chapters.reduce((sum, { entries }) => sum + entries.length, 0);
    const isFiltered = this.sought !== '' || this.isMarkedOnly;
    return html`${this.#tools(sitting.id, marks.size)}
      <p class="note" role="status">
        ${isFiltered ? say('sheet:history.found', { count }) : nothing}
        ${this.isKept ? nothing : say('sheet:history.not_kept')}
      </p>
      <p class="note">${say('sheet:history.branch_note')}</p>
      ${chapters.map((chapter) => this.#chapter(sitting, chapter, marks))}`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.querySelector('section:last-of-type li:last-child')?.scrollIntoView({ block: 'end' });
  }

  #tools(id: string, marked: number): TemplateResult {
    return html`<form
      class="seek"
      role="search"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label>
        <span>${say('sheet:history.seek')}</span>
        <input
          type="search"
          .value=${this.sought}
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value.trim())}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.isMarkedOnly}
          ?disabled=${marked === 0 && !this.isMarkedOnly}
          @change=${(event: Event) => (this.isMarkedOnly = (event.target as HTMLInputElement).checked)}
        />
        <span>${say('sheet:history.marked_only', { count: marked })}</span>
      </label>
      <a class="button" href="#/book/${id}" @click=${() => this.close()}>
        ${say('sheet:history.book')}
      </a>
    </form>`;
  }

  /** How long one has read, and how much of the chapter lies ahead. */
  #progress({ run, entry, language }: Sitting): string {
    const count = minutesLeft(run, entry.chapterWords);
    const soFar = minutesToRead(wordsOn(run.turns), language);
    return [
      say('sheet:history.so_far', { count: soFar }),
      ...(count === null ? [] : [say('reader:left', { count })]),
    ].join(' ');
  }

  #isSought(sitting: Sitting, entry: MapEntry, marks: ReadonlySet<number>): boolean {
    if (this.isMarkedOnly && !marks.has(entry.count)) return false;
    return around(this.#textOf(sitting, entry), this.sought) !== null;
  }

  #textOf(sitting: Sitting, { taken, text, headlines }: MapEntry): string {
    return [taken?.text ?? '', ...headlines.map((id) => headline(sitting, id)), text].join('\n');
  }

  #chapter(
    sitting: Sitting,
    { id, entries }: MapChapter,
    marks: ReadonlySet<number>,
  ): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    const { chapters } = sitting.entry.manifest;
    const title = chapters.find((chapter) => chapter.id === id)?.title[sitting.language];
    return html`<section>
      ${title === undefined ? nothing : html`<h3 lang=${sitting.language}>${title}</h3>`}
      <ol role="list" class="way">
        ${entries.map((entry) => this.#entry(sitting, entry, marks.has(entry.count)))}
      </ol>
    </section>`;
  }

  #entry(sitting: Sitting, entry: MapEntry, isMarked: boolean): TemplateResult {
    const { count, hour, taken, isFork, headlines } = entry;
    const { language } = sitting;
    const when = write('moment', worldTime(sitting.entry.manifest.start, hour));
    const number = count + 1;
    return html`<li>
      <p class="note">
        ${when}${taken === null ? nothing : html` · ${say('sheet:history.decision', { number })}`}
      </p>
      ${headlines.map((id) => html`<p class="headline" lang=${language}>${headline(sitting, id)}</p>`)}
      ${
        taken === null
          ? html`<p class="here">${say('sheet:history.here')}</p>
              <p class="note">${this.#progress(sitting)}</p>`
          : html`<p class="decided" lang=${language}><strong>${taken.text}</strong></p>
              ${this.#moved(sitting, number)}`
      }
      ${this.#match(entry)} ${this.open.has(count) ? this.#page(sitting, count) : nothing}
      <p class="acts">
        <button
          type="button"
          class="bare"
          aria-pressed=${isMarked}
          @click=${() => this.#mark(sitting, count)}
        >
          <span aria-hidden="true">${isMarked ? '★' : '☆'}</span>
          ${say(isMarked ? 'sheet:history.marked' : 'sheet:history.mark')}
        </button>
        <button
          type="button"
          class="bare"
          aria-expanded=${this.open.has(count)}
          @click=${() => this.#toggle(count)}
        >
          ${say(this.open.has(count) ? 'sheet:history.fold' : 'sheet:history.read')}
        </button>
        ${
          taken !== null && isFork
            ? html`<button type="button" @click=${() => this.#branch(count)}>
                ${say('sheet:history.branch')}
              </button>`
            : nothing
        }
      </p>
    </li>`;
  }

  /** What the decision that led to a page moved. */
  #moved(sitting: Sitting, turn: number): TemplateResult | typeof nothing {
    const consequence = hasWorld(sitting.entry) ? consequenceAt(sitting.run, turn) : null;
    if (consequence === null) return nothing;
    return html`<p class="moved-line">
      <span aria-hidden="true">${consequenceLine(consequence)}</span>
      <span class="hidden-text">${consequenceSentence(consequence)}</span>
    </p>`;
  }

  /** Where the page's own text holds what is looked for, the words around it. */
  #match({ text, count }: MapEntry): TemplateResult | typeof nothing {
    if (this.sought === '' || this.open.has(count)) return nothing;
    const found = around(text.replace(/\n|\*/g, ' '), this.sought);
    if (found === null) return nothing;
    const [before, words, after] = found;
    return html`<p class="match">${before}<mark>${words}</mark>${after}</p>`;
  }

  #page(sitting: Sitting, count: number): TemplateResult {
    const passages = sitting.run.turns[count]?.page.passages ?? [];
    return html`<div class="read" lang=${sitting.language}>
      ${passages.map(
        ({ text }) =>
          html`<p>
            ${emphasisOf(text).map((piece) =>
              piece.emphasis ? html`<em>${piece.text}</em>` : piece.text,
            )}
          </p>`,
      )}
    </div>`;
  }

  #toggle(count: number): void {
    const others = [...this.open].filter((one) => one !== count);
    this.open = new Set(this.open.has(count) ? others : [...others, count]);
  }

  #mark(sitting: Sitting, count: number): void {
    this.isKept = toggleBookmark(this.app.ports.bookmarks, sitting.id, sitting.run, count);
    this.requestUpdate();
  }

  #branch(count: number): void {
    this.close();
    void this.app.branch(count);
  }
}

function headline(sitting: Sitting, id: string): string {
  return sitting.entry.manifest.headlines[id]?.[sitting.language] ?? id;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-history': HistorySheet;
  }
}
