import { createHash } from 'node:crypto';
import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';
import { playable, type BuiltPack } from '../../authoring/index.ts';
import { replay, saveStamp, type Language, type Pack } from '../../game/index.ts';
import { consequenceAt } from '../../app/index.ts';
import { bringFirstPage } from './bring-first-page.ts';
import { bringStand } from './bring-stand.ts';
import { lengthOfBuilt } from './reading-length.ts';
import { partId } from './story-module.ts';

type OutputChunk = Rolldown.OutputChunk;

/** Seeds tried: a page that luck can change is not put into the HTML. */
const seeds = [1, 2, 3, 4711];

/** Vite plugin that puts the shelf and the first page of a story, by its id, into the HTML, in every language. */
export function firstPages(story: string): Plugin {
  let packs: () => readonly BuiltPack[] = () => [];
  let root = '';
  /** The pages behind the second pages: file name → text. */
  let behind: ReadonlyMap<string, string> = new Map();
  return {
    name: 'runaway:first-page',
    apply: 'build',

    configResolved(config) {
      root = config.root;
      const stories = config.plugins.find((plugin) => plugin.name === 'runaway:stories');
      // Set by the ink plugin, which every build of this project has.
      packs = (stories?.api as { packs: typeof packs }).packs;
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, context) {
        const built = packs().find((pack) => pack.manifest?.id === story);
        const pack = built === undefined ? null : playable(built);
        if (pack === null) return html;
        const { id, languages } = pack.manifest;
        if (!languages.every((language) => isFirm(pack, language))) return html;
        const inEvery = (file: (language: Language) => string) =>
          Object.fromEntries(languages.map((language) => [language, file(language)]));
        const firsts = inEvery((language) => firstFile(context, pack, language));
        const texts = inEvery((language) => textFile(context, language));
        const firstPage = await bringFirstPage(root);
        const lengths = new Map(packs().map((one) => [one.hash, lengthOfBuilt(one).length]));
        const pages: string[] = [];
        // Behind what shows the first page, which waits for none of them.
        const later: string[][] = [];
        // Fetched once a first choice is taken: language and its place → pages.
        const thirds = new Map<string, string>();
        // Like stands near like: packing looks back no further than 32 kB.
        for (const [name, hash] of [
          ['shelf', '#/'],
          ['first-page', `#/play/${id}`],
        ] as const) {
          for (const language of languages) {
            const { page, wait, next } = await firstPage(packs(), hash, language, lengths);
            const words = name === 'shelf' ? ` data-wait="${wait}"` : '';
            const kept = (labels: readonly string[], text: string) =>
              `<template id="${[`${name}-${language}`, ...labels].join(' ')}">${text}</template>`;
            pages.push(`<template id="${name}-${language}"${words}>${page}</template>`);
            next.forEach(({ label, page: second, next: others }, place) => {
              if (!isFirm(pack, language, [label])) return;
              (later[place] ??= []).push(kept([label], second));
              const firm = others.filter((one) => isFirm(pack, language, [label, one.label]));
              const third = firm.map((one) => kept([label, one.label], one.page));
              if (third.length > 0) thirds.set(`${language}-${place}`, third.join('\n'));
            });
          }
        }
        const stamp = { ...saveStamp, story: id, storyHash: pack.hash };
        const start = `assets/behind-${hashOf(thirds)}-`;
        behind = new Map([...thirds].map(([place, text]) => [`${start}${place}.html`, text]));
        const files = { shelf: shelfFiles(context), firsts, texts, behind: `./${start}` };
        const { define, run } = await bringStand(root, [stamp, files]);
        const script = (text: string) => `<script>${text}</script>`;
        // Packed better with the script's long part before them.
        return withStyle(html, context).replace('<!--first-pages-->', () =>
          [script(define), ...pages, script(run), ...later.flat()].join('\n'),
        );
      },
    },

    // Behind the page, before the list of files for reading offline.
    generateBundle: {
      order: 'post',
      handler() {
        for (const [fileName, source] of behind) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/**
 * Whether neither luck nor what was read before changes the first page of a story, or the one
 * that choices lead to.
 */
function isFirm(pack: Pack, language: Language, decisions: readonly string[] = []): boolean {
  const { id } = pack.manifest;
  const looks = seeds.map((seed, index) => {
    const run = replay(pack, {
      ...{ story: id, storyHash: pack.hash, seed, language, decisions },
      given: { seen_endings: index },
    });
    const { turns, problem } = run;
    const last = turns.at(-1);
    const shown = [last?.page, last?.chapter, last?.role, last?.scene, last?.readings.at(-1)?.hour];
    const ledTo = consequenceAt(run, turns.length - 1);
    return JSON.stringify([shown, ledTo, problem, last?.ending, turns.length]);
  });
  return looks.every((look) => look === looks[0]);
}

/** Tells builds apart, as the names of other files do. */
function hashOf(pages: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update([...pages.values()].join())
    .digest('hex')
    .slice(0, 7);
}

function firstFile(context: IndexHtmlTransformContext, pack: Pack, language: Language): string {
  const module = `\0${partId({ story: pack.manifest.id, part: `${language}-first` })}`;
  return `./${chunkOf(context, (id) => id === module)?.fileName ?? ''}`;
}

/** The file that holds what every page says. */
function textFile({ bundle = {} }: IndexHtmlTransformContext, language: Language): string {
  const isWanted = (module: string) => module.endsWith(`/locales/${language}/frame.ts`);
  const chunk = Object.values(bundle).find(
    (part) => part.type === 'chunk' && part.moduleIds.some(isWanted),
  );
  return `./${chunk?.fileName ?? ''}`;
}

/** What the shelf is made of: its code and its style. */
function shelfFiles(context: IndexHtmlTransformContext): string[] {
  const chunk = chunkOf(context, (id) => id?.endsWith('/place-shelf.ts') ?? false);
  if (chunk === null) return [];
  return [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])].map((name) => `./${name}`);
}

function chunkOf(
  context: IndexHtmlTransformContext,
  isWanted: (module: string | null) => boolean,
): OutputChunk | null {
  for (const part of Object.values(context.bundle ?? {})) {
    if (part.type === 'chunk' && isWanted(part.facadeModuleId)) return part;
  }
  return null;
}

/** Puts the style into the page itself: a first paint that waits for no further file. */
function withStyle(html: string, { bundle = {} }: IndexHtmlTransformContext): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (link, name: string) => {
    const sheet = bundle[name];
    if (sheet?.type !== 'asset') return link;
    Reflect.deleteProperty(bundle, name);
    // Addresses in the sheet are told from its folder, those in the page from the page.
    return `<style>${String(sheet.source).trim().replaceAll('url(../', 'url(./')}</style>`;
  });
}
