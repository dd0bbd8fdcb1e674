import { instrumentWords, measureWords, say, valueText } from '../app/index.ts';
import type { Inject } from '../game/index.ts';
import { cardSheets } from './card-sheet.ts';
import { told, type KitMatter } from './kit-matter.ts';
import { markup, type Inside } from './markup.ts';

/** A card for each inject of the story's deck: what is read out, and what it does to the world. */
export function injectCards({ pack: { manifest } }: KitMatter): readonly Inside[] {
  const cards = manifest.injects.map(
    ({ id, title, text, actions }) =>
      markup`<div class="card"><p class="story">${told(manifest.title, manifest.id)}</p><h3>${told(title, id)}</h3><p>${told(text, '')}</p>
<p class="aims">${say('paper:injects.moves')}</p><ul>${actions.map((action) => markup`<li>${actionText(action)}</li>`)}</ul></div>`,
  );
  return cardSheets(cards, say('paper:injects.note'));
}

function actionText(action: Inject['actions'][number]): string {
  switch (action.kind) {
    case 'deploy': {
      const measure = measureWords(action.measure).name;
      return say('paper:injects.deploy', { measure, share: action.percent / 100 });
    }
    case 'withdraw':
      return say('paper:injects.withdraw', { measure: measureWords(action.measure).name });
    case 'contribute':
      return say('paper:injects.contribute', { count: action.points });
    case 'set': {
      const { parameter, value } = action;
      const name = instrumentWords(parameter).name;
      return say('paper:injects.set', { parameter: name, value: valueText(parameter, value) });
    }
  }
}
