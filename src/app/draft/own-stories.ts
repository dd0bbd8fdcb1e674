import type {
  BroughtStory,
  Manifest,
  OtherLetters,
  StoryEntry,
  ToldStory,
} from '../../game/index.ts';
import type { BringStory, HandedIn, ReadyStory, StoryMaker } from './story-maker.ts';
import { coverOf, isPlayable, keyOf, readCover, unplayed, type OwnCover } from './own-cover.ts';
import { Source } from '../source.ts';
import { asList } from '../unchecked.ts';

/** What own stories need from the browser. */
export interface OwnStoryPorts {
  /** Null on a page that holds one story and no others. */
  readonly bring: BringStory | null;
  /** For a story that is being written; where it is missing each time is as the first. */
  readonly openMaker?: () => StoryMaker;
  /** A story as one page that plays anywhere; rejects where the page for it cannot be fetched. */
  readonly makePage: (told: ToldStory) => Promise<string>;
  readonly covers: {
    read(): readonly OwnCover[] | null;
    write(covers: readonly OwnCover[]): boolean;
    onWrite?(covers: readonly OwnCover[]): void;
  };
  /** Story id → its files, path → text. Rejects what the browser refuses. */
  readonly files: {
    getItem(id: string): Promise<unknown>;
    setItem(id: string, files: unknown): Promise<unknown>;
    removeItem(id: string): Promise<void>;
    /** Missing where nobody can tell. */
    keys?(): Promise<readonly string[]>;
  };
  /** Runs one task at a time for each name, in all tabs; within this page where it is missing. */
  readonly exclusive?: <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;
  /** Writes a story's files into a folder; to be asked only where the browser shows folders to choose. */
  readonly saveFolder?: SaveFolder;
  /** Ids of the stories that come with the app. */
  readonly taken: readonly string[];
}

/** What became of writing a story into a folder. */
export interface SavedFolder {
  readonly folder: string;
  /** Files that were not there, or stood there otherwise. */
  readonly written: number;
}

/**
 * Writes files into the folder it wrote this story into last, else into one that is asked for; null where
 * none was chosen. `given` are the files by the names their author gave them, without what the app added:
 * those are written where the folder is the one the story came from.
 */
export type SaveFolder = (story: {
  readonly id: string;
  readonly files: ReadonlyMap<string, string>;
  readonly given: ReadonlyMap<string, string>;
}) => Promise<SavedFolder | null>;

/** Stories somebody brought along, kept in this browser. */
export class OwnStories extends Source {
  #all: readonly StoryEntry[] = [];
  #removed: { readonly entry: StoryEntry; readonly files: unknown } | null = null;
  readonly #ready = new Map<string, Promise<ReadyStory>>();
  /** What this window holds and the browser does not, or not yet. */
  readonly #unkept = new Map<string, unknown>();

  constructor(readonly ports: OwnStoryPorts) {
    super();
    this.reread();
  }

  /** Lists what is kept now. */
  reread(): void {
    this.#all = asList(this.ports.covers.read()).flatMap((cover) => {
      const read = readCover(cover);
      return read === null ? [] : [this.#entryOf(read.manifest, read.hash)];
    });
    this.changed();
  }

  /** Whether stories can be brought along here. */
  get isOpen(): boolean {
    return this.ports.bring !== null;
  }

  /** Whether nothing of them would be lost if the page closed now. */
  get isAllKept(): boolean {
    return this.#unkept.size === 0;
  }

  /** Those that can be played. */
  get entries(): readonly StoryEntry[] {
    return this.#all.filter(isPlayable);
  }

  /** Those that could never be played yet: they can be opened to be mended. */
  get unplayable(): readonly StoryEntry[] {
    return this.#all.filter((entry) => !isPlayable(entry));
  }

  /**
   * Makes a story of files and keeps it; one of the same id is replaced. One that cannot be played waits
   * for the writing room, and a playable one of its id stays on the shelf meanwhile.
   */
  async bring(files: HandedIn, name: string, other?: OtherLetters): Promise<BroughtStory> {
    const { bring } = this.ports;
    const asked: BringStory | null =
      bring === null || other === undefined
        ? bring
        : (given, options) => bring(given, { ...options, other });
    const brought = await this.rewrite(files, name, asked);
    if (brought.ok) await this.#setAside(brought.manifest.id);
    else if (Object.keys(brought.files).length > 0) await this.#keepToMend(brought);
    return brought;
  }

  /** Makes and keeps a story while it is written: what was typed since stays. */
  async rewrite(files: HandedIn, name: string, bring = this.ports.bring): Promise<BroughtStory> {
    const brought = await this.#made(files, name, bring);
    if (brought.ok) await this.#keep(brought);
    return brought;
  }

  /** Lists a story whose files are kept. */
  list({ manifest, hash }: NonNullable<ReturnType<typeof readCover>>): void {
    this.#put([...this.#without(manifest.id), this.#entryOf(manifest, hash)]);
  }

  /** Lists a story whose files wait in the writing room, where none of that id is listed. */
  listToMend(id: string): void {
    if (this.#without(id).length < this.#all.length || this.ports.taken.includes(id)) return;
    this.#put([...this.#all, this.#entryOf(unplayed(id), '')]);
  }

  /** A story as one page that plays anywhere; rejects where the page for it cannot be fetched. */
  async publish(id: string): Promise<string> {
    const { manifest, hash, stories, glossary, kits } = await this.#story(id);
    return this.ports.makePage({ manifest, hash, stories, glossary, kits });
  }

  /** The story taken away last, which can be brought back while the app is open. */
  get removed(): StoryEntry | null {
    return this.#removed?.entry ?? null;
  }

  /** Takes a story away; its playthroughs stay. */
  async remove(entry: StoryEntry): Promise<void> {
    const key = keyOf(entry);
    const files = await this.ports.files.getItem(key).catch(() => null);
    this.#removed = { entry, files };
    this.#put(this.#all.filter((one) => one !== entry));
    await this.#drop(key);
  }

  /** Brings back what was taken away last. */
  async restore(): Promise<void> {
    if (this.#removed === null) return;
    const { entry, files } = this.#removed;
    this.#removed = null;
    if (files !== null) await this.keepAs(keyOf(entry), files);
    this.#put([...this.#without(entry.manifest.id), entry]);
  }

  /** What this window holds of a story and the browser does not. */
  held(key: string): unknown {
    return this.#unkept.get(key);
  }

  /** Keeps something of a story; false, and nothing of it here, where the browser refuses. */
  keepIfRoom(key: string, value: unknown): Promise<boolean> {
    return this.ports.files.setItem(key, value).then(
      () => true,
      () => false,
    );
  }

  /** Keeps something of a story; false where the browser refuses, and then it holds until the page closes. */
  async keepAs(key: string, value: unknown): Promise<boolean> {
    this.#unkept.set(key, value);
    const isKept = await this.keepIfRoom(key, value);
    // Something newer may be on its way by now.
    if (isKept && this.#unkept.get(key) === value) this.#unkept.delete(key);
    return isKept;
  }

  async #keepToMend({ id, files }: BroughtStory & { readonly ok: false }): Promise<void> {
    await this.#setAside(id);
    await this.keepAs(`draft:${id}`, files);
    this.listToMend(id);
  }

  #without(id: string): readonly StoryEntry[] {
    return this.#all.filter(({ manifest }) => manifest.id !== id);
  }

  /** What was written on a story before it was brought anew waits for the writing room. */
  async #setAside(id: string): Promise<void> {
    const { files } = this.ports;
    const draft = await files.getItem(`draft:${id}`).catch(() => null);
    if (draft === null || draft === undefined) return;
    await files.setItem(`left:${id}`, draft).catch(() => undefined);
    await this.#drop(`draft:${id}`);
  }

  async #drop(key: string): Promise<void> {
    this.#unkept.delete(key);
    await this.ports.files.removeItem(key).catch(() => undefined);
  }

  #made(files: HandedIn, name: string, bring = this.ports.bring): Promise<BroughtStory> {
    const { taken } = this.ports;
    if (bring === null) return Promise.reject(new Error('This page holds one story.'));
    return bring(files, { name, taken });
  }

  async #keep(brought: ReadyStory): Promise<void> {
    const { id } = brought.manifest;
    this.#ready.set(id, Promise.resolve(brought));
    // Where the browser keeps nothing it can be played until the page is closed.
    await this.keepAs(id, brought.files);
    this.#put([...this.#without(id), this.#entryOf(brought.manifest, brought.hash)]);
  }

  #put(all: readonly StoryEntry[]): void {
    this.#all = all;
    // A cover without files would be a story that cannot be opened.
    const kept = all.filter((entry) => !this.#unkept.has(keyOf(entry)));
    this.ports.covers.write(
      kept.map(({ manifest, hash }) => ({ manifest: coverOf(manifest), hash })),
    );
    this.changed();
  }

  /** `cover` is replaced by the whole manifest as soon as the story is there. */
  #entryOf(cover: Manifest, hash: string): StoryEntry {
    const { id } = cover;
    let manifest = cover;
    return {
      get manifest() {
        return manifest;
      },
      hash,
      logic: null,
      load: async (language) => {
        const ready = await this.#story(id);
        ({ manifest } = ready);
        const story = ready.stories[language];
        if (story === undefined) throw new RangeError(`“${id}” is not told in “${language}”.`);
        return story;
      },
      loadGlossary: async () => (await this.#story(id)).glossary,
      loadKit: async (language) => (await this.#story(id)).kits[language] ?? null,
    };
  }

  #story(id: string): Promise<ReadyStory> {
    const known = this.#ready.get(id);
    if (known !== undefined) return known;
    const ready = this.#build(id);
    this.#ready.set(id, ready);
    // What failed is tried again when it is asked for again.
    ready.catch(() => this.#ready.delete(id));
    return ready;
  }

  async #build(id: string): Promise<ReadyStory> {
    const kept = await this.ports.files.getItem(id);
    const files = new Map<string, Uint8Array>();
    for (const [path, text] of Object.entries((kept ?? {}) as Record<string, unknown>)) {
      if (typeof text === 'string') files.set(path, new TextEncoder().encode(text));
    }
    if (files.size === 0) throw new RangeError(`No files of “${id}” are here.`);
    const brought = await this.#made(files, id);
    if (!brought.ok) throw new Error(`“${id}” cannot be read any more.`);
    return brought;
  }
}
