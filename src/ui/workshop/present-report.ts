import { say, texts, write } from '../../app/index.ts';
import { columnOf, shownAt } from '../../game/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { reportOf, type WorkshopReport } from '../../workshop/index.ts';
import { fileName, handOut, valueText } from '../../app/index.ts';
import { paperFile } from '../frame/paper-file.ts';
import './report-ask.ts';
import './report-decision.ts';
import { reportFeedback } from './report-feedback.ts';
import './report-futures.ts';
import { groupsOf, reportCurve } from './report-curve.ts';
import { ReportPiece } from './report-piece.ts';
import style from './report.css?inline';
import printStyle from './report-print.css?inline';
import curveStyle from '../frame/curve.css?inline';

/** What remains of a workshop: read on the screen, printed, or handed on as a file. */
@customElement('rw-present-report')
export class PresentReport extends ReportPiece {
  protected override render(): TemplateResult {
    const { app, stage } = this;
    const report = reportOf(stage.workshop);
    return html`<main id="text" class="report" tabindex="-1">
      <p class="acts tools">
        <a class="button" href="#/present/${stage.id}/desk">${say('workshop:report.back')}</a>
        <button type="button" class="strong" @click=${() => window.print()}>
          ${say('workshop:report.print')}
        </button>
        <button type="button" @click=${this.#export}>${say('workshop:report.export')}</button>
        <button type="button" @click=${this.#exportSession}>
          ${say('workshop:report.export_session')}
        </button>
      </p>
      <article aria-labelledby="report">
        <h1 id="report">${say('workshop:report.title')}</h1>
        <p class="story">${app.title(stage.entry)}</p>
        ${
          report.ending !== null
            ? nothing
            : html`<p class="note">
                ${report.isClosed ? say('workshop:report.closed') : say('workshop:report.so_far')}
              </p>`
        }
        ${this.#overview(report)}
        <h2>${say('workshop:report.decisions')}</h2>
        ${
          report.before === 0
            ? nothing
            : html`<p class="note">${say('workshop:report.before', { count: report.before })}</p>`
        }
        ${report.decisions.length === 0 ? html`<p>${say('workshop:report.none')}</p>` : nothing}
        ${report.decisions.map(
          (decision) =>
            html`<rw-report-decision
              .app=${app}
              .stage=${stage}
              .decision=${decision}
            ></rw-report-decision>`,
        )}
        ${this.#open(report)}
        <h2>${say('workshop:report.objectives')}</h2>
        ${this.#objectives(report)} ${this.#world(report)}
        ${
          report.decisions.some(({ isDecision }) => isDecision)
            ? html`<rw-report-futures
                .app=${app}
                .stage=${stage}
                .report=${report}
              ></rw-report-futures>`
            : nothing
        }
        ${
          report.asked.length === 0
            ? nothing
            : html`<rw-report-ask .app=${app} .stage=${stage} .report=${report}></rw-report-ask>`
        }
        <h2>${say('workshop:report.questions')}</h2>
        <ol class="questions">
          ${Object.values(texts('workshop:report.question_list')).map((question) => html`<li>${question}</li>`)}
        </ol>
        <h2>${say('workshop:report.improve')}</h2>
        ${this.#improve()} ${reportFeedback()}
      </article>
    </main>`;
  }

  #overview(report: WorkshopReport): TemplateResult {
    const { stage } = this;
    const entry = (name: string, value: string | null) =>
      value === null
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`;
    const when = report.from === null ? null : write('moment_here', report.from * 1000);
    const plan =
      report.plan === null ? null : say('workshop:report.plan_minutes', { count: report.plan });
    const ending = report.ending;
    return html`<dl class="facts">
      ${entry(say('workshop:report.when'), when)}
      ${entry(say('workshop:report.people'), report.people === null ? null : String(report.people))}
      ${entry(say('workshop:report.plan'), plan)}
      ${entry(
        say('workshop:report.decisions'),
        say('workshop:report.decision_count', {
          count: report.decisions.filter(({ isDecision }) => isDecision).length,
        }),
      )}
      ${entry(
        say('workshop:report.ending'),
        ending === null ? null : this.told(stage.entry.manifest.endings[ending], ending),
      )}
    </dl>`;
  }

  /** What was said and played on the page that is still open, or once all was over. */
  #open({ open, decisions }: WorkshopReport): TemplateResult | typeof nothing {
    if (open.notes.length + open.injects.length === 0) return nothing;
    const { number } = decisions.findLast(({ isDecision }) => isDecision) ?? { number: 0 };
    return html`<section class="decision" aria-labelledby="after">
      <h3 id="after">
        ${number === 0 ? say('workshop:report.before_first') : say('workshop:report.after_last', { number })}
      </h3>
      ${this.said(open.notes, open.injects)}
    </section>`;
  }

  /** The curves of the world, those of one page of paper together with what stands over them. */
  #world(report: WorkshopReport): readonly TemplateResult[] {
    const { indicators, start } = this.stage.entry.manifest;
    const groups = report.readings.length === 0 ? [] : groupsOf(indicators);
    return [[], ...groups].slice(groups.length > 0 ? 1 : 0).map(
      (group, index) =>
        html`<div class="curves">
          ${
            index > 0
              ? nothing
              : html`<h2>${say('workshop:report.world')}</h2>
                  <p class="note">${say('workshop:report.limits')}</p>`
          }
          ${group.map((id) => reportCurve(id, report, start))}
        </div>`,
    );
  }

  /** Whether an objective is reached; before the end, how it stands. */
  #verdict(isReached: boolean, isOver: boolean): TemplateResult {
    if (!isOver) return html`(${say(`workshop:report.${isReached ? 'held' : 'open'}`)})`;
    return html`<span class=${isReached ? 'reached' : 'missed'}>
      <span aria-hidden="true">${isReached ? '✓' : '✗'}</span>
      ${say(`workshop:report.${isReached ? 'reached' : 'missed'}`)}
    </span>`;
  }

  #objectives(report: WorkshopReport): TemplateResult {
    const last = report.readings.at(-1);
    // Printed, the table may part between two roles.
    const named = new Set(report.objectives.map(({ role }) => role));
    const roles = [...named].map((one) => report.objectives.filter(({ role }) => role === one));
    return html`<div
      class="wide parting"
      tabindex="0"
      role="group"
      aria-label=${say('workshop:report.objectives')}
    >
      <table class="objectives">
        <thead>
          <tr>
            <th scope="col">${say('workshop:report.role')}</th>
            <th scope="col">${say('workshop:report.objective')}</th>
            <th scope="col" class="count">
              ${report.ending === null ? say('workshop:report.now') : say('workshop:report.at_end')}
            </th>
          </tr>
        </thead>
        ${roles.map(
          (own) =>
            html`<tbody>
              ${own.map(
                ({ role, objective, isReached }) =>
                  html`<tr>
                    <th scope="row">${this.roleName(role)}</th>
                    <td>${this.told(objective.text, objective.indicator)}</td>
                    <td class="count">
                      ${valueText(objective.indicator, shownAt(last, columnOf(objective.indicator)))}
                      ${this.#verdict(isReached, report.ending !== null)}
                    </td>
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  #improve(): TemplateResult {
    const row = (name: string) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td></td>
        <td></td>
        <td></td>
      </tr>`;
    return html`<div
      class="wide"
      tabindex="0"
      role="group"
      aria-label=${say('workshop:report.improve')}
    >
      <table class="blank">
        <thead>
          <tr>
            <td></td>
            <td></td>
            <th scope="col">${say('workshop:report.who')}</th>
            <th scope="col">${say('workshop:report.until')}</th>
          </tr>
        </thead>
        <tbody>
          ${row(say('workshop:report.keep'))} ${row(say('workshop:report.keep'))}
          ${row(say('workshop:report.change'))} ${row(say('workshop:report.change'))}
        </tbody>
      </table>
    </div>`;
  }

  readonly #export = (): void => {
    const { app, stage } = this;
    const shown = this.querySelector('article');
    if (shown === null) return;
    const article = shown.cloneNode(true) as HTMLElement;
    for (const work of article.querySelectorAll('.work')) work.remove();
    const name = fileName(stage.save()).replace(/\.json$/, `-${app.language}.html`);
    const title = `${say('workshop:report.title')}: ${app.title(stage.entry)}`;
    const paper = {
      title,
      language: app.language,
      kind: 'report',
      article,
      style: `${style}${printStyle}${curveStyle}`,
    };
    app.ports.offerFile(name, paperFile(paper), 'text/html');
  };

  readonly #exportSession = (): void => {
    const save = this.stage.save();
    handOut(this.app.ports, save);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-report': PresentReport;
  }
}
