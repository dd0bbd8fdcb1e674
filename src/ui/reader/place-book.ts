import {
  chapterNumber,
  consequenceAt,
  consequenceLine,
  emphasisOf,
  fileName,
  hasWorld,
  say,
  worldTime,
  write,
  type Desk,
} from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { paperFile } from '../frame/paper-file.ts';
import { AppPiece } from '../frame/piece.ts';
import { storyMap, type MapChapter, type MapEntry } from '../frame/story-map.ts';
import style from './book.css?inline';
import './book.css';

/** A story as it was read, as a book to print or to keep: every page so far and what was decided. */
@customElement('rw-book')
export class BookPlace extends AppPiece {
  /** Whether what each decision moved stands under it. */
  @state() private withWorld = true;

  protected override render(): TemplateResult {
    const { desk } = this.app;
    if (desk === null) {
      return html`<main id="text" class="book" aria-busy="true" tabindex="-1">
        <p class="hidden-text">${say('frame:app.loading')}</p>
      </main>`;
    }
    return html`<main id="text" class="book" tabindex="-1">
      ${this.#tools(desk)}
      ${desk.run.turns.length < 2 ? html`<p>${say('room:year.book.empty')}</p>` : this.#book(desk)}
    </main>`;
  }

  #tools(desk: Desk): TemplateResult {
    const isEmpty = desk.run.turns.length < 2;
    return html`<header class="book-tools">
      <h1>${say('room:year.book.title')}</h1>
      <p class="note">${say('room:year.book.note')}</p>
      <p class="acts">
        <button type="button" class="strong" ?disabled=${isEmpty} @click=${() => window.print()}>
          ${say('room:year.book.print')}
        </button>
        <button type="button" ?disabled=${isEmpty} @click=${this.#save}>
          ${say('room:year.book.file')}
        </button>
        <a class="button" href="#/play/${desk.id}">${say('room:year.book.back')}</a>
      </p>
      ${
        hasWorld(desk.entry)
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${this.withWorld}
                @change=${(event: Event) => (this.withWorld = (event.target as HTMLInputElement).checked)}
              />
              <span>${say('room:year.book.moved')}</span>
            </label>`
          : nothing
      }
    </header>`;
  }

  #book(desk: Desk): TemplateResult {
    const chapters = storyMap(desk.run);
    const seed = desk.run.playthrough.seed;
    return html`<article>
      ${this.#cover(desk, chapters)} ${chapters.map((chapter) => this.#chapter(desk, chapter))}
      <footer><p>${say('room:year.book.colophon', { seed })}</p></footer>
    </article>`;
  }

  #cover(desk: Desk, chapters: readonly MapChapter[]): TemplateResult {
    const { manifest } = desk.entry;
    const { turns } = desk.run;
    const count = turns.length - 1;
    const ending = turns[count]?.ending ?? null;
    const title = ending === null ? undefined : manifest.endings[ending]?.[desk.language];
    const day = (turn: number) =>
      write('date', worldTime(manifest.start, turns[turn]?.readings.at(-1)?.hour ?? 0));
    const named = chapters.flatMap(({ id }) => titleOf(desk, id) ?? []);
    return html`<header class="cover">
      <h2 lang=${desk.language}>${manifest.title[desk.language] ?? this.app.title(desk.entry)}</h2>
      ${desk.name === '' ? nothing : html`<p>${desk.name}</p>`}
      <p class="cover-line">
        ${title === undefined ? say('room:year.book.unfinished') : say('room:year.book.ended', { ending: title })}
      </p>
      <p>${say('room:year.book.span', { count, from: day(0), to: day(count) })}</p>
      ${
        named.length < 2
          ? nothing
          : html`<h3>${say('room:year.book.contents')}</h3>
              <ol role="list" lang=${desk.language}>
                ${named.map((one) => html`<li>${one}</li>`)}
              </ol>`
      }
    </header>`;
  }

  #chapter(desk: Desk, { id, entries }: MapChapter): TemplateResult {
    const title = titleOf(desk, id);
    const number = chapterNumber(desk.entry.manifest, id);
    return html`<section class="chapter" lang=${desk.language}>
      ${
        title === undefined
          ? nothing
          : html`<h2>
              ${number === null ? nothing : html`<span lang=${this.app.language}>${say('room:year.book.chapter', { number })}</span> `}${title}
            </h2>`
      }
      ${entries.map((entry) => this.#page(desk, entry))}
    </section>`;
  }

  #page(desk: Desk, { count, taken }: MapEntry): TemplateResult {
    const passages = desk.run.turns[count]?.page.passages ?? [];
    return html`${passages.map(
      ({ text }) =>
        html`<p>
          ${emphasisOf(text).map((piece) =>
            piece.emphasis ? html`<em>${piece.text}</em>` : piece.text,
          )}
        </p>`,
    )}
    ${
      taken === null
        ? nothing
        : html`<aside class="chosen">
            <p class="lead" lang=${this.app.language}>${this.#chose(desk, taken.role)}</p>
            <p class="choice">${taken.text}</p>
            ${this.#moved(desk, count + 1)}
          </aside>`
    }`;
  }

  #chose(desk: Desk, id: string | null): string {
    const { roles } = desk.entry.manifest;
    const role =
      roles.length < 2 ? undefined : roles.find((one) => one.id === id)?.title[desk.language];
    return role === undefined
      ? say('room:year.book.chose')
      : say('room:year.book.chose_as', { role });
  }

  #moved(desk: Desk, turn: number): TemplateResult | typeof nothing {
    const isShown = this.withWorld && hasWorld(desk.entry);
    const consequence = isShown ? consequenceAt(desk.run, turn) : null;
    if (consequence === null) return nothing;
    return html`<p class="note" lang=${this.app.language}>${consequenceLine(consequence)}</p>`;
  }

  readonly #save = (): void => {
    const { desk, language, ports } = this.app;
    const article = this.querySelector('article');
    if (desk === null || article === null) return;
    const save = desk.saveAt(desk.run.playthrough.decisions.length);
    const title = this.app.title(desk.entry);
    const name = fileName(save).replace(/\.json$/, `-${language}.html`);
    ports.offerFile(
      name,
      paperFile({ title, language, kind: 'book', article, style }),
      'text/html',
    );
  };
}

function titleOf(desk: Desk, id: string | null): string | undefined {
  return desk.entry.manifest.chapters.find((one) => one.id === id)?.title[desk.language];
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-book': BookPlace;
  }
}
