import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';
import { BuiltStories, type Check } from './built-stories.ts';
import { FollowStories } from './follow-stories.ts';
import { logicAddress } from './logic-address.ts';
import { readPlace } from './read-place.ts';
import { isStoryFile } from './story-folder.ts';
import { insideOf, storiesAt, storiesIn, storyPlaces, type StoryFolders } from './story-place.ts';
import { catalogCode, catalogId, liveCatalogCode, parsePartId, partCode } from './story-module.ts';
import { problemText } from './problem-text.ts';

/** What the plugin may be told. */
export interface InkPluginOptions {
  /** The folder of the stories, from Vite's root. */
  readonly folder?: string;
  /**
   * More folders of stories, or stories themselves, anywhere; theirs come before the folder's. A build
   * leaves out what cannot be played of them, and says so.
   */
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
  let folders: StoryFolders = { own: resolve(folder), more: [] };
  let stories = new BuiltStories(process.cwd(), folders, ({ problems }) => problems);
  let following: FollowStories | null = null;
  let isBuild = true;
  let base = '/';

  return {
    name: 'runaway:stories',
    /** For plugins that need the stories themselves. */
    api: { packs: () => stories.shown() },

    configResolved(config) {
      folders = { own: resolve(config.root, folder), more };
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
      const errors = buildAll(this, stories, folders, isBuild);
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
      server.watcher.add([folders.own, ...folders.more]);
      server.environments.client.hot.on('runaway:hello', (_: unknown, asking) => {
        asking.send('runaway:problem', stories.problems());
      });
    },

    hotUpdate({ file }) {
      if (this.environment.name !== 'client') return;
      const found = new Set(stories.keptAt(file));
      for (const { id, path } of storiesAt(folders, file)) {
        if (file === path || isStoryFile(insideOf(path, file) ?? file)) found.add(id);
      }
      if (found.size === 0) return;
      for (const id of found) following?.follow(id);
      return [];
    },
  };
}

/**
 * Builds every story there is, tells the build which files to watch and what to warn of, and answers
 * with what keeps it from going on.
 */
function buildAll(
  told: Pick<Rollup.PluginContext, 'warn' | 'addWatchFile'>,
  stories: BuiltStories,
  folders: StoryFolders,
  isBuild: boolean,
): readonly string[] {
  const places = storyPlaces(folders);
  const errors: string[] = [];
  for (const { id, path } of folders.more.flatMap(storiesIn)) {
    const taken = places.get(id);
    if (taken !== path) told.warn(leftOut(path, `${taken} has the same id, “${id}”.`));
  }
  for (const [id, place] of places) {
    const read = readPlace(place);
    if (!read.ok) {
      told.warn(leftOut(place, read.message, read.problems.map(problemText)));
      continue;
    }
    const pack = stories.build(id, read.found);
    if (!isBuild) continue;
    const found = stories.problemsOf(id);
    const wrong = found.filter(({ severity }) => severity === 'error').map(problemText);
    if (wrong.length > 0 && insideOf(folders.own, place) === null) {
      told.warn(leftOut(place, 'It does not compile.', wrong));
      stories.forget(id);
      continue;
    }
    for (const path of pack.files.keys()) told.addWatchFile(join(place, path));
    errors.push(...wrong);
    for (const problem of found) {
      if (problem.severity === 'warning') told.warn(problemText(problem));
    }
  }
  return errors;
}

/** What is said of a story that is not on the shelf. */
function leftOut(place: string, reason: string, lines: readonly string[] = []): string {
  return [`${place} is left out: ${reason}`, ...lines].join('\n');
}
