import { say, texts } from '../app/index.ts';
import type { Manifest, Run, SessionPlan } from '../game/index.ts';
import { partsOf } from '../workshop/index.ts';
import { roleName, told, type KitMatter } from './kit-matter.ts';
import { blocksMarkup, lineMarkup, markup, richMarkup, type Inside } from './markup.ts';

/** What the facilitator reads beforehand, reads out and looks up. */
export function facilitatorGuide({ pack, kit }: KitMatter, road: Run): Inside {
  const { manifest } = pack;
  const noted = manifest.chapters.filter(({ id }) => kit?.chapters[id] !== undefined);
  return [
    kit === null
      ? null
      : markup`<section><h3>${say('paper:guide.read')}</h3><div class="aloud">${blocksMarkup(kit.briefing)}</div></section>
<section><h3>${say('paper:guide.notes')}</h3>${blocksMarkup(kit.notes)}</section>`,
    noted.length === 0
      ? null
      : markup`<section><h3>${say('paper:guide.chapters')}</h3><ul>${noted.map(({ id }) => markup`<li>${lineMarkup(kit?.chapters[id] ?? [])}</li>`)}</ul></section>`,
    markup`<section class="whole"><h3>${say('paper:guide.network')}</h3><ul>${Object.values(
      texts('paper:guide.networks'),
    ).map((text) => markup`<li>${richMarkup(text)}</li>`)}</ul></section>`,
    plans(manifest),
    owners(manifest, road),
  ];
}

function plans(manifest: Manifest): Inside {
  if (manifest.plans.length === 0) return null;
  return markup`<section><h3>${say('paper:guide.plans')}</h3><div class="side-by-side">${manifest.plans.map(plan)}</div></section>`;
}

function plan(one: SessionPlan): Inside {
  return markup`<table class="whole"><caption>${say('paper:guide.plan', { count: one.minutes })}</caption>
<thead><tr><th scope="col">${say('paper:guide.from')}</th><th scope="col">${say('paper:guide.what')}</th><th scope="col">${say('paper:guide.minutes')}</th></tr></thead>
<tbody>${partsOf(one).map(
    ({ title, from, to }) =>
      markup`<tr><td class="number">${from}</td><td>${told(title, '')}</td><td class="number">${to - from}</td></tr>`,
  )}</tbody></table>`;
}

/** How many decisions a chapter has on the proposed road, and whose they are. */
function owners(manifest: Manifest, { turns }: Run): Inside {
  const asked = turns.filter(({ page }) => page.choices.length > 1);
  const rows = manifest.chapters.map(({ id, title }) => {
    const own = asked.filter(({ chapter }) => chapter === id);
    const roles = manifest.roles.flatMap(({ id: role }) => {
      const count = own.filter((turn) => turn.role === role).length;
      const name = roleName(manifest, role);
      return count === 0 ? [] : [say('paper:guide.share', { role: name, count })];
    });
    return markup`<tr><td>${told(title, id)}</td><td class="number">${own.length}</td><td>${roles.join(', ')}</td></tr>`;
  });
  return markup`<section class="whole"><h3>${say('paper:guide.owners')}</h3><p>${say('paper:guide.owners_note')}</p><table><thead><tr><th scope="col">${say('paper:guide.chapter')}</th><th scope="col">${say('paper:guide.decisions')}</th><th scope="col">${say('paper:guide.by')}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
