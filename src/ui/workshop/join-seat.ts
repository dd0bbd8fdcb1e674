import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { say, type JoinedSeat } from '../../app/index.ts';
import { letterOf, type SeatView } from '../../workshop/index.ts';
import { Piece } from '../frame/piece.ts';
import { voteBar } from './vote-bar.ts';

/** What a seat is asked now, and what it waits for. */
@customElement('rw-join-seat')
export class JoinSeat extends Piece {
  @property({ attribute: false }) seat!: JoinedSeat;
  @property({ attribute: false }) view!: SeatView;
  /** The vote on its way: a label, null for abstaining; undefined when none is. */
  @property({ attribute: false }) sending: string | null | undefined;
  /** What the roles that decide are called. */
  @property({ attribute: false }) deciders = '';

  protected override render(): TemplateResult {
    const { view } = this;
    return html`<section aria-label=${say('join:vote')} aria-live="polite">
      ${view.ask !== null ? this.#ask(view.ask) : this.#stage()}
    </section>`;
  }

  #stage(): TemplateResult {
    const { view } = this;
    if (view.isOver) return html`<p>${say('join:over')}</p>`;
    switch (view.phase) {
      case 'briefing':
        return html`${
            view.taken === null
              ? nothing
              : html`<p class="taken">${say('join:decided', { text: view.taken })}</p>`
          }
          <p>${say('join:wait')}</p>`;
      case 'open':
        return html`<h2>${say('join:open')}</h2>
          ${this.#whose()} ${this.#choices()} ${this.#told()}`;
      case 'locked':
        return html`<p>${say('join:locked')}</p>
          <p>${this.#own()}</p>`;
      case 'revealed':
        return html`<h2 id="result">${say('join:revealed')}</h2>
          ${this.#result()}`;
    }
  }

  #ask({ kind, answers }: NonNullable<SeatView['ask']>): TemplateResult {
    const { seat, view } = this;
    return html`<h2 id="ask">${say('join:ask')}</h2>
      <p class="note">
        ${say(`join:${view.reply === null ? 'ask_note' : 'answered'}${view.isOver ? '_over' : ''}`)}
      </p>
      <div role="group" aria-labelledby="ask" class="ways">
        ${answers.map(
          (answer) =>
            html`<button
              type="button"
              aria-pressed=${view.reply === answer ? 'true' : 'false'}
              @click=${() => seat.reply(kind, answer)}
            >
              ${say(`join:answer.${answer}`)}
            </button>`,
        )}
      </div>`;
  }

  #whose(): TemplateResult | typeof nothing {
    const { owner, isOwn } = this.view;
    if (owner === null) return nothing;
    return html`<p class="note">
      ${isOwn ? say('join:yours') : say('join:theirs', { role: this.deciders })}
    </p>`;
  }

  #choices(): TemplateResult {
    const { seat, view, sending } = this;
    const own = sending === undefined ? view.vote : sending;
    const button = (label: string | null, letter: string, text: string) =>
      html`<button
        type="button"
        aria-pressed=${own === label ? 'true' : 'false'}
        @click=${() => seat.vote(label)}
      >
        <span class="letter" aria-hidden="true">${letter}</span> <span>${text}</span>
      </button>`;
    return html`<div role="group" aria-label=${say('join:open')} class="ways">
      ${view.choices.map(({ label, letter, text }) => button(label, letter, text))}
      ${button(null, '–', say('join:abstain'))}
    </div>`;
  }

  #told(): TemplateResult {
    const { view, sending } = this;
    const letter = this.#letter(view.vote);
    const state =
      sending !== undefined
        ? say('join:sending')
        : view.vote === undefined
          ? ''
          : letter === null
            ? say('join:counted_none')
            : say('join:counted', { letter });
    const voted =
      view.people === null
        ? say('join:voted_alone', { count: view.voted })
        : say('join:voted', { count: view.voted, people: view.people });
    return html`<p class="state">${state}</p>
      <p class="note">${voted}</p>`;
  }

  #own(): string {
    const letter = this.#letter(this.view.vote);
    return letter === null ? say('join:locked_none') : say('join:locked_own', { letter });
  }

  #result(): TemplateResult {
    const { view } = this;
    return html`${
        this.deciders === ''
          ? nothing
          : html`<p class="note">${say('join:decide', { role: this.deciders })}</p>`
      }
      <ol role="list" class="result" aria-labelledby="result">
        ${view.choices.map(
          ({ letter, text, leads, count, own }) =>
            html`<li class=${leads ? 'leads' : ''}>
              <span class="letter">${letter}</span> <span>${text}</span>
              <strong>${this.#hands(count?.total ?? 0, own ?? 0)}</strong>
              ${voteBar({ own: own ?? 0, total: count?.total ?? 0, hands: view.hands })}
              ${
                leads
                  ? html`<span class="hidden-text"
                      >${say(view.isOwners ? 'join:leads_own' : 'join:leads')}</span
                    >`
                  : nothing
              }
            </li>`,
        )}
      </ol>
      ${view.rule === null ? nothing : html`<p>${say(`join:rule.${view.rule}`)}</p>`}
      <p class="note">${this.#own()}</p>`;
  }

  /** Hands for a choice, as the wall has them: of those who decide, and of those who advise. */
  #hands(total: number, own: number): string {
    return this.view.isOwners
      ? say('join:hands_own', { count: own, advice: total - own })
      : say('join:hands', { count: total });
  }

  #letter(vote: string | null | undefined): string | null {
    const index = this.view.choices.findIndex(({ label }) => label === vote);
    return index < 0 ? null : letterOf(index);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-join-seat': JoinSeat;
  }
}
