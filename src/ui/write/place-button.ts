import { html, type TemplateResult } from 'lit';
import { givenPlace } from './given-place.ts';
import { GoToEvent } from './go-to.ts';

/** The name of a place in the files (of these paths), which leads there; line 0 is the whole file. */
export function placeButton(
  { file, line }: { readonly file: string; readonly line: number },
  paths: Iterable<string>,
): TemplateResult {
  const go = ({ currentTarget }: Event) =>
    currentTarget?.dispatchEvent(new GoToEvent(file, Math.max(1, line)));
  return html`<button type="button" class="bare" @click=${go}>
    ${givenPlace({ file, line }, paths)}
  </button>`;
}
