import { render } from '@lit-labs/ssr';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { App, say } from '../../app/index.ts';
import { playable, type BuiltPack } from '../../authoring/index.ts';
import type { Language, ReadingLength, StoryEntry } from '../../game/index.ts';
import { bringPlace } from '../../ui/index.ts';
import { emptyBrowser } from './empty-browser.ts';
import { takeFirstTexts } from './first-text.ts';

/** What differs from one playthrough to the next comes with the app; its space is kept. */
const leftEmpty = ['rw-strip', 'rw-scene'];

LitElementRenderer.renderOptions.push(({ tagName }) => ({
  disableSsr: leftEmpty.includes(tagName.toLowerCase()),
}));

/** A page as it stands in the HTML, and the pages its choices lead to, in the order they are offered. */
export interface StandingHtml {
  readonly page: string;
  /** Empty where the page has no choices, and behind the second choice. */
  readonly next: readonly (StandingHtml & { readonly label: string })[];
}

/** The first of them, and what it says while a press waits. */
export interface FirstPage extends StandingHtml {
  readonly wait: string;
}

/** Choices after which the app has come, or is waited for. */
const mostChoices = 2;

/**
 * The app's own page at an address, as HTML, for somebody who comes for the first time, and the pages
 * behind its choices. Every element in it waits, its marks hidden once for itself and once for
 * each element around it: see `adopt`.
 */
export async function firstPage(
  packs: readonly BuiltPack[],
  hash: string,
  language: Language,
  lengths: ReadonlyMap<string, ReadingLength>,
): Promise<FirstPage> {
  takeFirstTexts();
  const start = async (labels: readonly string[]) => {
    const app = new App(
      emptyBrowser(
        language,
        hash,
        packs.flatMap((pack) => entryOf(pack, lengths)),
      ),
    );
    app.start();
    while ('id' in app.route && app.sitting === null) await app.next();
    for (const label of labels) {
      app.sitting?.choose(label);
      await app.sitting?.arrived();
    }
    return app;
  };
  const pageAfter = async (labels: readonly string[]): Promise<StandingHtml> => {
    const app = await start(labels);
    const page = await drawn(app);
    const choices = app.sitting?.run.turns.at(-1)?.page.choices ?? [];
    const next: (StandingHtml & { readonly label: string })[] = [];
    if (labels.length < mostChoices) {
      for (const { label } of choices) {
        next.push({ label, ...(await pageAfter([...labels, label])) });
      }
    }
    return { page, next };
  };
  return { ...(await pageAfter([])), wait: say('frame:app.loading') };
}

async function drawn(app: App): Promise<string> {
  const { place } = app.route;
  const entered = { name: place, view: await bringPlace(place, app) };
  const frame = html`<rw-app class="frame" .app=${app} .entered=${entered}></rw-app>`;
  const page = inPage(collectResultSync(render(frame, { deferHydration: true })));
  return page.slice(page.indexOf('<rw-app'), page.lastIndexOf('<!--/lit-part-->'));
}

function entryOf(
  built: BuiltPack,
  lengths: ReadonlyMap<string, ReadingLength>,
): readonly StoryEntry[] {
  const pack = playable(built);
  if (pack === null) return [];
  const { manifest, hash, stories } = pack;
  return [
    {
      manifest,
      hash,
      length: lengths.get(hash) ?? {},
      load: (language) => Promise.resolve(stories[language]!),
      loadGlossary: () => Promise.resolve({}),
      loadKit: () => Promise.resolve(null),
    },
  ];
}

/** Puts what elements show into the page itself, as they do; no blanks but those that are seen. */
function inPage(page: string): string {
  let depth = 0;
  return page
    .replace(/<template shadowroot[^>]*>|<\/template>|<!--(?=\/?lit-)/g, (found) => {
      if (found === '<!--') return found + '~'.repeat(depth);
      depth += found === '</template>' ? -1 : 1;
      return '';
    })
    .replace(/[ \n]+/g, ' ')
    .replace(/ >/g, '>');
}
