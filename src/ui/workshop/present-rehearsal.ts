import { rehearsedIn, say } from '../../app/index.ts';
import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Save } from '../../game/index.ts';
import { madeUpNext } from '../../workshop/index.ts';
import type { SetupAnswers } from './setup-answers.ts';
import { StagePiece } from './stage-piece.ts';

/** Milliseconds between two things that made-up people do, and how many do something at once. */
const pause = 150;
const crowd = 40;

/** Over a desk that is rehearsed: who plays, the way out, and the people who are made up. */
@customElement('rw-present-rehearsal')
export class PresentRehearsal extends StagePiece {
  #beat: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#beat = setInterval(this.#play, pause);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#beat);
  }

  protected override render(): TemplateResult {
    const { stage } = this;
    const count = stage.workshop.session.setup?.people ?? null;
    return html`<aside aria-labelledby="rehearsal">
      <div>
        <h2 id="rehearsal" class="small-caps">${say('workshop:rehearsal.title')}</h2>
        <p class="note">
          ${
            count === null
              ? say('workshop:rehearsal.note')
              : say('workshop:rehearsal.people', { count })
          }
          ${say('workshop:rehearsal.nothing_kept')}
        </p>
      </div>
      <p class="acts">
        <button type="button" @click=${() => rehearse(this, null)}>
          ${say('workshop:rehearsal.again')}
        </button>
        <a class="button" href="#/present/${rehearsedIn(stage.id) ?? stage.id}/desk"
          >${say('workshop:rehearsal.end')}</a
        >
      </p>
    </aside>`;
  }

  readonly #play = (): void => {
    const { stage } = this;
    stage.inTurn(() => {
      const people = stage.workshop.session.setup?.people ?? 0;
      for (let at = 0; at <= people / crowd; at += 1) {
        const next = madeUpNext(stage.workshop);
        if (next === null) return;
        stage.command(next);
      }
    });
  };
}

/** What is to be rehearsed. */
export interface ToRehearse {
  /** Null for the last rehearsal once more. */
  readonly save: Save | null;
  /** What was answered for it, to stand there again afterwards. */
  readonly answers: SetupAnswers | null;
}

/** Asks the window to play a workshop with made-up people; null for the last rehearsal once more. */
export function rehearse(
  from: HTMLElement,
  save: Save | null,
  answers: SetupAnswers | null = null,
): void {
  const detail: ToRehearse = { save, answers };
  from.dispatchEvent(new CustomEvent('rw-rehearse', { detail, bubbles: true }));
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-rehearsal': PresentRehearsal;
  }
}
