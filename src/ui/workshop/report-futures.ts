import { debriefOf, say, type Debrief } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  effectsOf,
  isClear,
  isShown,
  weightsOf,
  type ForkPart,
  type ForkRoad,
} from '../../futures/index.ts';
import { numbersIn, type WorkshopReport } from '../../workshop/index.ts';
import { endingShares, shareText } from '../frame/ending-share.ts';
import {
  choiceText,
  endingText,
  errorText,
  sharePointsText,
  shiftsOf,
  shiftsText,
} from '../frame/estimate-text.ts';
import '../frame/futures-work.ts';
import { ReportPiece } from './report-piece.ts';
import { unclearFutures } from './report-unclear.ts';

/** Decisions told of, the weightiest. */
const mostDecisions = 3;

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

  protected override willUpdate(): void {
    // The wording of the choices is that of the language the workshop is told in.
    this.debrief?.follow(this.stage.workshop.run);
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
    const weights = weightsOf(parts).slice(0, mostDecisions);
    const heavy = weights.filter(({ effect }) => isClear(effect));
    if (heavy.length === 0) {
      if (!debrief.isWhole) return nothing;
      const own = this.#ending;
      const numbers = numbersIn(this.stage.workshop);
      return unclearFutures({ debrief, weights, own, numbers, decisions: parts.length });
    }
    return html`${heavy.map(({ at }) => this.#decision(debrief, debrief.forks.get(at)))}
      <p class="note">
        ${this.#ending === '' ? nothing : say('workshop:futures.shares')}
        ${say('workshop:futures.limits')}
      </p>`;
  }

  /** The ending this room came to, the only one it has seen; empty where it stopped before. */
  get #ending(): string {
    return this.stage.workshop.run.turns.at(-1)?.ending ?? '';
  }

  #decision(debrief: Debrief, part: ForkPart | undefined): TemplateResult | typeof nothing {
    if (part === undefined) return nothing;
    const { language } = this.stage;
    const { at, taken, roads } = part;
    const isEnded = this.#ending !== '';
    const title = say('workshop:report.decision', {
      number: numbersIn(this.stage.workshop)[at] ?? 0,
    });
    const each = say('workshop:futures.each', { count: roads[0]?.futures ?? 0 });
    return html`<section class="decision">
      <h3>
        <span class="note">${title} · ${each}</span>
        <span lang=${language}>${choiceText(debrief, at, taken)}</span>
      </h3>
      <div class="wide" tabindex="0" role="group" aria-label=${title}>
        <table class="futures">
          <thead>
            <tr>
              <th scope="col">${say('workshop:futures.choice')}</th>
              ${
                isEnded
                  ? html`<th scope="col">
                        ${say('workshop:futures.yours', { ending: endingText(debrief, this.#ending) })}
                      </th>
                      <th scope="col">${say('workshop:futures.hidden')}</th>`
                  : nothing
              }
              <th scope="col">${say('workshop:futures.shifts')}</th>
            </tr>
          </thead>
          <tbody>
            ${roads.map(
              (road) =>
                html`<tr class=${road.label === taken ? 'chosen' : ''}>
                  <th scope="row">
                    <span lang=${language}>${choiceText(debrief, at, road.label)}</span>
                    ${
                      road.label === taken
                        ? html`<span class="mark">${say('workshop:report.chosen')}</span>`
                        : nothing
                    }
                  </th>
                  ${isEnded ? this.#shares(road) : nothing}
                  <td>${road.label === taken ? '–' : this.#shifts(road)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #shares(road: ForkRoad): TemplateResult {
    const { yours, hidden } = endingShares(road, this.#ending, []);
    return html`<td>${shareText(yours, road.futures)}</td>
      <td>${shareText(hidden, road.futures)}</td>`;
  }

  /** What a choice clearly shifts; of endings the room has not seen the one most shifted, without its name. */
  #shifts(road: ForkRoad): string {
    const [unseen] = effectsOf(road)
      .filter((effect) => effect.kind === 'ending' && effect.id !== this.#ending && isClear(effect))
      .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
    if (unseen === undefined) return shiftsText(road);
    const told = say('debrief:fork.shift', {
      indicator: say('workshop:futures.unseen'),
      points: sharePointsText(unseen),
      error: errorText(unseen.error),
    });
    return [...shiftsOf(road), told].join('; ');
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

declare global {
  interface HTMLElementTagNameMap {
    'rw-report-futures': ReportFutures;
  }
}
