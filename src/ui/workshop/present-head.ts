import { rehearsedIn, say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { otherLanguage } from '../../game/index.ts';
import { canUndo, turnOf, type Command, type RefusalKind } from '../../workshop/index.ts';
import { StagePiece } from './stage-piece.ts';

/** Over the desk: what is played, and the ways to everything else of the workshop. */
@customElement('rw-present-head')
export class PresentHead extends StagePiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;
  @state() private isCopied = false;

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
        <a class="button" href="#/present/${stage.id}" target="runaway-projector" rel="noopener"
          >${say('workshop:desk.open_projector')}</a
        >
      </p>
      <p class="note">
        <span role="status" class=${isThere ? '' : 'late'}
          >${isThere ? say('workshop:desk.projector_here') : say('workshop:desk.projector_away')}</span
        >
        ${this.#wallLanguage()} ${isThere ? '' : say('workshop:desk.open_note')}
        ${say('workshop:desk.keys')}
      </p>
      <p role="status" class="refused">
        ${stage.invitation.isAway ? say('workshop:desk.server_away') : ''}
      </p>
      ${isThere ? nothing : this.#away()}
    </header>`;
  }

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
