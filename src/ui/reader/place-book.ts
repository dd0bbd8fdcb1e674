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
  type Sitting,
} from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { paperFile } from '../frame/paper-file.ts';
import { nothingOpen } from '../frame/nothing-open.ts';
import { AppPiece } from '../frame/piece.ts';
import { runMap, type MapChapter, type MapEntry } from '../frame/run-map.ts';
import style from './book.css?inline';
import './book.css';

/** A story as it was read, as a book to print or to keep: every page so far and what was decided. */
@customElement('rw-book')
export class BookPlace extends AppPiece {
  /** Whether what each decision moved stands under it. */
  @state() private withWorld = true;

  protected override render(): TemplateResult {
    const { sitting } = this.app;
    if (sitting === null) return nothingOpen(this.app, 'book');
    return html`<main id="text" class="book" tabindex="-1">
      ${this.#tools(sitting)}
      ${sitting.run.turns.length < 2 ? html`<p>${say('world-room:year.book.empty')}</p>` : this.#book(sitting)}
    </main>`;
  }

  #tools(sitting: Sitting): TemplateResult {
    const isEmpty = sitting.run.turns.length < 2;
    return html`<header class="book-tools">
      <h1>${say('world-room:year.book.title')}</h1>
      <p class="note">${say('world-room:year.book.note')}</p>
      <p class="acts">
        <button type="button" class="strong" ?disabled=${isEmpty} @click=${() => window.print()}>
          ${say('world-room:year.book.print')}
        </button>
        <button type="button" ?disabled=${isEmpty} @click=${this.#save}>
          ${say('world-room:year.book.file')}
        </button>
        <a class="button" href="#/play/${sitting.id}">${say('world-room:year.book.back')}</a>
      </p>
      ${
        hasWorld(sitting.entry)
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${this.withWorld}
                @change=${(event: Event) => (this.withWorld = (event.target as HTMLInputElement).checked)}
              />
              <span>${say('world-room:year.book.moved')}</span>
            </label>`
          : nothing
      }
    </header>`;
  }

  #book(sitting: Sitting): TemplateResult {
    const chapters = runMap(sitting.run);
    const seed = sitting.run.playthrough.seed;
    return html`<article>
      ${this.#cover(sitting, chapters)}
      ${chapters.map((chapter) => this.#chapter(sitting, chapter))}
      <footer><p>${say('world-room:year.book.colophon', { seed })}</p></footer>
    </article>`;
  }

  #cover(sitting: Sitting, chapters: readonly MapChapter[]): TemplateResult {
    const { manifest } = sitting.entry;
    const { turns } = sitting.run;
    const count = turns.length - 1;
    const ending = turns[count]?.ending ?? null;
    const title = ending === null ? undefined : manifest.endings[ending]?.[sitting.language];
    const day = (turn: number) =>
      write('date', worldTime(manifest.start, turns[turn]?.readings.at(-1)?.hour ?? 0));
    const named = chapters.flatMap(({ id }) => titleOf(sitting, id) ?? []);
    return html`<header class="cover">
      <h2 lang=${sitting.language}>
        ${manifest.title[sitting.language] ?? this.app.title(sitting.entry)}
      </h2>
      ${sitting.name === '' ? nothing : html`<p>${sitting.name}</p>`}
      <p class="cover-line">
        ${title === undefined ? say('world-room:year.book.unfinished') : say('world-room:year.book.ended', { ending: title })}
      </p>
      <p>${say('world-room:year.book.span', { count, from: day(0), to: day(count) })}</p>
      ${
        named.length < 2
          ? nothing
          : html`<h3>${say('world-room:year.book.contents')}</h3>
              <ol role="list" lang=${sitting.language}>
                ${named.map((one) => html`<li>${one}</li>`)}
              </ol>`
      }
    </header>`;
  }

  #chapter(sitting: Sitting, { id, entries }: MapChapter): TemplateResult {
    const title = titleOf(sitting, id);
    const number = chapterNumber(sitting.entry.manifest, id);
    return html`<section class="chapter" lang=${sitting.language}>
      ${
        title === undefined
          ? nothing
          : html`<h2>
              ${number === null ? nothing : html`<span lang=${this.app.language}>${say('world-room:year.book.chapter', { number })}</span> `}${title}
            </h2>`
      }
      ${entries.map((entry) => this.#page(sitting, entry))}
    </section>`;
  }

  #page(sitting: Sitting, { count, taken }: MapEntry): TemplateResult {
    const passages = sitting.run.turns[count]?.page.passages ?? [];
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
            <p class="lead" lang=${this.app.language}>${this.#chose(sitting, taken.role)}</p>
            <p class="choice">${taken.text}</p>
            ${this.#moved(sitting, count + 1)}
          </aside>`
    }`;
  }

  #chose(sitting: Sitting, id: string | null): string {
    const { roles } = sitting.entry.manifest;
    const role =
      roles.length < 2 ? undefined : roles.find((one) => one.id === id)?.title[sitting.language];
    return role === undefined
      ? say('world-room:year.book.chose')
      : say('world-room:year.book.chose_as', { role });
  }

  #moved(sitting: Sitting, turn: number): TemplateResult | typeof nothing {
    const isShown = this.withWorld && hasWorld(sitting.entry);
    const consequence = isShown ? consequenceAt(sitting.run, turn) : null;
    if (consequence === null) return nothing;
    return html`<p class="note" lang=${this.app.language}>${consequenceLine(consequence)}</p>`;
  }

  readonly #save = (): void => {
    const { sitting, language, ports } = this.app;
    const article = this.querySelector('article');
    if (sitting === null || article === null) return;
    const save = sitting.saveAt(sitting.run.playthrough.decisions.length);
    const title = this.app.title(sitting.entry);
    const name = fileName(save).replace(/\.json$/, `-${language}.html`);
    ports.offerFile(
      name,
      paperFile({ title, language, kind: 'book', article, style }),
      'text/html',
    );
  };
}

function titleOf(sitting: Sitting, id: string | null): string | undefined {
  return sitting.entry.manifest.chapters.find((one) => one.id === id)?.title[sitting.language];
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-book': BookPlace;
  }
}
