import { say, spoken, type Sitting } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';

/** How a playthrough ended; an ending that bears no name is told by nothing else than its page. */
export function outcomeLine({ entry, run }: Sitting): TemplateResult | typeof nothing {
  const ending = run.turns.at(-1)?.ending ?? null;
  if (ending === null) return html`<p>${say('place:debrief.unfinished')}</p>`;
  const title = entry.manifest.endings[ending]?.[spoken()];
  return title === undefined
    ? nothing
    : html`<p>${say('place:debrief.ending', { ending: title })}</p>`;
}
