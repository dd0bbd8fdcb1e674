import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { indicatorWords, say, write } from '../../app/index.ts';
import { apartOf, isShown, shownFrom, type Apart, type ForkPart } from '../../futures/index.ts';
import { columnOf, indicators, ownValue } from '../../game/index.ts';
import { endingText, errorText, tenth } from '../frame/estimate-text.ts';
import { FuturesPiece } from '../frame/futures-piece.ts';

interface Row {
  readonly id: string;
  readonly outcome: number;
  /** Each to one digit behind the point, so that what is told adds up. */
  readonly average: number;
  readonly decisions: number;
  readonly luck: number;
  readonly apart: Apart;
}

/** What luck gave and what decisions gave: two parts that add up, beyond the average road, to what happened. */
@customElement('rw-apart')
export class LuckApart extends FuturesPiece {
  protected override followed(): ForkPart | null {
    return this.debrief.luck;
  }

  protected override render(): TemplateResult {
    const { luck, run } = this.debrief;
    const [own, random] = luck?.roads ?? [];
    if (luck === null || own === undefined || random === undefined || !isShown(own)) {
      return html`<p class="note">${say('debrief:luck.wait', { count: shownFrom })}</p>`;
    }
    const rows = this.#rows();
    const ending = run.turns.at(-1)?.ending ?? '';
    const share = (count: number | undefined) => write('percent', (count ?? 0) / own.futures);
    return html`<p>${say('debrief:luck.intro', { count: own.futures })}</p>
      <p>
        ${say('debrief:luck.ending', {
          own: share(ownValue(own.endings, ending)),
          random: share(ownValue(random.endings, ending)),
          ending: endingText(this.debrief, ending),
        })}
      </p>
      <ul role="list" class="apart">
        ${rows.map(
          (row) =>
            html`<li>
              ${this.#bar(row)}
              <p>
                ${say('debrief:luck.row', {
                  indicator: indicatorWords(row.id).name,
                  outcome: write('number', row.outcome),
                  average: write('number', row.average),
                  decisions: write('signed', row.decisions),
                  decisions_error: errorText(row.apart.decisions.error),
                  luck: write('signed', row.luck),
                  luck_error: errorText(row.apart.luck.error),
                })}
              </p>
            </li>`,
        )}
      </ul>
      <p class="note">
        ${say('debrief:luck.note', {
          error: errorText(Math.max(0, ...rows.map(({ apart }) => apart.average.error))),
        })}
      </p>
      <details class="twin">
        <summary>${say('debrief:fork.table')}</summary>
        ${this.#table(rows)}
      </details>`;
  }

  #rows(): readonly Row[] {
    const { luck, run, entry } = this.debrief;
    const last = run.turns.at(-1)?.readings.at(-1)?.values ?? [];
    return entry.manifest.indicators.flatMap((id): readonly Row[] => {
      const column = columnOf(id);
      if (luck === null || indicators[column]?.range[1] !== 100) return [];
      const outcome = last[column] ?? 0;
      const apart = apartOf(luck, id, outcome);
      if (apart === null) return [];
      const average = tenth(apart.average.points);
      const decisions = tenth(apart.decisions.points);
      return [
        { id, outcome, average, decisions, luck: tenth(outcome - average - decisions), apart },
      ];
    });
  }

  /** From nought to a hundred: where the average road ends, then one step for decisions and one for luck. */
  #bar({ id, average, decisions, luck, outcome }: Row): TemplateResult {
    const step = (name: string, from: number, size: number) => {
      const start = Math.max(0, Math.min(from, from + size));
      return html`<span
        class=${name}
        .style=${`inset-inline-start: ${start}%; inline-size: ${Math.abs(size)}%`}
      ></span>`;
    };
    return html`<div class="apart-bar" aria-hidden="true">
      <span class="apart-name">${indicatorWords(id).name}</span>
      <span class="apart-scale">
        ${step('average', 0, average)} ${step('decided', average, decisions)}
        ${step('lucky', average + decisions, luck)}
        <span class="outcome" .style=${`inset-inline-start: ${outcome}%`}></span>
      </span>
      <span class="ends"><span>0</span><span>100</span></span>
    </div>`;
  }

  #table(rows: readonly Row[]): TemplateResult | typeof nothing {
    const head = ['indicator', 'average', 'decisions', 'luck', 'outcome'] as const;
    return html`<div class="wide">
      <table>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${say(`debrief:luck.${name}`)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, average, decisions, luck, outcome, apart }) =>
              html`<tr>
                <th scope="row">${indicatorWords(id).name}</th>
                <td>${write('number', average)} ± ${errorText(apart.average.error)}</td>
                <td>${write('signed', decisions)} ± ${errorText(apart.decisions.error)}</td>
                <td>${write('signed', luck)} ± ${errorText(apart.luck.error)}</td>
                <td>${write('number', outcome)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-apart': LuckApart;
  }
}
