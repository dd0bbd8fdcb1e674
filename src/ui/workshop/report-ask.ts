import { texts, write } from '../../app/index.ts';
import { say } from '../../app/index.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { indicators } from '../../game/index.ts';
import type { ReportedAsk, WorkshopReport } from '../../workshop/index.ts';
import { ReportPiece } from './report-piece.ts';
import { worldTime } from '../../app/index.ts';

const width = 640;
const height = 150;
const foot = 16;
const side = 34;

/** One of the four curves. */
interface Line {
  readonly answer: string;
  readonly points: readonly { readonly hour: number; readonly value: number }[];
}

/** Who did it: what the room said each time it was asked, beside what the world said. */
@customElement('rw-report-ask')
export class ReportAsk extends ReportPiece {
  @property({ attribute: false }) report!: WorkshopReport;

  protected override render(): TemplateResult {
    const { report } = this;
    const { asked } = report;
    const given = asked[0]?.answers ?? [];
    return html`<p class="note">${say('workshop:report.attribution_note')}</p>
      <div class="wide" tabindex="0" role="group" aria-label=${say('workshop:report.attribution')}>
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
    const { report } = this;
    const lines = (report.asked[0]?.answers ?? []).map(({ answer }): Line => {
      const column = indicators.findIndex(({ id }) => id === `attribution_${answer}`);
      const points = report.readings.map(({ hour, values }) => ({
        hour,
        value: values[column] ?? 0,
      }));
      return { answer, points };
    });
    const from = report.readings[0]?.hour ?? 0;
    const hours = (report.readings.at(-1)?.hour ?? 0) - from;
    if (hours === 0) return nothing;
    const x = (hour: number) => (side + ((hour - from) / hours) * (width - side - 96)).toFixed(1);
    const y = (value: number) => (height - foot - (value / 100) * (height - foot - 8)).toFixed(1);
    const feet = apart(lines.map(({ points }) => Number(y(points.at(-1)?.value ?? 0))));
    const told = lines.map(({ answer, points }) =>
      say('workshop:report.attribution_line', {
        answer: this.answer(answer),
        first: points[0]?.value ?? 0,
        last: points.at(-1)?.value ?? 0,
      }),
    );
    return html`<figure class="curve lines">
      <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
        ${[0, 50, 100].map(
          (value) =>
            svg`<line class="mark" x1=${side} x2=${width - 96} y1=${y(value)} y2=${y(value)} />
              <text class="scale" x=${side - 6} y=${Number(y(value)) + 4}>${value}</text>`,
        )}
        ${lines.map(
          ({ answer, points }, index) =>
            svg`<g data-line=${index}>
              <polyline points=${points.map(({ hour, value }) => `${x(hour)},${y(value)}`).join(' ')} />
              ${report.asked.map((asked) => {
                const found = asked.answers.find((one) => one.answer === answer);
                return svg`<circle r="4" cx=${x(asked.hour)} cy=${y(found?.percent ?? 0)} />`;
              })}
              <text class="name" x=${width - 90} y=${feet[index] ?? 0}>${this.#short(answer)}</text>
            </g>`,
        )}
      </svg>
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

/** Heights for names beside the ends of their lines, at least one line of text apart. */
function apart(ends: readonly number[]): readonly number[] {
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  const feet = [...ends];
  let last = -Infinity;
  for (const index of order) {
    last = Math.max(last + 13, (ends[index] ?? 0) + 4);
    feet[index] = last;
  }
  const over = Math.max(0, last - (height - 2));
  return feet.map((foot) => foot - over);
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-report-ask': ReportAsk;
  }
}
