import {
  indicatorWords,
  measureWords,
  nameMeasures,
  say,
  valueText,
  type ReadyStory,
  type Draft,
} from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lineOfLabel, lineOfText, knotAtLine } from '../../authoring/index.ts';
import {
  measuresOf,
  tryOut,
  type Beginning,
  type Language,
  type SetVariable,
  type Tried,
} from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';
import { cameOfIt } from './came-of-it.ts';
import { told } from './fault-list.ts';
import { listItems } from './list-items.ts';
import { givenPlace } from './given-place.ts';
import { GoToEvent, PlayedEvent } from './go-to.ts';
import { faultOf, placeOfProblem } from './run-fault.ts';

/** The luck of every try, so that an edit alone makes a difference. */
const seed = 1;

const top: Beginning = { knot: null, actions: [], hours: 0 };

/** The story beside its text: from any knot, in a world made ready, and at the same place again after each edit. */
@customElement('rw-try-out')
export class TryOut extends Piece {
  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) story: ReadyStory | null = null;
  @property() language: Language = 'en';
  /** The file open in the editor and the line of the cursor. */
  @property() file = '';
  @property({ type: Number }) line = 1;
  @state() private beginning = top;
  @state() private sets: readonly SetVariable[] = [];
  @state() private decisions: readonly string[] = [];
  #tried: Tried | null = null;
  /** Text told → its place, which is searched for once. */
  readonly #places = new Map<string, ReturnType<typeof lineOfText>>();

  protected override willUpdate(changed: PropertyValues): void {
    if ([...changed.keys()].every((key) => key === 'file' || key === 'line')) return;
    this.#tried = this.#try();
    this.#places.clear();
  }

  protected override updated(): void {
    const label = this.#tried?.page?.choices[0]?.label ?? this.#tried?.decisions.at(-1) ?? '';
    this.dispatchEvent(new PlayedEvent(label.split('.').slice(0, -1).join('.')));
  }

  protected override render(): TemplateResult {
    const { story } = this;
    const tried = this.#tried;
    const language = this.#told();
    if (story === null || tried === null || language === null) {
      return html`<p class="note">${say('write:room.not_yet')}</p>`;
    }
    const went = tried.decisions;
    return html`${this.#where(story.stories[language]?.knots ?? [])}
      <p class="acts">
        <button type="button" ?disabled=${went.length === 0} @click=${() => this.#go([])}>
          ${say('write:room.from_start')}
        </button>
        <button
          type="button"
          ?disabled=${went.length === 0}
          @click=${() => this.#go(went.slice(0, -1))}
        >
          ${say('write:room.back')}
        </button>
      </p>
      ${cameOfIt(this.story!, tried, language)}
      <div class="tried" lang=${language} aria-live="polite">
        ${tried.page?.passages.map(
          ({ text }) => html`<p>${text} ${this.#toText(this.#placeOf(text, language))}</p>`,
        )}
      </div>
      <ol class="tried-choices" lang=${language}>
        ${tried.page?.choices.map(
          ({ label, text }) =>
            html`<li>
              <button type="button" @click=${() => this.#go([...went, label])}>${text}</button>
              <code>${label}</code>
              ${this.#toText(
                lineOfLabel(this.draft.files, language, label) ?? this.#placeOf(text, language),
              )}
            </li>`,
        )}
      </ol>
      ${
        tried.problem === null
          ? nothing
          : html`<p class="note">
              ${say('write:room.broke')} ${told(faultOf(tried.problem.message), this.language)}
              ${this.#toText(
                placeOfProblem(
                  this.draft.files,
                  language,
                  { ...tried.problem, label: went.at(-1) ?? null },
                  tried.page,
                ),
              )}
            </p>`
      }
      ${
        tried.page?.choices.length === 0 && tried.problem === null
          ? html`<p>${say(tried.isBack ? 'write:room.came_back' : 'write:room.over')}</p>`
          : nothing
      }
      ${this.#watch(tried)}`;
  }

  /** Where it begins, and in what world. */
  #where(knots: readonly string[]): TemplateResult {
    const { beginning } = this;
    const here = knotAtLine(this.draft.files.get(this.file) ?? '', this.line);
    const begin = (change: Partial<Beginning>): void => {
      this.beginning = { ...beginning, ...change };
      if ('knot' in change) this.#go([]);
    };
    return html`<label>
        ${say('write:try.begin')}
        <select
          @change=${(event: Event) =>
            begin({ knot: (event.target as HTMLSelectElement).value || null })}
        >
          <option value="" ?selected=${beginning.knot === null}>${say('write:try.top')}</option>
          ${knots.map(
            (knot) =>
              html`<option value=${knot} ?selected=${knot === beginning.knot}>${knot}</option>`,
          )}
        </select>
      </label>
      ${
        here !== null && knots.includes(here) && here !== beginning.knot
          ? html`<button type="button" class="bare" @click=${() => begin({ knot: here })}>
              ${say('write:try.at_cursor', { knot: here })}
            </button>`
          : nothing
      }
      <details>
        <summary>${say('write:try.world')}</summary>
        <p class="note">${say('write:try.world_note')}</p>
        <label>
          ${say('write:try.hours')}
          <input
            type="number"
            min="0"
            max="5000"
            .value=${String(beginning.hours)}
            @change=${(event: Event) => begin({ hours: numberIn(event, 0, 5000) })}
          />
        </label>
        ${measuresOf(this.story!.manifest).map((id) => this.#measure(id, begin))}
      </details>`;
  }

  #measure(id: string, begin: (change: Partial<Beginning>) => void): TemplateResult {
    const { actions } = this.beginning;
    const mine = actions.find((action) => action.kind === 'deploy' && action.measure === id);
    const set = (percent: number): void => {
      const others = actions.filter((action) => action !== mine);
      const order = { kind: 'deploy', measure: id, percent } as const;
      begin({ actions: percent === 0 ? others : [...others, order] });
    };
    return html`<label>
      ${measureWords(id).name}, %
      <input
        type="number"
        min="0"
        max="100"
        .value=${String(mine?.kind === 'deploy' ? mine.percent : 0)}
        @change=${(event: Event) => set(numberIn(event, 0, 100))}
      />
    </label>`;
  }

  /** Variables, which can be set, and indicators, as they stand on this page. */
  #watch({ variables, lists, indicators, decisions }: Tried): TemplateResult {
    const set = (name: string, value: SetVariable['value']): void => {
      const after = decisions.length;
      const others = this.sets.filter((one) => one.name !== name || one.after !== after);
      this.sets = [...others, { after, name, value }];
    };
    const read = (event: Event, was: string | number | boolean): SetVariable['value'] => {
      const { value } = event.target as HTMLInputElement;
      if (typeof was === 'string') return value;
      return typeof was === 'boolean' ? value === 'true' : Number(value);
    };
    const names = Object.entries(variables);
    const sets = Object.entries(lists);
    return html`<details>
        <summary>${say('write:try.variables', { count: names.length + sets.length })}</summary>
        <p class="note">${say('write:try.variables_note')}</p>
        ${names.map(
          ([name, value]) =>
            html`<label>
              <code>${name}</code>
              <input
                type=${typeof value === 'number' ? 'number' : 'text'}
                step="any"
                .value=${String(value)}
                @change=${(event: Event) => set(name, read(event, value))}
              />
            </label>`,
        )}
        ${sets.map(([name, value]) => listItems(name, value, (items) => set(name, items)))}
      </details>
      <details>
        <summary>${say('write:try.indicators')}</summary>
        <dl class="watched">
          ${Object.entries(indicators).map(
            ([id, value]) =>
              html`<div>
                <dt>${indicatorWords(id).name} <code>${id}</code></dt>
                <dd>${valueText(id, value)}</dd>
              </div>`,
          )}
        </dl>
      </details>`;
  }

  #placeOf(text: string, language: Language): ReturnType<typeof lineOfText> {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = lineOfText(this.draft.files, language, text);
    this.#places.set(text, place);
    return place;
  }

  #toText(
    place: { readonly file: string; readonly line: number } | null,
  ): TemplateResult | typeof nothing {
    if (place === null) return nothing;
    const called = givenPlace(place, this.draft.files.keys());
    return html`<button
      type="button"
      class="bare to-text"
      lang=${this.language}
      aria-label=${say('write:try.to_text', { place: called })}
      @click=${() => this.dispatchEvent(new GoToEvent(place.file, place.line))}
    >
      ${place.line}
    </button>`;
  }

  /** The language told: the reader's, or the story's first. */
  #told(): Language | null {
    const { story } = this;
    if (story === null) return null;
    const told = [this.language, ...story.manifest.languages];
    return told.find((language) => story.stories[language] !== undefined) ?? null;
  }

  #try(): Tried | null {
    const { story, decisions, beginning, sets } = this;
    const language = this.#told();
    if (story === null || language === null) return null;
    const { manifest, hash, stories } = story;
    nameMeasures(manifest.measures);
    const declared = [...this.draft.files.values()].flatMap((text) =>
      [...text.matchAll(/^\s*(?:VAR|LIST)\s+([\p{L}\p{N}_]+)/gmu)].map(([, name = '']) => name),
    );
    const knots = stories[language]?.knots ?? [];
    const knot = beginning.knot !== null && knots.includes(beginning.knot) ? beginning.knot : null;
    const trial = { language, seed, beginning: { ...beginning, knot }, sets, decisions };
    return tryOut({ manifest, hash, stories }, trial, [...new Set(declared)]);
  }

  #go(decisions: readonly string[]): void {
    this.decisions = decisions;
    this.sets = this.sets.filter(({ after }) => after <= decisions.length);
  }
}

function numberIn(event: Event, least: number, most: number): number {
  const value = Math.round(Number((event.target as HTMLInputElement).value));
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-try-out': TryOut;
  }
}
