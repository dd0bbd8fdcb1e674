import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../app/index.ts';
import type { Language } from '../../game/index.ts';
import { isDecision, type Workshop } from '../../workshop/index.ts';

/** What the room has decided last, before all else of the page it led to; `language` is the app's. */
export function wallTaken(
  { run, session }: Workshop,
  language: Language,
): TemplateResult | typeof nothing {
  const isOwn = session.pageLogs.at(-1)?.time != null;
  const taken = isOwn ? run.turns.at(-1)?.taken : null;
  if (taken === null || taken === undefined) return nothing;
  const wasDecided = isDecision(run.turns.at(-2)?.page.choices ?? []);
  return html`<p class="taken">
    ${
      wasDecided
        ? html`<span lang=${language}>${say('workshop:projector.decided')}:</span>`
        : nothing
    }
    ${taken.text}
  </p>`;
}
