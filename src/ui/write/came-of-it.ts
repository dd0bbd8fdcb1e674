import { consequenceAt, consequenceLine, effectSentence } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Tried, BroughtStory } from '../../game/index.ts';

/** What came of the last choice of a trial, as it stands under it for a reader. */
export function cameOfIt(
  { manifest, hash, stories }: BroughtStory & { readonly ok: true },
  { turns, decisions }: Tried,
  language: Language,
): TemplateResult | typeof nothing {
  const playthrough = { story: manifest.id, storyHash: hash, seed: 1, language, decisions };
  const run = { pack: { manifest, hash, stories }, playthrough, turns, problem: null };
  const consequence = consequenceAt(run, turns.length - 1);
  if (consequence === null) return nothing;
  return html`<details class="note came">
    <summary>${consequenceLine(consequence)}</summary>
    <ul>
      ${consequence.effects.map((effect) => html`<li>${effectSentence(effect)}</li>`)}
    </ul>
  </details>`;
}
