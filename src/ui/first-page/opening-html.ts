import { say, spoken, write } from '../../app/index.ts';
import type { Language, Run, Turn } from '../../game/index.ts';
import {
  chapterNumber,
  consequenceAt,
  decideText,
  consequenceLine,
  consequenceSentence,
  effectSentence,
  effectText,
  emphasisOf,
  hangs,
  hourOf,
  openingNote,
  worldTime,
} from '../../app/index.ts';
import { escape } from './escape.ts';
import { pictureOf } from '../scene/picture.ts';
import { markHtml } from './shelf-html.ts';

/**
 * The first page of a story as the reader shows it, for the HTML file itself: it stands there before
 * any script has come, in the same place and the same words. `nexts` are the pages its choices lead
 * to; whoever decides before the app has come reads on there.
 */
export function openingHtml(run: Run, nexts: readonly Run[]): string {
  const language = spoken();
  const pages = nexts.map((next) => {
    const label = next.playthrough.decisions.at(-1) ?? '';
    return `<template id="next-${language}-${escape(label)}">${pageHtml(next)}</template>`;
  });
  return `<template id="opening-${language}"><div class="frame" id="opening" lang="${language}">
<nav class="bar" aria-label="${escape(say('frame:bar.label'))}">${markHtml()}<span class="saving" role="status" data-say="${escape(say('frame:app.loading'))}"></span></nav>
${pageHtml(run)}</div></template>${pages.join('')}`;
}

function pageHtml(run: Run): string {
  const language = spoken();
  const { manifest } = run.pack;
  const turn = run.turns.at(-1);
  if (turn === undefined) return '';
  const number = chapterNumber(manifest, turn.chapter);
  const chapter = manifest.chapters.find(({ id }) => id === turn.chapter);
  const story = manifest.title[language] ?? manifest.title.en ?? manifest.id;
  const title = chapter?.title[language] ?? story;
  const role = manifest.roles.find((known) => known.id === turn.role)?.title[language];
  const decide = decideText(role, turn.page.choices.length);
  const taken =
    turn.taken === null
      ? `<p class="taken">${escape(openingNote(manifest))}</p>`
      : `<p class="taken" lang="${language}"><span class="hidden-text">${escape(say('reader:taken', { choice: '' }))}</span>${escape(turn.taken.text)}</p>${consequenceHtml(run)}`;
  return `<main class="desk-top" tabindex="-1">
<header class="margin"><p class="story" lang="${language}">${escape(story)}</p><h1 lang="${language}">${escape(title)}</h1>${
    number === null ? '' : `<p class="small-caps">${escape(say('reader:chapter', { number }))}</p>`
  }<p class="when">${escape(write('moment', worldTime(manifest.start, hourOf(run))))}</p></header>
<article class="paper" aria-label="${escape(say('reader:page'))}"><div class="sheet-of-text">
${pictureOf(run) === null ? '' : '<div class="scene"></div>'}
${taken}<div class="page-text">${turn.page.passages.map(({ text: passage }, index) => paragraph(passage, language, index === 0)).join('')}</div>
${turn.taken === null ? '<p class="below" aria-hidden="true">↓</p>' : ''}
<section class="decide"><h2 id="choices-${language}" class="small-caps">${escape(decide)}</h2>
<ol role="list" class="choices" aria-labelledby="choices-${language}">${turn.page.choices
    .map((choice, index) => choiceHtml(choice, index + 1))
    .join('')}</ol></section>
</div></article>
<section class="strip" aria-label="${escape(say('world:label'))}"><div class="gauges waiting"></div></section>
</main>`;
}

function choiceHtml({ label, text }: Turn['page']['choices'][number], number: number): string {
  const key = number <= 9 ? String(number) : '';
  const keys = key === '' ? '' : ` aria-keyshortcuts="${key}"`;
  return `<li><button type="button" lang="${spoken()}"${keys} data-label="${escape(label)}"><span class="key" aria-hidden="true">${key}</span><span>${escape(text)}</span></button></li>`;
}

/** What the decision led to, as the reader shows it. */
function consequenceHtml(run: Run): string {
  const consequence = consequenceAt(run, run.turns.length - 1);
  if (consequence === null) return '';
  const effects = consequence.effects
    .map((effect) => `<li>${spokenHtml(effectText(effect), effectSentence(effect))}</li>`)
    .join('');
  return `<details class="consequence"><summary>${spokenHtml(
    consequenceLine(consequence),
    consequenceSentence(consequence),
  )}</summary><ul>${effects}</ul></details>`;
}

/** Something shown in signs and heard in words. */
function spokenHtml(signs: string, words: string): string {
  return `<span aria-hidden="true">${escape(signs)}</span><span class="hidden-text">${escape(words)}</span>`;
}

function paragraph(text: string, language: Language, isFirst: boolean): string {
  const inner = emphasisOf(text)
    .map((piece) => (piece.emphasis ? `<em>${escape(piece.text)}</em>` : escape(piece.text)))
    .join('');
  return `<p${hangs(text) ? ' class="hanging"' : ''} lang="${language}"${isFirst ? ' tabindex="-1"' : ''}>${inner}</p>`;
}
