import { say } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  abstainedOf,
  countsOf,
  countsThen,
  decidersNow,
  handsOf,
  inOrder,
  isForVote,
  isOver,
  isOwners,
  isSeated,
  leadersNow,
  leftRoles,
  letterOf,
  needsReason,
  peopleIn,
  setupOf,
  surplusNow,
  turnOf,
  type Command,
  type RefusalKind,
  type VotePhase,
} from '../../workshop/index.ts';
import { withPhones } from './by-phone.ts';
import { counter } from './present-counter.ts';
import { reasonField } from './reason-field.ts';
import { StagePiece } from './stage-piece.ts';
import { voteSteps } from './vote-steps.ts';
import { leaderMark } from './wall-choice.ts';

/** The vote on a page: choices, hands by role, the steps to a decision. */
@customElement('rw-present-vote')
export class PresentVote extends StagePiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;
  /** How often the vote was not closed because there are more hands than people, or none. */
  @property({ attribute: false }) doubts = 0;
  @state() private reason = '';
  #phase: VotePhase | null = null;

  /** A vote that is opened is counted next, those who decide first. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('doubts') && this.doubts > 0) {
      const wrong = this.querySelector<HTMLInputElement>('.over input');
      (wrong ?? this.#fields[0])?.focus();
    }
    const { phase } = this.stage.workshop.session.pageLog;
    const isOpened = this.#phase === 'briefing' && phase === 'open';
    this.#phase = phase;
    const at = document.activeElement;
    if (!isOpened || at?.matches('textarea, input, select') === true) return;
    this.#fields[0]?.focus({ preventScroll: true });
  }

  get #fields(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.tallies input')];
  }

  protected override render(): TemplateResult {
    const { stage } = this;
    const turn = turnOf(stage.workshop);
    if (turn === null || isOver(stage.workshop)) {
      return html`<p class="acts">
        <a class="button" href="#/present/${stage.id}/report">${say('workshop:desk.report')}</a>
      </p>`;
    }
    if (!isForVote(stage.workshop)) {
      return html`<p class="note">${say('workshop:desk.one_way')}</p>
        ${this.#choices()}`;
    }
    const { pageLog } = stage.workshop.session;
    const deciders = decidersNow(stage.workshop);
    return html`<div class="whose">
        <p class="owner">
          <span class="number">${this.decisionNumber} ·</span>
          ${
            deciders === null
              ? say('workshop:desk.owner_room')
              : say('workshop:desk.owner', { role: this.rolesNamed(deciders) })
          }
        </p>
        ${voteSteps(pageLog.phase, this.give)}
      </div>
      ${this.#hint()} ${pageLog.phase === 'briefing' ? nothing : this.#table()} ${this.#choices()}
      ${pageLog.phase === 'open' || pageLog.phase === 'locked' ? nothing : reasonField(this.reason, (reason) => (this.reason = reason))}`;
  }

  #hint(): TemplateResult | typeof nothing {
    const { workshop } = this.stage;
    const { pageLog } = workshop.session;
    if (pageLog.phase === 'briefing')
      return html`<p class="note">${say('workshop:desk.no_vote')}</p>`;
    if (pageLog.phase !== 'revealed') return nothing;
    const leaders = leadersNow(workshop).length;
    if (leaders === 1) return nothing;
    const isOwn = isOwners(pageLog, setupOf(workshop.session), decidersNow(workshop));
    const tie = isOwn ? say('workshop:desk.tie_own') : say('workshop:desk.tie');
    return html`<p class="note">${leaders === 0 ? say('workshop:desk.nobody') : tie}</p>`;
  }

  #table(): TemplateResult {
    const { stage } = this;
    const { session } = stage.workshop;
    const { pageLog } = session;
    const setup = setupOf(session);
    const turn = turnOf(stage.workshop);
    const deciders = decidersNow(stage.workshop) ?? [];
    const isOwn = (role: string | null) => role !== null && deciders.includes(role);
    const labels = turn?.page.choices.map((choice) => choice.label) ?? [];
    const counts = countsOf(pageLog, setup, labels);
    const seated = setup?.roles ?? [];
    const roles = inOrder(
      seated.map(({ role }) => role),
      deciders,
    );
    const left = leftRoles(pageLog, setup);
    const surplus = surplusNow(session);
    const told = this.surplusText(surplus);
    const isOver = (role: string | null) => surplus.some((one) => one.role === role);
    const classOf = (role: string | null) =>
      [left.includes(role) ? 'left' : isOwn(role) ? 'own' : '', isOver(role) ? 'over' : ''].join(
        ' ',
      );
    const rows = [...(roles.length === 0 ? [null] : roles), ...left];
    return html`<div
        class="tallies"
        @keydown=${this.#onward}
        tabindex="0"
        role="group"
        aria-label=${say('workshop:desk.vote')}
      >
        <table>
          <thead>
            <tr>
              <td></td>
              ${labels.map((_, index) => html`<th scope="col">${letterOf(index)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (role) =>
                html`<tr class=${classOf(role)}>
                  <th scope="row">
                    ${role === null ? say('workshop:desk.room') : this.roleName(role)}
                    <span class="note"
                      >${left.includes(role) ? say('workshop:desk.left') : this.#places(role)}</span
                    >
                  </th>
                  ${labels.map((label, index) => html`<td>${this.#cell(role, label, index)}</td>`)}
                </tr>`,
            )}
          </tbody>
          ${this.#sums(labels, counts)}
        </table>
      </div>
      ${
        pageLog.votes.some(({ label }) => label !== null)
          ? html`<p class="note">${say('workshop:desk.phones_note')}</p>`
          : nothing
      }
      <p class="surplus" role="status">
        ${told === '' ? '' : `${told}. ${say('workshop:surplus.wrong')}`}
      </p>`;
  }

  /** The hands of former votes, and all that are counted now. */
  #sums(labels: readonly string[], counts: ReturnType<typeof countsOf>): TemplateResult {
    const { session } = this.stage.workshop;
    const { pageLog } = session;
    const setup = setupOf(session);
    const voted = handsOf(pageLog, setup) + abstainedOf(pageLog, setup);
    const people = peopleIn({ setup, seats: session.seats });
    return html`<tfoot>
      ${pageLog.former.map(
        (ballot, index) =>
          html`<tr class="former">
            <th scope="row">${say('workshop:desk.former_vote', { number: index + 1 })}</th>
            ${countsThen(ballot, setup, labels).map(({ total }) => html`<td>${total}</td>`)}
          </tr>`,
      )}
      <tr>
        <th scope="row">
          ${say('workshop:desk.total')}
          <span class="note"
            >${
              people === null
                ? say('workshop:desk.hands_alone', { count: voted })
                : say('workshop:desk.hands', { count: voted, people })
            }</span
          >
        </th>
        ${counts.map((count) => html`<td>${count.total}</td>`)}
      </tr>
    </tfoot>`;
  }

  /** People of a role; where some have phones, how many raise a hand. */
  #places(role: string | null): string {
    const { seats, setup } = this.stage.workshop.session;
    const places = setup?.roles.find((one) => one.role === role)?.seats;
    const phones = seats.filter((seat) => seat.role === role).length;
    if (places === undefined || phones === 0) return places === undefined ? '' : String(places);
    return say('workshop:desk.row_hands', { hands: Math.max(0, places - phones), phones });
  }

  /** Enter goes on like Tab; from the last number both go to the next step. */
  readonly #onward = (event: KeyboardEvent): void => {
    const fields = this.#fields;
    const at = fields.findIndex((field) => field === event.target);
    const isLast = at === fields.length - 1;
    const isOnward = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && isLast);
    if (!isOnward || at < 0) return;
    const desk = this.closest('.present-desk');
    const next = fields[at + 1] ?? desk?.querySelector<HTMLElement>('rw-present-next > button');
    if (next == null) return;
    event.preventDefault();
    next.focus();
  };

  #cell(role: string | null, label: string, index: number): TemplateResult {
    const { stage } = this;
    const { pageLog } = stage.workshop.session;
    const found = pageLog.tallies.find((tally) => tally.role === role && tally.label === label);
    const name = say('workshop:desk.count_for', {
      role: role === null ? say('workshop:desk.room') : this.roleName(role),
      letter: letterOf(index),
    });
    const phones = isSeated(setupOf(stage.workshop.session), role)
      ? pageLog.votes.filter((vote) => vote.role === role && vote.label === label).length
      : 0;
    const hands = counter({
      name,
      value: found?.count ?? 0,
      more: say('workshop:desk.more', { name }),
      fewer: say('workshop:desk.fewer', { name }),
      isFixed: pageLog.phase !== 'open',
      set: (count) => this.give({ kind: 'tally', role, label, count }),
    });
    return withPhones(hands, phones);
  }

  #choices(): TemplateResult {
    const { stage } = this;
    const { workshop } = stage;
    const { pageLog } = workshop.session;
    const turn = turnOf(workshop);
    const leaders = pageLog.phase === 'revealed' ? leadersNow(workshop) : [];
    const isClosed = pageLog.phase === 'open' || pageLog.phase === 'locked';
    const isOne = !isForVote(workshop);
    const isOwn = isOwners(pageLog, setupOf(workshop.session), decidersNow(workshop));
    return html`<ol role="list" class="choose" aria-label=${say('workshop:desk.choices')}>
      ${turn?.page.choices.map(({ label, text }, index) => {
        const letter = letterOf(index);
        const act = isOne ? say('workshop:desk.go_on') : say('workshop:desk.decide', { letter });
        const isLeader = leaders.includes(label);
        return html`<li data-label=${label}>
          ${isOne ? nothing : html`<span class="letter" aria-hidden="true">${letter}</span>`}
          <span class="words"
            ><span lang=${stage.language}>${text}</span>
            ${isLeader ? html`<span class="mark">${leaderMark(isOwn)}</span>` : nothing}</span
          >
          ${
            isClosed
              ? nothing
              : html`<button
                  type="button"
                  aria-label="${act}: ${text}"
                  @click=${() => this.#decide(label)}
                >
                  ${act}
                </button>`
          }
        </li>`;
      })}
    </ol>`;
  }

  #decide(label: string): void {
    const isWanted = needsReason(this.stage.workshop, label) && this.reason.trim() === '';
    const refusal = this.give({ kind: 'decide', label, reason: this.reason.trim() });
    if (refusal === null) this.reason = '';
    else if (isWanted) this.querySelector('textarea')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-vote': PresentVote;
  }
}
