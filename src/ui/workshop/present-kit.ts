import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Kit, KitCard } from '../../game/index.ts';
import { howTo, kitBlocks, kitLine } from './kit-text.ts';
import { StagePiece } from './stage-piece.ts';

/** Everything a facilitator wants on paper: how to run it, what to read out, cards for the roles. */
@customElement('rw-present-kit')
export class PresentKit extends StagePiece {
  @state() private printed: 'all' | 'cards' = 'all';
  @state() private isForEach = false;

  protected override render(): TemplateResult {
    const { app, stage } = this;
    const { kit } = stage;
    return html`<main id="text" class="kit" tabindex="-1" data-printed=${this.printed}>
      <div class="acts tools">
        <a class="button" href="#/present/${stage.id}/desk">${say('workshop:kit.back')}</a>
        <button type="button" class="strong" @click=${() => this.#print('all')}>
          ${say('workshop:kit.print_all')}
        </button>
        <button type="button" @click=${() => this.#print('cards')}>
          ${say('workshop:kit.print_cards')}
        </button>
      </div>
      <article>
        <div class="pages">
          <h1>${say('workshop:kit.title')}</h1>
          <p class="story">${app.title(stage.entry)}</p>
          <section>
            <h2>${say('workshop:kit.how')}</h2>
            ${howTo()}
          </section>
          ${kit === null ? html`<p>${say('workshop:kit.none')}</p>` : this.#texts(kit)}
        </div>
        ${kit === null || kit.cards.length === 0 ? nothing : this.#cards(kit)}
      </article>
    </main>`;
  }

  #texts(kit: Kit): TemplateResult {
    const { chapters } = this.stage.entry.manifest;
    const noted = chapters.filter(({ id }) => kit.chapters[id] !== undefined);
    return html`<section class="sheet-of-paper">
        <h2>${say('workshop:kit.briefing')}</h2>
        <div class="aloud">${kitBlocks(kit.briefing)}</div>
      </section>
      <section class="sheet-of-paper">
        <h2>${say('workshop:kit.notes')}</h2>
        ${kitBlocks(kit.notes)}
        ${
          noted.length === 0
            ? nothing
            : html`<h3>${say('workshop:kit.chapters')}</h3>
                <ul>
                  ${noted.map(({ id }) => html`<li>${kitLine(kit.chapters[id] ?? [])}</li>`)}
                </ul>`
        }
      </section>
      <section class="sheet-of-paper">
        <h2>${say('workshop:kit.debrief')}</h2>
        ${kitBlocks(kit.debrief)}
      </section>`;
  }

  #cards({ cards }: Kit): TemplateResult {
    const { stage } = this;
    const seats = stage.workshop.session.setup?.roles ?? [];
    const seated = seats.reduce((sum, role) => sum + role.seats, 0);
    const shown = cards.flatMap((card) => {
      const count = this.isForEach ? (seats.find(({ role }) => role === card.role)?.seats ?? 0) : 1;
      return Array.from({ length: count }, () => card);
    });
    return html`<section class="cards">
      <h2>${say('workshop:kit.cards')}</h2>
      <p class="note tools">${say('workshop:kit.cards_note')}</p>
      ${
        seated === 0
          ? nothing
          : html`<label class="tick tools">
              <input
                type="checkbox"
                .checked=${this.isForEach}
                @change=${(event: Event) => {
                  this.isForEach = (event.target as HTMLInputElement).checked;
                }}
              />
              ${say('workshop:kit.cards_each', { count: seated })}
            </label>`
      }
      ${shown.map((card) => this.#card(card))}
    </section>`;
  }

  #card({ role, blocks }: KitCard): TemplateResult {
    const { app, stage } = this;
    return html`<section class="card" data-role=${role}>
      <p class="story">${app.title(stage.entry)}</p>
      <h3>${this.roleName(role)}</h3>
      ${blocks.map((block) =>
        block.kind === 'list'
          ? html`<p class="aims">${say('workshop:kit.aims')}</p>
              ${kitBlocks([block], 4)}`
          : kitBlocks([block], 4),
      )}
      <p class="secret">${say('workshop:kit.secret')}</p>
    </section>`;
  }

  async #print(part: 'all' | 'cards'): Promise<void> {
    this.printed = part;
    await this.updateComplete;
    window.print();
    this.printed = 'all';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-kit': PresentKit;
  }
}
