import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  answers,
  answersIn,
  askNow,
  isOver,
  setupOf,
  surplusOf,
  type Command,
  type RefusalKind,
} from '../../workshop/index.ts';
import { withPhones } from './by-phone.ts';
import { counter } from './present-counter.ts';
import { StagePiece } from './stage-piece.ts';

/** The question before a vote: hands for each answer, by role where there are roles. */
@customElement('rw-present-ask')
export class PresentAsk extends StagePiece {
  /** Carries out a command and tells the facilitator when it is refused. */
  @property({ attribute: false }) give!: (command: Command) => RefusalKind | null;

  protected override render(): TemplateResult | typeof nothing {
    const { stage } = this;
    const { workshop } = stage;
    const ask = askNow(workshop);
    if (ask === null) return nothing;
    const { pageLog, setup } = workshop.session;
    const isDone = isOver(workshop);
    const isShut = pageLog.phase !== 'briefing' && !isDone;
    const seated = setup?.roles ?? [];
    const rows = seated.length === 0 ? [null] : seated.map(({ role }) => role);
    return html`<section aria-labelledby="ask" class=${isShut ? 'shut' : ''}>
      <h2 id="ask" class="small-caps">
        ${isDone ? say('workshop:desk.ask_over') : say('workshop:desk.ask')}
      </h2>
      <p><strong>${say('workshop:desk.ask_attribution')}</strong></p>
      <div class="tallies" tabindex="0" role="group" aria-labelledby="ask">
        <table>
          <thead>
            <tr>
              <td></td>
              ${answers[ask].map(
                (answer, index) =>
                  html`<th scope="col">
                    <span aria-hidden="true">${index + 1}</span>
                    ${say(`workshop:answer_short.${answer}`)}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (role) =>
                html`<tr>
                  <th scope="row">
                    ${role === null ? say('workshop:desk.room') : this.roleName(role)}
                    <span class="note">${seated.find((one) => one.role === role)?.seats}</span>
                  </th>
                  ${answers[ask].map((answer) => html`<td>${this.#cell(role, answer, isShut)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="surplus" role="status">${this.#surplus()}</p>
      <p class="note">
        ${say(`workshop:desk.${isShut ? 'ask_shut' : isDone ? 'ask_note_over' : 'ask_note'}`)}
      </p>
    </section>`;
  }

  /** Where there are more hands than people, in words. */
  #surplus(): string {
    const { session } = this.stage.workshop;
    const setup = setupOf(session);
    const given = answersIn(session.pageLog, setup, askNow(this.stage.workshop));
    const told = this.surplusText(surplusOf(given, setup, session.seats));
    return told === '' ? '' : `${told}. ${say('workshop:surplus.wrong')}`;
  }

  #cell(role: string | null, answer: (typeof answers)['attribution'][number], isShut: boolean) {
    const { stage } = this;
    const name = say('workshop:desk.ask_count', {
      role: role === null ? say('workshop:desk.room') : this.roleName(role),
      answer: say(`workshop:answer.${answer}`),
    });
    const { pageLog, setup } = stage.workshop.session;
    const isThis = (one: { readonly role: string | null; readonly answer: string }) =>
      one.role === role && one.answer === answer;
    const found = pageLog.answers.find(isThis);
    const all = answersIn(pageLog, setup, 'attribution').find(isThis)?.count ?? 0;
    const phones = all - (found?.count ?? 0);
    const hands = counter({
      name,
      value: found?.count ?? 0,
      more: say('workshop:desk.more', { name }),
      fewer: say('workshop:desk.fewer', { name }),
      isFixed: isShut,
      set: (count) => this.give({ kind: 'answer', ask: 'attribution', role, answer, count }),
    });
    return withPhones(hands, phones);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-ask': PresentAsk;
  }
}
