import { say, texts } from '../app/index.ts';
import { roleName, told, type KitMatter } from './kit-matter.ts';
import { blocksMarkup, markup, times, type Inside } from './markup.ts';

/** The questions of the debrief, and room for questions of one's own. */
export function debriefSheet({ kit }: KitMatter): Inside {
  const own = texts('workshop:report.question_list');
  const text =
    kit === null
      ? markup`<p class="lead">${say('paper:debrief.minutes')}</p><ol>${Object.values(own).map((question) => markup`<li>${question}</li>`)}</ol>`
      : blocksMarkup(kit.debrief);
  return markup`${text}<section class="whole"><h3>${say('paper:debrief.own')}</h3>${lines(4)}</section>`;
}

/** What somebody who took part thinks of it, without a name. */
export function feedbackForm(): Inside {
  return markup`<p class="lead">${say('paper:feedback.intro')}</p><p>${say('paper:feedback.scale')}</p>
<table class="grid scale"><thead><tr><th scope="col" class="widest">${say('paper:feedback.line')}</th>${times(5, (index) => markup`<th scope="col">${index + 1}</th>`)}</tr></thead><tbody>${Object.values(
    texts('paper:feedback.lines'),
  ).map(
    (line) => markup`<tr><th scope="row">${line}</th>${times(5, () => markup`<td></td>`)}</tr>`,
  )}</tbody></table>
<h3>${say('paper:feedback.surprise')}</h3>${lines(4)}<h3>${say('paper:feedback.keep')}</h3>${lines(3)}<h3>${say('paper:feedback.change')}</h3>${lines(3)}`;
}

/** The report to be filled in by hand, for a workshop without a computer. */
export function reportForm({ pack: { manifest } }: KitMatter): Inside {
  const heads = ['place', 'led', 'people', 'began', 'ended', 'chapter'] as const;
  const aims = manifest.roles.flatMap(({ id, objectives }) =>
    objectives.map(
      (aim, index) =>
        markup`<tr>${index === 0 ? markup`<th scope="rowgroup" rowspan="${objectives.length}">${roleName(manifest, id)}</th>` : null}<td>${told(aim.text, '')}</td><td></td><td></td></tr>`,
    ),
  );
  return markup`<p class="note">${say('paper:report.intro')}</p>
<section class="whole"><h3>${say('paper:report.overview')}</h3><div class="fills">${heads.map((head) => markup`<p class="fill">${say(`paper:report.${head}`)} <span></span></p>`)}</div></section>
${
  aims.length === 0
    ? null
    : markup`<section><h3>${say('paper:report.objectives')}</h3><table class="grid low"><thead><tr><th scope="col">${say('paper:tally.role')}</th><th scope="col" class="widest">${say('paper:report.objective')}</th><th scope="col">${say('paper:report.at_end')}</th><th scope="col">${say('paper:report.yes_no')}</th></tr></thead><tbody>${aims}</tbody></table></section>`
}
<section class="whole"><h3>${say('paper:report.turning')}</h3><table class="grid"><thead><tr><th scope="col">${say('paper:report.decision')}</th><th scope="col" class="widest">${say('paper:report.why')}</th></tr></thead><tbody>${times(3, () => markup`<tr><td></td><td></td></tr>`)}</tbody></table></section>
<section class="whole"><h3>${say('paper:report.disagreed')}</h3>${lines(3)}</section>
${(['keep', 'change'] as const).map(
  (name) =>
    markup`<section class="whole"><table class="grid"><thead><tr><th scope="col" class="widest">${say(`paper:report.${name}`)}</th><th scope="col">${say('paper:report.who')}</th><th scope="col">${say('paper:report.until')}</th></tr></thead><tbody>${times(3, () => markup`<tr><td></td><td></td><td></td></tr>`)}</tbody></table></section>`,
)}`;
}

function lines(count: number): Inside {
  return markup`<div class="lines">${times(count, () => markup`<div></div>`)}</div>`;
}
