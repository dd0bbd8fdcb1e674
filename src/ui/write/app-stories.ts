import { say, type App } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Piece } from '../frame/piece.ts';

/** Lists the stories that come with the app: a copy of each can be written on. */
@customElement('rw-app-stories')
export class AppStories extends Piece {
  @property({ attribute: false }) app!: App;

  protected override render(): TemplateResult | typeof nothing {
    const all = this.app.ports.catalog.filter(({ loadFiles }) => loadFiles !== undefined);
    if (all.length === 0) return nothing;
    return html`<h2>${say('write:copy.title')}</h2>
      <p class="note">${say('write:copy.list_note')}</p>
      <ul role="list" class="own">
        ${all.map((entry) => {
          const title = this.app.title(entry);
          return html`<li>
            <strong>${title}</strong>
            <span class="acts">
              <a
                class="button"
                href="#/write/${entry.manifest.id}"
                aria-label="${say('write:copy.make')}: ${title}"
                >${say('write:copy.make')}</a
              >
            </span>
          </li>`;
        })}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-app-stories': AppStories;
  }
}
