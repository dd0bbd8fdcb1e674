import { say, texts } from '../app/index.ts';
import { letterOf } from '../workshop/index.ts';
import { told, type KitMatter } from './kit-matter.ts';
import { markup, times, type Inside } from './markup.ts';

/** Decisions that find room on one tally sheet. */
const rows = 12;

/** Ballots to fold, and the sheet on which hands are counted. */
export function tallySheet({ pack: { manifest } }: KitMatter): readonly Inside[] {
  const letters = times(4, letterOf);
  const sheet = markup`<div class="page"><p class="note">${say('paper:tally.note')}</p>
<p class="fill">${say('paper:group')} <span></span> ${say('paper:date')} <span></span></p>
<table class="grid"><thead><tr><th scope="col">${say('paper:tally.number')}</th><th scope="col">${say('paper:tally.page')}</th><th scope="col" class="wide">${say('paper:tally.role')}</th>${letters.map((letter) => markup`<th scope="col">${letter}</th>`)}<th scope="col">${say('paper:tally.chosen')}</th><th scope="col" class="widest">${say('paper:tally.reason')}</th></tr></thead>
<tbody>${times(rows, (index) => markup`<tr><th scope="row">${index + 1}</th>${times(8, () => markup`<td></td>`)}</tr>`)}</tbody></table>
<h3>${say('paper:tally.before')}</h3><table class="grid low"><thead><tr><th scope="col">${say('paper:tally.page')}</th>${Object.values(
    texts('workshop:answer'),
  ).map(
    (answer) => markup`<th scope="col">${answer}</th>`,
  )}</tr></thead><tbody>${times(2, () => markup`<tr>${times(5, () => markup`<td></td>`)}</tr>`)}</tbody></table></div>`;
  const ballot = markup`<div class="card ballot"><h3>${say('paper:tally.ballot')}</h3><p class="note">${say('paper:tally.ballot_note')}</p>
<p class="fill">${say('paper:tally.page')} <span></span></p><p class="ticks">${letters.map((letter) => markup`<span class="tick">${letter}</span>`)}</p>
<p class="fill">${say('paper:tally.role')} <span></span></p><p class="note">${manifest.roles.map(({ id, title }) => told(title, id)).join(' · ')}</p></div>`;
  return [
    sheet,
    markup`<div class="page four-cards"><p class="note">${say('paper:cut')}</p><div class="cards">${times(4, () => ballot)}</div></div>`,
  ];
}
