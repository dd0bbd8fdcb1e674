import { say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Run } from '../../game/index.ts';
import { chapterSummary, proposedRoad } from '../../paper/index.ts';
import { StagePiece } from './stage-piece.ts';

/** The chapter a workshop begins with, on one page; it is computed once somebody opens it. */
@customElement('rw-setup-chapter')
export class SetupChapter extends StagePiece {
  /** Chapter id. */
  @property() chapter = '';
  @state() private road: Run | null = null;

  protected override render(): TemplateResult {
    const { stage, road } = this;
    const { manifest } = stage.entry;
    const title = manifest.chapters.find(({ id }) => id === this.chapter)?.title;
    return html`<details class="texts" @toggle=${this.#open}>
      <summary>
        ${say('workshop:setup.chapter', { chapter: this.told(title, this.chapter) })}
      </summary>
      ${road === null ? nothing : this.#summary(road)}
    </details>`;
  }

  #summary(road: Run): TemplateResult {
    const { kit } = this.stage;
    const matter = { pack: this.stage.workshop.run.pack, kit, address: null };
    const { html: text } = chapterSummary(matter, road, this.chapter);
    return html`<div class="chapter">${unsafeHTML(text)}</div>`;
  }

  /** The road is walked in the language the story is told in, which may have changed meanwhile. */
  readonly #open = (event: Event): void => {
    const isOpen = (event.target as HTMLDetailsElement).open;
    this.road = isOpen ? proposedRoad(this.stage.workshop.run.pack) : null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-setup-chapter': SetupChapter;
  }
}
