import { bareValueText, indicatorWords, say, valueText } from '../app/index.ts';
import { columnOf, type Run } from '../game/index.ts';
import type { KitMatter } from './kit-matter.ts';
import { markup, type Inside } from './markup.ts';
import { fieldOf, tracksOf, type Track } from './track.ts';

/** A track for every instrument of the story, where the world stands at the start, and the triangle. */
export function trackerBoard({ pack: { manifest } }: KitMatter, road: Run): Inside {
  const first = road.turns[0]?.readings.at(-1)?.values ?? [];
  return markup`<p class="note">${say('paper:tracker.note')}</p>
<div class="tracks">${tracksOf(manifest).map((track) => trackMarkup(track, first[columnOf(track.indicator)]))}</div>
<div class="triangle whole"><div><h3>${say('paper:tracker.triangle')}</h3><p>${say('paper:tracker.triangle_note')}</p></div>
<svg viewBox="0 0 400 250" role="img" aria-label="${say('paper:tracker.triangle')}"><path d="M200 30 L350 220 L50 220 Z"/>
<text x="200" y="20">${say('paper:tracker.corner.evolution')}</text><text x="50" y="242">${say('paper:tracker.corner.isolation')}</text><text x="350" y="242">${say('paper:tracker.corner.safety')}</text></svg></div>`;
}

function trackMarkup(track: Track, value: number | undefined): Inside {
  const { indicator, steps } = track;
  const start = value === undefined ? null : fieldOf(track, value);
  const names = Array.from({ length: steps.length + 1 }, (_, index) => fieldName(track, index));
  return markup`<div class="track"><h3>${indicatorWords(indicator).name}</h3><p class="note">${indicatorWords(indicator).meaning}</p><ol>${names.map(
    (name, index) =>
      markup`<li><b>${index + 1}</b><span>${name}</span>${index === start ? markup`<i>${say('paper:tracker.start')}</i>` : null}</li>`,
  )}</ol></div>`;
}

/** The values of a field in words: `under 17`, `17 to 33`, `84 % and more`. */
function fieldName({ indicator, steps }: Track, index: number): string {
  const low = steps[index - 1];
  const next = steps[index];
  if (low === undefined) {
    return next === 1
      ? valueText(indicator, 0)
      : say('paper:tracker.under', { value: valueText(indicator, next ?? 0) });
  }
  if (next === undefined) return say('paper:tracker.from', { value: valueText(indicator, low) });
  if (next === low + 1) return valueText(indicator, low);
  return say('paper:tracker.between', {
    low: bareValueText(indicator, low),
    high: valueText(indicator, next - 1),
  });
}
