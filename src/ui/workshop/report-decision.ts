import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { letterOf, type ReportedDecision } from '../../workshop/index.ts';
import { ReportPiece } from './report-piece.ts';
import { worldDate } from '../../app/index.ts';

/** One decision in the report: what there was to choose, how the hands were, why, what was said. */
@customElement('rw-report-decision')
export class ReportDecision extends ReportPiece {
  @property({ attribute: false }) decision!: ReportedDecision;

  protected override render(): TemplateResult {
    const { app, stage, words, decision } = this;
    const { text } = app;
    const { manifest } = stage.entry;
    const chapter = manifest.chapters.find(({ id }) => id === decision.chapter);
    const line = [
      ...(chapter === undefined ? [] : [this.told(chapter.title, chapter.id)]),
      worldDate(text, manifest.start, decision.hour),
      ...(decision.minute === null
        ? []
        : [text.fill(words.report.minute, { count: decision.minute })]),
      ...(decision.role === null
        ? []
        : [text.fill(words.report.decided_by, { role: this.roleName(decision.role) })]),
    ];
    return html`<section class="decision" data-number=${decision.number}>
      <h3>
        <span class="note">${text.fill(words.report.decision, { number: decision.number })}</span>
        <span lang=${stage.language}>${decision.text}</span>
      </h3>
      <p class="note">${line.join(' · ')}</p>
      ${decision.isVoted ? this.#votes(decision) : this.#unvoted(decision)}
      ${
        decision.isVoted && !decision.isMajority
          ? html`<p class="remark">${words.report.against}</p>`
          : nothing
      }
      ${
        decision.dissent.length === 0
          ? nothing
          : html`<p class="remark">
              ${text.fill(words.report.dissent, {
                roles: decision.dissent.map((role) => this.roleName(role)).join(', '),
              })}
            </p>`
      }
      ${decision.reason === '' ? nothing : html`<p><b>${words.report.reason}:</b> ${decision.reason}</p>`}
      ${this.#answers(decision)} ${this.said(decision.notes, decision.injects)}
    </section>`;
  }

  #votes(decision: ReportedDecision): TemplateResult {
    const { words, stage } = this;
    const roles = decision.options[0]?.byRole ?? [];
    return html`<div class="wide" tabindex="0" role="group" aria-label=${words.desk.vote}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.report.option}</th>
            ${roles.map(({ role }) => html`<th scope="col" class="count">${this.roleName(role)}</th>`)}
            <th scope="col" class="count">${words.report.all}</th>
          </tr>
        </thead>
        <tbody>
          ${decision.options.map((option, index) => {
            const isChosen = option.label === decision.label;
            return html`<tr class=${isChosen ? 'chosen' : ''}>
              <th scope="row">
                ${letterOf(index)} <span lang=${stage.language}>${option.text}</span>
                ${isChosen ? html`<span class="mark">${words.report.chosen}</span>` : nothing}
              </th>
              ${option.byRole.map(({ count }) => html`<td class="count">${count}</td>`)}
              <td class="count">${option.total}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  #unvoted(decision: ReportedDecision): TemplateResult {
    const others = decision.options.filter(({ label }) => label !== decision.label);
    return html`<p class="note">
      ${this.words.report.no_vote}
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
    const { words } = this;
    const given = ask?.answers.map(({ answer, count }) => `${this.answer(answer)} ${count}`);
    return html`<p><b>${words.desk.ask_attribution}</b> ${given?.join(' · ')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-report-decision': ReportDecision;
  }
}
