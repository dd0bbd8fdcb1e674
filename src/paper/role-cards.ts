import { say } from '../app/index.ts';
import { ownValue } from '../game/index.ts';
import { told, type KitMatter } from './kit-matter.ts';
import { blocksMarkup, markup, type Inside } from './markup.ts';

/**
 * The roles of a story, four cards to a sheet; `seats` says how many of each, one where it names none.
 * A role without a card of its own has its title and its aims.
 */
export function roleCards(
  { pack: { manifest }, kit }: KitMatter,
  seats: Readonly<Partial<Record<string, number>>> = {},
): readonly Inside[] {
  return manifest.roles.flatMap(({ id, title, objectives }) => {
    const written = kit?.cards.find((card) => card.role === id)?.blocks;
    const text =
      written === undefined
        ? markup`<p class="aims">${say('paper:roles.aims')}</p><ul>${objectives.map((aim) => markup`<li>${told(aim.text, '')}</li>`)}</ul>`
        : written.map((block) => [
            block.kind === 'list' ? markup`<p class="aims">${say('paper:roles.aims')}</p>` : null,
            blocksMarkup([block]),
          ]);
    const card = markup`<div class="card" data-role="${id}"><p class="story">${told(manifest.title, manifest.id)}</p>
<h3>${told(title, id)}</h3>${text}<p class="secret">${say('paper:roles.secret')}</p></div>`;
    return Array.from({ length: ownValue(seats, id) ?? 1 }, () => card);
  });
}
