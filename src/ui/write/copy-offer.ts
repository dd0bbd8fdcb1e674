import { copyStory, idOfCopy, say, type App } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyMarks } from '../../../locales/copy-mark.ts';
import { markTitle } from '../../authoring/index.ts';
import type { StoryEntry } from '../../game/index.ts';
import { Piece } from '../frame/piece.ts';

/** Offers a copy of a story that comes with the app, to be written on in this browser. */
@customElement('rw-copy-offer')
export class CopyOffer extends Piece {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entry!: StoryEntry;
  @state() private standing: 'open' | 'working' | 'failed' = 'open';

  protected override render(): TemplateResult {
    const { app, entry } = this;
    const { entries, unplayable } = app.ports.own;
    const { id } = entry.manifest;
    const copy = idOfCopy(id);
    const known = [...entries, ...unplayable].some(({ manifest }) => manifest.id === copy);
    return html`<p>${say('write:copy.note', { title: app.title(entry), copy })}</p>
      <p>${say('write:copy.out')}</p>
      ${known ? html`<p>${say('write:copy.known')}</p>` : nothing}
      <p class="acts">
        ${
          known
            ? html`<a class="button strong" href="#/write/${copy}">${say('write:copy.go_on')}</a>`
            : nothing
        }
        <button
          type="button"
          class=${known ? '' : 'strong'}
          ?disabled=${this.standing === 'working'}
          @click=${() => void this.#copy()}
        >
          ${say(known ? 'write:copy.anew' : 'write:copy.make')}
        </button>
      </p>
      <p role="status">
        ${this.standing === 'open' ? nothing : say(`write:copy.${this.standing}`)}
      </p>`;
  }

  async #copy(): Promise<void> {
    const { app, entry } = this;
    const { id } = entry.manifest;
    this.standing = 'working';
    try {
      const files = (await entry.loadFiles?.()) ?? {};
      const manifest = files['story.json'];
      const marked =
        manifest === undefined ? files : { ...files, 'story.json': markTitle(manifest, copyMarks) };
      const copy = await copyStory(app.ports.own, id, marked);
      this.standing = 'open';
      // Whoever has gone elsewhere meanwhile stays there.
      if (copy !== null && this.isConnected) app.go({ place: 'writing', story: copy });
      if (copy === null) this.standing = 'failed';
    } catch {
      this.standing = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-copy-offer': CopyOffer;
  }
}
