import { html, type TemplateResult } from 'lit';
import type { LabWords, Text } from '../../app/index.ts';

/** A table that may be wider than the screen: it scrolls by itself, by keyboard too. */
export function scrolled(
  { words, text }: { readonly words: LabWords; readonly text: Text },
  name: string,
  table: TemplateResult,
): TemplateResult {
  const label = text.fill(words.table.scroll, { name });
  return html`<div class="scrolled" role="group" tabindex="0" aria-label=${label}>${table}</div>`;
}
