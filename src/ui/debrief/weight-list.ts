import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { indicatorWords, say, worldTime, write } from '../../app/index.ts';
import {
  daily,
  effectsOf,
  endingShift,
  indicatorLevel,
  isClear,
  isShown,
  meetingOf,
  shownFrom,
  weightsOf,
  type Effect,
  type Estimate,
  type ForkRoad,
  type Series,
  type Weight,
} from '../../futures/index.ts';
import { columnOf, indicators, ownValue, rewind, type Run, drawnScenes } from '../../game/index.ts';
import { sceneWorldOf } from '../scene/scene-world.ts';
import '../scene/scene-view.ts';
import {
  choiceText,
  endingText,
  errorText,
  pointsText,
  sharePointsText,
  tenth,
} from '../frame/estimate-text.ts';
import { FuturesPiece } from '../frame/futures-piece.ts';
import { roadPair } from './road-pair.ts';

/** So many of the heaviest decisions are told. */
const told = 3;

/**
 * The three decisions that weighed most, one after the other, and the one that weighed least: at first of
 * those whose figures are known, and it says of how many.
 */
@customElement('rw-weights')
export class WeightList extends FuturesPiece {
  @property({ attribute: false }) hasPictures = true;
  /** The way up to each decision told of, for the picture of that day. */
  readonly #days = new Map<number, Run>();
  #own: Series | null = null;

  protected override render(): TemplateResult {
    const { debrief } = this;
    const { forks, run, isWhole } = debrief;
    const open = run.turns.slice(0, -1).filter(({ page }) => page.choices.length > 1).length;
    if (open === 0) return html`<p>${say('debrief:weights.none')}</p>`;
    const parts = [...forks.values()].filter(({ roads }) => roads.every(isShown));
    if (parts.length < Math.min(told, open)) {
      return html`<p class="note">${say('debrief:weights.wait', { count: shownFrom })}</p>`;
    }
    const isEvery = parts.length === open;
    const weights = weightsOf(parts.filter(({ at }) => !this.#isLast(at) || parts.length <= told));
    const heavy = weights
      .slice(0, told)
      .filter(({ effect }) => isClear(effect))
      .toSorted((one, other) => this.#size(other) - this.#size(one));
    const least = weights.at(-1);
    return html`${
        isWhole
          ? nothing
          : html`<p class="note">
              ${
                isEvery
                  ? say('debrief:weights.provisional')
                  : say('debrief:weights.so_far', { done: parts.length, count: open })
              }
            </p>`
      }
      <ol role="list" class="weights">
        ${heavy.map((weight, place) => html`<li>${this.#weight(weight, heavy.slice(0, place))}</li>`)}
      </ol>
      ${isEvery && heavy.length < Math.min(told, open) ? html`<p>${say('debrief:weights.few')}</p>` : nothing}
      ${
        !isEvery || least === undefined || heavy.includes(least)
          ? nothing
          : html`<h3>${say('debrief:weights.least')}</h3>
              <div class="weights">${this.#weight(least, null)}</div>`
      }`;
  }

  /** Whether it is the last decision, which names the ending and needs nobody to find out. */
  #isLast(at: number): boolean {
    return at === this.debrief.run.turns.length - 2;
  }

  /** `before` are those told above this one; null where it is told in short. */
  #weight(weight: Weight, before: readonly Weight[] | null): TemplateResult {
    const { debrief } = this;
    const { run } = debrief;
    const { at } = weight;
    const hour = run.turns[at]?.readings.at(-1)?.hour ?? 0;
    const choice = run.turns[at + 1]?.taken?.text ?? '';
    const head = say('debrief:weights.head', { date: write('date', this.#when(hour)), choice });
    const isWhole = before !== null;
    // One drawing of a day is enough.
    const isDrawn = before?.some((one) => this.#drawing(one.at) === this.#drawing(at)) === true;
    return html`${isWhole ? html`<h3 class="head">${head}</h3>` : html`<h4 class="head">${head}</h4>`}
      ${isWhole && !isDrawn ? this.#picture(at) : nothing}
      <p>${this.#sentence(weight)}</p>
      ${isWhole ? this.#ghost(weight, hour) : nothing}`;
  }

  #sentence({ at, label, effect }: Weight): string {
    const { debrief } = this;
    const { roads, taken } = debrief.forks.get(at)!;
    const own = roads.find((road) => road.label === taken)!;
    const road = roads.find((one) => one.label === label)!;
    const other = choiceText(debrief, at, label);
    const { futures: count } = road;
    if (!isClear(effect)) {
      const others = roads.filter((one) => one !== own).flatMap(effectsOf);
      return others.every(({ points, error }) => points === 0 && error === 0)
        ? say('debrief:weights.alike', { count })
        : say('debrief:weights.nothing', this.#told(effect));
    }
    if (effect.kind === 'ending') {
      const shown = this.#shownEnding(road, effect);
      const { id } = shown;
      const share = (of: ForkRoad) =>
        write('percent', (ownValue(of.endings, id) ?? 0) / of.futures);
      const ending = say('debrief:weights.ending', {
        points: sharePointsText(shown),
        error: errorText(shown.error),
        count,
        own: share(own),
        share: share(road),
        ending: this.#endingOf(id),
        other,
      });
      return [ending, ...this.#instead(own, road)].join(' ');
    }
    const levels = this.#levels(own, road, effect.id);
    return say('debrief:weights.indicator', { ...this.#told(effect), ...levels, other });
  }

  /** How the world would have stood beside another ending: by what would have differed most. */
  #instead(own: ForkRoad, road: ForkRoad): readonly string[] {
    const most = this.#mostMoved(road);
    if (most === undefined || !isClear(most)) return [];
    return [say('debrief:weights.instead', this.#levels(own, road, most.id))];
  }

  /** An indicator's name and what it comes to on both roads. */
  #levels(own: ForkRoad, road: ForkRoad, id: string) {
    const level = (of: ForkRoad) => write('number', tenth(indicatorLevel(of, id)?.points ?? 0));
    return { indicator: indicatorWords(id).name, own: level(own), level: level(road) };
  }

  /** Where the ending itself is unknown, the reader's own is what was missed for it. */
  #shownEnding(road: ForkRoad, effect: Effect): Effect {
    const mine = this.debrief.run.turns.at(-1)?.ending ?? '';
    const missed: Effect = { kind: 'ending', id: mine, ...endingShift(road, mine) };
    return !this.seen.includes(effect.id) && isClear(missed) ? missed : effect;
  }

  /** Points of the difference that is told of a decision. */
  #size({ at, label, effect }: Weight): number {
    const road = this.debrief.forks.get(at)?.roads.find((one) => one.label === label);
    const told = effect.kind === 'ending' && road ? this.#shownEnding(road, effect) : effect;
    return Math.abs(told.points);
  }

  #told(estimate: Estimate): { readonly points: string; readonly error: string } {
    return { points: pointsText(estimate), error: errorText(estimate.error) };
  }

  /** An ending the reader has not seen is not named. */
  #endingOf(id: string): string {
    if (!this.seen.includes(id)) return say('debrief:weights.unseen');
    return say('debrief:weights.named', { ending: endingText(this.debrief, id) });
  }

  /** What is drawn on a page, and on which day. */
  #drawing(at: number): string {
    const turn = this.debrief.run.turns[at];
    return `${turn?.scene ?? ''} ${Math.floor((turn?.readings.at(-1)?.hour ?? 0) / 24)}`;
  }

  /** The picture in force on that page, drawn from the world of that day. */
  #picture(at: number): TemplateResult | typeof nothing {
    const day = this.#days.get(at) ?? rewind(this.debrief.run, at);
    this.#days.set(at, day);
    const scene = day.turns.at(-1)?.scene ?? '';
    const { language } = day.playthrough;
    const description = day.pack.manifest.scenes?.[scene]?.[language];
    if (!this.hasPictures || description === undefined || !drawnScenes.includes(scene))
      return nothing;
    return html`<rw-scene
      .scene=${scene}
      .description=${description}
      .world=${sceneWorldOf(day)}
      .language=${language}
    ></rw-scene>`;
  }

  #ghost({ at, label, effect }: Weight, decided: number): TemplateResult | typeof nothing {
    const { debrief } = this;
    const ghost = debrief.ghost(at, label);
    if (ghost === null) return nothing;
    this.#own ??= daily(
      debrief.run.turns.flatMap(({ readings }) => readings),
      debrief.entry.manifest.indicators,
    );
    const own = this.#own;
    const { parts, meets } = meetingOf(own, ghost, decided);
    const indicator = effect.kind === 'indicator' ? effect.id : this.#shown(at, label);
    const when = (hour: number) => this.#when(hour);
    const words = [
      parts === null
        ? say('debrief:weights.never_parted')
        : say('debrief:weights.parted', { date: write('date', when(parts)) }),
      parts === null
        ? ''
        : meets === null
          ? say('debrief:weights.apart')
          : say('debrief:weights.met', { date: write('date', when(meets)) }),
    ].join(' ');
    // Two lines on top of each other show nothing.
    if (parts === null) return html`<p>${words}</p>`;
    const { name } = indicatorWords(indicator);
    const { start } = debrief.entry.manifest;
    return html`${roadPair({ indicator, name, own, other: ghost, decided, meets, start })}
      <p>${words}</p>`;
  }

  /** The share of a hundred that the other choice moves most. */
  #shown(at: number, label: string): string {
    const road = this.debrief.forks.get(at)?.roads.find((one) => one.label === label);
    const most = road === undefined ? undefined : this.#mostMoved(road);
    const { indicators: followed } = this.debrief.entry.manifest;
    const share = followed.find((id) => indicators[columnOf(id)]?.range[1] === 100);
    return most?.id ?? share ?? '';
  }

  /** The indicator that a road moves most: of those it moves clearly, where there are any. */
  #mostMoved(road: ForkRoad): Effect | undefined {
    const moved = effectsOf(road).filter(({ kind }) => kind === 'indicator');
    const clear = moved.filter(isClear);
    return (clear.length > 0 ? clear : moved).toSorted(
      (one, other) => Math.abs(other.points) - Math.abs(one.points),
    )[0];
  }

  #when(hour: number): number {
    return worldTime(this.debrief.entry.manifest.start, hour);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-weights': WeightList;
  }
}
