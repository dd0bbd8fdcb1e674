import { rehearsedIn, say, type LedRoom } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { canUndo, isOver, turnOf, type Command, type RefusalKind } from '../../workshop/index.ts';
import './present-ask.ts';
import './present-deck.ts';
import { presentKey, pressOnce } from './present-key.ts';
import './present-next.ts';
import './present-notes.ts';
import './present-plan.ts';
import { rehearse } from './present-rehearsal.ts';
import './present-room.ts';
import './present-setup.ts';
import './present-vote.ts';
import { StagePiece } from './stage-piece.ts';

/** The facilitator's window: what only one person sees, and everything that moves the workshop. */
@customElement('rw-present-desk')
export class PresentDesk extends StagePiece {
  @property({ attribute: false }) room: LedRoom | null = null;
  @state() private isPreparing = false;
  @state() private isCopied = false;
  @state() private refusal: RefusalKind | null = null;
  #wasSetup = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#key);
    this.addEventListener('rw-prepared', () => (this.isPreparing = false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key);
  }

  protected override updated(): void {
    const isSetup = this.querySelector('.present-setup') !== null;
    if (this.#wasSetup && !isSetup) {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    this.#wasSetup = isSetup;
  }

  protected override render(): TemplateResult {
    const { app, stage } = this;
    const isRehearsed = rehearsedIn(stage.id) !== null;
    const rehearsal = isRehearsed
      ? html`<rw-present-rehearsal .app=${app} .stage=${stage}></rw-present-rehearsal>`
      : nothing;
    if (this.isPreparing || stage.workshop.session.setup === null) {
      return html`${rehearsal}
        <main id="text" class="present-setup" tabindex="-1">
          <rw-present-setup .app=${app} .stage=${stage}></rw-present-setup>
        </main>`;
    }
    return html`${rehearsal}
      <main id="text" class="present-desk" tabindex="-1">
        ${this.#head()}
        <p role="status" class="refused">
          ${this.refusal === null ? '' : say(`workshop:desk.refused.${this.refusal}`)}
        </p>
        <div class="columns">
          <div class="column page">
            <section aria-labelledby="shown">
              <h2 id="shown" class="small-caps">${say('workshop:desk.story')}</h2>
              ${this.#shown()}
            </section>
            <section aria-labelledby="notes">
              <h2 id="notes" class="small-caps">${say('workshop:desk.notes')}</h2>
              <rw-present-notes .app=${app} .stage=${stage}></rw-present-notes>
            </section>
          </div>
          <div class="column vote">
            <rw-present-ask .app=${app} .stage=${stage} .give=${this.#give}></rw-present-ask>
            <section aria-label=${say('workshop:desk.vote')}>
              <rw-present-vote
                .app=${app}
                .stage=${stage}
                .give=${this.#give}
                .isDoubted=${this.refusal === 'too-many' || this.refusal === 'no-hands'}
              ></rw-present-vote>
            </section>
            <rw-present-deck .app=${app} .stage=${stage} .give=${this.#give}></rw-present-deck>
            ${this.#minutes()}
          </div>
          <div class="column plan">
            ${
              this.room === null
                ? nothing
                : html`<rw-present-room
                    .app=${app}
                    .stage=${stage}
                    .room=${this.room}
                  ></rw-present-room>`
            }
            <section aria-labelledby="plan">
              <h2 id="plan" class="small-caps">${say('workshop:desk.plan')}</h2>
              <rw-present-plan .app=${app} .stage=${stage}></rw-present-plan>
              <p class="acts">
                <button type="button" class="bare" @click=${() => (this.isPreparing = true)}>
                  ${say('workshop:setup.change')}
                </button>
                ${
                  isRehearsed || isOver(stage.workshop)
                    ? nothing
                    : html`<button
                        type="button"
                        class="bare"
                        @click=${() => rehearse(this, stage.save())}
                      >
                        ${say('workshop:rehearsal.try')}
                      </button>`
                }
                ${
                  isOver(stage.workshop)
                    ? nothing
                    : html`<button type="button" @click=${() => this.#give({ kind: 'close' })}>
                        ${say('workshop:next.close')}
                      </button>`
                }
              </p>
            </section>
          </div>
        </div>
        <rw-present-next
          role="region"
          aria-labelledby="next"
          .app=${app}
          .stage=${stage}
          .give=${this.#give}
        ></rw-present-next>
      </main>`;
  }

  #minutes(): TemplateResult {
    const { stage } = this;
    return html`<section aria-labelledby="minutes">
      <h2 id="minutes" class="small-caps">${say('workshop:desk.minutes')}</h2>
      <form class="minutes" @submit=${this.#note}>
        <input type="text" maxlength="2000" aria-label=${say('workshop:desk.minutes_label')} />
        <button type="submit">${say('workshop:desk.minutes_add')}</button>
      </form>
      <ul class="said">
        ${stage.workshop.session.pageLog.notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`;
  }

  #head(): TemplateResult {
    const { app, stage } = this;
    const isThere = stage.isShownElsewhere('projector');
    const chapter = stage.entry.manifest.chapters.find(
      ({ id }) => id === turnOf(stage.workshop)?.chapter,
    );
    return html`<header>
      <div>
        <p class="story">${app.title(stage.entry)}</p>
        <h1>${this.told(chapter?.title, say('workshop:title.desk'))}</h1>
      </div>
      <p class="acts">
        <button
          type="button"
          class="undo"
          aria-keyshortcuts="u"
          ?disabled=${!canUndo(stage.workshop.log)}
          @click=${() => this.#give({ kind: 'undo' })}
        >
          ${say('workshop:desk.undo')}
        </button>
        <a class="button" href="#/present/${stage.id}/kit">${say('workshop:desk.kit')}</a>
        <a class="button" href="#/present/${stage.id}/report">${say('workshop:desk.report')}</a>
        ${
          rehearsedIn(stage.id) === null
            ? html`<a class="button" href="#/play/${stage.id}"
                >${say('workshop:desk.to_reader')}</a
              >`
            : nothing
        }
        <a
          class="button ${isThere ? '' : 'strong'}"
          href="#/present/${stage.id}"
          target="runaway-projector"
          >${say('workshop:desk.open_projector')}</a
        >
      </p>
      <p class="note">
        <span role="status"
          >${isThere ? say('workshop:desk.projector_here') : say('workshop:desk.projector_away')}</span
        >
        ${isThere ? '' : say('workshop:desk.open_note')} ${say('workshop:desk.keys')}
      </p>
      ${isThere ? nothing : this.#away()}
    </header>`;
  }

  /** For those whose browser holds windows back. */
  #away(): TemplateResult {
    const { app, stage } = this;
    const address = app.ports.address.whole(`#/present/${stage.id}`);
    return html`<details class="away">
      <summary>${say('workshop:desk.blocked')}</summary>
      <p>${say('workshop:desk.blocked_note')} <code>${address}</code></p>
      <button type="button" @click=${async () => (this.isCopied = await app.ports.copy(address))}>
        ${this.isCopied ? say('workshop:desk.copied') : say('workshop:desk.copy')}
      </button>
    </details>`;
  }

  #shown(): TemplateResult {
    const { stage } = this;
    const { slides, slide } = stage;
    const turn = turnOf(stage.workshop);
    const shown = slides[slide];
    const title = {
      text: '',
      world: say('workshop:projector.world'),
      inject: say('workshop:desk.deck'),
      title: say('workshop:projector.title'),
      ask: say('workshop:desk.ask_attribution'),
      choices: say('workshop:desk.vote'),
      tallies: say('workshop:projector.tallies'),
      ending: say('workshop:projector.ending'),
      question: say('workshop:projector.question'),
    };
    return html`<div class="turner">
        <button type="button" ?disabled=${slide === 0} @click=${() => stage.show(slide - 1)}>
          ${say('workshop:desk.back')}
        </button>
        <span aria-live="polite"
          >${say('workshop:desk.screen', { number: slide + 1, count: slides.length })}
          ${shown === undefined || shown.kind === 'text' ? '' : `· ${title[shown.kind]}`}</span
        >
        <button
          type="button"
          ?disabled=${slide >= slides.length - 1}
          @click=${() => stage.show(slide + 1)}
        >
          ${say('workshop:desk.forward')}
        </button>
      </div>
      <div
        class="page-text"
        lang=${stage.language}
        tabindex="0"
        role="group"
        aria-labelledby="shown"
      >
        ${turn?.page.passages.map(({ text }) => {
          const isShown =
            shown?.kind === 'text' && shown.passages.some((passage) => text.includes(passage));
          return html`<p class=${isShown ? 'now' : ''}>${text.replace(/\*/g, '')}</p>`;
        })}
      </div>`;
  }

  readonly #give = (command: Command): RefusalKind | null => {
    this.refusal = this.stage.command(command);
    return this.refusal;
  };

  readonly #note = (event: Event): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input');
    const text = field?.value.trim() ?? '';
    if (field === null || text === '') return;
    if (this.#give({ kind: 'note', text }) === null) field.value = '';
  };

  readonly #key = (event: KeyboardEvent): void => {
    pressOnce(event);
    if (!this.isPreparing && this.stage.workshop.session.setup !== null) {
      presentKey(event, this.stage, this.app.settings.settings, this.#give);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-desk': PresentDesk;
  }
}
