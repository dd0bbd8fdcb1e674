import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  countsOf,
  handsOf,
  isOver,
  leadersOf,
  letterOf,
  needsReason,
  turnOf,
  type Command,
  type RefusalKind,
} from '../../workshop/index.ts';
import { counter } from './present-counter.ts';
import { StagePiece } from './stage-piece.ts';

/** The vote on a page: choices, hands by role, the steps to a decision. */
@customElement('rw-present-vote')
export class PresentVote extends StagePiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;
  @state() private reason = '';

  protected override render(): TemplateResult {
    const { stage } = this;
    const turn = turnOf(stage.workshop);
    if (turn === null || isOver(stage.workshop)) {
      return html`<p class="acts">
        <a class="button strong" href="#/present/${stage.id}/report"
          >${say('workshop:desk.report')}</a
        >
      </p>`;
    }
    const { scene } = stage.workshop.session;
    return html`<p class="owner">
        ${
          turn.role === null
            ? say('workshop:desk.owner_room')
            : say('workshop:desk.owner', { role: this.roleName(turn.role) })
        }
      </p>
      ${this.#steps()} ${this.#hint()} ${scene.stage === 'briefing' ? nothing : this.#table()}
      ${this.#choices()}
      <label class="reason">
        <span class="label">${say('workshop:desk.reason')}</span>
        <textarea
          rows="2"
          maxlength="2000"
          aria-describedby="reason-note"
          .value=${this.reason}
          @input=${(event: Event) => (this.reason = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <p class="note" id="reason-note">${say('workshop:desk.reason_note')}</p>`;
  }

  #steps(): TemplateResult {
    const { stage } = this.stage.workshop.session.scene;
    const step = (kind: 'open' | 'lock' | 'reveal', label: string, isNext: boolean) =>
      html`<li>
        <button
          type="button"
          class=${isNext ? 'strong' : ''}
          data-step=${kind}
          ?disabled=${!isNext}
          @click=${() => this.give({ kind })}
        >
          ${label}
        </button>
      </li>`;
    return html`<ol role="list" class="steps">
      ${step('open', say('workshop:desk.open'), stage === 'briefing')}
      ${step('lock', say('workshop:desk.lock'), stage === 'open')}
      ${step('reveal', say('workshop:desk.reveal'), stage === 'locked')}
    </ol>`;
  }

  #hint(): TemplateResult | typeof nothing {
    const { workshop } = this.stage;
    const { scene } = workshop.session;
    if (scene.stage === 'briefing')
      return html`<p class="note">${say('workshop:desk.no_vote')}</p>`;
    if (scene.stage !== 'revealed') return nothing;
    const leaders = leadersOf(scene, turnOf(workshop)?.role ?? null);
    return leaders.length > 1 ? html`<p class="note">${say('workshop:desk.tie')}</p>` : nothing;
  }

  #table(): TemplateResult {
    const { stage } = this;
    const { scene, setup } = stage.workshop.session;
    const turn = turnOf(stage.workshop);
    const labels = turn?.page.choices.map((choice) => choice.label) ?? [];
    const counts = countsOf(scene, setup, labels);
    const seated = setup?.roles ?? [];
    const rows = seated.length === 0 ? [null] : seated.map(({ role }) => role);
    const hands = handsOf(scene);
    return html`<div
        class="tallies"
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
                html`<tr class=${role !== null && role === turn?.role ? 'own' : ''}>
                  <th scope="row">
                    ${role === null ? say('workshop:desk.room') : this.roleName(role)}
                    ${
                      role === null
                        ? nothing
                        : html`<span class="note"
                            >${seated.find((one) => one.role === role)?.seats}</span
                          >`
                    }
                  </th>
                  ${labels.map((label, index) => html`<td>${this.#cell(role, label, index)}</td>`)}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${say('workshop:desk.total')}</th>
              ${counts.map((count) => html`<td>${count.total}</td>`)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="note">
        ${
          setup === null
            ? say('workshop:desk.hands_alone', { count: hands })
            : say('workshop:desk.hands', { count: hands, people: setup.people })
        }
      </p>
      <p class="surplus" role="status">${this.#surplus()}</p>`;
  }

  /** Where there are more hands than people, in words. */
  #surplus(): string {
    const { stage } = this;
    const { scene, setup } = stage.workshop.session;
    if (setup === null) return '';
    const roles = setup.roles.filter(
      ({ role, seats }) =>
        handsOf({ tallies: scene.tallies.filter((one) => one.role === role) }) > seats,
    );
    if (roles.length > 0) {
      const names = roles.map(({ role }) => this.roleName(role)).join(', ');
      return say('workshop:desk.too_many_roles', { roles: names });
    }
    return handsOf(scene) > setup.people ? say('workshop:desk.too_many') : '';
  }

  #cell(role: string | null, label: string, index: number): TemplateResult {
    const { stage } = this;
    const { scene } = stage.workshop.session;
    const found = scene.tallies.find((tally) => tally.role === role && tally.label === label);
    const name = say('workshop:desk.count_for', {
      role: role === null ? say('workshop:desk.room') : this.roleName(role),
      letter: letterOf(index),
    });
    return counter({
      name,
      value: found?.count ?? 0,
      more: say('workshop:desk.more', { name }),
      fewer: say('workshop:desk.fewer', { name }),
      isFixed: scene.stage !== 'open',
      set: (count) => this.give({ kind: 'tally', role, label, count }),
    });
  }

  #choices(): TemplateResult {
    const { stage } = this;
    const { workshop } = stage;
    const { scene } = workshop.session;
    const turn = turnOf(workshop);
    const leaders = scene.stage === 'revealed' ? leadersOf(scene, turn?.role ?? null) : [];
    const isClosed = scene.stage === 'open' || scene.stage === 'locked';
    return html`<ol role="list" class="choose">
      ${turn?.page.choices.map(({ label, text }, index) => {
        const letter = letterOf(index);
        const isLeader = leaders.includes(label);
        return html`<li data-label=${label}>
          <span class="letter" aria-hidden="true">${letter}</span>
          <span class="words"
            ><span lang=${stage.language}>${text}</span>
            ${isLeader ? html`<span class="mark">${say('workshop:desk.leader')}</span>` : nothing}</span
          >
          <button
            type="button"
            class=${isLeader && leaders.length === 1 ? 'strong' : ''}
            aria-label="${say('workshop:desk.decide', { letter })}: ${text}"
            ?disabled=${isClosed}
            @click=${() => this.#decide(label)}
          >
            ${say('workshop:desk.decide', { letter })}
          </button>
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
