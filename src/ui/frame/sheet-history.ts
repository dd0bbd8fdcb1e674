import { write } from '../../app/index.ts';
import { say, spoken } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Turn } from '../../game/index.ts';
import { emphasisOf, worldTime } from '../../app/index.ts';
import { Sheet } from './sheet.ts';

/** The way so far: every page read, every decision, and a way back into each. */
@customElement('rw-history')
export class HistorySheet extends Sheet {
  protected override readonly name = 'history';

  protected override caption(): string {
    return say('sheet:history.title');
  }

  protected override content(): TemplateResult {
    const { desk } = this.app;
    const turns = desk?.run.turns ?? [];
    if (turns.length < 2) return html`<p>${say('sheet:history.empty')}</p>`;
    return html`<p class="note">${say('sheet:history.branch_note')}</p>
      <ol role="list" class="way">
        ${turns.map((turn, index) => this.#turn(turn, turns[index + 1], index))}
      </ol>`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.querySelector('li:last-child')?.scrollIntoView({ block: 'end' });
  }

  #turn(turn: Turn, next: Turn | undefined, index: number): TemplateResult {
    const { desk } = this.app;
    const language = desk?.language ?? spoken();
    const start = desk?.entry.manifest.start ?? '';
    const hour = turn.readings.at(-1)?.hour ?? 0;
    return html`<li>
      <p class="note">${write('moment', worldTime(start, hour))}</p>
      <div class="read" lang=${language}>
        ${turn.page.passages.map(
          ({ text: passage }) =>
            html`<p>
              ${emphasisOf(passage).map((piece) =>
                piece.emphasis ? html`<em>${piece.text}</em>` : piece.text,
              )}
            </p>`,
        )}
      </div>
      ${
        next?.taken == null
          ? html`<p class="here">${say('sheet:history.here')}</p>`
          : html`<div class="decision">
              <p>
                <span class="small-caps"
                  >${say('sheet:history.decision', { number: index + 1 })}</span
                >
                <strong lang=${language}>${next.taken.text}</strong>
              </p>
              ${
                turn.page.choices.length > 1
                  ? html`<button type="button" @click=${() => this.#branch(index)}>
                      ${say('sheet:history.branch')}
                    </button>`
                  : nothing
              }
            </div>`
      }
    </li>`;
  }

  #branch(count: number): void {
    this.close();
    void this.app.branch(count);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-history': HistorySheet;
  }
}
