import { say, spoken } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { StoredSave } from '../../game/index.ts';
import {
  type App,
  type Digest,
  handOut,
  findStory,
  indicatorWords,
  valueText,
} from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';
import { namedWayPicture } from '../frame/way-picture.ts';
import './save-row.css';

/** One saved playthrough on the shelf: how far it went, and what can be done with it. */
@customElement('rw-save')
export class SaveRow extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) stored!: StoredSave;
  /** What it goes by. */
  @property({ attribute: false }) name = '';
  @state() private digest: Digest | null = null;
  @state() private renaming = false;
  /** Empty once the link is on the clipboard; the link itself where the browser refuses that. */
  @state() private link: string | null = null;
  @query('input') private field!: HTMLInputElement | null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('stored')) return;
    const { id } = this.stored;
    void this.app.ports.digests.get(id).then((digest) => {
      if (id === this.stored.id) this.digest = digest;
    });
  }

  protected override render(): TemplateResult {
    const { stored, digest, name } = this;
    const open = `#/play/${stored.id}`;
    return html`<div class="save">
      <div class="save-words">
        ${this.renaming ? this.#rename() : html`<h3><a href=${open}>${name}</a></h3>`}
        <p class="note">${this.#progress()}</p>
        <p class="note">${say('shelf:played', { when: Date.parse(stored.save.updated) })}</p>
      </div>
      <div class="save-line">${digest === null ? nothing : this.#line(digest)}</div>
      <p class="acts">
        ${this.#act('shelf:rename', name, this.#startRenaming)}
        ${this.#act('shelf:export', name, this.#export)}
        ${this.#act('shelf:link', name, this.#link)}
        <a
          class="button bare"
          href="#/present/${stored.id}/desk"
          aria-label="${say('shelf:present')}: ${name}"
          >${say('shelf:present')}</a
        >
        ${this.#act('shelf:delete', name, this.#remove)}
      </p>
      <div class="link note" role="status">${this.#linkText()}</div>
    </div>`;
  }

  #act(
    label: 'shelf:rename' | 'shelf:export' | 'shelf:link' | 'shelf:delete',
    name: string,
    act: () => unknown,
  ): TemplateResult {
    const said = say(label);
    return html`<button type="button" class="bare" aria-label="${said}: ${name}" @click=${act}>
      ${said}
    </button>`;
  }

  #linkText(): TemplateResult | string {
    const { link } = this;
    if (link === null) return '';
    if (link === '') return say('shelf:link_copied');
    return html`<label
      >${say('shelf:link_here')} <input type="text" readonly .value=${link}
    /></label>`;
  }

  #progress(): string {
    const { digest } = this;
    const { save } = this.stored;
    const count = save.decisions.length;
    const parts = [count === 0 ? say('shelf:beginning') : say('shelf:decisions', { count })];
    const manifest = findStory(this.app.ports.catalog, save.story)?.manifest;
    const chapter = manifest?.chapters.find((known) => known.id === digest?.chapter);
    const chapterTitle = chapter?.title[spoken()];
    const ending = manifest?.endings[digest?.ending ?? '']?.[spoken()];
    if (ending !== undefined) parts.push(say('shelf:ended', { ending }));
    else if (chapterTitle !== undefined) parts.push(chapterTitle);
    return parts.join(' · ');
  }

  #line({ way, ending }: Digest): TemplateResult | typeof nothing {
    // A story that shows no world has no days of it to tell.
    if (way.lanes.length === 0) return nothing;
    const named = (id: string) => indicatorWords(id).name;
    const value = (id: string, one: number | undefined) => valueText(id, one ?? 0);
    const lanes = way.lanes.map(({ id, values }) =>
      say('shelf:lane', {
        indicator: named(id),
        first: value(id, values[0]),
        last: value(id, values.at(-1)),
      }),
    );
    const days = Math.round(way.hours / 24);
    return html`<div aria-hidden="true">
        ${namedWayPicture(way, ending !== null, ({ id, values }) => ({
          name: named(id),
          value: value(id, values.at(-1)),
        }))}
      </div>
      <span class="hidden-text">${say('shelf:line', { days, lanes: lanes.join('; ') })}</span>`;
  }

  #rename(): TemplateResult {
    return html`<form @submit=${this.#renamed} @keydown=${this.#escape}>
      <input
        type="text"
        maxlength="200"
        aria-label=${say('shelf:rename_label')}
        .value=${this.name}
      />
      <button type="submit">${say('shelf:rename_done')}</button>
    </form>`;
  }

  readonly #startRenaming = async (): Promise<void> => {
    this.renaming = true;
    await this.updateComplete;
    this.field?.select();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.renaming = false;
  };

  readonly #renamed = (event: Event): void => {
    event.preventDefault();
    const name = this.field?.value ?? '';
    this.renaming = false;
    void this.app.library.rename(this.stored, name);
  };

  readonly #export = (): void => {
    handOut(this.app.ports, this.stored.save);
  };

  readonly #link = async (): Promise<void> => {
    const { app } = this;
    const link = await app.linkTo(this.stored.save);
    if (link === null) return;
    this.link = (await app.ports.copy(link)) ? '' : link;
  };

  readonly #remove = (): void => {
    void this.app.library.remove(this.stored);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-save': SaveRow;
  }
}
