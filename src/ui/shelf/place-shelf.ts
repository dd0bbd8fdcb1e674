import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DamagedSave, StoredSave, StoryEntry } from '../../game/index.ts';
import { findStory, saveNames } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';
import './save-row.ts';
import './story-card.ts';
import { longestFirst } from '../frame/story-words.ts';
import '../frame/way.css';
import { fileButton } from '../frame/file-button.ts';

/** Where stories are begun and playthroughs found again. */
@customElement('rw-shelf')
export class ShelfPlace extends AppPiece {
  /** Whether the picture of the world has come. */
  @state() private hasSpread = false;

  /** Where the head has room for it, as in the style sheet. */
  #wide: MediaQueryList | null = null;
  readonly #draw = () => this.requestUpdate();

  readonly #scrolled = () => this.#bring(Promise.resolve());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide ??= window.matchMedia('(min-width: 72rem)');
    this.#wide.addEventListener('change', this.#draw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide?.removeEventListener('change', this.#draw);
    window.removeEventListener('scroll', this.#scrolled);
  }

  protected override firstUpdated(): void {
    const { own, rest } = this.app.ports;
    if (!own.isOpen) return;
    // Nothing may move under a reader: in the head it has its place; elsewhere it lies below all that
    // stood there, and comes when somebody scrolls.
    if (this.#wide?.matches === true && rest !== undefined) this.#bring(rest());
    window.addEventListener('scroll', this.#scrolled, { once: true, passive: true });
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const { library } = app;
    // A page of one story is about that story.
    const { isOpen } = app.ports.own;
    const saves = library.saves ?? [];
    const nameOf = saveNames(app);
    const all = longestFirst(app.ports.catalog);
    const readers = all.filter(({ manifest }) => manifest.audience === undefined);
    const stories = readers.length === 0 ? all : readers;
    return html`<main id="text" class="shelf" tabindex="-1">
      <header>
        <h1>${say('frame:app.name')}</h1>
        ${isOpen ? html`<p class="intro">${say('shelf:intro')}</p>` : nothing} ${this.#spread(true)}
      </header>
      ${this.#continue(saves[0], nameOf)}
      <section aria-labelledby="stories">
        <h2 id="stories" class="small-caps">${say('shelf:stories')}</h2>
        ${app.ports.catalog.length === 0 ? html`<p>${say('shelf:no_stories')}</p>` : nothing}
        <ul role="list" class="stories">
          ${stories.map((entry, index) => this.#story(entry, index === 0 && saves.length === 0))}
        </ul>
      </section>
      <section aria-labelledby="saves" class="saves" aria-busy=${library.saves === null}>
        <h2 id="saves" class="small-caps">${say('shelf:saved')}</h2>
        ${this.#deleted(library.removed[0])}
        ${library.saves?.length === 0 ? html`<p class="note">${say('shelf:no_saves')}</p>` : nothing}
        <ul role="list">
          ${repeat(
            saves,
            (stored) => stored.id,
            (stored) =>
              html`<li>
                <rw-save .app=${app} .stored=${stored} .name=${nameOf(stored)}></rw-save>
              </li>`,
          )}
        </ul>
        ${library.damaged.map((damaged) => this.#damaged(damaged))}
        <p class="acts">
          ${fileButton({
            label: say('shelf:import'),
            accept: '.json,application/json',
            chosen: (file) => app.importFile(file),
          })}
        </p>
      </section>
      ${isOpen ? this.#tables() : nothing}
      ${this.#lessons(all.filter((entry) => !stories.includes(entry)))} ${this.#spread(false)}
      <footer>
        <a href="#/model">${say('shelf:model')}</a>
        <a href="#/glossary">${say('shelf:glossary')}</a>
        ${isOpen ? html`<a href="#/write">${say('shelf:write')}</a>` : nothing}
        <a href="#/kept">${say('shelf:kept')}</a>
        <a href="#/about">${say('shelf:about')}</a>
        ${
          app.ports.install.stands
            ? html`<button type="button" class="bare" @click=${this.#install}>
                ${say('shelf:install')}
              </button>`
            : nothing
        }
      </footer>
    </main>`;
  }

  /** Fetches the picture once `quiet` is; without it the shelf is whole too. */
  #bring(quiet: Promise<unknown>): void {
    const fetched = quiet.then(() => import('./spread-picture.ts'));
    void fetched.then(() => (this.hasSpread = true)).catch(() => undefined);
  }

  /** The picture of the world: in the empty half of the head, or below all that stood there before it. */
  #spread(inHead: boolean): TemplateResult | typeof nothing {
    if (!this.hasSpread || (this.#wide?.matches ?? false) !== inHead) return nothing;
    return html`<rw-spread .app=${this.app} .isInHead=${inHead}></rw-spread>`;
  }

  #continue(
    stored: StoredSave | undefined,
    nameOf: (stored: StoredSave) => string,
  ): TemplateResult | typeof nothing {
    const { app } = this;
    const entry = findStory(app.ports.catalog, stored?.save.story ?? '');
    if (stored === undefined || entry === null) return nothing;
    const name = nameOf(stored);
    if (!app.library.isLatestOver) {
      return html`<a class="button strong continue" href="#/play/${stored.id}"
        ><span>${say('shelf:continue')}</span><span class="which">${name}</span></a
      >`;
    }
    // The last page asks where one would have stopped.
    return html`<p class="acts">
      <a class="button strong continue" href="#/debrief/${stored.id}"
        ><span>${say('shelf:look_back')}</span><span class="which">${name}</span></a
      >
      <a class="button" href="#/play/${stored.id}">${say('shelf:another_way')}</a>
    </p>`;
  }

  #story(entry: StoryEntry, isFirst: boolean): TemplateResult {
    const { app } = this;
    return html`<li class="story">
      <rw-story
        .app=${app}
        .entry=${entry}
        .seen=${app.endingsSeen(entry.manifest.id)}
        .hasPicture=${app.settings.settings.pictures !== 'none'}
        .isFirst=${isFirst}
      ></rw-story>
    </li>`;
  }

  #lessons(lessons: readonly StoryEntry[]): TemplateResult | typeof nothing {
    if (lessons.length === 0) return nothing;
    return html`<section aria-labelledby="lessons">
      <h2 id="lessons" class="small-caps">${say('shelf:for_authors')}</h2>
      <ul role="list" class="stories">
        ${lessons.map((entry) => this.#story(entry, false))}
      </ul>
    </section>`;
  }

  #tables(): TemplateResult {
    return html`<section aria-labelledby="tables" class="tables">
      <h2 id="tables" class="small-caps">${say('shelf:tables')}</h2>
      <ul role="list">
        ${this.#table('trilemma')}${this.#table('mirror')}
      </ul>
    </section>`;
  }

  #table(table: 'trilemma' | 'mirror'): TemplateResult {
    return html`<li>
      <h3><a href="#/lab/${table}">${say(`shelf:lab_${table}`)}</a></h3>
      <p class="note">${say(`shelf:lab_${table}_blurb`)}</p>
    </li>`;
  }

  #deleted(stored: StoredSave | undefined): TemplateResult {
    const { app } = this;
    const entry = findStory(app.ports.catalog, stored?.save.story ?? '');
    const title = entry === null ? '' : app.title(entry);
    return html`<div role="status">
      ${
        stored === undefined
          ? nothing
          : html`<p class="deleted">
              ${say('shelf:deleted', { name: stored.save.name || title })}
              <button type="button" @click=${() => void app.library.restore()}>
                ${say('shelf:restore')}
              </button>
            </p>`
      }
    </div>`;
  }

  #damaged(damaged: DamagedSave): TemplateResult {
    const { ports, library } = this.app;
    return html`<div class="damaged">
      <p>${say('shelf:damaged')}</p>
      <p class="acts">
        <button
          type="button"
          @click=${() => ports.offerFile(`runaway-damaged-${damaged.id}.json`, damaged.text)}
        >
          ${say('shelf:damaged_export')}
        </button>
        <button type="button" @click=${() => void library.discard(damaged)}>
          ${say('shelf:damaged_discard')}
        </button>
      </p>
    </div>`;
  }

  readonly #install = async (): Promise<void> => {
    await this.app.ports.install.ask();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-shelf': ShelfPlace;
  }
}
