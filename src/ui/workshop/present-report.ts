import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { indicators, saveText } from '../../game/index.ts';
import { reportOf, type WorkshopReport } from '../../workshop/index.ts';
import { fileName, indicatorWords, valueText } from '../../app/index.ts';
import './report-ask.ts';
import './report-decision.ts';
import { reportCurve } from './report-curve.ts';
import { reportFile } from './report-file.ts';
import { ReportPiece } from './report-piece.ts';

/** What remains of a workshop: read on the screen, printed, or handed on as a file. */
@customElement('rw-present-report')
export class PresentReport extends ReportPiece {
  protected override render(): TemplateResult {
    const { app, stage, words } = this;
    const report = reportOf(stage.workshop);
    const { text } = app;
    return html`<main id="text" class="report" tabindex="-1">
      <p class="acts tools">
        <a class="button" href="#/present/${stage.id}/desk">${words.report.back}</a>
        <button type="button" class="strong" @click=${() => window.print()}>
          ${words.report.print}
        </button>
        <button type="button" @click=${this.#export}>${words.report.export}</button>
        <button type="button" @click=${this.#exportSession}>${words.report.export_session}</button>
      </p>
      <article>
        <h1>${words.report.title}</h1>
        <p class="story">${app.title(stage.entry)}</p>
        ${
          report.ending !== null
            ? nothing
            : html`<p class="note">
                ${report.isClosed ? words.report.closed : words.report.so_far}
              </p>`
        }
        ${this.#overview(report)}
        <h2>${words.report.decisions}</h2>
        ${
          report.before === 0
            ? nothing
            : html`<p class="note">${text.fill(words.report.before, { count: report.before })}</p>`
        }
        ${report.decisions.length === 0 ? html`<p>${words.report.none}</p>` : nothing}
        ${report.decisions.map(
          (decision) =>
            html`<rw-report-decision
              .app=${app}
              .stage=${stage}
              .words=${words}
              .decision=${decision}
            ></rw-report-decision>`,
        )}
        ${this.#open(report)}
        <h2>${words.report.objectives}</h2>
        ${this.#objectives(report)}
        <h2>${words.report.world}</h2>
        ${stage.entry.manifest.indicators.map((id) => this.#curve(id, report))}
        ${
          report.asked.length === 0
            ? nothing
            : html`<h3>${words.report.attribution}</h3>
                <rw-report-ask
                  .app=${app}
                  .stage=${stage}
                  .words=${words}
                  .report=${report}
                ></rw-report-ask>`
        }
        <h2>${words.report.questions}</h2>
        <ol class="questions">
          ${Object.values(words.report.question_list).map((question) => html`<li>${question}</li>`)}
        </ol>
        <h2>${words.report.improve}</h2>
        ${this.#improve()}
        <p class="note">${words.report.limits}</p>
      </article>
    </main>`;
  }

  #overview(report: WorkshopReport): TemplateResult {
    const { app, stage, words } = this;
    const { text } = app;
    const entry = (name: string, value: string | null) =>
      value === null
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`;
    const when =
      report.from === null
        ? null
        : new Intl.DateTimeFormat(app.language === 'en' ? 'en-GB' : 'de', {
            dateStyle: 'long',
            timeStyle: 'short',
          }).format(report.from * 1000);
    const plan =
      report.plan === null ? null : text.fill(words.report.plan_minutes, { count: report.plan });
    const ending = report.ending;
    return html`<dl class="facts">
      ${entry(words.report.when, when)}
      ${entry(words.report.people, report.people === null ? null : String(report.people))}
      ${entry(words.report.plan, plan)}
      ${entry(
        words.report.decisions,
        text.fill(words.report.decision_count, { count: report.decisions.length }),
      )}
      ${entry(
        words.report.ending,
        ending === null ? null : this.told(stage.entry.manifest.endings[ending], ending),
      )}
    </dl>`;
  }

  #open({ open }: WorkshopReport): TemplateResult | typeof nothing {
    if (open.notes.length + open.injects.length === 0) return nothing;
    return html`<section class="decision">${this.said(open.notes, open.injects)}</section>`;
  }

  #objectives(report: WorkshopReport): TemplateResult {
    const { app, words } = this;
    const { text, worldWords } = app;
    return html`<div class="wide" tabindex="0" role="group" aria-label=${words.report.objectives}>
      <table class="objectives">
        <thead>
          <tr>
            <th scope="col">${words.report.role}</th>
            <th scope="col">${words.report.objective}</th>
            <th scope="col" class="count">
              ${report.ending === null ? words.report.now : words.report.at_end}
            </th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${report.objectives.map(
            ({ role, objective, value, isReached }) =>
              html`<tr>
                <th scope="row">${this.roleName(role)}</th>
                <td>${this.told(objective.text, objective.indicator)}</td>
                <td class="count">
                  ${worldWords === null ? value : valueText(text, worldWords, objective.indicator, value)}
                </td>
                <td class=${isReached ? 'reached' : 'missed'}>
                  <span aria-hidden="true">${isReached ? '✓' : '✗'}</span>
                  ${isReached ? words.report.reached : words.report.missed}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #curve(id: string, report: WorkshopReport): TemplateResult | typeof nothing {
    const { app, words } = this;
    const { text, worldWords } = app;
    const column = indicators.findIndex((known) => known.id === id);
    if (column < 0 || worldWords === null || report.readings.length === 0) return nothing;
    const points = report.readings.map(({ hour, values }) => ({
      hour,
      value: values[column] ?? 0,
    }));
    const values = points.map((point) => point.value);
    const told = (value: number) => valueText(text, worldWords, id, value);
    return reportCurve({
      points,
      marks: report.decisions.map(({ hour, number }) => ({ hour, name: String(number) })),
      sentence: text.fill(words.report.curve, {
        indicator: indicatorWords(worldWords, id).name,
        first: told(values[0] ?? 0),
        last: told(values.at(-1) ?? 0),
        low: told(Math.min(...values)),
        high: told(Math.max(...values)),
      }),
    });
  }

  #improve(): TemplateResult {
    const { report } = this.words;
    const row = (name: string) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td></td>
        <td></td>
        <td></td>
      </tr>`;
    return html`<div class="wide" tabindex="0" role="group" aria-label=${report.improve}>
      <table class="blank">
        <thead>
          <tr>
            <td></td>
            <td></td>
            <th scope="col">${report.who}</th>
            <th scope="col">${report.until}</th>
          </tr>
        </thead>
        <tbody>
          ${row(report.keep)} ${row(report.keep)} ${row(report.change)} ${row(report.change)}
        </tbody>
      </table>
    </div>`;
  }

  readonly #export = (): void => {
    const { app, stage, words } = this;
    const article = this.querySelector('article');
    if (article === null) return;
    const name = fileName(stage.save()).replace(/\.json$/, `-${app.language}.html`);
    const title = `${words.report.title}: ${app.title(stage.entry)}`;
    app.services.offerFile(name, reportFile(title, app.language, article), 'text/html');
  };

  readonly #exportSession = (): void => {
    const save = this.stage.save();
    this.app.services.offerFile(fileName(save), saveText(save));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-report': PresentReport;
  }
}
