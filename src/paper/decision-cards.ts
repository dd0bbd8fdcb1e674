import { say, spoken } from '../app/index.ts';
import { choose, replay, type Pack, type Run, type Turn } from '../game/index.ts';
import { letterOf } from '../workshop/index.ts';
import { bookNumberOf } from './book/page-name.ts';
import { cardSheets } from './card-sheet.ts';
import { chapterName, roleName, type KitMatter } from './kit-matter.ts';
import { markup, passageMarkup, type Inside } from './markup.ts';

/** Most decisions beyond the longest preset. */
const farthest = 40;

/** The road a story proposes: its longest preset, and from there the first choice of every page. */
export function proposedRoad(pack: Pack): Run {
  const presets = pack.manifest.chapters.map(({ preset }) => preset);
  const decisions = presets.reduce<readonly string[]>(
    (best, preset) => (preset.length > best.length ? preset : best),
    [],
  );
  const { manifest, hash } = pack;
  const begin = { story: manifest.id, storyHash: hash, seed: 1, language: spoken() };
  let run = replay(pack, { ...begin, decisions });
  for (let count = 0; count < farthest && run.problem === null; count += 1) {
    const first = run.turns.at(-1)?.page.choices[0];
    if (first === undefined) break;
    run = choose(run, first.label);
  }
  return run;
}

/** A card for each decision along the road the story proposes, in the chapters asked for or in all. */
export function decisionCards(
  { pack, kit }: KitMatter,
  road: Run,
  chapters: readonly string[] = [],
): readonly Inside[] {
  const turns = road.turns.filter((turn) => isAsked(turn, chapters));
  const cards = turns.map((turn, index) => {
    const { manifest } = pack;
    const role = turn.role === null ? say('paper:decisions.room') : roleName(manifest, turn.role);
    const last = turn.page.passages.at(-1)?.text ?? '';
    const page = bookNumberOf(turn, kit?.numbers ?? {});
    const inBook = page === null ? '' : ` · ${say('paper:decisions.page', { page })}`;
    return markup`<div class="card decision"><p class="story">${turn.chapter === null ? '' : chapterName(manifest, turn.chapter)}${inBook}</p>
<h3>${say('paper:decisions.number', { number: index + 1 })}</h3><p class="by">${say('paper:decisions.by', { role })}</p>
<p class="last">${passageMarkup(last)}</p><ol class="letters">${turn.page.choices.map(
      ({ text }, at) => markup`<li><b>${letterOf(at)}</b> ${passageMarkup(text)}</li>`,
    )}</ol></div>`;
  });
  return cardSheets(cards, say('paper:decisions.note'));
}

function isAsked({ page, chapter }: Turn, chapters: readonly string[]): boolean {
  if (page.choices.length < 2) return false;
  return chapters.length === 0 || (chapter !== null && chapters.includes(chapter));
}
