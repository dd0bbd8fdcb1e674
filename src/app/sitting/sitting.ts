import {
  prepareInk,
  replay,
  rewind,
  saveStamp,
  type Language,
  type Pack,
  type Playthrough,
  type Run,
  type Save,
  type StoredSave,
  type StoryEntry,
  type Undone,
} from '../../game/index.ts';
import { Ahead } from './ahead.ts';
import type { SavingState } from '../kept/autosave.ts';
import { isToldIn } from '../catalog.ts';
import type { SittingPorts } from './port.ts';
import { Keeping } from './keeping.ts';
import { Memory } from './memory.ts';
import { openedPlaythrough, type Opening } from './opening.ts';
import { storyTrouble } from '../report.ts';
import { Shown } from '../kept/shown.ts';
import { Source } from '../source.ts';
import { takeAgain, takeBack } from './taken-back.ts';
import { ofPlaythrough, tellOldWorld } from '../trouble.ts';
import { nameMeasures } from '../words/world-words.ts';

/** One playthrough being read: its run, the way back and forward, and its keeping. */
export class Sitting extends Source {
  #pack: Pack;
  /** What is drawn of it is kept first. */
  readonly #run: Shown<Run>;
  #undone: readonly Undone[];
  /** The log of a workshop, handed on as it was found. */
  readonly #workshop: readonly unknown[] | undefined;
  readonly #created: string;
  readonly #keeping: Keeping;
  /** The road this one came from. */
  readonly memory = new Memory(
    () => this.#run.latest,
    (run) => {
      this.#undone = [];
      this.#show(run);
    },
    () => this.changed(),
  );
  readonly #ahead = new Ahead();
  /** The whole story on its way, while only its first pages are here, and a decision waiting for it. */
  #whole: Promise<void> | null = null;
  #waiting: Promise<void> = Promise.resolve();
  /** The language asked for last. */
  #asked: Language | null = null;

  private constructor(
    readonly ports: SittingPorts,
    readonly entry: StoryEntry,
    pack: Pack,
    run: Run,
    opening: Opening,
  ) {
    super();
    this.#pack = pack;
    this.#run = new Shown(run);
    this.#workshop = opening.stored?.save.workshop;
    const { undone = [] } = opening.stored?.save ?? {};
    this.#undone = run.problem === null ? undone : [];
    this.#created = opening.stored?.save.created ?? ports.now();
    this.#keeping = new Keeping(
      ports,
      opening,
      () => this.save(),
      () => this.changed(),
    );
  }

  /** Loads the story and computes the playthrough. Rejects when the story cannot be fetched. */
  static async open(ports: SittingPorts, opening: Opening): Promise<Sitting> {
    const { entry, language, stored } = opening;
    const isNew = stored === null && entry.loadFirst !== undefined;
    const stories = { [language]: await (isNew ? entry.loadFirst! : entry.load)(language) };
    nameMeasures(entry.manifest.measures);
    const pack: Pack = { manifest: entry.manifest, hash: entry.hash, stories };
    const run = replay(pack, openedPlaythrough(opening));
    const sitting = new Sitting(ports, entry, pack, run, opening);
    if (isNew) sitting.#whole = sitting.#fetchWhole(language);
    sitting.#lookAtProblem(stored);
    tellOldWorld(ports.troubles, stored);
    void sitting.memory.recall(ports.rest);
    ports.onRun?.(sitting.id, sitting.run);
    return sitting;
  }

  get id(): string {
    return this.#keeping.id;
  }

  /** The run shown; its problem, if any, stands on the trouble board. */
  get run(): Run {
    return this.#run.seen;
  }

  get language(): Language {
    return this.#run.latest.playthrough.language;
  }

  get saving(): SavingState {
    return this.#keeping.saving;
  }

  /** The reader's name for the playthrough; may be empty. */
  get name(): string {
    return this.#keeping.name;
  }

  get canUndo(): boolean {
    return this.#run.latest.playthrough.decisions.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Computes where a choice leads while a finger is still on it; nothing shows of it. */
  prepare(label: string): void {
    if (this.#whole === null) this.#ahead.prepare(this.#run.latest, label);
  }

  /** Takes a decision. */
  choose(label: string): void {
    const { latest } = this.#run;
    // A second press on a page that is being left meant that page.
    if (latest !== this.run && !isOffered(latest, label)) return;
    const next = this.#ahead.choose(latest, label);
    if (this.#whole !== null && next.problem !== null) {
      this.#waiting = this.#whole.then(() => this.choose(label));
      return;
    }
    const { run, undone } = takeAgain(next, label, this.#undone);
    this.#undone = undone;
    this.#show(run);
  }

  /** Resolves when the page is there that was decided for. */
  async arrived(): Promise<void> {
    await this.#waiting;
    while (this.run !== this.#run.latest) await this.next();
  }

  /** Takes back the last decision. */
  undo(): void {
    const { latest } = this.#run;
    const undone = takeBack(latest, this.#undone);
    if (undone === null) return;
    this.#undone = undone;
    this.#show(rewind(latest, latest.playthrough.decisions.length - 1));
  }

  /** Takes again the decision last taken back. */
  redo(): void {
    const [next] = this.#undone;
    if (next !== undefined) this.choose(next.label);
  }

  /** Shows the same page in another language. Rejects when the story cannot be fetched. */
  async speak(language: Language): Promise<void> {
    if (!isToldIn(this.entry, language)) return;
    this.#asked = language;
    const story = this.#pack.stories[language] ?? (await this.entry.load(language));
    if (language !== this.#asked || language === this.language) return;
    this.#take(language, story);
    this.#replay({ ...this.#run.latest.playthrough, language });
  }

  /** Takes in an edited story and stays at its place, or where the story changed. */
  async reload(language: Language): Promise<void> {
    this.#take(language, await this.entry.load(language));
    if (language === this.language) this.#replay(this.#run.latest.playthrough);
  }

  /** The way up to the page after `count` decisions, as a save. */
  saveAt(count: number): Save {
    return this.#saveOf(rewind(this.#run.latest, count).playthrough);
  }

  /** Goes on under a new id and leaves what is kept under the old one as it is. */
  keepBoth(): void {
    this.#keeping.keepBoth();
  }

  /** Goes on under the same id over what is kept there. */
  replaceKept(): void {
    this.#keeping.replaceKept();
  }

  /** The playthrough as a save. */
  save(): Save {
    const save = this.#saveOf(this.#run.latest.playthrough);
    return this.canRedo ? { ...save, undone: this.#undone } : save;
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#keeping.settled();
  }

  /** Gives up what is here for what is kept. */
  letGo(): void {
    this.#keeping.letGo();
  }

  /**
   * Lets go of everything; the sitting is not to be used again. What nobody has decided about is kept
   * beside.
   */
  close(): void {
    this.#keeping.close();
    this.ports.troubles.clear(...ofPlaythrough);
  }

  #take(language: Language, story: Pack['stories'][Language]): void {
    const { manifest, hash } = this.entry;
    this.#pack = { manifest, hash, stories: { ...this.#pack.stories, [language]: story } };
  }

  /** Puts the whole story in the place of its first pages; nothing that is shown changes. */
  async #fetchWhole(language: Language): Promise<void> {
    try {
      const story = await this.entry.load(language);
      await this.ports.rest?.();
      prepareInk(story);
      await this.ports.rest?.();
      this.#take(language, story);
      const { playthrough } = this.#run.latest;
      if (language === this.language) this.#run.replace(replay(this.#pack, playthrough));
    } catch {
      this.ports.troubles.show({ kind: 'not-loaded' });
    } finally {
      this.#whole = null;
    }
  }

  #show(run: Run): void {
    this.ports.troubles.clear('story', 'not-kept');
    if (this.#keeping.held !== null) this.keepBoth();
    this.#turnTo(this.#settled(run), true);
  }

  #turnTo(run: Run, isKept: boolean): void {
    this.#run.change(
      run,
      () => (isKept ? this.#keeping.keep() : undefined),
      () => {
        this.ports.onRun?.(this.id, this.run);
        this.changed();
      },
    );
  }

  #replay(playthrough: Playthrough): void {
    const run = replay(this.#pack, playthrough);
    this.ports.troubles.clear('story');
    const { problem } = run;
    const isLost = problem?.kind === 'unknown-label';
    if (isLost) this.#keeping.hold(this.#saveOf(playthrough), problem.after);
    const isAny = playthrough.decisions.length > 0 || this.canRedo;
    this.#turnTo(this.#settled(run), isAny && !isLost);
    void this.memory.recall(this.ports.rest);
  }

  /** A run that failed stands at its last good page, from which every other choice still works. */
  #settled(run: Run): Run {
    const { problem, playthrough } = run;
    if (problem === null) return run;
    const { version, troubles } = this.ports;
    if (problem.kind !== 'unknown-label')
      troubles.show(storyTrouble(version, playthrough, problem));
    return { ...run, problem: null };
  }

  #lookAtProblem(stored: StoredSave | null): void {
    const { problem } = this.run;
    if (problem === null) return;
    this.#run.replace(this.#settled(this.run));
    if (problem.kind === 'unknown-label' && stored !== null) {
      this.#keeping.hold(stored.save, problem.after);
    }
  }

  #saveOf(playthrough: Playthrough): Save {
    const { name } = this.#keeping;
    const workshop = this.#workshop && { workshop: this.#workshop };
    const times = { created: this.#created, updated: this.ports.now() };
    return { ...saveStamp, ...playthrough, ...workshop, name, ...times };
  }
}

function isOffered({ turns }: Run, label: string): boolean {
  return turns.at(-1)?.page.choices.some((choice) => choice.label === label) ?? false;
}
