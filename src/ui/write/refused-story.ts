import { say, type App } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { told } from './fault-list.ts';
import type { Done } from './workbench.ts';

/** What is told of a story that cannot be played: why, and the way on from there. */
export function refusedStory(
  { language }: App,
  { name, story, isKept, readSo }: Done & { readonly story: { readonly ok: false } },
  before: TemplateResult,
  problems: TemplateResult,
): TemplateResult {
  return html`<h2>${say('write:refused', { name })}</h2>
    ${before} ${story.message === '' ? nothing : html`<p>${told(story, language)}</p>`}
    ${readSo === null ? nothing : inWindows(story, readSo)}
    ${
      Object.keys(story.files).length === 0
        ? nothing
        : html`${isKept ? html`<p>${say('write:mend_note')}</p>` : nothing}
            <p class="acts">
              <a class="button strong" href="#/write/${story.id}">${say('write:mend')}</a>
            </p>`
    }
    ${story.problems.length === 0 ? nothing : problems}`;
}

/** A line as Windows used to write it: whether that is right, only its author can see. */
function inWindows(
  { inWindows: line }: Done['story'] & { readonly ok: false },
  readSo: () => void,
): TemplateResult | typeof nothing {
  if (line === undefined) return nothing;
  const act = (event: Event): void => {
    // The button goes with what it answers; who pressed it stays where the answer comes.
    (event.target as HTMLElement).closest<HTMLElement>('[role="status"]')?.focus();
    readSo();
  };
  return html`<p>${say('write:letters.line', { file: line.file, line: line.line })}</p>
    <blockquote class="letters">${line.sample}</blockquote>
    <p>${say('write:letters.note')}</p>
    <p class="acts">
      <button type="button" class="strong" @click=${act}>${say('write:letters.read')}</button>
    </p>`;
}
