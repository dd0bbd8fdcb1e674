import { write } from '../../app/index.ts';
import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Glossary, Run, Turn } from '../../game/index.ts';
import {
  asksForGlossary,
  chapterNumber,
  decideText,
  type Desk,
  hasWorld,
  hourOf,
  openingNote,
  turnSentence,
  worldTime,
} from '../../app/index.ts';
import './choice-list.ts';
import './consequence-line.ts';
import type { ChosenEvent, PressedEvent } from './choice-list.ts';
import './page-view.ts';
import type { PageView } from './page-view.ts';
import { AppPiece } from '../frame/piece.ts';
import '../scene/scene-view.ts';
import { pictureOf } from '../scene/picture.ts';
import { sceneWorldOf } from '../scene/scene-world.ts';
import './reader.css';
import './world-strip.ts';

/** Where the story is read. */
@customElement('rw-reader')
export class ReaderPlace extends AppPiece {
  @query('rw-page') private page!: PageView | null;
  @state() private glossary: Glossary | null = null;
  /** What the last decision changed, or which was taken back, for those who listen. */
  @state() private told = '';
  /** Whether what an ending is shown with has come. */
  @state() private hasPlate = false;
  #shown: Run | null = null;

  protected override willUpdate(): void {
    const { desk } = this.app;
    if (desk === null) return;
    if (!this.hasPlate && (desk.run.turns.at(-1)?.ending ?? null) !== null) void this.#fetchPlate();
    if (desk.run.playthrough.from !== undefined)
      void import('./memory-note.ts').catch(() => undefined);
    if (this.glossary === null && asksForGlossary(desk.run.turns.at(-1)?.page.passages ?? [])) {
      void desk.entry.loadGlossary().then((glossary) => (this.glossary = glossary));
    }
  }

  protected override updated(): void {
    const run = this.app.desk?.run ?? null;
    const before = this.#shown;
    if (run === before) return;
    this.#shown = run;
    if (run === null || before === null) return;
    const turned = run.playthrough.decisions.length !== before.playthrough.decisions.length;
    if (run.playthrough.language !== before.playthrough.language) this.told = '';
    if (!turned) return;
    window.scrollTo(0, 0);
    // Within the frame that shows the page: nothing has to be laid out before it.
    requestAnimationFrame(() => void this.page?.focusText());
    // The page is painted first.
    requestAnimationFrame(() => setTimeout(() => this.#tell(before, run)));
  }

  protected override render(): TemplateResult {
    const { desk } = this.app;
    const turn = desk?.run.turns.at(-1);
    if (desk === null) {
      return html`<main id="text" class="desk-top" aria-busy="true" tabindex="-1">
        <p class="hidden-text">${say('reader:loading_story')}</p>
      </main>`;
    }
    if (turn === undefined) {
      return html`<main id="text" class="nowhere" tabindex="-1">
        <h1>${this.app.title(desk.entry)}</h1>
        <p><a href="#/">${say('frame:app.to_shelf')}</a></p>
      </main>`;
    }
    const { manifest } = desk.entry;
    const room = `#/world/${desk.id}`;
    return html`<main id="text" class="desk-top" tabindex="-1">
      ${this.#head(desk, turn)}
      <article class="paper" aria-label=${say('reader:page')}>
        ${keyed(
          desk.run.playthrough.decisions.length,
          html`<div class="sheet-of-text" data-decisions=${desk.run.playthrough.decisions.length}>
            ${this.#picture(desk)}
            ${
              turn.taken === null
                ? html`<p class="taken">${openingNote(manifest)}</p>`
                : html`<p class="taken" lang=${desk.language}>
                      <span class="hidden-text">${say('reader:taken', { choice: '' })}</span
                      >${turn.taken.text}
                    </p>
                    ${hasWorld(desk.entry) ? html`<rw-consequence .run=${desk.run} .room=${room}></rw-consequence>` : nothing}`
            }
            <rw-page
              class="page-text"
              .turn=${turn}
              .language=${desk.language}
              .glossary=${this.glossary}
            ></rw-page>
            ${turn.taken === null ? html`<p class="below" aria-hidden="true">↓</p>` : nothing}
            ${turn.ending === null ? this.#choices(desk, turn) : this.#ending(desk, turn.ending)}
          </div>`,
        )}
      </article>
      <section class="strip" aria-label=${say('world:label')}>
        ${hasWorld(desk.entry) ? html`<rw-strip .run=${desk.run} .room=${room}></rw-strip>` : nothing}
        <p class="hidden-text" role="status" aria-live="polite">${this.told || nothing}</p>
      </section>
    </main>`;
  }

  #head(desk: Desk, turn: Turn): TemplateResult {
    const { manifest } = desk.entry;
    const number = chapterNumber(manifest, turn.chapter);
    const title = manifest.chapters.find(({ id }) => id === turn.chapter)?.title[desk.language];
    // A new page has a new margin, as it has a new sheet.
    return html`${keyed(
      desk.run.playthrough.decisions.length,
      html`<header class="margin">
        <p class="story" lang=${desk.language}>${this.app.title(desk.entry)}</p>
        <h1 lang=${desk.language}>${title ?? this.app.title(desk.entry)}</h1>
        ${
          number === null
            ? nothing
            : html`<p class="small-caps">${say('reader:chapter', { number })}</p>`
        }
        ${
          // An epilogue tells in its own words how much later it is.
          hasWorld(desk.entry) && turn.ending === null
            ? html`<p class="when">
                ${write('moment', worldTime(manifest.start, hourOf(desk.run)))}
              </p>`
            : nothing
        }
        ${
          desk.run.playthrough.from === undefined
            ? nothing
            : html`<rw-memory .app=${this.app}></rw-memory>`
        }
      </header>`,
    )}`;
  }

  #picture(desk: Desk): TemplateResult | typeof nothing {
    const picture = pictureOf(desk.run);
    if (picture === null) return nothing;
    return html`<rw-scene
      .scene=${picture.scene}
      .description=${picture.description}
      .world=${sceneWorldOf(desk.run)}
      .language=${desk.language}
      .isShown=${this.app.settings.settings.pictures !== 'none'}
    ></rw-scene>`;
  }

  #choices(desk: Desk, turn: Turn): TemplateResult {
    const role = desk.entry.manifest.roles.find((known) => known.id === turn.role);
    const title = role?.title[desk.language];
    return html`<section class="decide">
      <h2 id="choices" class="small-caps">${decideText(title, turn.page.choices.length)}</h2>
      ${
        desk.memory.isKnown
          ? html`<p class="skip-known">
              <button type="button" @click=${() => desk.memory.skip()}>
                ${say('reader:memory.skip')}
              </button>
            </p>`
          : nothing
      }
      <rw-choices
        .choices=${turn.page.choices}
        .language=${desk.language}
        .hasKeys=${this.app.settings.settings.keys === 'on'}
        heading="choices"
        @rw-pressed=${(event: PressedEvent) => desk.prepare(event.label)}
        @rw-chosen=${(event: ChosenEvent) => desk.choose(event.label)}
      ></rw-choices>
    </section>`;
  }

  #ending(desk: Desk, ending: string): TemplateResult {
    const title = desk.entry.manifest.endings[ending]?.[desk.language];
    return html`<section class="ending">
      ${
        title === undefined
          ? html`<h2>${say('reader:ending')}</h2>`
          : html`<p class="small-caps">${say('reader:ending')}</p>
              <h2 lang=${desk.language}>${title}</h2>`
      }
      ${this.hasPlate ? html`<rw-plate .app=${this.app}></rw-plate>` : nothing}
      <p class="acts">
        <a class="button strong" href="#/debrief/${desk.id}">${say('reader:debrief')}</a>
        <button type="button" @click=${() => this.app.begin(desk.entry.manifest.id)}>
          ${say('reader:again')}
        </button>
        <button type="button" @click=${() => desk.undo()}>${say('reader:undo_ending')}</button>
        <a class="button" href="#/">${say('frame:bar.shelf')}</a>
      </p>
      ${
        this.hasPlate
          ? html`<rw-years .app=${this.app}></rw-years> <rw-door .app=${this.app}></rw-door>`
          : nothing
      }
    </section>`;
  }

  /** Few pages are endings: what stands on them comes when one is read. Where it cannot, the ending stands without. */
  async #fetchPlate(): Promise<void> {
    try {
      const [isSaid] = await Promise.all([
        this.app.words.bring('debrief'),
        import('./ending-plate.ts'),
        import('./years.ts'),
      ]);
      this.hasPlate = isSaid;
    } catch {
      this.hasPlate = false;
    }
  }

  #tell(before: Run, run: Run): void {
    const said = turnSentence(before, run);
    // The same sentence again is a change too; a blank that nobody hears makes it one.
    this.told = said === this.told ? `${said}\u00a0` : said;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-reader': ReaderPlace;
  }
}
