import { html, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';
import { GoToEvent } from './go-to.ts';

/** The name of a place in the files, which leads there; line 0 is the whole file. */
export function placeButton({
  file,
  line,
}: {
  readonly file: string;
  readonly line: number;
}): TemplateResult {
  const go = ({ currentTarget }: Event) =>
    currentTarget?.dispatchEvent(new GoToEvent(file, Math.max(1, line)));
  return html`<button type="button" class="bare" @click=${go}>
    ${line === 0 ? file : say('write:place', { file, line })}
  </button>`;
}
