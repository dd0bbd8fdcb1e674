import { rehearsedIn, say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { otherLanguage } from '../../game/index.ts';
import { canUndo, turnOf, type Command, type RefusalKind } from '../../workshop/index.ts';
import { StagePiece } from './stage-piece.ts';

/** Milliseconds that a wall has to open and to say so. */
const timeToCome = 3000;

/** Over the desk: what is played, and the ways to everything else of the workshop. */
@customElement('rw-present-head')
export class PresentHead extends StagePiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;
  @state() private isCopied = false;
  /** Whether a wall was asked for while there is one. */
  @state() private isSought = false;
  /** When a wall was opened from here last, in milliseconds of the page's time. */
  #openedAt = -Infinity;

  protected override render(): TemplateResult {
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
          @click=${() => this.give({ kind: 'undo' })}
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
        ${this.#wallLink(say('workshop:desk.open_projector'), 'button', this.#toWall)}
      </p>
      <p class="note">
        <span role="status" class=${isThere ? '' : 'late'}
          >${say(`workshop:desk.${!isThere ? 'projector_away' : this.isSought ? 'projector_behind' : 'projector_here'}`)}</span
        >
        ${
          isThere && this.isSought
            ? this.#wallLink(say('workshop:desk.open_second'), '', () => (this.isSought = false))
            : nothing
        }
        ${this.#wallLanguage()} ${isThere ? '' : say('workshop:desk.open_note')}
        ${say('workshop:desk.keys')}
      </p>
      <p role="status" class="refused">
        ${stage.invitation.isAway ? say('workshop:desk.server_away') : ''}
      </p>
      ${isThere ? nothing : this.#away()}
    </header>`;
  }

  /** Opens a wall in a process of its own: it stays when the desk crashes. */
  #wallLink(text: string, look: string, go: (event: Event) => unknown): TemplateResult {
    const address = `#/present/${this.stage.id}`;
    return html`<a
      class=${look}
      href=${address}
      target="runaway-projector"
      rel="noopener"
      @click=${go}
      >${text}</a
    >`;
  }

  /**
   * A window of another process cannot be found by its name, so each press would open one more: where
   * a wall is there, or was opened just now, that is told instead.
   */
  readonly #toWall = (event: Event): void => {
    this.isSought = this.stage.isShownElsewhere('projector');
    const isOnTheWay = event.timeStamp - this.#openedAt < timeToCome;
    if (this.isSought || isOnTheWay) event.preventDefault();
    else this.#openedAt = event.timeStamp;
  };

  /** In which language the wall is, which keeps its own, and the way to the other one. */
  #wallLanguage(): TemplateResult | typeof nothing {
    const { stage } = this;
    const language = stage.wallLanguage;
    if (language === null) return nothing;
    const other = otherLanguage(language);
    const isOffered = stage.entry.manifest.languages.includes(other);
    return html`<span class="wall-language"
      >${say(`workshop:desk.wall_in.${language}`)}
      ${
        isOffered
          ? html`<button type="button" class="bare" @click=${() => stage.speakOnWall(other)}>
              ${say(`workshop:desk.wall_to.${other}`)}
            </button>`
          : nothing
      }</span
    >`;
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
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-head': PresentHead;
  }
}
