import { texts, write } from '../../app/index.ts';
import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReportedAsk, WorkshopReport } from '../../workshop/index.ts';
import { curveChart } from '../frame/curve-chart.ts';
import { axisOf, seriesOf } from './report-curve.ts';
import { ReportPiece } from './report-piece.ts';
import { worldTime } from '../../app/index.ts';

/** Who did it: what the room said each time it was asked, beside what the world said. */
@customElement('rw-report-ask')
export class ReportAsk extends ReportPiece {
  @property({ attribute: false }) report!: WorkshopReport;

  protected override render(): TemplateResult {
    const { report } = this;
    const { asked } = report;
    const given = asked[0]?.answers ?? [];
    return html`<div class="whole">
        <h3>${say('workshop:report.attribution')}</h3>
        <p class="note">${say('workshop:report.attribution_note')}</p>
        <div
          class="wide"
          tabindex="0"
          role="group"
          aria-label=${say('workshop:report.attribution')}
        >
          <table class="asked">
            <thead>
              <tr>
                <th scope="col">${say('workshop:report.attribution_when')}</th>
                ${given.map(({ answer }) => html`<th scope="col" class="count">${this.answer(answer)}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${asked.map((one) => this.#rows(one))}
            </tbody>
          </table>
        </div>
      </div>
      ${this.#chart()}`;
  }

  #rows(asked: ReportedAsk): TemplateResult {
    const { stage } = this;
    const { number, hour, answers } = asked;
    const when =
      number === null
        ? say('workshop:report.attribution_end')
        : say('workshop:report.attribution_before', { number });
    const roles = answers[0]?.byRole ?? [];
    return html`<tr class="all">
        <th scope="row">
          ${write('moment', worldTime(stage.entry.manifest.start, hour))}, ${when}
        </th>
        ${answers.map(
          ({ count, percent, world }) =>
            html`<td class="count">
              ${say('workshop:report.attribution_hands', { count, percent })}<br />
              <span class="note"
                >${say('workshop:report.attribution_world', { percent: world })}</span
              >
            </td>`,
        )}
      </tr>
      ${roles.map(
        ({ role }, row) =>
          html`<tr class="part">
            <th scope="row">${this.roleName(role)}</th>
            ${answers.map(({ byRole }) => html`<td class="count">${byRole[row]?.count ?? 0}</td>`)}
          </tr>`,
      )}`;
  }

  #chart(): TemplateResult | typeof nothing {
    const { report, stage } = this;
    const axis = axisOf(report, stage.entry.manifest.start);
    if (axis.span[0] === axis.span[1]) return nothing;
    const lines = (report.asked[0]?.answers ?? []).map(({ answer }) => ({
      answer,
      points: seriesOf(`attribution_${answer}`, report.readings),
    }));
    const told = lines.map(({ answer, points }) =>
      say('workshop:report.attribution_line', {
        answer: this.answer(answer),
        first: points[0]?.value ?? 0,
        last: points.at(-1)?.value ?? 0,
      }),
    );
    return html`<figure class="curve lines">
      ${curveChart({
        ...axis,
        scale: [0, 50, 100].map((value) => ({ share: value / 100, text: String(value) })),
        lines: lines.map(({ points }, index) => ({
          kind: `line-${index}`,
          points: points.map(({ hour, value }) => ({ at: hour, share: value / 100 })),
        })),
        dots: report.asked.flatMap(({ hour, answers }) =>
          answers.map(({ percent }) => ({ at: hour, share: percent / 100 })),
        ),
      })}
      <ul role="list" class="keys" aria-hidden="true">
        ${lines.map(
          ({ answer }, index) =>
            html`<li>
              <svg viewBox="0 0 40 8">
                <line class="line-${index}" x1="0" x2="40" y1="4" y2="4" />
              </svg>
              ${this.#short(answer)}
            </li>`,
        )}
      </ul>
      <figcaption>
        ${say('workshop:report.attribution_curve', { lines: told.join('; ') })}
      </figcaption>
    </figure>`;
  }

  #short(answer: string): string {
    const known: Readonly<Partial<Record<string, string>>> = texts('workshop:answer_short');
    return known[answer] ?? answer;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-report-ask': ReportAsk;
  }
}
