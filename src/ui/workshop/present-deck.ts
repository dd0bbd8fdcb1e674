import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isOver, type Command, type RefusalKind } from '../../workshop/index.ts';
import { StagePiece } from './stage-piece.ts';

/** The injects a facilitator may play. */
@customElement('rw-present-deck')
export class PresentDeck extends StagePiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;

  protected override render(): TemplateResult | typeof nothing {
    const { stage } = this;
    const { injects } = stage.entry.manifest;
    if (injects.length === 0) return nothing;
    const played = stage.workshop.session.injects.map(({ inject }) => inject);
    const isDone = isOver(stage.workshop);
    return html`<section aria-labelledby="deck">
      <h2 id="deck" class="small-caps">${say('workshop:desk.deck')}</h2>
      <p class="note">${say('workshop:desk.deck_note')}</p>
      <ul role="list" class="deck">
        ${injects.map(({ id, title, text }) => {
          const isPlayed = played.includes(id);
          const name = this.told(title, id);
          return html`<li class=${isPlayed ? 'played' : ''}>
            <details>
              <summary>${name}</summary>
              <p>${this.told(text, '')}</p>
            </details>
            ${
              isPlayed
                ? html`<span class="note">${say('workshop:desk.played')}</span>`
                : html`<button
                    type="button"
                    aria-label=${say('workshop:desk.play_name', { inject: name })}
                    ?disabled=${isDone}
                    @click=${() => this.give({ kind: 'inject', inject: id })}
                  >
                    ${say('workshop:desk.play')}
                  </button>`
            }
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-deck': PresentDeck;
  }
}
