import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { findStory, say, write, type Found } from '../../app/index.ts';
import { AppPiece } from '../frame/piece.ts';

/** As many are shown at first. */
const first = 12;

/** Notes by what they are kept under, each with a sentence. */
const notes = [
  ...(['settings', 'endings', 'bookmarks', 'answers', 'own', 'exported', 'asked'] as const),
  ...(['read', 'faces', 'deleted', 'owed', 'seats', 'led'] as const),
] as const;

/** What is kept of an own story beside its files. */
const parts = ['draft', 'left', 'past', 'undo'] as const;

/** Every record there is, each to be handed out; what can be read may go back on the shelf. */
@customElement('rw-found')
export class FoundList extends AppPiece {
  @property({ attribute: false }) found: readonly Found[] = [];
  @state() private isAll = false;
  /** The text of what was put back last. */
  @state() private putBack: Found | null = null;

  protected override render(): TemplateResult {
    const { found } = this;
    if (found.length === 0) return html`<p class="note">${say('kept:found_none')}</p>`;
    const count = found.length - first;
    return html`<ul role="list" class="found">
        ${(this.isAll ? found : found.slice(0, first)).map((one) => this.#row(one))}
      </ul>
      ${
        this.isAll || count <= 0
          ? nothing
          : html`<p class="acts">
              <button type="button" @click=${() => (this.isAll = true)}>
                ${say('kept:more', { count })}
              </button>
            </p>`
      }`;
  }

  #row(found: Found): TemplateResult {
    const { hint, save, place, key, isDeleted, isDamaged } = found;
    const entry = findStory(this.app.ports.catalog, hint.story);
    const title = entry === null ? hint.story : this.app.title(entry);
    const at = Date.parse(hint.updated);
    const told = [
      isDamaged ? say('kept:found_damaged') : '',
      isDeleted ? say('kept:found_deleted') : '',
      hint.decisions === null ? '' : say('kept:decisions', { count: hint.decisions }),
      Number.isNaN(at) ? '' : write('moment_here', at),
    ].filter((one) => one !== '');
    const name =
      place === 'notes' || place === 'stories'
        ? this.#ownName(place, key)
        : hint.name || title || say('kept:found_unnamed');
    return html`<li>
      <div>
        <p>${say(`kept:place.${place}`)}: <strong>${name}</strong></p>
        <p class="note">${told.join(' · ')}</p>
      </div>
      <p class="acts">
        <button
          type="button"
          aria-label=${`${say('kept:hand_out')}: ${name}`}
          @click=${() => this.#handOut(found)}
        >
          ${say('kept:hand_out')}
        </button>
        ${save === null || (place === 'saves' && !isDeleted) ? nothing : this.#back(found, name)}
        <span role="status">${this.putBack === found ? say('kept:put_back_done') : nothing}</span>
      </p>
    </li>`;
  }

  /** What a story is called here, or what a note is about. */
  #ownName(place: 'notes' | 'stories', key: string): string {
    if (place === 'notes') {
      const known = notes.find((name) => name === key);
      return known === undefined ? key : say(`kept:note.${known}`);
    }
    const [, of = 'files', id = key] = /^(\w+):(.*)$/.exec(key) ?? [];
    const entry = findStory(this.app.ports.catalog, id);
    const title = entry === null ? id : this.app.title(entry);
    const known = parts.find((name) => name === of);
    return known === undefined ? title : `${title} (${say(`kept:part.${known}`)})`;
  }

  #back(found: Found, name: string): TemplateResult {
    return html`<button
      type="button"
      aria-label=${`${say('kept:put_back')}: ${name}`}
      @click=${() => void this.#putBack(found)}
    >
      ${say('kept:put_back')}
    </button>`;
  }

  #handOut({ place, key, text }: Found): void {
    const name = key.replace(/[^\w-]+/g, '-');
    this.app.ports.offerFile(`runaway-${place}-${name}.json`, text);
  }

  async #putBack(found: Found): Promise<void> {
    if (found.save === null) return;
    await this.app.library.add(found.save);
    this.putBack = found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-found': FoundList;
  }
}
