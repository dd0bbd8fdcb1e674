import { doubtOf, rehearsedIn, say, type LedRoom } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { bookNumberOf } from '../../paper/index.ts';
import { isOver, turnOf, type Command, type RefusalKind } from '../../workshop/index.ts';
import { ClickOnce } from './click-once.ts';
import './present-ask.ts';
import './present-deck.ts';
import './present-head.ts';
import { presentKey, pressOnce } from './present-key.ts';
import './present-next.ts';
import './present-notes.ts';
import './present-plan.ts';
import { rehearse } from './present-rehearsal.ts';
import './present-room.ts';
import './present-setup.ts';
import './present-vote.ts';
import { refusalText } from './refusal-text.ts';
import type { SetupAnswers } from './setup-answers.ts';
import { StagePiece } from './stage-piece.ts';
import { hearKeys } from '../frame/hear-keys.ts';

/** The facilitator's window: what only one person sees, and everything that moves the workshop. */
@customElement('rw-present-desk')
export class PresentDesk extends StagePiece {
  @property({ attribute: false }) room: LedRoom | null = null;
  /** What was answered before it was rehearsed; null where it was not. */
  @property({ attribute: false }) answers: SetupAnswers | null = null;
  @state() private isPreparing = false;
  @state() private refusal: RefusalKind | null = null;
  /** How often a vote was not closed because its hands look wrong. */
  @state() private doubts = 0;
  #wasSetup = false;
  /** Decisions taken when it was drawn last; null before that. */
  #page: number | null = null;
  readonly #once = new ClickOnce(() => {
    const { run, session } = this.stage.workshop;
    return `${run.turns.length} ${session.pageLog.phase}`;
  });

  constructor() {
    super();
    hearKeys(this, (event) => this.#key(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#once.listen, true);
    this.addEventListener('rw-prepared', () => (this.isPreparing = false));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#once.listen, true);
  }

  protected override updated(): void {
    const isSetup = this.querySelector('.present-setup') !== null;
    if (this.#wasSetup && !isSetup) {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    }
    this.#wasSetup = isSetup;
    const page = isSetup ? null : this.stage.workshop.run.turns.length;
    if (this.#page !== null && page !== null && this.#page !== page) this.#begin();
    this.#page = page;
  }

  /** A page that comes is seen from its beginning; whoever decided by keyboard goes on from there. */
  #begin(): void {
    window.scrollTo(0, 0);
    for (const column of this.querySelectorAll('.side, .column.vote')) column.scrollTop = 0;
    const at = document.activeElement;
    if (at !== document.body && at?.closest('rw-present-vote') == null) return;
    this.querySelector<HTMLElement>('rw-present-next > button')?.focus({ preventScroll: true });
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
          <rw-present-setup .app=${app} .stage=${stage} .answers=${this.answers}></rw-present-setup>
        </main>`;
    }
    return html`${rehearsal}
      <main id="text" class="present-desk" tabindex="-1">
        <rw-present-head .app=${app} .stage=${stage} .give=${this.#give}></rw-present-head>
        <p role="status" class="refused">${refusalText(this.refusal)}</p>
        <div class="columns">
          <div class="side">
            <div class="column page">
              <section aria-labelledby="shown">
                <h2 id="shown" class="small-caps">${say('workshop:desk.story')}</h2>
                ${this.#inBook()} ${this.#shown()}
              </section>
              <section aria-labelledby="notes">
                <h2 id="notes" class="small-caps">${say('workshop:desk.notes')}</h2>
                <rw-present-notes .app=${app} .stage=${stage}></rw-present-notes>
              </section>
            </div>
            ${this.#plan(isRehearsed)}
          </div>
          ${this.#vote()}
        </div>
        <rw-present-next
          role="region"
          aria-labelledby="next"
          .app=${app}
          .stage=${stage}
          .give=${this.#give}
          .doubt=${doubtOf(this.refusal)}
        ></rw-present-next>
      </main>`;
  }

  /** The phones, the parts of the plan, and the ways out of it. */
  #plan(isRehearsed: boolean): TemplateResult {
    const { app, stage } = this;
    return html`<div class="column plan">
      ${
        this.room === null
          ? nothing
          : html`<rw-present-room .app=${app} .stage=${stage} .room=${this.room}></rw-present-room>`
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
    </div>`;
  }

  /** What is asked, voted on and played, and what was said. */
  #vote(): TemplateResult {
    const { app, stage } = this;
    return html`<div class="column vote">
      <rw-present-ask .app=${app} .stage=${stage} .give=${this.#give}></rw-present-ask>
      <section aria-label=${say('workshop:desk.vote')}>
        <rw-present-vote
          .app=${app}
          .stage=${stage}
          .give=${this.#give}
          .doubts=${this.doubts}
        ></rw-present-vote>
      </section>
      <rw-present-deck .app=${app} .stage=${stage} .give=${this.#give}></rw-present-deck>
      ${this.#minutes()}
    </div>`;
  }

  /** The page's number in the printed book, for who plays from it. */
  #inBook(): TemplateResult | typeof nothing {
    const { kit, workshop } = this.stage;
    const turn = turnOf(workshop);
    const page = turn === null ? null : bookNumberOf(turn, kit?.numbers ?? {});
    if (page === null) return nothing;
    return html`<p class="note in-book">${say('workshop:desk.book_page', { page })}</p>`;
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

  #shown(): TemplateResult {
    const { stage } = this;
    const { slides, slide } = stage;
    const turn = turnOf(stage.told);
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
      picture: say('workshop:projector.picture'),
      question: say('workshop:projector.question'),
    };
    return html`<div class="turner">
        <button type="button" ?disabled=${slide === 0} @click=${() => stage.show(slide - 1)}>
          ${say('workshop:desk.back')}
        </button>
        <span aria-live="polite"
          >${say('workshop:desk.screen', { number: slide + 1, count: slides.length })}
          ${
            stage.invitation.isLarge
              ? `· ${say('workshop:projector.join')}`
              : shown === undefined || shown.kind === 'text'
                ? ''
                : `· ${title[shown.kind]}`
          }</span
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
        lang=${stage.told.run.playthrough.language}
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
    if (doubtOf(this.refusal) !== null) this.doubts += 1;
    return this.refusal;
  };

  readonly #note = (event: Event): void => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input');
    const text = field?.value.trim() ?? '';
    if (field === null || text === '') return;
    if (this.#give({ kind: 'note', text }) === null) field.value = '';
  };

  #key(event: KeyboardEvent): void {
    pressOnce(event);
    if (!this.isPreparing && this.stage.workshop.session.setup !== null) {
      presentKey(event, this.stage, this.app.settings.settings, this.#give);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-desk': PresentDesk;
  }
}
