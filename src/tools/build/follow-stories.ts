import type { ViteDevServer } from 'vite';
import { glossaryFile, type BuiltPack } from '../../authoring/index.ts';
import type { Language } from '../../game/index.ts';
import type { BuiltStories } from './built-stories.ts';
import type { StoryFiles } from './story-folder.ts';
import { catalogId, parsePartId } from './story-module.ts';

/** A watcher tells nothing of a change that follows another within 50 ms: look again after that, ms. */
const settling = 150;

/** Takes what changes on the disk into the stories and tells the windows that show them. */
export class FollowStories {
  readonly #server: ViteDevServer;
  readonly #stories: BuiltStories;
  readonly #settlings = new Map<string, NodeJS.Timeout>();

  constructor(server: ViteDevServer, stories: BuiltStories) {
    this.#server = server;
    this.#stories = stories;
    server.httpServer?.on('close', () => this.#settlings.forEach((timer) => clearTimeout(timer)));
  }

  /** Takes in what is on the disk, and looks again until nothing has changed since. */
  follow(id: string): void {
    clearTimeout(this.#settlings.get(id));
    this.#look(id);
    const again = () => {
      if (this.#look(id)) this.follow(id);
      else this.#settlings.delete(id);
    };
    this.#settlings.set(id, setTimeout(again, settling));
  }

  /** Whether something was found that has to be looked at again. */
  #look(id: string): boolean {
    try {
      const files = this.#stories.readAgain(id);
      if (files === undefined) return false;
      this.#take(id, files);
    } catch {
      // A file went while its folder was read, as editors do it that write beside and rename.
    }
    return true;
  }

  #take(id: string, files: StoryFiles | null): void {
    const before = this.#stories.goodOf(id)?.pack;
    if (files === null) this.#stories.forget(id);
    else this.#stories.build(id, files);
    this.#invalidate(id);
    const { hot } = this.#server.environments.client;
    hot.send('runaway:problem', this.#stories.problems());
    const after = this.#stories.goodOf(id);
    if (after === undefined || after.pack === before || after.pack.manifest === null) return;
    const { hash, manifest } = after.pack;
    for (const language of manifest.languages) {
      if (before !== undefined && sameStory(before, after.pack, language)) continue;
      hot.send('runaway:story', { id, language, hash, version: after.version, manifest });
    }
  }

  #invalidate(id: string): void {
    const { moduleGraph } = this.#server.environments.client;
    const catalog = moduleGraph.getModuleById(`\0${catalogId}`);
    if (catalog !== undefined) moduleGraph.invalidateModule(catalog);
    // A kit has no hash of its own in its address: the next window that asks gets it new.
    for (const [key, module] of moduleGraph.idToModuleMap) {
      const part = parsePartId(key.replace('\0', ''));
      if (part?.story === id && part.part.endsWith('-kit')) moduleGraph.invalidateModule(module);
    }
  }
}

function sameStory(before: BuiltPack, after: BuiltPack, language: Language): boolean {
  return (
    before.compiled[language] === after.compiled[language] &&
    before.files.get('story.json') === after.files.get('story.json') &&
    before.files.get(glossaryFile) === after.files.get(glossaryFile)
  );
}
