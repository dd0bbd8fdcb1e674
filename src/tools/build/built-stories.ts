import type { AuthoringProblem } from '../../game/index.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildPack, CompileCache, type BuiltPack } from '../../authoring/index.ts';
import { inPlace, readPlace } from './read-place.ts';
import type { StoryFiles } from './story-folder.ts';
import { insideOf, isPack, storyPlaces, touches, type StoryFolders } from './story-place.ts';

/** A story that can be played in all its languages, and how many stood in its place before it. */
export interface Good {
  readonly pack: BuiltPack;
  readonly version: number;
}

/** What to ask of a built story. */
export type Check = (pack: BuiltPack) => readonly AuthoringProblem[];

/** The stories of some folders as they were last read from the disk. */
export class BuiltStories {
  readonly #root: string;
  readonly #folders: StoryFolders;
  readonly #check: Check;
  /** Last state of each story, good or not. */
  readonly #built = new Map<string, BuiltPack>();
  /** Last state of each story that could be played in all its languages. */
  readonly #good = new Map<string, Good>();
  /** What each story was last built from. */
  readonly #read = new Map<string, StoryFiles>();
  readonly #caches = new Map<string, CompileCache>();
  /** Where each story was found when it was built. */
  readonly #places = new Map<string, string>();
  #version = 0;

  /** `root` is where paths begin. */
  constructor(root: string, folders: StoryFolders, check: Check) {
    this.#root = root;
    this.#folders = folders;
    this.#check = check;
  }

  build(id: string, found: StoryFiles): BuiltPack {
    const { files, unread } = found;
    this.#read.set(id, found);
    this.#places.set(id, this.#placeOf(id));
    const cache = this.#caches.get(id) ?? new CompileCache();
    this.#caches.set(id, cache);
    const made = buildPack(files, { folder: id, unread, cache });
    this.#built.set(id, made);
    if (made.problems.every(({ severity }) => severity !== 'error')) {
      this.#version += 1;
      this.#good.set(id, { pack: made, version: this.#version });
    }
    return made;
  }

  /** Reads a story anew: what is found, null where it is gone; undefined if nothing has changed. */
  readAgain(id: string): StoryFiles | null | undefined {
    const path = this.#placeOf(id);
    const isThere = existsSync(path) && (path !== join(this.#folders.own, id) || isPack(path));
    const read = isThere ? readPlace(path) : null;
    // What is no story for the moment stays as it was.
    if (read?.ok === false) return undefined;
    const files = read === null ? null : read.found;
    return sameFiles(files, this.#read.get(id) ?? null) ? undefined : files;
  }

  forget(id: string): void {
    this.#read.delete(id);
    this.#built.delete(id);
    this.#good.delete(id);
    this.#caches.delete(id);
    this.#places.delete(id);
  }

  /** The stories that lay where a file is or was. */
  keptAt(file: string): readonly string[] {
    return [...this.#places].filter(([, place]) => touches(place, file)).map(([id]) => id);
  }

  problems(): AuthoringProblem[] {
    return [...this.#built.keys()].flatMap((id) => this.problemsOf(id));
  }

  problemsOf(id: string): readonly AuthoringProblem[] {
    const pack = this.#built.get(id);
    if (pack === undefined) return [];
    const place = this.#placeOf(id);
    // From the root where it lies inside.
    const told = insideOf(this.#root, place) ?? place;
    return this.#check(pack).map((problem) => inPlace(problem, place, told));
  }

  /** The stories to show: a broken one as it last was, or as far as it goes. */
  shown(): BuiltPack[] {
    return [...storyPlaces(this.#folders).keys()]
      .map((id) => this.stateOf(id))
      .filter((pack) => pack !== undefined)
      .filter((pack) => pack.manifest !== null);
  }

  stateOf(id: string): BuiltPack | undefined {
    return this.#good.get(id)?.pack ?? this.#built.get(id);
  }

  goodOf(id: string): Good | undefined {
    return this.#good.get(id);
  }

  #placeOf(id: string): string {
    return (
      storyPlaces(this.#folders).get(id) ?? this.#places.get(id) ?? join(this.#folders.own, id)
    );
  }
}

function sameFiles(one: StoryFiles | null, other: StoryFiles | null): boolean {
  if (one === null || other === null) return one === other;
  const { files } = one;
  const isSame = files.size === other.files.size && isDeepStrictEqual(one.unread, other.unread);
  return isSame && [...files].every(([path, text]) => other.files.get(path) === text);
}
