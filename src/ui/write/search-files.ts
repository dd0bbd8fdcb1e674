import { say, type Draft } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { replaceFound, search, type Found, type Hit, type Query } from '../../authoring/index.ts';
import { Piece } from '../frame/piece.ts';
import { givenPlace } from './given-place.ts';
import { placeButton } from './place-button.ts';
import { valueOf } from './value-of.ts';
import { isSame, WholeChange } from './whole-change.ts';

/** Hits shown at once. */
const shown = 100;

/** Looks for a text or an expression in the files of a story, and puts another in its place. */
@customElement('rw-search-files')
export class SearchFiles extends Piece {
  @property({ attribute: false }) draft!: Draft;
  /** The story's files, given anew whenever they change. */
  @property({ attribute: false }) files: ReadonlyMap<string, string> = new Map<string, string>();
  @property() file = '';
  @state() private query: Query = { text: '', isExpression: false, isCaseKept: false };
  @state() private isHereOnly = false;
  @state() private replacement = '';
  @state() private found: Found | null = null;
  @state() private most = shown;
  @state() private told = '';
  #change: WholeChange | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isMoved = changed.has('file') && this.isHereOnly;
    const isOther = isMoved || !isSame(this.files, changed.get('files') ?? this.files);
    if (this.found !== null && isOther) this.#find();
  }

  protected override render(): TemplateResult {
    const { found } = this;
    return html`<h2>${say('write:search.title')}</h2>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.told = '';
          this.most = shown;
          this.#find();
        }}
      >
        <label>
          ${say('write:search.text')}
          <input
            type="text"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${found?.ok === false}
            .value=${this.query.text}
            @input=${(event: Event) => this.#ask({ text: valueOf(event) })}
          />
        </label>
        <label>
          ${say('write:search.replacement')}
          <input
            type="text"
            autocomplete="off"
            .value=${this.replacement}
            @input=${(event: Event) => (this.replacement = valueOf(event))}
          />
        </label>
        ${this.#tick('case_kept', this.query.isCaseKept, (isCaseKept) => this.#ask({ isCaseKept }))}
        ${this.#tick('expression', this.query.isExpression, (isExpression) => this.#ask({ isExpression }))}
        ${this.#tick('here', this.isHereOnly, (isHere) => {
          this.isHereOnly = isHere;
          this.#ask({});
        })}
        ${this.query.isExpression ? html`<p class="note">${say('write:search.groups')}</p>` : nothing}
        <button type="submit" class="strong">${say('write:search.find')}</button>
      </form>
      <div role="status">
        ${this.told === '' ? nothing : html`<p>${this.told}</p>`}
        ${found === null ? nothing : this.#standing(found)}
      </div>
      ${
        this.#change?.canTakeBack === true
          ? html`<button type="button" @click=${() => this.#takeBack()}>
              ${say('write:whole.take_back')}
            </button>`
          : nothing
      }
      ${found?.ok === true && found.count > 0 ? this.#hits(found) : nothing}`;
  }

  #tick(called: 'case_kept' | 'expression' | 'here', isOn: boolean, set: (isOn: boolean) => void) {
    return html`<label class="tick">
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />
      ${say(`write:search.${called}`)}
    </label>`;
  }

  #standing(found: Found): TemplateResult {
    if (found.ok) return html`<p>${say('write:search.count', { count: found.count })}</p>`;
    return found.message === null
      ? html`<p>${say('write:search.empty')}</p>`
      : html`<p>${say('write:search.bad')} <span lang="en">${found.message}</span></p>`;
  }

  #hits({ hits, count }: Found & { readonly ok: true }): TemplateResult {
    const some = hits.slice(0, this.most);
    return html`<button type="button" @click=${() => this.#replace(null, count)}>
        ${say('write:search.replace_all', { count })}
      </button>
      <ul role="list" class="places">
        ${some.map((hit) => this.#hit(hit))}
      </ul>
      ${
        count > some.length
          ? html`<button
              type="button"
              class="bare"
              ?disabled=${some.length === hits.length}
              @click=${() => (this.most += shown)}
            >
              ${say('write:more', { count: count - some.length })}
            </button>`
          : nothing
      }`;
  }

  #hit(hit: Hit): TemplateResult {
    const { file, line, before, found, after } = hit;
    const place = givenPlace({ file, line }, this.draft.files.keys());
    return html`<li>
      ${placeButton({ file, line }, this.draft.files.keys())}
      <button
        type="button"
        class="bare"
        aria-label="${say('write:search.replace')}: ${place}"
        @click=${() => this.#replace(hit, 1)}
      >
        ${say('write:search.replace')}
      </button>
      <code>${before.trimStart().slice(-60)}<mark>${found || '↵'}</mark>${after.slice(0, 60)}</code>
    </li>`;
  }

  #ask(change: Partial<Query>): void {
    this.query = { ...this.query, ...change };
    this.found = null;
    this.told = '';
  }

  #find(): void {
    this.found = search(this.#where(), this.query);
  }

  #replace(hit: Hit | null, count: number): void {
    const changed = replaceFound(this.#where(), this.query, this.replacement, hit ?? undefined);
    this.#change = WholeChange.make(this.draft, changed);
    this.told = say('write:search.replaced', { count });
  }

  #takeBack(): void {
    this.#change?.takeBack();
    this.#change = null;
    this.told = say('write:whole.taken_back');
  }

  #where(): ReadonlyMap<string, string> {
    if (!this.isHereOnly) return this.files;
    return new Map([...this.files].filter(([path]) => path === this.file));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-search-files': SearchFiles;
  }
}
