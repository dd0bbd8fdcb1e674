import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';
import { playable, type BuiltPack } from '../../authoring/index.ts';
import { replay, type Language, type Manifest, type Pack, type Run } from '../../game/index.ts';
import { partId } from './story-module.ts';

/** What the plugin must be told. */
export interface OpeningOptions {
  /** Id of the story whose first page stands in the HTML. */
  readonly story: string;
  /** A first page, and the pages its choices lead to, as HTML. */
  readonly render: (run: Run, nexts: readonly Run[], language: Language) => string;
  /** The shelf of somebody who comes for the first time, as HTML. */
  readonly renderShelf: (manifests: readonly Manifest[], language: Language) => string;
  /** Shows them in the browser before the app has come; its text is written into the page. */
  readonly stand: (story: string, files: StandingFiles, signOf: SignOf) => void;
  /** What a key stands for; its text is written into the page. */
  readonly signOf: SignOf;
}

type SignOf = (event: KeyboardEvent) => string;

/** What the page can fetch before it is asked for. */
interface StandingFiles {
  readonly shelf: readonly string[];
  readonly openings: Readonly<Record<string, string>>;
  /** What every page says, by language. */
  readonly texts: Readonly<Record<string, string>>;
}

type OutputChunk = Rolldown.OutputChunk;

/** Seeds tried: a page that luck can change is not put into the HTML. */
const seeds = [1, 2, 3, 4711];

/** Vite plugin that puts the shelf and the first page of a story into the HTML, in every language. */
export function opening(options: OpeningOptions): Plugin {
  let packs: () => readonly BuiltPack[] = () => [];
  return {
    name: 'runaway:opening',
    apply: 'build',

    configResolved(config) {
      const stories = config.plugins.find((plugin) => plugin.name === 'runaway:stories');
      // Set by the ink plugin, which every build of this project has.
      packs = (stories?.api as { packs: typeof packs }).packs;
    },

    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const built = packs().find((pack) => pack.manifest?.id === options.story);
        const pack = built === undefined ? null : playable(built);
        if (pack === null) return html;
        const pages = pack.manifest.languages.map((language) => page(pack, language, options));
        if (pages.includes(null)) return html;
        const inEvery = (file: (language: Language) => string) =>
          Object.fromEntries(pack.manifest.languages.map((language) => [language, file(language)]));
        const openings = inEvery((language) => openingFile(context, pack, language));
        const texts = inEvery((language) => textFile(context, language));
        const manifests = packs().flatMap(({ manifest }) => (manifest === null ? [] : [manifest]));
        const shelves = pack.manifest.languages.map((language) =>
          options.renderShelf(manifests, language),
        );
        const told = [pack.manifest.id, { shelf: shelfFiles(context), openings, texts }];
        const given = [...told.map((one) => JSON.stringify(one)), String(options.signOf)];
        const script = `<script>(${String(options.stand)})(${given.join(', ')})</script>`;
        return withStyle(html, context).replace('<!--openings-->', () =>
          [...shelves, ...pages, script].join('\n'),
        );
      },
    },
  };
}

function page(pack: Pack, language: Language, { render }: OpeningOptions): string | null {
  const run = firm(pack, language, []);
  if (run === null) return null;
  const choices = run.turns[0]?.page.choices ?? [];
  const nexts = choices.map(({ label }) => firm(pack, language, [label]));
  return render(
    run,
    nexts.filter((next) => next !== null),
    language,
  );
}

/** The run after some decisions, where neither luck nor what was read before changes its page. */
function firm(pack: Pack, language: Language, decisions: readonly string[]): Run | null {
  const { id } = pack.manifest;
  const runs = seeds.map((seed, index) =>
    replay(pack, {
      ...{ story: id, storyHash: pack.hash, seed, language, decisions },
      given: { seen_endings: index },
    }),
  );
  const looks = runs.map(({ turns, problem }) => {
    const last = turns.at(-1);
    const shown = [last?.page, last?.chapter, last?.role, last?.scene, last?.readings.at(-1)?.hour];
    return JSON.stringify([shown, problem, last?.ending]);
  });
  const isFirm = looks.every((look) => look === looks[0]);
  return isFirm && runs[0]?.turns.length === decisions.length + 1 ? runs[0] : null;
}

function openingFile(context: IndexHtmlTransformContext, pack: Pack, language: Language): string {
  const module = `\0${partId({ story: pack.manifest.id, part: `${language}-opening` })}`;
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
