import { say, type Stage } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { briefingFor } from '../../paper/index.ts';
import type { Beginning } from '../../workshop/index.ts';
import { howTo, kitBlocks } from './kit-text.ts';

/** Beside the questions of the set-up: how it is done, and what to read out. */
export function setupAside({ kit, entry }: Stage, beginning: Beginning): TemplateResult {
  return html`<aside aria-label=${say('workshop:kit.how')}>
    <h2>${say('workshop:kit.how')}</h2>
    ${howTo()}
    ${
      kit === null
        ? nothing
        : html`<h2>${say('workshop:kit.briefing')}</h2>
            <div class="aloud">${kitBlocks(briefingFor(kit, entry.manifest, beginning))}</div>`
    }
  </aside>`;
}
