import {
  replay,
  rewind,
  saveStamp,
  type Language,
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
import { FetchedStory } from './fetched-story.ts';
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
  readonly #story: FetchedStory;
  /** What is drawn of it is kept first. */
  readonly #run: Shown<Run>;
  #awaited: string | null = null;
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
  /** The language asked for last. */
  #asked: Language | null = null;

  private constructor(
    readonly ports: SittingPorts,
    readonly entry: StoryEntry,
    story: FetchedStory,
    run: Run,
    opening: Opening,
  ) {
    super();
    this.#story = story;
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
    const story = await FetchedStory.fetch(entry, language, isNew);
    nameMeasures(entry.manifest.measures);
    const run = replay(story.pack, openedPlaythrough(opening));
    const sitting = new Sitting(ports, entry, story, run, opening);
    if (isNew) sitting.#complete(language);
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

  /** The choice taken whose page is in the part of the story that is still on its way. */
  get awaited(): string | null {
    return this.#awaited;
  }

  get canUndo(): boolean {
    return this.#run.latest.playthrough.decisions.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Computes where a choice leads while a finger is still on it; nothing shows of it. */
  prepare(label: string): void {
    if (this.#story.whole === null) this.#ahead.prepare(this.#run.latest, label);
  }

  /** Takes a choice of the page that is seen, which can be left once: while it is, nothing is chosen. */
  choose(label: string): void {
    if (!this.#run.isSettled) return;
    const next = this.#ahead.choose(this.run, label);
    const { whole } = this.#story;
    if (whole !== null && next.problem !== null) {
      this.#awaited = label;
      this.#run.changeLater(whole, () => {
        this.#awaited = null;
        this.choose(label);
      });
      this.changed();
      return;
    }
    const { run, undone } = takeAgain(next, label, this.#undone);
    this.#undone = undone;
    this.#show(run);
  }

  /** Takes a choice by its number, counted from 1, of the page that is there in turn. */
  chooseNth(number: number): void {
    this.#run.inTurn(() => {
      const choice = this.run.turns.at(-1)?.page.choices[number - 1];
      if (choice !== undefined) this.choose(choice.label);
    });
  }

  /** Resolves when the page is there that was decided for. */
  arrived(): Promise<void> {
    return new Promise((done) => this.#run.inTurn(done));
  }

  /** Takes back the last decision, in turn. */
  undo(): void {
    this.#run.inTurn(() => {
      const undone = takeBack(this.run, this.#undone);
      if (undone === null) return;
      this.#undone = undone;
      this.#show(rewind(this.run, this.run.playthrough.decisions.length - 1));
    });
  }

  /** Takes again the decision last taken back, in turn. */
  redo(): void {
    this.#run.inTurn(() => {
      const [next] = this.#undone;
      if (next !== undefined) this.choose(next.label);
    });
  }

  /** Shows the same page in another language. Rejects when the story cannot be fetched. */
  async speak(language: Language): Promise<void> {
    if (!isToldIn(this.entry, language)) return;
    this.#asked = language;
    await this.#story.bring(language);
    if (language !== this.#asked || language === this.language) return;
    this.#replay({ ...this.#run.latest.playthrough, language });
  }

  /** Takes in an edited story and stays at its place, or where the story changed. */
  async reload(language: Language): Promise<void> {
    await this.#story.renew(language);
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

  /** Puts the whole story in the place of its first pages; nothing that is shown changes. */
  #complete(language: Language): void {
    const { rest, troubles } = this.ports;
    const put = () => {
      const { playthrough } = this.#run.latest;
      if (language === this.language) this.#run.replace(replay(this.#story.pack, playthrough));
    };
    this.#story.complete(language, rest, put, () => troubles.show({ kind: 'not-loaded' }));
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
    const run = replay(this.#story.pack, playthrough);
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
