import { prepareInk, type Language, type Pack, type StoryEntry } from '../../game/index.ts';

/** A story as far as it has come: in the languages asked for, and at first, maybe, its first pages alone. */
export class FetchedStory {
  #pack: Pack;
  #whole: Promise<void> | null = null;

  private constructor(
    readonly entry: StoryEntry,
    pack: Pack,
  ) {
    this.#pack = pack;
  }

  /** Fetches it in one language; a new playthrough needs the first pages alone. Rejects when it cannot. */
  static async fetch(
    entry: StoryEntry,
    language: Language,
    isFirst: boolean,
  ): Promise<FetchedStory> {
    const { load, loadFirst = load } = entry;
    const story = await (isFirst ? loadFirst : load)(language);
    // What only pages need of the manifest comes with them.
    const { manifest, hash } = entry;
    return new FetchedStory(entry, { manifest, hash, stories: { [language]: story } });
  }

  get pack(): Pack {
    return this.#pack;
  }

  /** Resolves when the whole story has come, or cannot; null where it is not on its way. */
  get whole(): Promise<void> | null {
    return this.#whole;
  }

  /** Fetches what comes after the first pages, while there is time, and tells when it is here, or cannot be. */
  complete(
    language: Language,
    rest: (() => Promise<void>) | undefined,
    onCome: () => void,
    onFailed: () => void,
  ): void {
    const come = async () => {
      const story = await this.entry.load(language);
      await rest?.();
      prepareInk(story);
      await rest?.();
      this.#take(language, story);
      onCome();
    };
    this.#whole = come()
      .catch(onFailed)
      .finally(() => (this.#whole = null));
  }

  /** Fetches it in a language in which it is not here yet. Rejects when it cannot. */
  async bring(language: Language): Promise<void> {
    if (this.#has(language)) return;
    const story = await this.entry.load(language);
    // It may have been edited meanwhile.
    if (!this.#has(language)) this.#take(language, story);
  }

  /** Fetches it anew, once it was edited. Rejects when it cannot. */
  async renew(language: Language): Promise<void> {
    this.#take(language, await this.entry.load(language));
  }

  #has(language: Language): boolean {
    return this.#pack.stories[language] !== undefined;
  }

  #take(language: Language, story: Pack['stories'][Language]): void {
    const { manifest, hash } = this.entry;
    this.#pack = { manifest, hash, stories: { ...this.#pack.stories, [language]: story } };
  }
}
