import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { say, takeDesk } from '../../app/index.ts';
import type { LeadingLink } from '../../workshop/index.ts';
import { AppPiece } from '../frame/piece.ts';

/** Another laptop that is to lead a workshop: it fetches it and opens its desk. */
@customElement('rw-join-take')
export class JoinTake extends AppPiece {
  @property({ attribute: false }) leading!: LeadingLink;
  @state() private step: 'asked' | 'fetching' | TakeProblem = 'asked';

  protected override render(): TemplateResult {
    const { step } = this;
    const isTold = step !== 'asked' && step !== 'fetching';
    return html`<h1>${say('join:take.title')}</h1>
      <p>${say('join:take.note', { code: this.leading.code })}</p>
      <p role="status" class=${isTold ? 'hitch' : 'note'}>
        ${
          step === 'fetching'
            ? say('join:take.doing')
            : isTold
              ? say(`join:take.problem.${step}`)
              : ''
        }
      </p>
      <button type="button" class="strong" ?disabled=${step === 'fetching'} @click=${this.#take}>
        ${say('join:take.do')}
      </button>`;
  }

  readonly #take = async (): Promise<void> => {
    const { app } = this;
    const { rooms, led } = app.ports;
    if (rooms == null || led === undefined) return;
    this.step = 'fetching';
    const add = app.library.add.bind(app.library);
    const taken = await takeDesk({ rooms, led, add }, this.leading);
    if (!('id' in taken)) {
      this.step = problemOf(taken.problem);
      return;
    }
    // The key stays in no history.
    app.amend({ place: 'join', code: null });
    app.go({ place: 'present', id: taken.id, view: 'desk' });
  };
}

type TakeProblem = 'wrong-key' | 'no-room' | 'other-story' | 'no-answer';

function problemOf(problem: string): TakeProblem {
  const known = ['wrong-key', 'no-room', 'other-story'] as const;
  return known.find((one) => one === problem) ?? 'no-answer';
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-join-take': JoinTake;
  }
}
