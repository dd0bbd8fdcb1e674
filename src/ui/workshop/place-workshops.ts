import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { saveNames, say, write } from '../../app/index.ts';
import type { Save, StoredSave } from '../../game/index.ts';
import { readLog, sessionOf } from '../../workshop/index.ts';
import { longestFirst } from '../frame/story-words.ts';
import { AppPiece } from '../frame/piece.ts';
import '../frame/plain.css';

/** Most workshops led here that are offered; the shelf has the others. */
const most = 5;

/** Where a workshop begins when no story is named: those led in this browser, and the stories there are. */
@customElement('rw-workshops')
export class WorkshopsPlace extends AppPiece {
  override connectedCallback(): void {
    super.connectedCallback();
    void this.app.library.refresh();
  }

  protected override render(): TemplateResult {
    const { app } = this;
    const { library, ports } = app;
    const led = (library.saves ?? []).filter(({ save }) => isLed(save)).slice(0, most);
    const stories = longestFirst(ports.catalog).filter(
      ({ manifest }) => manifest.audience === undefined,
    );
    return html`<main id="text" class="plain" tabindex="-1" aria-busy=${library.saves === null}>
      <h1>${say('workshop:choose.title')}</h1>
      <p>${say('workshop:choose.note')}</p>
      ${led.length === 0 ? nothing : this.#led(led)}
      <section aria-labelledby="present-stories">
        <h2 id="present-stories">${say('workshop:choose.stories')}</h2>
        ${stories.length === 0 ? html`<p>${say('shelf:no_stories')}</p>` : nothing}
        <ul role="list">
          ${stories.map((entry) => {
            const { id, blurb } = entry.manifest;
            return html`<li>
              <h3>${app.title(entry)}</h3>
              <p>${blurb[app.language] ?? ''}</p>
              <p class="acts">
                <a
                  class="button"
                  href="#/present/${id}/desk"
                  aria-label="${say('workshop:choose.prepare')}: ${app.title(entry)}"
                  >${say('workshop:choose.prepare')}</a
                >
              </p>
            </li>`;
          })}
        </ul>
      </section>
    </main>`;
  }

  #led(led: readonly StoredSave[]): TemplateResult {
    const nameOf = saveNames(this.app);
    return html`<section aria-labelledby="present-led">
      <h2 id="present-led">${say('workshop:choose.led')}</h2>
      <ul role="list">
        ${led.map((stored) => {
          const name = nameOf(stored);
          const when = write('moment_here', Date.parse(stored.save.updated));
          return html`<li>
            <p>${name} <span class="note">${when}</span></p>
            <p class="acts">
              <a
                class="button strong"
                href="#/present/${stored.id}/desk"
                aria-label="${say('workshop:choose.on')}: ${name}"
                >${say('workshop:choose.on')}</a
              >
            </p>
          </li>`;
        })}
      </ul>
    </section>`;
  }
}

/** Whether somebody has prepared a workshop over a playthrough. */
function isLed(save: Save): boolean {
  const read = readLog(save.workshop);
  return read.ok && sessionOf(read.log).setup !== null;
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-workshops': WorkshopsPlace;
  }
}
