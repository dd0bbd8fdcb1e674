import type { BroughtStory, OwnStories, StoryFault } from './own-stories.ts';
import { Source } from './source.ts';

/** Rest after the last keystroke before the story is made anew, ms. */
const pause = 350;

type Ready = BroughtStory & { readonly ok: true };

/** A story of somebody's own while it is written: kept at every keystroke, made anew at every rest. */
export class Draft extends Source {
  readonly #files: Map<string, string>;
  #story: Ready | null = null;
  #problems: readonly StoryFault[] = [];
  #message = '';
  #state: 'making' | 'made' | 'failed' = 'making';
  /** Counts changes, so that only the newest is shown. */
  #turn = 0;

  private constructor(
    readonly id: string,
    readonly own: OwnStories,
    readonly wait: (milliseconds: number) => Promise<void>,
    files: Readonly<Record<string, string>>,
  ) {
    super();
    this.#files = new Map(Object.entries(files));
  }

  /** Opens a story as it was last written; null where this browser holds none of that id. */
  static async open(
    own: OwnStories,
    id: string,
    wait: (milliseconds: number) => Promise<void>,
  ): Promise<Draft | null> {
    const files = await own.draftOf(id);
    if (files === null) return null;
    const draft = new Draft(id, own, wait, files);
    void draft.#make(draft.#turn);
    return draft;
  }

  /** Path → text, in the order of the paths. */
  get files(): ReadonlyMap<string, string> {
    return new Map([...this.#files].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** The story as it was when it could last be played; null where it never could. */
  get story(): Ready | null {
    return this.#story;
  }

  /** What is wrong with the text as it stands. */
  get problems(): readonly StoryFault[] {
    return this.#problems;
  }

  /** What no file is to blame for; empty where there is no such thing. */
  get message(): string {
    return this.#message;
  }

  get state(): 'making' | 'made' | 'failed' {
    return this.#state;
  }

  /** Writes a file: kept at once, made into the story after a rest. */
  async write(file: string, text: string): Promise<void> {
    if (this.#files.get(file) === text) return;
    this.#files.set(file, text);
    this.#turn += 1;
    const turn = this.#turn;
    this.#state = 'making';
    this.changed();
    await this.own.keepDraft(this.id, Object.fromEntries(this.#files));
    await this.wait(pause);
    await this.#make(turn);
  }

  async #make(turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    const encoder = new TextEncoder();
    const bytes = [...this.#files].map(([path, text]) => [path, encoder.encode(text)] as const);
    try {
      const brought = await this.own.rewrite(new Map(bytes), this.id);
      if (turn !== this.#turn) return;
      this.#problems = brought.problems;
      this.#message = brought.ok ? '' : brought.message;
      if (brought.ok) this.#story = brought;
      this.#state = 'made';
    } catch {
      if (turn !== this.#turn) return;
      this.#state = 'failed';
    }
    this.changed();
  }
}
