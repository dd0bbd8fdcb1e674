import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Turn } from '../../game/index.ts';
import { say, worldTime, write } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';

/** Asks at an ending where one would have stopped; the answer is a page, and a way back to it. */
@customElement('rw-door')
export class Door extends AppPiece {
  @state() private isOpen = false;

  protected override render(): TemplateResult {
    const { sitting } = this.app;
    const turns = sitting?.run.turns ?? [];
    return html`<section class="door" aria-labelledby="door">
      <h3 id="door">${say('reader:door.question')}</h3>
      <p>${say('reader:door.note')}</p>
      <details
        .open=${this.isOpen}
        @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary class="button">${say('reader:door.choose')}</summary>
        ${
          this.isOpen
            ? html`<ol role="list" class="pages">
                  ${turns.slice(0, -1).map((turn, index) => this.#page(turn, turns[index + 1], index))}
                </ol>
                <p>
                  <button type="button" @click=${() => this.#nowhere()}>
                    ${say('reader:door.nowhere')}
                  </button>
                </p>`
            : nothing
        }
      </details>
    </section>`;
  }

  #page(turn: Turn, next: Turn | undefined, index: number): TemplateResult | typeof nothing {
    const { sitting } = this.app;
    if (sitting === null || next?.taken == null || turn.page.choices.length < 2) return nothing;
    const hour = turn.readings.at(-1)?.hour ?? 0;
    const when = write('moment', worldTime(sitting.entry.manifest.start, hour));
    return html`<li>
      <button type="button" data-page=${index} @click=${() => void this.app.branch(index, true)}>
        <span class="note">${say('reader:page', { number: index + 1 })} · ${when}</span>
        <span lang=${sitting.language}>${turn.page.passages[0]?.text ?? ''}</span>
        <span class="taken-then">
          ${say('reader:door.chose')}<span lang=${sitting.language}>${next.taken.text}</span>
        </span>
      </button>
    </li>`;
  }

  #nowhere(): void {
    this.isOpen = false;
    this.querySelector('summary')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-door': Door;
  }
}
