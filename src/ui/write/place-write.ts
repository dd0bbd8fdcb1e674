import { isPlayable, listLost, say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { StoryEntry } from '../../game/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { told } from './fault-list.ts';
import { givenPlace } from './given-place.ts';
import { handedDrop, handedList } from './handed-in.ts';
import { refusedStory } from './refused-story.ts';
import { workbench, type Done, type Workbench } from './workbench.ts';
import './app-stories.ts';
import '../frame/plain.css';
import './ink-sign.css';
import './write.css';
import { fileButton } from '../frame/file-button.ts';
import { namePage } from '../frame/page-title.ts';

/** Problems shown at first. */
const shown = 12;

interface Published {
  readonly id: string;
  readonly is: 'publishing' | 'published' | 'publish_failed';
}

/** Where somebody brings a story of their own: it is read, told what is wrong with, and played. */
@customElement('rw-write')
export class WritePlace extends AppPiece {
  @state() private isOver = false;
  @state() private isWhole = false;
  /** The story published last, and how far that has come. */
  @state() private published: Published | null = null;
  #leave: (() => void) | null = null;

  get #bench(): Workbench {
    return workbench(this.app);
  }

  constructor() {
    super();
    namePage(this, () => say('write:title'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listLost(this.app.ports.own).then(() => this.requestUpdate());
    this.#leave = this.#bench.subscribe(() => {
      this.isWhole = false;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override render(): TemplateResult {
    const { entries, unplayable, removed, isAllKept } = this.app.ports.own;
    const isEmpty = entries.length + unplayable.length === 0;
    return html`<main id="text" class="plain write" tabindex="-1">
      <h1>${say('write:title')}</h1>
      <p>${say('write:intro')}</p>
      ${this.#field()}
      <div role="status" class="standing" tabindex="-1">${this.#standing()}</div>
      <h2>${say('write:kept')}</h2>
      ${
        removed === null
          ? nothing
          : html`<p role="status">
              ${say(isPlayable(removed) ? 'write:removed' : 'write:removed_unplayed', {
                title: this.app.title(removed),
              })}
              <button type="button" @click=${() => void this.app.ports.own.restore()}>
                ${say('write:bring_back')}
              </button>
            </p>`
      }
      <p class="note">
        ${say(`write:${isEmpty ? 'none_kept' : isAllKept ? 'kept_note' : 'held_note'}`)}
      </p>
      <ul role="list" class="own">
        ${entries.map((entry) => this.#own(entry))}
        ${unplayable.map((entry) => this.#toMend(entry))}
      </ul>
      <rw-app-stories .app=${this.app}></rw-app-stories>
      <h2>${say('write:limits')}</h2>
      <p>${say('write:limits_text')}</p>
      <h2>${say('write:further')}</h2>
      <p>${say('write:further_text')}</p>
      <p><a class="button" href="#/write/help">${say('write:handbook')}</a></p>
    </main>`;
  }

  #field(): TemplateResult {
    const chosen = (_: File, files: readonly File[]) => this.#bench.take(handedList([...files]));
    return html`<div
      class="field ${this.isOver ? 'over' : ''}"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
        this.isOver = true;
      }}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#drop}
    >
      <p aria-hidden="true">${say('write:drop')}</p>
      <p class="acts">
        ${fileButton({
          label: say('write:choose'),
          accept: '.ink,.zip,.json,.md',
          asks: 'many',
          isStrong: true,
          chosen,
        })}
        ${fileButton({ label: say('write:choose_folder'), asks: 'folder', chosen })}
      </p>
    </div>`;
  }

  #standing(): TemplateResult | typeof nothing {
    const { standing } = this.#bench;
    switch (standing.kind) {
      case 'empty':
        return nothing;
      case 'working':
        return html`<p>${say('write:working', { name: standing.name })}</p>`;
      case 'done':
        return this.#story(standing);
      default:
        return html`<p>${say(`write:${standing.kind}`)}</p>`;
    }
  }

  #story(done: Done): TemplateResult {
    const { story, gaveWay, isKept } = done;
    const before = html`${isKept ? nothing : html`<p>${say('write:no_room')}</p>`}
    ${gaveWay ? html`<p>${say('write:gave_way')}</p>` : nothing}`;
    if (!story.ok) {
      return refusedStory(this.app, { ...done, story }, before, this.#problems(story));
    }
    const { id, title } = story.manifest;
    const called = title[this.app.language] ?? Object.values(title)[0] ?? id;
    return html`<h2>${say('write:ready', { title: called })}</h2>
      ${before}
      <p class="acts">
        <button type="button" class="strong" @click=${() => this.app.begin(id)}>
          ${say('write:play')}
        </button>
        <a class="button" href="#/write/${id}">${say('write:room.open')}</a>
        ${this.#publish(id, called)}
      </p>
      ${this.#published(id)} ${this.#problems(story)}
      ${
        story.derivedLabels === 0
          ? nothing
          : html`<p class="note">${say('write:derived', { count: story.derivedLabels })}</p>`
      }
      ${
        story.foreignTags.length === 0
          ? nothing
          : html`<p class="note">
              ${say('write:foreign', { tags: story.foreignTags.map((tag) => `# ${tag}`).join(', ') })}
            </p>`
      }
      <p class="note">${say('write:again')}</p>`;
  }

  #problems({ problems, files }: Done['story']): TemplateResult {
    if (problems.length === 0) return html`<p>${say('write:no_problems')}</p>`;
    const some = this.isWhole ? problems : problems.slice(0, shown);
    return html`<h3>${say('write:problems', { count: problems.length })}</h3>
      <ul role="list" class="faults">
        ${some.map(
          (fault) =>
            html`<li class=${fault.severity}>
              <strong>${say(`write:${fault.severity}`)}</strong>
              <a href="#/write/help/codes">${fault.code}</a>
              <span class="at">${givenPlace(fault, Object.keys(files))}</span>
              ${told(fault, this.app.language)}
            </li>`,
        )}
      </ul>
      ${
        some.length === problems.length
          ? nothing
          : html`<button type="button" class="bare" @click=${() => (this.isWhole = true)}>
              ${say('write:more', { count: problems.length - some.length })}
            </button>`
      }`;
  }

  #own(entry: StoryEntry): TemplateResult {
    const { app } = this;
    const title = app.title(entry);
    const { id } = entry.manifest;
    return html`<li>
      <strong>${title}</strong>
      <span class="acts">
        <button
          type="button"
          aria-label="${say('write:play')}: ${title}"
          @click=${() => app.begin(id)}
        >
          ${say('write:play')}
        </button>
        <a class="button" href="#/write/${id}" aria-label="${say('write:room.open')}: ${title}"
          >${say('write:room.open')}</a
        >
        ${this.#publish(id, title)} ${this.#remove(entry, title, 'write:remove')}
      </span>
      ${this.#published(id)}
    </li>`;
  }

  /** One that could never be played. */
  #toMend(entry: StoryEntry): TemplateResult {
    const { id } = entry.manifest;
    return html`<li>
      <strong>${id}</strong> <span class="note">${say('write:unplayable')}</span>
      <span class="acts">
        <a class="button" href="#/write/${id}" aria-label="${say('write:mend')}: ${id}"
          >${say('write:mend')}</a
        >
        ${this.#remove(entry, id, 'write:remove_unplayed')}
      </span>
    </li>`;
  }

  #remove(
    entry: StoryEntry,
    title: string,
    key: 'write:remove' | 'write:remove_unplayed',
  ): TemplateResult {
    return html`<button
      type="button"
      class="bare"
      aria-label="${say(key)}: ${title}"
      @click=${() => void this.app.ports.own.remove(entry)}
    >
      ${say(key)}
    </button>`;
  }

  #publish(id: string, title: string): TemplateResult {
    return html`<button
      type="button"
      aria-label="${say('write:publish')}: ${title}"
      ?disabled=${this.published?.is === 'publishing'}
      @click=${() => void this.#makePage(id)}
    >
      ${say('write:publish')}
    </button>`;
  }

  #published(id: string): TemplateResult | typeof nothing {
    if (this.published?.id !== id) return nothing;
    return html`<p role="status" class="note">
      ${say(`write:${this.published.is}`, { file: `${id}.html` })}
    </p>`;
  }

  async #makePage(id: string): Promise<void> {
    const { own, offerFile } = this.app.ports;
    this.published = { id, is: 'publishing' };
    try {
      offerFile(`${id}.html`, await own.publish(id), 'text/html');
      this.published = { id, is: 'published' };
    } catch {
      this.published = { id, is: 'publish_failed' };
    }
  }

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    const items = [...(event.dataTransfer?.items ?? [])];
    const dropped = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
    void this.#bench.take(handedDrop(dropped));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-write': WritePlace;
  }
}
