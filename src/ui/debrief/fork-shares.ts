import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { indicatorWords, say, write } from '../../app/index.ts';
import {
  indicatorShift,
  isShown,
  shownFrom,
  type ForkPart,
  type ForkRoad,
} from '../../futures/index.ts';
import {
  choiceText,
  endingText,
  errorText,
  pointsText,
  shiftsText,
  tenth,
} from '../frame/estimate-text.ts';
import { endingShares, shareRange, shareText, type EndingShares } from '../frame/ending-share.ts';
import { FuturesPiece } from '../frame/futures-piece.ts';

/** The roads not taken at one decision: shares of endings side by side, and what would have shifted. */
@customElement('rw-fork')
export class ForkShares extends FuturesPiece {
  /** Number of decisions before this one. */
  @property({ type: Number }) at = 0;

  protected override followed(): ForkPart | null {
    return this.debrief.forks.get(this.at) ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { debrief, at } = this;
    const { language } = debrief.run.playthrough;
    const part = debrief.forks.get(at);
    if (!part?.roads.every(isShown)) {
      const isOpen = (debrief.run.turns[at]?.page.choices.length ?? 0) > 1;
      const done = part?.roads[0]?.futures ?? 0;
      return isOpen
        ? html`<p class="note">${say('debrief:fork.wait', { done, count: shownFrom })}</p>`
        : html`<p class="note">${say('debrief:fork.only')}</p>`;
    }
    return html`<div class="fork">
      <ul role="list">
        ${part.roads.map(
          (road) =>
            html`<li>
              <span class="fork-choice"
                ><span lang=${language}>${choiceText(debrief, at, road.label)}</span> ${
                  road.label === part.taken
                    ? html`<span class="small-caps">${say('debrief:fork.taken')}</span>`
                    : nothing
                }</span
              >
              ${this.#bar(road)}
              <p class="note">${this.#words(road, part)}</p>
            </li>`,
        )}
      </ul>
      <details>
        <summary>${say('debrief:fork.table')}</summary>
        ${this.#table(part)}
      </details>
    </div>`;
  }

  #shares(road: ForkRoad): EndingShares {
    return endingShares(road, this.debrief.run.turns.at(-1)?.ending ?? '', this.seen);
  }

  #bar(road: ForkRoad): TemplateResult {
    const { futures } = road;
    const shares = this.#shares(road);
    const width = (count: number) => `inline-size: ${(100 * count) / futures}%`;
    return html`<span class="share-bar" aria-hidden="true">
      <span class="yours" .style=${width(shares.yours)}></span
      ><span class="known" .style=${width(shares.known)}></span
      ><span class="hidden-ones" .style=${width(shares.hidden)}></span>
    </span>`;
  }

  #words(road: ForkRoad, part: ForkPart): string {
    const { futures, endless, broken } = road;
    const { yours, known, hidden } = this.#shares(road);
    const line = say('debrief:fork.line', {
      share: write('percent', yours / futures),
      count: futures,
      range: shareRange(yours, futures),
    });
    return [
      line,
      others(known, hidden),
      road.label === part.taken ? '' : shiftsText(road),
      endless > 0 ? say('debrief:fork.endless', { count: endless }) : '',
      broken > 0 ? say('debrief:fork.broken', { count: broken }) : '',
    ]
      .filter((text) => text !== '')
      .join(' ');
  }

  #table(part: ForkPart): TemplateResult {
    const { debrief, at } = this;
    const { indicators } = debrief.entry.manifest;
    const own = endingText(debrief, debrief.run.turns.at(-1)?.ending ?? '');
    const shift = (road: ForkRoad, id: string) => {
      const found = road.label === part.taken ? null : indicatorShift(road, id);
      if (found === null) return '–';
      return `${pointsText({ ...found, points: tenth(found.points) })} ± ${errorText(found.error)}`;
    };
    return html`<div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('debrief:fork.choice')}</th>
            <th scope="col">${say('debrief:fork.futures')}</th>
            <th scope="col">${say('debrief:fork.yours')}: ${own}</th>
            <th scope="col">${say('debrief:fork.known')}</th>
            <th scope="col">${say('debrief:fork.hidden')}</th>
            ${indicators.map(
              (id) =>
                html`<th scope="col">
                  ${say('debrief:fork.difference', { indicator: indicatorWords(id).name })}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${part.roads.map((road) => {
            const { yours, known, hidden } = this.#shares(road);
            return html`<tr>
              <th scope="row" lang=${debrief.run.playthrough.language}>
                ${choiceText(debrief, at, road.label)}
              </th>
              <td>${road.futures}</td>
              <td>${shareText(yours, road.futures)}</td>
              <td>${shareText(known, road.futures)}</td>
              <td>${shareText(hidden, road.futures)}</td>
              ${indicators.map((id) => html`<td>${shift(road, id)}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }
}

/** Futures with another ending, counted, since rounded shares need not come to a hundred. */
function others(known: number, hidden: number): string {
  if (known > 0 && hidden > 0) return say('debrief:fork.more', { known, hidden });
  if (known > 0) return say('debrief:fork.known_only', { known });
  return hidden > 0 ? say('debrief:fork.hidden_only', { hidden }) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-fork': ForkShares;
  }
}
