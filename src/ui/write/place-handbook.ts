import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { handbook } from 'virtual:handbook';
import { AppPiece } from '../frame/piece.ts';
import { offerCopies } from './code-copy.ts';
import '../frame/plain.css';
import './ink-sign.css';
import './handbook.css';
import { namePage } from '../frame/page-title.ts';

/** What somebody needs who writes a story: its pages, one at a time. */
@customElement('rw-handbook')
export class HandbookPlace extends AppPiece {
  /** The page shown, by its address, and its text; null while it is fetched. */
  @state() private shown: { readonly address: string; readonly text: string } | null = null;
  #asked = '';

  constructor() {
    super();
    namePage(this, () => this.#page()?.title ?? say('write:help.title'));
  }

  /** Asks again for a page that did not come. */
  retry(): void {
    this.#asked = '';
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { language } = this.app;
    const page = this.#page();
    const address = `${language}/${page?.id ?? ''}`;
    if (page === undefined || address === this.#asked) return;
    this.#asked = address;
    page.load().then(
      (text) => {
        if (this.#asked === address) this.shown = { address, text };
      },
      () => {
        if (this.#asked === address && this.isConnected)
          this.app.troubles.show({ kind: 'not-loaded' });
      },
    );
  }

  protected override updated(): void {
    const article = this.querySelector('article');
    if (article !== null) offerCopies(article, (text) => this.app.ports.copy(text));
  }

  protected override render(): TemplateResult {
    const pages = handbook[this.app.language];
    const { route } = this.app;
    const part = route.place === 'handbook' ? route.part : null;
    const address = `${this.app.language}/${part ?? ''}`;
    const text = part !== null && this.shown?.address === address ? this.shown.text : null;
    return html`<main id="text" class="plain handbook" tabindex="-1">
      ${
        part === null
          ? html`<h1>${say('write:help.title')}</h1>
              <p>${say('write:help.intro')}</p>`
          : nothing
      }
      <nav aria-label=${say('write:help.pages')}>
        <ul role="list">
          ${pages.map(
            ({ id, title }) =>
              html`<li>
                <a href="#/write/help/${id}" aria-current=${id === part ? 'page' : 'false'}
                  >${title}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${
        part !== null && this.#page() === undefined
          ? html`<p>${say('write:help.none')}</p>`
          : nothing
      }
      <article aria-busy=${part !== null && text === null}>
        ${text === null ? nothing : unsafeHTML(text)}
      </article>
      <p class="acts"><a href="#/write">${say('write:help.back')}</a></p>
    </main>`;
  }

  #page(): (typeof handbook)['en'][number] | undefined {
    const { route, language } = this.app;
    if (route.place !== 'handbook' || route.part === null) return undefined;
    return handbook[language].find(({ id }) => id === route.part);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-handbook': HandbookPlace;
  }
}
