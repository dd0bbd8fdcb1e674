import { html, type TemplateResult } from 'lit';
import { type App, say } from '../../app/index.ts';

/**
 * A place of a playthrough while none lies open: it is on its way, or what is told above says why none
 * comes. `name` is the place's class.
 */
export function nothingOpen({ troubles }: App, name: string): TemplateResult {
  const isComing = troubles.troubles.length === 0;
  return html`<main id="text" class=${name} aria-busy=${isComing} tabindex="-1">
    <p class="hidden-text">${say(isComing ? 'frame:app.loading' : 'frame:app.nowhere')}</p>
  </main>`;
}
