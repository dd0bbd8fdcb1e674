import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../game/index.ts';
import { bookRoads, numbersFor, type NumberedBook, type PaperBook } from '../../paper/index.ts';
import { StagePiece } from './stage-piece.ts';

/** Roads that are told of at once: a line that changes with each is not read. */
const step = 10;

/** Makes the book and the dice tables when they are asked for, and says how far it is. */
@customElement('rw-kit-book')
export class KitBook extends StagePiece {
  /** Given the book as soon as there is one, and the language it is told in. */
  @property({ attribute: false }) take!: (book: NumberedBook, language: Language) => void;
  /** Whether there is a book in the language the story is told in. */
  @property({ attribute: false }) isMade = false;
  @state() private done: number | null = null;
  @state() private trouble: string | null = null;
  #stop: AbortController | null = null;
  #language: Language | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest();
  }

  protected override willUpdate(): void {
    const { language } = this.stage;
    if (this.#language !== null && this.#language !== language) {
      this.#rest();
      this.trouble = null;
    }
    this.#language = language;
  }

  protected override render(): TemplateResult {
    const { done, trouble } = this;
    return html`<section class="book-work" aria-labelledby="book-work">
      <h2 id="book-work">${say('workshop:kit.book.title')}</h2>
      <p>${say('workshop:kit.book.note')}</p>
      ${done === null ? nothing : this.#progress(done)}
      <p role="status">${trouble ?? (this.isMade ? say('workshop:kit.book.made') : nothing)}</p>
      ${
        this.isMade
          ? nothing
          : html`<p class="acts">
              <button type="button" data-book @click=${done === null ? this.#make : this.#rest}>
                ${say(done === null ? 'workshop:kit.book.make' : 'workshop:kit.book.stop')}
              </button>
            </p>`
      }
    </section>`;
  }

  #progress(done: number): TemplateResult {
    const total = bookRoads.count;
    const far =
      done < total
        ? say('workshop:kit.book.far', { done, total })
        : say('workshop:kit.book.writing');
    return html`<p>
      ${far}<br />
      <progress max=${total} value=${done} aria-label=${say('workshop:kit.book.title')}>
        ${far}
      </progress>
    </p>`;
  }

  readonly #rest = (): void => {
    this.#stop?.abort();
    this.#stop = null;
    this.done = null;
  };

  readonly #make = async (): Promise<void> => {
    const { app, stage } = this;
    const { language } = stage;
    const { pack } = stage.workshop.run;
    const numbers = stage.kit?.numbers ?? null;
    const { book: make } = app.ports;
    this.trouble = null;
    if (numbers === null) {
      this.trouble = say('workshop:kit.book.no_numbers');
      return;
    }
    if (make === undefined) {
      this.trouble = say('workshop:kit.book.no_thread');
      return;
    }
    const stop = new AbortController();
    this.#stop = stop;
    this.done = 0;
    try {
      const onRoad = (done: number) => {
        if (done % step === 0) this.done = done;
      };
      // The port hands over what this app's own worker makes with `bookOf`.
      const book = (await make({ pack, language }, onRoad, stop.signal)) as PaperBook;
      if (book.pages.size === 0) this.trouble = say('workshop:kit.book.no_book');
      else {
        this.take(
          { book, numbers: numbersFor([...book.pages.keys()], book.first, numbers) },
          language,
        );
      }
    } catch (error) {
      if (stop.signal.aborted) return;
      const why = error instanceof Error ? error.message : String(error);
      this.trouble = say('workshop:kit.book.failed', { why });
    }
    this.#stop = null;
    this.done = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-kit-book': KitBook;
  }
}
