import { say, texts } from '../app/index.ts';
import type { Kit, Manifest, Run, SessionPlan } from '../game/index.ts';
import { firstChapterOf, partsOf, type Beginning } from '../workshop/index.ts';
import { briefingFor } from './briefing.ts';
import { chapterName, roleName, told, type KitMatter } from './kit-matter.ts';
import { blocksMarkup, lineMarkup, markup, richMarkup, type Inside } from './markup.ts';

/** What the facilitator reads beforehand, reads out and looks up. */
export function facilitatorGuide({ pack, kit }: KitMatter, road: Run, begin?: Beginning): Inside {
  const { manifest } = pack;
  const noted = manifest.chapters.filter(({ id }) => kit?.chapters[id] !== undefined);
  return [
    kit === null
      ? null
      : markup`<section><h3>${say('paper:guide.read')}</h3>${aloud(kit, manifest, begin)}</section>
<section><h3>${say('paper:guide.notes')}</h3>${blocksMarkup(kit.notes)}</section>`,
    markup`<section class="whole"><h3>${say('paper:guide.rehearsal')}</h3><p>${say('paper:guide.rehearsal_note')}</p></section>`,
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

/**
 * What is read out, for the beginning that is known; else at the top, and once for whoever begins
 * later, with the sentence that is another for each beginning the plans have.
 */
function aloud(kit: Kit, manifest: Manifest, begin: Beginning | undefined): Inside {
  const text = (...ones: readonly Beginning[]) => {
    const [first, ...others] = ones.map((one) => briefingFor(kit, manifest, one));
    const beginnings = [first, ...others].flatMap((blocks) => blocks?.slice(0, 1) ?? []);
    const rest = first?.slice(1) ?? [];
    return markup`<div class="aloud">${blocksMarkup([...beginnings, ...rest])}</div>`;
  };
  if (begin !== undefined) return text(begin);
  const isInRoles = manifest.roles.length > 0;
  const first = manifest.plans.map(firstChapterOf);
  const later = manifest.chapters.filter(
    ({ id, preset }) => preset.length > 0 && first.includes(id),
  );
  const top = text({ chapter: null, decisions: 0, isInRoles });
  if (later.length === 0) return top;
  const chapters = later.map(({ id }) => say('paper:quoted', { text: chapterName(manifest, id) }));
  const starts = later.map(({ id, preset }) => ({
    chapter: id,
    decisions: preset.length,
    isInRoles,
  }));
  return [
    markup`<h4>${say('paper:guide.read_top')}</h4>${top}`,
    markup`<h4>${say('paper:guide.read_later', { chapters: chapters.join(say('paper:or')) })}</h4>
${later.length === 1 ? null : markup`<p class="note">${say('paper:guide.read_which')}</p>`}${text(...starts)}`,
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
    return markup`<tr><td>${told(title, id)}</td><td class="number">${own.length}</td><td>${roles.join(' · ')}</td></tr>`;
  });
  return markup`<section class="whole"><h3>${say('paper:guide.owners')}</h3><p>${say('paper:guide.owners_note')}</p><table><thead><tr><th scope="col">${say('paper:guide.chapter')}</th><th scope="col">${say('paper:guide.decisions')}</th><th scope="col">${say('paper:guide.by')}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
