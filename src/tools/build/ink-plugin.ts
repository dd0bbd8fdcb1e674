import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { BuiltStories, type Check } from './built-stories.ts';
import { FollowStories } from './follow-stories.ts';
import { logicAddress } from './logic-address.ts';
import { isStoryFile, readStoryFolder } from './story-folder.ts';
import { placeOf, storyPlaces } from './story-place.ts';
import { catalogCode, catalogId, liveCatalogCode, parsePartId, partCode } from './story-module.ts';
import { problemText } from './problem-text.ts';

/** What the plugin may be told. */
export interface InkPluginOptions {
  /** The folder of the stories, from Vite's root. */
  readonly folder?: string;
  /** More folders of stories, or stories themselves, anywhere; theirs come before the folder's. */
  readonly more?: readonly string[];
  /** What to ask of a built story beside that it compiles; shown while developing. */
  readonly check?: Check;
}

const client = fileURLToPath(new URL('./story-client.ts', import.meta.url));

/** Vite plugin that compiles the stories and offers them as `virtual:stories`. */
export function inkStories({
  folder = 'stories',
  more = [],
  check,
}: InkPluginOptions = {}): Plugin {
  let folders: readonly string[] = [resolve(folder)];
  let stories = new BuiltStories(process.cwd(), folders, ({ problems }) => problems);
  let following: FollowStories | null = null;
  let isBuild = true;
  let base = '/';

  return {
    name: 'runaway:stories',
    /** For plugins that need the stories themselves. */
    api: { packs: () => stories.shown() },

    configResolved(config) {
      folders = [resolve(config.root, folder), ...more];
      isBuild = config.command === 'build';
      base = config.base;
      stories = new BuiltStories(config.root, folders, (pack) =>
        // A build asks only that the stories compile; while developing everything is told.
        isBuild || check === undefined ? pack.problems : check(pack),
      );
    },

    outputOptions(output) {
      const others = output.chunkFileNames ?? 'assets/[name]-[hash].js';
      return {
        ...output,
        chunkFileNames: (chunk) => {
          const part = parsePartId(chunk.facadeModuleId?.replace('\0', '') ?? '');
          if (part !== null) return `assets/story-${part.story}-${part.part}-[hash:7].js`;
          return typeof others === 'function' ? others(chunk) : others;
        },
      };
    },

    buildStart() {
      for (const [id, place] of storyPlaces(folders)) {
        const pack = stories.build(id, readStoryFolder(place));
        if (!isBuild) continue;
        for (const path of pack.files.keys()) this.addWatchFile(join(place, path));
      }
      if (!isBuild) return;
      const found = stories.problems();
      for (const problem of found) {
        if (problem.severity === 'warning') this.warn(problemText(problem));
      }
      const errors = found.filter((problem) => problem.severity === 'error').map(problemText);
      if (errors.length > 0) this.error(`The stories do not compile.\n${errors.join('\n')}`);
    },

    resolveId(id) {
      const isOurs = id === catalogId || parsePartId(id) !== null;
      return isOurs ? `\0${id}` : null;
    },

    load(id) {
      if (id === `\0${catalogId}`) {
        const shown = stories.shown();
        return isBuild
          ? catalogCode(shown, (pack) => logicAddress(pack, (file) => this.emitFile(file)))
          : liveCatalogCode(shown, (one) => stories.goodOf(one)?.version ?? 0, client, base);
      }
      const part = id.startsWith('\0') ? parsePartId(id.slice(1)) : null;
      if (part === null) return null;
      const pack = stories.stateOf(part.story);
      if (pack === undefined) throw new Error(`There is no story “${part.story}”.`);
      return partCode(pack, part.part);
    },

    configureServer(server) {
      following = new FollowStories(server, stories);
      server.watcher.add([...folders]);
      server.environments.client.hot.on('runaway:hello', (_: unknown, asking) => {
        asking.send('runaway:problem', stories.problems());
      });
    },

    hotUpdate({ file }) {
      if (this.environment.name !== 'client') return;
      const place = placeOf(folders, file);
      if (place === null || !isStoryFile(place.path)) return;
      following?.follow(place.id);
      return [];
    },
  };
}
