import { say, type Draft } from '../../app/index.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { renamable, rename, type Renamable, type Renamed } from '../../authoring/index.ts';
import { Piece } from '../frame/piece.ts';
import { givenPlace } from './given-place.ts';
import { placeButton } from './place-button.ts';
import { valueOf } from './value-of.ts';
import { isSame, WholeChange } from './whole-change.ts';

/** Places shown of a name. */
const shown = 200;

/** Changes a name of the story everywhere, after showing where. */
@customElement('rw-rename')
export class RenameName extends Piece {
  @property({ attribute: false }) draft!: Draft;
  /** The story's files, given anew whenever they change. */
  @property({ attribute: false }) files: ReadonlyMap<string, string> = new Map<string, string>();
  /** The name asked for, in full. */
  @property() asked = '';
  @state() private name = '';
  @state() private to = '';
  @state() private seen: Renamed | null = null;
  /** What can be renamed, looked up when somebody goes to choose. */
  @state() private names: readonly Renamable[] = [];
  @state() private told = '';
  #change: WholeChange | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('asked') && this.asked !== '') this.#write({ name: this.asked });
    // What was shown is only done while it is so.
    else if (!isSame(this.files, changed.get('files') ?? this.files)) this.seen = null;
  }

  protected override render(): TemplateResult {
    const { seen } = this;
    return html`<h2>${say('write:rename.title')}</h2>
      <p class="note">${say('write:rename.note')}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.seen = rename(this.files, this.name.trim(), this.to.trim());
        }}
      >
        <label>
          ${say('write:rename.name')}
          <input
            type="text"
            list="names-of-the-story"
            autocomplete="off"
            spellcheck="false"
            .value=${this.name}
            @focus=${() => (this.names = renamable(this.files))}
            @input=${(event: Event) => this.#write({ name: valueOf(event) })}
          />
        </label>
        <datalist id="names-of-the-story">
          ${this.names.map(({ name }) => html`<option value=${name}></option>`)}
        </datalist>
        <label>
          ${say('write:rename.to')}
          <input
            type="text"
            autocomplete="off"
            spellcheck="false"
            .value=${this.to}
            @input=${(event: Event) => this.#write({ to: valueOf(event) })}
          />
        </label>
        <button type="submit">${say('write:rename.show')}</button>
      </form>
      <div role="status">
        ${this.told === '' ? nothing : html`<p>${this.told}</p>`}
        ${seen === null ? nothing : html`<p>${this.#standing(seen)}</p>`}
      </div>
      ${
        this.#change?.canTakeBack === true
          ? html`<button type="button" @click=${() => this.#takeBack()}>
              ${say('write:whole.take_back')}
            </button>`
          : nothing
      }
      ${seen?.ok === true ? this.#places(seen) : nothing}`;
  }

  #standing(seen: Renamed): string {
    if (seen.ok) return say('write:rename.places', { count: seen.places.length });
    const { name, to } = this;
    if (seen.why !== 'taken') return say(`write:rename.${seen.why}`, { name, to });
    return say('write:rename.taken', { to, place: givenPlace(seen.place, this.files.keys()) });
  }

  #places(seen: Renamed & { readonly ok: true }): TemplateResult {
    const rest = seen.places.length - shown;
    return html`<button type="button" class="strong" @click=${() => this.#rename(seen)}>
        ${say('write:rename.do', { count: seen.places.length })}
      </button>
      <ul role="list" class="places">
        ${seen.places.slice(0, shown).map(({ file, line }) => {
          const text = (this.files.get(file) ?? '').split('\n')[line - 1] ?? '';
          return html`<li>
            ${placeButton({ file, line }, this.files.keys())}
            <code>${text.trim()}</code>
          </li>`;
        })}
      </ul>
      ${rest > 0 ? html`<p class="note">${say('write:more', { count: rest })}</p>` : nothing}`;
  }

  #rename({ files, places }: Renamed & { readonly ok: true }): void {
    this.#change = WholeChange.make(this.draft, files);
    this.told = say('write:rename.done', {
      name: this.name,
      to: this.to,
      count: places.length,
      files: files.size,
    });
    this.name = [...this.name.split('.').slice(0, -1), this.to].join('.');
    this.to = '';
    this.seen = null;
  }

  #takeBack(): void {
    this.#change?.takeBack();
    this.#change = null;
    this.told = say('write:whole.taken_back');
  }

  #write({ name = this.name, to = this.to }: { name?: string; to?: string }): void {
    this.name = name;
    this.to = to;
    this.seen = null;
    this.told = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-rename': RenameName;
  }
}
