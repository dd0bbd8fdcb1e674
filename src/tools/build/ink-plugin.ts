import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin, ViteDevServer } from 'vite';
import {
  buildPack,
  glossaryFile,
  type AuthoringProblem,
  type BuiltPack,
} from '../../authoring/index.ts';
import { logicAddress } from './logic-address.ts';
import { isStoryFile, readStoryFolder, type StoryFiles } from './story-folder.ts';
import { placeOf, storyPlaces } from './story-place.ts';
import { catalogCode, catalogId, liveCatalogCode, parsePartId, partCode } from './story-module.ts';
import { inFolder, problemText } from './problem-text.ts';

/** What the plugin may be told. */
export interface InkPluginOptions {
  /** The folder of the stories, from Vite's root. */
  readonly folder?: string;
  /** More folders of stories, or stories themselves, anywhere; theirs come before the folder's. */
  readonly more?: readonly string[];
  /** What to ask of a built story beside that it compiles; shown while developing. */
  readonly check?: (pack: BuiltPack) => readonly AuthoringProblem[];
}

/** A story that can be played in all its languages, and how many stood in its place before it. */
interface Good {
  readonly pack: BuiltPack;
  readonly version: number;
}

/** A watcher tells nothing of a change that follows another within 50 ms: look again after that, ms. */
const settling = 150;

const client = fileURLToPath(new URL('./story-client.ts', import.meta.url));

/** Vite plugin that compiles the stories and offers them as `virtual:stories`. */
export function inkStories(options: InkPluginOptions = {}): Plugin {
  const name = options.folder ?? 'stories';
  /** Last state of each story, good or not. */
  const built = new Map<string, BuiltPack>();
  /** Last state of each story that could be played in all its languages. */
  const good = new Map<string, Good>();
  /** What each story was last built from. */
  const read = new Map<string, StoryFiles>();
  const settlings = new Map<string, NodeJS.Timeout>();
  let version = 0;
  let folders: readonly string[] = [resolve(name)];
  let root = process.cwd();
  let isBuild = true;
  let base = '/';

  function build(id: string, found: StoryFiles): BuiltPack {
    const { files, unread } = found;
    read.set(id, found);
    const made = buildPack(files, { folder: id, unread, previous: built.get(id) });
    built.set(id, made);
    if (!hasError(made.problems)) {
      version += 1;
      good.set(id, { pack: made, version });
    }
    return made;
  }

  function placeOfId(id: string): string {
    return storyPlaces(folders).get(id) ?? join(folders[0]!, id);
  }

  /** A folder as people would name it: from the root where it lies inside. */
  function told(place: string): string {
    const inside = relative(root, place).replaceAll('\\', '/');
    return inside.startsWith('..') ? place : inside;
  }

  /** A build asks only that the stories compile; while developing everything is told. */
  function problems(): AuthoringProblem[] {
    return [...built].flatMap(([id, pack]) => {
      const found = isBuild ? pack.problems : (options.check?.(pack) ?? pack.problems);
      return found.map((problem) => inFolder(problem, told(placeOfId(id))));
    });
  }

  /** The stories to show: a broken one as it last was, or as far as it goes. */
  function shown(): BuiltPack[] {
    return [...storyPlaces(folders).keys()]
      .map((id) => stateOf(id))
      .filter((pack) => pack !== undefined)
      .filter((pack) => pack.manifest !== null);
  }

  function stateOf(id: string): BuiltPack | undefined {
    return good.get(id)?.pack ?? built.get(id);
  }

  function versionOf(id: string): number {
    return good.get(id)?.version ?? 0;
  }

  return {
    name: 'runaway:stories',
    /** For plugins that need the stories themselves. */
    api: { packs: () => shown() },

    configResolved(config) {
      ({ root } = config);
      folders = [resolve(root, name), ...(options.more ?? [])];
      isBuild = config.command === 'build';
      base = config.base;
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
        const pack = build(id, readStoryFolder(place));
        if (!isBuild) continue;
        for (const path of pack.files.keys()) this.addWatchFile(join(place, path));
      }
      if (!isBuild) return;
      const found = problems();
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
        if (!isBuild) return liveCatalogCode(shown(), versionOf, client, base);
        return catalogCode(shown(), (pack) => logicAddress(pack, (file) => this.emitFile(file)));
      }
      const part = id.startsWith('\0') ? parsePartId(id.slice(1)) : null;
      if (part === null) return null;
      const pack = stateOf(part.story);
      if (pack === undefined) throw new Error(`There is no story “${part.story}”.`);
      return partCode(pack, part.part);
    },

    configureServer(server) {
      server.watcher.add([...folders]);
      server.environments.client.hot.on('runaway:hello', (_: unknown, asking) => {
        asking.send('runaway:problem', problems());
      });
      server.httpServer?.on('close', () => settlings.forEach((timer) => clearTimeout(timer)));
    },

    hotUpdate({ file, server }) {
      if (this.environment.name !== 'client') return;
      const place = placeOf(folders, file);
      if (place === null || !isStoryFile(place.path)) return;
      follow(server, place.id);
      return [];
    },
  };

  /** Takes in what is on the disk, and looks again until nothing has changed since. */
  function follow(server: ViteDevServer, id: string): void {
    clearTimeout(settlings.get(id));
    look(server, id);
    const again = () => {
      if (look(server, id)) follow(server, id);
      else settlings.delete(id);
    };
    settlings.set(id, setTimeout(again, settling));
  }

  /** Whether something was found that has to be looked at again. */
  function look(server: ViteDevServer, id: string): boolean {
    try {
      const files = filesOf(id);
      if (sameFiles(files, read.get(id) ?? null)) return false;
      tell(server, id, files);
    } catch {
      // A file went while its folder was read, as editors do it that write beside and rename.
    }
    return true;
  }

  function filesOf(id: string): StoryFiles | null {
    const path = placeOfId(id);
    return existsSync(join(path, 'story.json')) ? readStoryFolder(path) : null;
  }

  function tell(server: ViteDevServer, id: string, files: StoryFiles | null): void {
    const before = good.get(id)?.pack;
    if (files !== null) build(id, files);
    else {
      read.delete(id);
      built.delete(id);
      good.delete(id);
    }
    const { moduleGraph, hot } = server.environments.client;
    const catalog = moduleGraph.getModuleById(`\0${catalogId}`);
    if (catalog !== undefined) moduleGraph.invalidateModule(catalog);
    // A kit has no hash of its own in its address: the next window that asks gets it new.
    for (const [key, module] of moduleGraph.idToModuleMap) {
      const part = parsePartId(key.replace('\0', ''));
      if (part?.story === id && part.part.endsWith('-kit')) moduleGraph.invalidateModule(module);
    }
    hot.send('runaway:problem', problems());
    const after = good.get(id);
    if (after === undefined || after.pack === before || after.pack.manifest === null) return;
    const { hash, manifest } = after.pack;
    for (const language of manifest.languages) {
      if (before !== undefined && sameStory(before, after.pack, language)) continue;
      hot.send('runaway:story', { id, language, hash, version: after.version, manifest });
    }
  }
}

function sameStory(before: BuiltPack, after: BuiltPack, language: 'en' | 'de'): boolean {
  return (
    before.compiled[language] === after.compiled[language] &&
    before.files.get('story.json') === after.files.get('story.json') &&
    before.files.get(glossaryFile) === after.files.get(glossaryFile)
  );
}

function sameFiles(one: StoryFiles | null, other: StoryFiles | null): boolean {
  if (one === null || other === null) return one === other;
  const { files } = one;
  const isSame = files.size === other.files.size && isDeepStrictEqual(one.unread, other.unread);
  return isSame && [...files].every(([path, text]) => other.files.get(path) === text);
}

function hasError(problems: readonly AuthoringProblem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
