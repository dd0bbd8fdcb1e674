import { html, nothing, type TemplateResult } from 'lit';
import { say, spoken, worldTime, write } from '../../app/index.ts';
import type { Run } from '../../game/index.ts';
import type { TimelineEntry } from './timeline.ts';

/** A chapter, headline or decision on the timeline; `beneath` stands under a decision. */
export function roadEntry(
  entry: TimelineEntry,
  run: Run,
  beneath: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { manifest } = run.pack;
  const when = momentOf(entry.hour, run);
  switch (entry.kind) {
    case 'chapter': {
      const chapter = manifest.chapters.find((known) => known.id === entry.chapter);
      return html`<li class="chapter">
        <h3>${chapter?.title[spoken()] ?? entry.chapter}</h3>
        ${when}
      </li>`;
    }
    case 'headline':
      return html`<li class="headline">
        <span class="small-caps">${say('place:debrief.headline')}</span>
        <em>${manifest.headlines[entry.headline]?.[spoken()] ?? entry.headline}</em> ${when}
      </li>`;
    case 'decision': {
      const role = manifest.roles.find((known) => known.id === entry.role)?.title[spoken()];
      const by =
        role === undefined
          ? say('place:debrief.decision')
          : say('place:debrief.decided_by', { role });
      return html`<li class="taken-here">
        <span class="small-caps">${by}</span>
        <strong lang=${run.playthrough.language}>${entry.text}</strong> ${when} ${beneath}
      </li>`;
    }
  }
}

/** Day and hour of the world; nothing in a story without one. */
export function momentOf(hour: number, run: Run): TemplateResult | typeof nothing {
  const { indicators, start } = run.pack.manifest;
  if (indicators.length === 0) return nothing;
  return html`<span class="note">${write('moment', worldTime(start, hour))}</span>`;
}
