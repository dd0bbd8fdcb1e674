import { indicatorWords, say, worldTime } from '../app/index.ts';
import { told, type KitMatter } from './kit-matter.ts';
import { markup, type Inside } from './markup.ts';

/** What everybody who plays should know beforehand: no more than it takes. */
export function situationManual({ pack: { manifest } }: KitMatter): Inside {
  const at = worldTime(manifest.start, 0);
  return markup`<p class="lead">${told(manifest.blurb, '')}</p>
<p>${say('paper:manual.intro')}${Number.isFinite(at) ? ` ${say('paper:manual.beginning', { at })}` : ''}</p>
${manifest.contentNote === undefined ? null : markup`<section class="whole"><h3>${say('paper:manual.content')}</h3><p>${told(manifest.contentNote, '')}</p></section>`}
<section class="whole"><h3>${say('paper:manual.chapters')}</h3><ol class="columns">${manifest.chapters.map(({ id, title }) => markup`<li>${told(title, id)}</li>`)}</ol></section>
${
  manifest.roles.length === 0
    ? null
    : markup`<section class="whole"><h3>${say('paper:manual.roles')}</h3><p>${say('paper:manual.roles_note')}</p><ul class="columns">${manifest.roles.map(({ id, title }) => markup`<li>${told(title, id)}</li>`)}</ul></section>`
}
${
  manifest.indicators.length === 0
    ? null
    : markup`<section><h3>${say('paper:manual.world')}</h3><p>${say('paper:manual.world_note')}</p><ul>${manifest.indicators.map(
        (id) => {
          const { name, meaning, direction } = indicatorWords(id);
          return markup`<li><strong>${name}.</strong> ${meaning} ${direction}</li>`;
        },
      )}</ul></section>`
}
<p class="note">${say('paper:manual.limits')}</p>`;
}
