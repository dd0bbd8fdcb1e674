import { say, spoken } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StoryEntry } from '../../game/index.ts';
import type { App } from '../../app/index.ts';
import { Piece } from '../frame/piece.ts';
import '../scene/scene-view.ts';
import { sceneWorldBefore } from '../scene/scene-world.ts';
import { coverOf, extentOf } from '../frame/story-words.ts';

/** One story on the shelf: its picture, what it is, and the ways into it. */
@customElement('rw-story')
export class StoryCard extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entry!: StoryEntry;
  /** Endings of it seen in this browser. */
  @property({ attribute: false }) seen: readonly string[] = [];
  /** Whether its picture is shown. */
  @property({ type: Boolean }) hasPicture = true;
  /** Whether beginning it is the first thing to do here. */
  @property({ attribute: false }) isFirst = false;

  protected override render(): TemplateResult {
    const { app } = this;
    const { id, blurb, contentNote, audience } = this.entry.manifest;
    const note = contentNote?.[spoken()];
    const title = app.title(this.entry);
    return html`<div class="story-card">
      ${this.#cover()}
      <div class="story-words">
        <h3>${title}</h3>
        <p class="blurb">${blurb[spoken()] ?? ''}</p>
        <p class="note">${extentOf(this.entry, this.seen)}</p>
        ${
          note === undefined
            ? nothing
            : html`<details>
                <summary>${say('shelf:content_note')}</summary>
                <p>${note}</p>
              </details>`
        }
        <p class="acts">
          <button
            type="button"
            class=${this.isFirst ? 'strong' : ''}
            data-begin=${id}
            aria-label="${say('shelf:begin')}: ${title}"
            @click=${() => app.begin(id)}
          >
            ${say('shelf:begin')}
          </button>
          ${audience === undefined ? this.#present(id, title) : nothing}
        </p>
      </div>
    </div>`;
  }

  /** A lesson is for one at a time. */
  #present(id: string, title: string): TemplateResult {
    const said = say('shelf:present');
    return html`<a class="button bare" href="#/present/${id}/desk" aria-label="${said}: ${title}"
      >${said}</a
    >`;
  }

  /** Nothing is lost to whoever does not see it: it shows the first page's place, not more. */
  #cover(): TemplateResult | typeof nothing {
    const { manifest } = this.entry;
    const language = spoken();
    const scene = coverOf(manifest);
    if (scene === null) return nothing;
    return html`<rw-scene
      .scene=${scene}
      .description=${manifest.scenes?.[scene]?.[language] ?? ''}
      .world=${sceneWorldBefore(manifest)}
      .language=${language}
      .isShown=${this.hasPicture}
    ></rw-scene>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-story': StoryCard;
  }
}
