import { say, spoken } from '../../app/index.ts';
import type { Manifest } from '../../game/index.ts';
import { escape } from './escape.ts';
import { iconHtml, type IconName } from '../frame/icon.ts';
import { coverOf, extentOf, longestFirst } from '../frame/story-words.ts';

/**
 * The shelf as somebody sees it who has nothing on it yet, for the HTML file itself: the same
 * words in the same places as the app draws, a moment later, in `place-shelf.ts`.
 */
export function shelfHtml(manifests: readonly Manifest[]): string {
  const language = spoken();
  const stories = longestFirst(manifests.map((manifest) => ({ manifest })));
  return `<template id="shelf-${language}"><div class="frame" id="shelf" lang="${language}">
${bar()}<main class="shelf" tabindex="-1">
<header><h1>${escape(say('frame:app.name'))}</h1><p class="intro">${escape(say('shelf:intro'))}</p></header>
<section aria-labelledby="stories-${language}"><h2 id="stories-${language}" class="small-caps">${escape(say('shelf:stories'))}</h2>
<ul role="list" class="stories">${stories.map(({ manifest }, index) => story(manifest, index === 0)).join('')}</ul></section>
<section aria-labelledby="saves-${language}" class="saves"><h2 id="saves-${language}" class="small-caps">${escape(say('shelf:saved'))}</h2>
<div role="status"></div><p class="note">${escape(say('shelf:no_saves'))}</p><ul role="list"></ul>
<p class="acts"><label class="button">${escape(say('shelf:import'))} <input class="hidden-text" type="file" accept=".json,application/json"></label></p></section>
<section aria-labelledby="tables-${language}" class="tables"><h2 id="tables-${language}" class="small-caps">${escape(say('shelf:tables'))}</h2>
<ul role="list">${(['trilemma', 'mirror'] as const)
    .map(
      (table) =>
        `<li><h3><a href="#/lab/${table}">${escape(say(`shelf:lab_${table}`))}</a></h3> <p class="note">${escape(say(`shelf:lab_${table}_blurb`))}</p></li>`,
    )
    .join('')}</ul></section>
<footer>${(['model', 'glossary', 'write', 'about'] as const)
    .map((place) => `<a href="#/${place}">${escape(say(`shelf:${place}`))}</a>`)
    .join(' ')}</footer>
</main></div></template>`;
}

/** The way to the shelf at the head of every place. */
export function markHtml(): string {
  const name = escape(say('frame:app.name'));
  return `<a class="mark" href="#/" aria-label="${name}: ${escape(say('frame:bar.shelf'))}">${iconHtml('shelf')}<span class="mark-word">${name}</span></a>`;
}

function bar(): string {
  const language = spoken();
  const other = language === 'en' ? 'de' : 'en';
  return `<nav class="bar" aria-label="${escape(say('frame:bar.label'))}"><button type="button" class="skip">${escape(say('frame:app.skip'))}</button>
${markHtml()}<span class="saving" role="status" data-say="${escape(say('frame:app.loading'))}"></span>
${tool('settings', say('frame:bar.settings'))}${tool('keys', say('frame:bar.help'), '?')}<button type="button" class="bare language" lang="${other}"><span class="long">${escape(say('frame:bar.language'))}</span><span class="short">${other.toUpperCase()}</span><span class="hidden-text">: ${escape(say(`frame:language.${other}`))}</span></button></nav>`;
}

function tool(name: IconName, title: string, key: string | null = null): string {
  const keys = key === null ? '' : ` aria-keyshortcuts="${key}"`;
  return `<button type="button" class="bare icon tool-${name}" aria-label="${escape(title)}" title="${escape(title)}"${keys}>${iconHtml(name)}<span class="word" aria-hidden="true">${escape(title)}</span></button>`;
}

function story(manifest: Manifest, isFirst: boolean): string {
  const language = spoken();
  const { id, blurb, contentNote } = manifest;
  const title = escape(manifest.title[language] ?? manifest.title.en ?? id);
  const note = contentNote?.[language];
  const begin = `type="button"${isFirst ? ' class="strong"' : ''} data-begin="${escape(id)}"`;
  return `<li class="story"><div class="story-card">${
    coverOf(manifest) === null ? '' : '<div class="cover"><div class="scene"></div></div>'
  }<div class="story-words"><h3>${title}</h3>
<p class="blurb">${escape(blurb[language] ?? '')}</p><p class="note">${escape(extentOf(manifest, []))}</p>
${note === undefined ? '' : `<details><summary>${escape(say('shelf:content_note'))}</summary><p>${escape(note)}</p></details>`}
<p class="acts"><button ${begin} aria-label="${escape(say('shelf:begin'))}: ${title}">${escape(say('shelf:begin'))}</button>
<a class="button bare" href="#/present/${escape(id)}/desk" aria-label="${escape(say('shelf:present'))}: ${title}">${escape(say('shelf:present'))}</a></p></div></div></li>`;
}
