import { say, worldTime } from '../app/index.ts';
import type { KitLine, Run, Turn } from '../game/index.ts';
import { letterOf, partsOf } from '../workshop/index.ts';
import { chapterName, roleName, told, type KitMatter } from './kit-matter.ts';
import { lineMarkup, markup, passageMarkup, type Inside, type Markup } from './markup.ts';

/** Most headlines and decisions from before that are told, the latest of them. */
const mostBefore = 5;

/**
 * A chapter on one page, for whoever leads it: what happened before, who decides, what is decided,
 * how long it takes. All of it is read off the road the story proposes.
 */
export function chapterSummary(matter: KitMatter, road: Run, chapter: string): Markup {
  const { manifest } = matter.pack;
  const first = road.turns.findIndex((turn) => turn.chapter === chapter);
  const before = first < 0 ? [] : road.turns.slice(0, first + 1);
  const own = road.turns.filter((turn) => turn.chapter === chapter);
  const asked = own.filter(({ page }) => page.choices.length > 1);
  const note = matter.kit?.chapters[chapter];
  return markup`<section class="page summary" data-chapter="${chapter}"><h3>${chapterName(manifest, chapter)}</h3>
<p class="facts">${facts(matter, chapter, own.length, asked.length)}</p>
${note === undefined ? null : markup`<p>${lineMarkup(note)}</p>`}
${happened(matter, before)}${deciding(matter, asked)}${decided(matter, asked)}</section>`;
}

/** Every chapter on a page of its own, or those asked for. */
export function chapterSummaries(
  matter: KitMatter,
  road: Run,
  chapters: readonly string[] = [],
): Inside {
  return matter.pack.manifest.chapters.flatMap(({ id }) =>
    chapters.length === 0 || chapters.includes(id) ? [chapterSummary(matter, road, id)] : [],
  );
}

function facts({ pack }: KitMatter, chapter: string, pages: number, decisions: number): string {
  const plans = pack.manifest.plans.flatMap((plan) => {
    const minutes = partsOf(plan)
      .filter((part) => part.chapter === chapter)
      .reduce((sum, { from, to }) => sum + to - from, 0);
    return minutes === 0 ? [] : [say('paper:summary.minutes', { minutes, plan: plan.minutes })];
  });
  const counts = [
    say('paper:summary.pages', { count: pages }),
    say('paper:summary.decisions', { count: decisions }),
  ];
  return [...(pages === 0 ? [] : counts), ...plans].join(' · ');
}

/** The headlines on the way here, and where there are none the latest decisions. */
function happened({ pack }: KitMatter, before: readonly Turn[]): Inside {
  const { manifest } = pack;
  const headlines = before.flatMap((turn) => turn.headlines);
  const lines = headlines.map(({ id, hour }) => {
    const at = worldTime(manifest.start, hour);
    const day = Number.isFinite(at) ? `${say('paper:summary.day', { at })}: ` : '';
    return `${day}${told(manifest.headlines[id], id)}`;
  });
  const taken = before.flatMap((turn) => turn.taken ?? []);
  const decisions = taken.slice(-mostBefore).map(({ text }) => passageMarkup(text));
  if (lines.length === 0 && decisions.length === 0) {
    return markup`<h4>${say('paper:summary.before')}</h4><p>${say('paper:summary.nothing')}</p>`;
  }
  return markup`<h4>${say('paper:summary.before')}</h4>
${lines.length === 0 ? null : markup`<ul>${lines.slice(-mostBefore).map((one) => markup`<li>${one}</li>`)}</ul>`}
${
  decisions.length === 0
    ? null
    : markup`<p>${say('paper:summary.taken', { count: taken.length })} ${decisions.map((one, at) => [at === 0 ? '' : ' · ', one])}</p>`
}`;
}

/** Who decides how often, and who they are. */
function deciding({ pack, kit }: KitMatter, asked: readonly Turn[]): Inside {
  const { manifest } = pack;
  const rows = manifest.roles.flatMap(({ id }) => {
    const count = asked.filter(({ role }) => role === id).length;
    const who = kit?.cards.find(({ role }) => role === id)?.blocks[0];
    if (count === 0) return [];
    return [
      markup`<li><strong>${roleName(manifest, id)}</strong> (${count})${who?.kind === 'paragraph' ? `: ${sentence(who.line)}` : null}</li>`,
    ];
  });
  if (rows.length === 0) return null;
  return markup`<h4>${say('paper:summary.who')}</h4><ul class="columns">${rows}</ul>`;
}

/** The first sentence of a role's card: the rest is on the card. */
function sentence(line: KitLine): string {
  const text = line.map((span) => span.text).join('');
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** What there is to decide, in order. */
function decided({ pack }: KitMatter, asked: readonly Turn[]): Inside {
  if (asked.length === 0) return null;
  const rows = asked.map(({ role, page }) => {
    const by = role === null ? say('paper:decisions.room') : roleName(pack.manifest, role);
    const choices = page.choices.map(({ text }, at) => [
      at === 0 ? '' : ' ',
      markup`<b>${letterOf(at)}</b> `,
      passageMarkup(text),
    ]);
    return markup`<li><span class="by">${by}:</span> ${choices}</li>`;
  });
  return markup`<h4>${say('paper:summary.what')}</h4><ol>${rows}</ol><p class="note">${say('paper:summary.road')}</p>`;
}
