import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  pictureOf,
  type Glossary,
  type Run,
  type StoryEntry,
  type Turn,
} from '../../game/index.ts';
import {
  asksForGlossary,
  chapterNumber,
  decideText,
  type Sitting,
  hasWorld,
  minutesLeft,
  openingNote,
  pageTime,
  turnSentence,
} from '../../app/index.ts';
import './choice-list.ts';
import './consequence-line.ts';
import type { ChosenEvent, PressedEvent } from './choice-list.ts';
import './page-view.ts';
import type { PageView } from './page-view.ts';
import { nothingOpen } from '../frame/nothing-open.ts';
import { turnPage } from '../frame/page-turn.ts';
import { AppPiece } from '../frame/piece.ts';
import '../scene/scene-view.ts';
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
  /** The story whose glossary is shown. */
  #entry: StoryEntry | null = null;

  protected override willUpdate(): void {
    const { sitting } = this.app;
    if (sitting === null) return;
    if (!this.hasPlate && (sitting.run.turns.at(-1)?.ending ?? null) !== null)
      void this.#fetchPlate();
    if (sitting.run.playthrough.from !== undefined)
      void import('./memory-note.ts').catch(() => undefined);
    const { entry, run } = sitting;
    if (entry !== this.#entry) this.glossary = null;
    this.#entry = entry;
    if (this.glossary === null && asksForGlossary(run.turns.at(-1)?.page.passages ?? [])) {
      Promise.all([entry.loadGlossary(), import('./term.css')]).then(
        ([glossary]) => {
          if (entry === this.#entry) this.glossary = glossary;
        },
        // The words stand there unexplained; the next page asks again.
        () => undefined,
      );
    }
  }

  protected override updated(): void {
    const run = this.app.sitting?.run ?? null;
    const before = this.#shown;
    if (run === before) return;
    this.#shown = run;
    if (run === null || before === null) return;
    const turned = run.playthrough.decisions.length !== before.playthrough.decisions.length;
    if (run.playthrough.language !== before.playthrough.language) this.told = '';
    if (!turned) return;
    turnPage();
    // Within the frame that shows the page: nothing has to be laid out before it.
    requestAnimationFrame(() => void this.page?.focusText());
    // The page is painted first.
    requestAnimationFrame(() => setTimeout(() => this.#tell(before, run)));
  }

  protected override render(): TemplateResult {
    const { sitting } = this.app;
    const turn = sitting?.run.turns.at(-1);
    if (sitting === null) return nothingOpen(this.app, 'desk-top');
    if (turn === undefined) {
      return html`<main id="text" class="nowhere" tabindex="-1">
        <h1>${this.app.title(sitting.entry)}</h1>
        <p><a href="#/">${say('frame:app.to_shelf')}</a></p>
      </main>`;
    }
    const { manifest } = sitting.entry;
    const address = `#/world/${sitting.id}`;
    const decisions = sitting.run.playthrough.decisions.length;
    return html`<main id="text" class="desk-top" tabindex="-1">
      ${this.#head(sitting, turn)}
      <article class="paper" aria-label=${say('reader:page', { number: decisions + 1 })}>
        ${keyed(
          decisions,
          html`<div class="sheet-of-text">
            ${this.#picture(sitting)}
            ${
              turn.taken === null
                ? html`<p class="taken">${openingNote(manifest)}</p>`
                : html`<p class="taken" lang=${sitting.language}>
                      <span class="hidden-text">${say('reader:taken', { choice: '' })}</span
                      >${turn.taken.text}
                    </p>
                    ${hasWorld(sitting.entry) ? html`<rw-consequence .run=${sitting.run} .address=${address}></rw-consequence>` : nothing}`
            }
            <rw-page
              class="page-text"
              .turn=${turn}
              .language=${sitting.language}
              .glossary=${this.glossary}
            ></rw-page>
            ${turn.taken === null ? html`<p class="below" aria-hidden="true">↓</p>` : nothing}
            ${turn.ending === null ? this.#choices(sitting, turn) : this.#ending(sitting, turn.ending)}
            ${this.#left(sitting)}
          </div>`,
        )}
      </article>
      <section class="strip" aria-label=${say('world:label')}>
        ${hasWorld(sitting.entry) ? html`<rw-strip .run=${sitting.run} .address=${address}></rw-strip>` : nothing}
        <p class="hidden-text" role="status" aria-live="polite">${this.told || nothing}</p>
      </section>
    </main>`;
  }

  #head(sitting: Sitting, turn: Turn): TemplateResult {
    const { manifest } = sitting.entry;
    const number = chapterNumber(manifest, turn.chapter);
    const title = manifest.chapters.find(({ id }) => id === turn.chapter)?.title[sitting.language];
    // A new page has a new margin, as it has a new sheet.
    return html`${keyed(
      sitting.run.playthrough.decisions.length,
      html`<header class="margin">
        <h1 lang=${sitting.language}>${title ?? this.app.title(sitting.entry)}</h1>
        ${
          number === null
            ? nothing
            : html`<p class="small-caps">${say('reader:chapter', { number })}</p>`
        }
        ${
          // An epilogue tells in its own words how much later it is.
          hasWorld(sitting.entry) && turn.ending === null
            ? html`<p class="when">${pageTime(sitting.run)}</p>`
            : nothing
        }
        ${
          sitting.run.playthrough.from === undefined
            ? nothing
            : html`<rw-memory .app=${this.app}></rw-memory>`
        }
      </header>`,
    )}`;
  }

  #picture(sitting: Sitting): TemplateResult | typeof nothing {
    const picture = pictureOf(sitting.run);
    if (picture === null) return nothing;
    return html`<rw-scene
      .scene=${picture.scene}
      .description=${picture.description}
      .world=${sceneWorldOf(sitting.run)}
      .language=${sitting.language}
      .isShown=${this.app.settings.settings.pictures !== 'none'}
    ></rw-scene>`;
  }

  #choices(sitting: Sitting, turn: Turn): TemplateResult {
    if (turn.page.choices.length === 0) return html`<p>${say('trouble:runs_out')}</p>`;
    const role = sitting.entry.manifest.roles.find((known) => known.id === turn.role);
    const title = role?.title[sitting.language];
    return html`<section class="decide">
      <h2 id="choices" class="small-caps">${decideText(title, turn.page.choices.length)}</h2>
      ${
        sitting.memory.isKnown
          ? html`<p class="skip-known">
              <button type="button" @click=${() => sitting.memory.skip()}>
                ${say('reader:memory.skip')}
              </button>
            </p>`
          : nothing
      }
      <rw-choices
        .choices=${turn.page.choices}
        .language=${sitting.language}
        .hasKeys=${this.app.settings.settings.keys === 'on'}
        .awaited=${sitting.awaited}
        heading="choices"
        @rw-pressed=${(event: PressedEvent) => sitting.prepare(event.label)}
        @rw-chosen=${(event: ChosenEvent) => sitting.choose(event.label)}
      ></rw-choices>
    </section>`;
  }

  /** How much of the chapter lies ahead; its line is kept free, so that nothing moves when it is known. */
  #left({ run, entry }: Sitting): TemplateResult | typeof nothing {
    if (this.app.settings.settings.progress === 'none') return nothing;
    const count = minutesLeft(run, entry.chapterWords);
    // No part of its own and no paragraph: in the HTML, where it is not known yet, nothing stands.
    return html`<div class="minutes-left">
      ${count === null ? '' : say('reader:left', { count })}
    </div>`;
  }

  #ending(sitting: Sitting, ending: string): TemplateResult {
    const title = sitting.entry.manifest.endings[ending]?.[sitting.language];
    return html`<section class="ending">
      ${
        title === undefined
          ? html`<h2>${say('reader:ending')}</h2>`
          : html`<p class="small-caps">${say('reader:ending')}</p>
              <h2 lang=${sitting.language}>${title}</h2>`
      }
      ${this.hasPlate ? html`<rw-plate .app=${this.app}></rw-plate>` : nothing}
      <p class="acts">
        <a class="button strong" href="#/debrief/${sitting.id}">${say('reader:debrief')}</a>
        <button type="button" @click=${() => this.app.begin(sitting.entry.manifest.id)}>
          ${say('reader:again')}
        </button>
        <button type="button" @click=${() => sitting.undo()}>${say('reader:undo_ending')}</button>
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
      const [isSaid, isMapSaid] = await Promise.all([
        this.app.words.bring('debrief'),
        this.app.words.bring('world-room'),
        import('./ending-plate.ts'),
        import('./years.ts'),
      ]);
      this.hasPlate = isSaid && isMapSaid;
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
