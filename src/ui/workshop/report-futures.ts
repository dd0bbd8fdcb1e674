import { debriefOf, say, write, type Debrief } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  effectsOf,
  isClear,
  isShown,
  shareInterval,
  weightsOf,
  type ForkPart,
} from '../../futures/index.ts';
import type { WorkshopReport } from '../../workshop/index.ts';
import { choiceText, endingText, shiftsText } from '../frame/estimate-text.ts';
import '../frame/futures-work.ts';
import { ReportPiece } from './report-piece.ts';

/** Decisions told of, the weightiest; and endings of each, the most frequent. */
const mostDecisions = 3;
const mostEndings = 3;

/** The futures not taken: what other choices of the weightiest decisions would have led to. */
@customElement('rw-report-futures')
export class ReportFutures extends ReportPiece {
  @property({ attribute: false }) report!: WorkshopReport;
  @state() private debrief: Debrief | null = null;
  #leave: (() => void) | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.debrief?.stop();
  }

  protected override render(): TemplateResult {
    const { debrief } = this;
    if (debrief === null) {
      return html`<div class="work" data-futures>
        <h2>${say('workshop:futures.title')}</h2>
        <p class="note">${say('workshop:futures.note')}</p>
        <p class="acts">
          <button type="button" @click=${this.#ask}>${say('workshop:futures.ask')}</button>
        </p>
      </div>`;
    }
    return html`<h2>${say('workshop:futures.title')}</h2>
      <div class="work"><rw-futures-work .debrief=${debrief}></rw-futures-work></div>
      ${this.#told(debrief)}`;
  }

  #told(debrief: Debrief): TemplateResult | typeof nothing {
    const parts = [...debrief.forks.values()].filter(({ roads }) => roads.every(isShown));
    const heavy = weightsOf(parts)
      .slice(0, mostDecisions)
      .filter(({ effect }) => isClear(effect));
    if (heavy.length === 0) {
      return debrief.isWhole ? html`<p>${say('workshop:futures.none')}</p>` : nothing;
    }
    return html`${heavy.map(({ at }) => this.#decision(debrief, debrief.forks.get(at)))}
      <p class="note">${say('workshop:futures.limits')}</p>`;
  }

  #decision(debrief: Debrief, part: ForkPart | undefined): TemplateResult | typeof nothing {
    if (part === undefined) return nothing;
    const { at, taken, roads } = part;
    const sums = new Map<string, number>();
    for (const { endings } of roads)
      for (const [id, count] of Object.entries(endings)) sums.set(id, (sums.get(id) ?? 0) + count);
    const endings = [...sums].sort((one, other) => other[1] - one[1]).slice(0, mostEndings);
    const title = say('workshop:report.decision', { number: at + 1 });
    return html`<section class="decision">
      <h3><span class="note">${title}</span> ${choiceText(debrief, at, taken)}</h3>
      <div class="wide" tabindex="0" role="group" aria-label=${title}>
        <table class="futures">
          <thead>
            <tr>
              <th scope="col">${say('workshop:futures.choice')}</th>
              ${endings.map(([id]) => html`<th scope="col">${endingText(debrief, id)}</th>`)}
              <th scope="col">${say('workshop:futures.count')}</th>
            </tr>
          </thead>
          <tbody>
            ${roads.map(
              (road) =>
                html`<tr class=${road.label === taken ? 'chosen' : ''}>
                  <th scope="row">
                    ${choiceText(debrief, at, road.label)}
                    ${road.label === taken ? html`<span class="mark">${say('workshop:report.chosen')}</span>` : nothing}
                  </th>
                  ${endings.map(([id]) => html`<td>${share(road.endings[id] ?? 0, road.futures)}</td>`)}
                  <td>${road.futures}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${roads.flatMap((road) =>
        road.label === taken
          ? []
          : [
              html`<p class="note">
                ${choiceText(debrief, at, road.label)}: ${shiftsText(effectsOf(road))}
              </p>`,
            ],
      )}
    </section>`;
  }

  readonly #ask = async (): Promise<void> => {
    const { app, stage, report } = this;
    await app.words.bring('debrief');
    const { id, entry, workshop } = stage;
    const debrief = debriefOf(app, { id, entry, run: workshop.run }, report.before);
    this.#leave = debrief.subscribe(() => this.requestUpdate());
    this.debrief = debrief;
    debrief.start();
  };
}

/** A share with the interval in which it lies with 95 %. */
function share(count: number, futures: number): string {
  const [low, high] = shareInterval(count, futures).map((one) => write('percent', one));
  return `${write('percent', count / futures)} (${low}–${high})`;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-report-futures': ReportFutures;
  }
}
