import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { playable, type BuiltPack } from '../authoring/index.ts';
import { replay, type Language, type Pack, type Run } from '../game/index.ts';
import { partId } from './story-module.ts';

/** What the plugin must be told. */
export interface OpeningOptions {
  /** Id of the story whose first page stands in the HTML. */
  readonly story: string;
  /** A first page as HTML. */
  readonly render: (run: Run, language: Language) => string;
}

/** Seeds tried: a first page that luck can change is not put into the HTML. */
const seeds = [1, 2, 3, 4711];

/** Vite plugin that puts the first page of a story into the HTML, in every language. */
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
        const files = Object.fromEntries(
          pack.manifest.languages.map((language) => [language, fileOf(context, pack, language)]),
        );
        return html
          .replace('<!--openings-->', () => pages.join('\n'))
          .replace('{/*opening files*/}', () => JSON.stringify(files))
          .replace('/*opening story*/', () => pack.manifest.id);
      },
    },
  };
}

function page(pack: Pack, language: Language, { render }: OpeningOptions): string | null {
  const pages = seeds.map((seed) => {
    const { id } = pack.manifest;
    const begun = { story: id, storyHash: pack.hash, seed, language, decisions: [] };
    return render(replay(pack, begun), language);
  });
  const [first] = pages;
  return first !== undefined && pages.every((other) => other === first) ? first : null;
}

function fileOf(context: IndexHtmlTransformContext, pack: Pack, language: Language): string {
  const module = `\0${partId({ story: pack.manifest.id, part: `${language}-opening` })}`;
  const chunk = Object.values(context.bundle ?? {}).find(
    (part) => part.type === 'chunk' && part.facadeModuleId === module,
  );
  return chunk === undefined ? '' : `./${chunk.fileName}`;
}
