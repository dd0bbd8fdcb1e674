import { write } from '../../app/index.ts';
import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { letterOf, type ReportedDecision } from '../../workshop/index.ts';
import { ReportPiece } from './report-piece.ts';
import { worldTime } from '../../app/index.ts';

/** One decision in the report: what there was to choose, how the hands were, why, what was said. */
@customElement('rw-report-decision')
export class ReportDecision extends ReportPiece {
  @property({ attribute: false }) decision!: ReportedDecision;

  protected override render(): TemplateResult {
    const { stage, decision } = this;
    const { manifest } = stage.entry;
    const chapter = manifest.chapters.find(({ id }) => id === decision.chapter);
    const line = [
      ...(chapter === undefined ? [] : [this.told(chapter.title, chapter.id)]),
      write('moment', worldTime(manifest.start, decision.hour)),
      ...(decision.minute === null
        ? []
        : [say('workshop:report.minute', { count: decision.minute })]),
      ...(decision.deciders.length === 0
        ? []
        : [say('workshop:report.decided_by', { role: this.rolesNamed(decision.deciders) })]),
    ];
    const which = decision.isDecision
      ? say('workshop:report.decision', { number: decision.number })
      : say('workshop:report.one_way');
    const surplus = this.surplusText(decision.surplus);
    return html`<section class="decision" aria-label="${which}: ${decision.text}">
      <h3>
        <span class="note">${which}</span>
        <span lang=${stage.language}>${decision.text}</span>
      </h3>
      <p class="note">${line.join(' · ')}</p>
      ${decision.isVoted ? this.#votes(decision) : decision.isDecision ? this.#unvoted(decision) : nothing}
      ${surplus === '' ? nothing : html`<p class="remark">${surplus}</p>`}
      ${this.#abstained(decision)}
      ${
        decision.isVoted && !decision.isMajority
          ? html`<p class="remark">${againstText(decision)}</p>`
          : nothing
      }
      ${
        decision.dissent.length === 0
          ? nothing
          : html`<p class="remark">
              ${say('workshop:report.dissent', {
                roles: this.rolesNamed(decision.dissent),
              })}
            </p>`
      }
      ${decision.reason === '' ? nothing : html`<p><b>${say('workshop:report.reason')}:</b> ${decision.reason}</p>`}
      ${this.#answers(decision)} ${this.said(decision.notes, decision.injects)}
    </section>`;
  }

  /**
   * The choices with all their hands, beside those of votes before a discussion; under each the
   * roles that raised some.
   */
  #votes({ options, label, former }: ReportedDecision): TemplateResult {
    const vote = (number: number) => say('workshop:report.vote_number', { number });
    return html`<table class="votes" aria-label=${say('workshop:desk.vote')}>
      ${
        former.length === 0
          ? nothing
          : html`<thead>
              <tr>
                <td></td>
                ${[...former, options].map((_, at) => html`<th scope="col">${vote(at + 1)}</th>`)}
              </tr>
            </thead>`
      }
      <tbody>
        ${options.map((option, index) => {
          const isChosen = option.label === label;
          const roles = option.byRole.filter(({ count }) => count > 0);
          return html`<tr class=${isChosen ? 'chosen' : ''}>
            <th scope="row">
              ${letterOf(index)} <span lang=${this.stage.language}>${option.text}</span>
              ${isChosen ? html`<span class="mark">${say('workshop:report.chosen')}</span>` : nothing}
              ${
                roles.length === 0
                  ? nothing
                  : html`<span class="note roles"
                      >${roles.map(({ role, count }) => `${this.roleName(role)} ${count}`).join(' · ')}</span
                    >`
              }
            </th>
            ${former.map((counts) => html`<td class="count before">${counts[index]?.total ?? 0}</td>`)}
            <td class="count">${option.total}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  /** Who abstained, in each vote where there was more than one. */
  #abstained({ abstained, formerAbstained }: ReportedDecision): TemplateResult | typeof nothing {
    const told = [...formerAbstained, abstained].flatMap((count, at) => {
      if (count === 0) return [];
      const said = say('workshop:report.abstained', { count });
      const vote = say('workshop:report.vote_number', { number: at + 1 });
      return [formerAbstained.length === 0 ? said : `${vote}: ${said}`];
    });
    return told.length === 0 ? nothing : html`<p class="note">${told.join(' · ')}</p>`;
  }

  #unvoted(decision: ReportedDecision): TemplateResult {
    const others = decision.options.filter(({ label }) => label !== decision.label);
    return html`<p class="note">
      ${say('workshop:report.no_vote')}
      ${
        others.length === 0
          ? nothing
          : html`<span lang=${this.stage.language}
              >(${others.map(({ text }) => text).join(' / ')})</span
            >`
      }
    </p>`;
  }

  #answers({ ask }: ReportedDecision): TemplateResult | typeof nothing {
    if (ask?.answers.every(({ count }) => count === 0) ?? true) return nothing;
    const given = ask?.answers.map(({ answer, count }) => `${this.answer(answer)} ${count}`);
    return html`<p><b>${say('workshop:desk.ask_attribution')}</b> ${given?.join(' · ')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-report-decision': ReportDecision;
  }
}

/** How the decision stands to the hands that counted. */
function againstText({ isTie, isOwners }: ReportedDecision): string {
  if (isTie) return isOwners ? say('workshop:report.tie_own') : say('workshop:report.tie');
  return isOwners ? say('workshop:report.against_own') : say('workshop:report.against');
}
