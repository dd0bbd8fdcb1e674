import { say, type App, type Stage } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { briefingFor } from '../../paper/index.ts';
import type { Beginning } from '../../workshop/index.ts';
import { howTo, kitBlocks } from './kit-text.ts';
import './setup-chapter.ts';

/** Beside the questions of the set-up: how it is done, the chapter on one page, and what to read out. */
export function setupAside(app: App, stage: Stage, beginning: Beginning): TemplateResult {
  const { kit, entry } = stage;
  const chapter = beginning.chapter ?? entry.manifest.chapters[0]?.id;
  return html`<aside aria-label=${say('workshop:kit.how')}>
    <h2>${say('workshop:kit.how')}</h2>
    ${howTo()}
    ${
      chapter === undefined
        ? nothing
        : html`<rw-setup-chapter
            .app=${app}
            .stage=${stage}
            .chapter=${chapter}
          ></rw-setup-chapter>`
    }
    ${
      kit === null
        ? nothing
        : html`<h2>${say('workshop:kit.briefing')}</h2>
            <div class="aloud">${kitBlocks(briefingFor(kit, entry.manifest, beginning))}</div>`
    }
  </aside>`;
}
