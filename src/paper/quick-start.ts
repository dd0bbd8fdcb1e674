import { say, texts } from '../app/index.ts';
import { markup, richMarkup, type Markup } from './markup.ts';

/** One page: what to lay out, how a round goes, what to do when something fails. */
export function quickStart(): Markup {
  return markup`<p class="lead">${say('paper:quick.intro')}</p>
<h3>${say('paper:quick.need')}</h3>
<ul class="boxes">${Object.values(texts('paper:quick.needs')).map((text) => markup`<li>${text}</li>`)}</ul>
<h3>${say('paper:quick.steps_title')}</h3>
<ol>${Object.values(texts('paper:quick.steps')).map((text) => markup`<li>${text}</li>`)}</ol>
<h3>${say('paper:quick.fails_title')}</h3>
<ul>${Object.values(texts('paper:quick.fails')).map((text) => markup`<li>${richMarkup(text)}</li>`)}</ul>`;
}
