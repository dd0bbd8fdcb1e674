import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Turn } from '../../game/index.ts';
import { emphasisOf, worldDate } from '../../app/index.ts';
import { Sheet } from './sheet.ts';

/** The way so far: every page read, every decision, and a way back into each. */
@customElement('rw-history')
export class HistorySheet extends Sheet {
  protected override readonly name = 'history';

  protected override caption(): string {
    return this.app.text.say('history.title');
  }

  protected override content(): TemplateResult {
    const { desk, text } = this.app;
    const turns = desk?.run.turns ?? [];
    if (turns.length < 2) return html`<p>${text.say('history.empty')}</p>`;
    return html`<p class="note">${text.say('history.branch_note')}</p>
      <ol role="list" class="way">
        ${turns.map((turn, index) => this.#turn(turn, turns[index + 1], index))}
      </ol>`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.querySelector('li:last-child')?.scrollIntoView({ block: 'end' });
  }

  #turn(turn: Turn, next: Turn | undefined, index: number): TemplateResult {
    const { desk, text } = this.app;
    const language = desk?.language ?? text.language;
    const start = desk?.entry.manifest.start ?? '';
    const hour = turn.readings.at(-1)?.hour ?? 0;
    return html`<li>
      <p class="note">${worldDate(text, start, hour)}</p>
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
          ? html`<p class="here">${text.say('history.here')}</p>`
          : html`<div class="decision">
              <p>
                <span class="small-caps"
                  >${text.say('history.decision', { number: index + 1 })}</span
                >
                <strong lang=${language}>${next.taken.text}</strong>
              </p>
              ${
                turn.page.choices.length > 1
                  ? html`<button type="button" @click=${() => this.#branch(index)}>
                      ${text.say('history.branch')}
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
