import { DraftStore, type DraftFiles, type Past, type PastState } from './store.ts';
import type { AuthoringProblem } from '../../game/index.ts';
import type { ReadyStory, StoryMaker } from './story-maker.ts';
import { merged } from './merged-text.ts';
import type { OwnStories } from './own-stories.ts';
import type { TabChannel } from '../ports.ts';
import { Source } from '../source.ts';

/** Rest after the last keystroke before the story is made anew, ms. */
const pause = 350;

/** Time of writing after which what a file was before is kept as an earlier state, ms. */
const betweenStates = 60_000;

/** What a draft needs from the browser. */
export interface DraftPorts {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Now, as ISO 8601 in UTC. */
  readonly now: () => string;
  readonly tabs: TabChannel;
}

/** Which text is to stand where two tabs wrote the same lines. */
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * A story of somebody's own while it is written: kept at every keystroke, made anew at every rest.
 * What another tab writes is taken in; where both wrote the same lines the author chooses.
 */
export class Draft extends Source {
  readonly #files: Map<string, string>;
  /** Each file as all tabs last agreed on it. */
  readonly #agreed: Map<string, string>;
  /** Files both tabs have changed in the same lines → the other tab's text. */
  readonly #conflicts = new Map<string, string>();
  /** When the last earlier state of a file was kept. */
  readonly #noted = new Map<string, string>();
  readonly #leave: () => void;
  #past: Past = {};
  #story: ReadyStory | null = null;
  #problems: readonly AuthoringProblem[] = [];
  #message = '';
  #state: 'making' | 'made' | 'failed' = 'making';
  #isKept = true;
  /** Counts changes, so that only the newest is shown. */
  #turn = 0;
  #syncing: Promise<void> = Promise.resolve();
  readonly #maker: StoryMaker | null;
  /** One time after the other, so that no older text is ever kept after a newer one. */
  #making: Promise<void> = Promise.resolve();
  #isClosed = false;

  private constructor(
    readonly id: string,
    readonly own: OwnStories,
    readonly store: DraftStore,
    readonly ports: DraftPorts,
    files: DraftFiles,
  ) {
    super();
    this.#files = new Map(Object.entries(files));
    this.#agreed = new Map(this.#files);
    this.#maker = own.ports.openMaker?.() ?? null;
    this.#leave = ports.tabs.listen((written) => {
      if (written === channelOf(id)) void this.refresh();
    });
  }

  /** Opens a story as it was last written; null where this browser holds none of that id. */
  static async open(own: OwnStories, id: string, ports: DraftPorts): Promise<Draft | null> {
    const store = new DraftStore(own);
    const files = await store.begin(id);
    if (files === null) return null;
    await store.takeLeft(id, ports.now());
    const draft = new Draft(id, own, store, ports, files);
    draft.#past = await store.past(id);
    draft.#isKept = store.isKept(id);
    void draft.#make(draft.#turn);
    return draft;
  }

  /** Hears no more of other tabs; what was written last is still made into the story. */
  close(): void {
    this.#leave();
    this.#isClosed = true;
    void this.#making.then(() => this.#maker?.end());
  }

  /** Path → text, in the order of the paths. */
  get files(): ReadonlyMap<string, string> {
    return new Map([...this.#files].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** The story as it was when it could last be played; null where it never could. */
  get story(): ReadyStory | null {
    return this.#story;
  }

  /** What is wrong with the text as it stands. */
  get problems(): readonly AuthoringProblem[] {
    return this.#problems;
  }

  /** What no file is to blame for; empty where there is no such thing. */
  get message(): string {
    return this.#message;
  }

  get state(): 'making' | 'made' | 'failed' {
    return this.#state;
  }

  /** False where the browser refuses to keep what is written. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Files changed in the same lines here and in another tab → the other tab's text. */
  get conflicts(): ReadonlyMap<string, string> {
    return this.#conflicts;
  }

  /** What the files were before. */
  get past(): Past {
    return this.#past;
  }

  /** Resolves when all that was written is kept. */
  get settled(): Promise<void> {
    return this.#syncing;
  }

  /** Writes a file: kept at once, made into the story after a rest. */
  async write(file: string, text: string): Promise<void> {
    const before = this.#files.get(file);
    if (before === text) return;
    const last = Date.parse(this.#noted.get(file) ?? '');
    const isNew = !(Date.parse(this.ports.now()) - last < betweenStates);
    if (before !== undefined && isNew) this.#note(new Map([[file, before]]));
    await this.#put(new Map([[file, text]]));
  }

  /** Writes many files at once; what they were stays as earlier states. */
  async writeAll(texts: ReadonlyMap<string, string>): Promise<void> {
    const before = [...texts.keys()].flatMap((path) => {
      const text = this.#files.get(path);
      return text === undefined ? [] : [[path, text] as const];
    });
    this.#note(new Map(before));
    await this.#put(texts);
  }

  /** Takes in what another tab has written since. */
  async refresh(): Promise<void> {
    if (await this.#sync()) await this.#rest();
  }

  /** Settles a file that two tabs have changed in the same lines. */
  async settle(file: string, choice: Choice): Promise<void> {
    const theirs = this.#conflicts.get(file);
    if (theirs === undefined) return;
    const mine = this.#files.get(file) ?? '';
    const base = this.#agreed.get(file) ?? '';
    const both = () => merged(base, mine, theirs).lines.join('\n');
    const text = choice === 'mine' ? mine : choice === 'theirs' ? theirs : both();
    this.#note(new Map([[file, choice === 'mine' ? theirs : mine]]));
    this.#conflicts.delete(file);
    this.#agreed.set(file, theirs);
    this.#files.set(file, text);
    this.changed();
    await this.#sync();
    await this.#rest();
  }

  async #put(texts: ReadonlyMap<string, string>): Promise<void> {
    for (const [path, text] of texts) this.#files.set(path, text);
    this.changed();
    const synced = this.#sync();
    await this.#rest();
    await synced;
  }

  /** Makes the story anew after a rest, unless something is written meanwhile. */
  async #rest(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#state = 'making';
    this.changed();
    await this.#syncing;
    await this.ports.wait(pause);
    await this.#make(turn);
  }

  /** Brings what is kept and what stands here together; true where the text here has changed. */
  #sync(): Promise<boolean> {
    const done = this.#syncing.then(() => this.#exchange());
    this.#syncing = done.then(() => undefined);
    return done;
  }

  async #exchange(): Promise<boolean> {
    const before = new Map(this.#files);
    const agreed = new Map<string, string>();
    const written = new Set<string>();
    this.#isKept = await this.store.exchange(this.id, (kept) => {
      const next: Record<string, string> = { ...kept };
      for (const path of new Set([...this.#files.keys(), ...Object.keys(kept)])) {
        const text = this.#agree(path, kept[path]);
        if (text === null) continue;
        agreed.set(path, text);
        if (next[path] !== text) written.add(path);
        next[path] = text;
      }
      return written.size > 0 ? next : kept;
    });
    if (!this.#isKept) {
      this.changed();
      return false;
    }
    for (const [path, text] of agreed) this.#agreed.set(path, text);
    if (written.size > 0) this.ports.tabs.announce(channelOf(this.id), 1);
    for (const [path] of this.#conflicts) this.#noteConflict(path);
    this.changed();
    return [...this.#files].some(([path, text]) => before.get(path) !== text);
  }

  /** The text of a file that holds for all tabs; null while the author has to choose. */
  #agree(path: string, theirs: string | undefined): string | null {
    const mine = this.#files.get(path);
    const base = this.#agreed.get(path);
    if (mine === theirs || theirs === undefined || theirs === base) {
      this.#conflicts.delete(path);
      return mine ?? theirs ?? '';
    }
    if (mine === undefined || mine === base) {
      this.#files.set(path, theirs);
      return theirs;
    }
    const { lines, isOpen } = merged(base ?? '', mine, theirs);
    if (isOpen) {
      this.#conflicts.set(path, theirs);
      return null;
    }
    this.#files.set(path, lines.join('\n'));
    return lines.join('\n');
  }

  /** What is written while the author has not chosen is an earlier state, so that it is kept too. */
  #noteConflict(path: string): void {
    this.#note(new Map([[path, this.#files.get(path) ?? '']]), this.#noted.get(path));
  }

  #note(texts: ReadonlyMap<string, string>, at = this.ports.now()): void {
    const states = new Map<string, PastState>();
    for (const [path, text] of texts) {
      this.#noted.set(path, at);
      states.set(path, { at, text });
    }
    void this.store.addPast(this.id, states).then(async () => {
      this.#past = await this.store.past(this.id);
      this.changed();
    });
  }

  #make(turn: number): Promise<void> {
    this.#making = this.#making
      .then(() => this.#makeNow(turn))
      .then(() => {
        if (this.#isClosed) this.#maker?.end();
      });
    return this.#making;
  }

  async #makeNow(turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    const encoder = new TextEncoder();
    const bytes = [...this.#files].map(([path, text]) => [path, encoder.encode(text)] as const);
    try {
      const brought = await this.own.rewrite(new Map(bytes), this.id, this.#maker?.bring);
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

function channelOf(id: string): string {
  return `draft:${id}`;
}
