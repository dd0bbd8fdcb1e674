import { html, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function scrolled(name: string, table: TemplateResult): TemplateResult {
  const label = say('table:scroll', { name });
  return html`<div class="scrolled" role="group" tabindex="0" aria-label=${label}>${table}</div>`;
}
