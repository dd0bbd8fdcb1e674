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
} from '../game/index.ts';
import { Ahead } from './ahead.ts';
import { Autosave, type SavingState } from './autosave.ts';
import type { DeskPorts } from './desk-port.ts';
import { openedPlaythrough, type Opening } from './opening.ts';
import { faultReport } from './report.ts';
import { Source } from './source.ts';
import { storeTrouble } from './trouble.ts';
import { takeAgain, takeBack } from './taken-back.ts';

/** One playthrough being read: its run, the way back and forward, and its keeping. */
export class Desk extends Source {
  #pack: Pack;
  #run: Run;
  #undone: readonly Undone[];
  /** The log of a workshop, handed on as it was found. */
  readonly #workshop: readonly unknown[] | undefined;
  #saving: SavingState = 'off';
  #autosave: Autosave;
  #id: string;
  #name: string;
  #created: string;
  /** The save as it was found, while its story changed and the reader has not yet said what to do. */
  #held: StoredSave | null = null;
  readonly #ahead = new Ahead();
  /** The whole story on its way, while only its first pages are here. */
  #whole: Promise<void> | null = null;
  readonly #stopListening: () => void;

  private constructor(
    readonly ports: DeskPorts,
    readonly entry: StoryEntry,
    pack: Pack,
    run: Run,
    opening: Opening,
  ) {
    super();
    this.#pack = pack;
    this.#run = run;
    this.#id = opening.id;
    this.#name = opening.stored?.save.name ?? '';
    this.#workshop = opening.stored?.save.workshop;
    const { undone = [] } = opening.stored?.save ?? {};
    this.#undone = run.problem === null ? undone : [];
    this.#created = opening.stored?.save.created ?? ports.now();
    this.#autosave = this.#autosaveFor(opening.id, opening.stored?.revision ?? 0);
    this.#stopListening = ports.tabs.listen((id, revision) => void this.#heard(id, revision));
  }

  /** Loads the story and computes the playthrough. Rejects when the story cannot be fetched. */
  static async open(ports: DeskPorts, opening: Opening): Promise<Desk> {
    const { entry, language, stored } = opening;
    const isNew = stored === null && entry.loadOpening !== undefined;
    const load = (isNew ? entry.loadOpening : entry.load)!.bind(entry);
    const stories = { [language]: await load(language) };
    const pack: Pack = { manifest: entry.manifest, hash: entry.hash, stories };
    const playthrough = openedPlaythrough(opening);
    const desk = new Desk(ports, entry, pack, replay(pack, playthrough), opening);
    if (isNew) desk.#whole = desk.#fetchWhole(language);
    desk.#lookAtProblem(stored);
    ports.onRun?.(desk.#id, desk.#run);
    return desk;
  }

  get id(): string {
    return this.#id;
  }

  /** The run shown; its problem, if any, stands on the trouble board. */
  get run(): Run {
    return this.#run;
  }

  get language(): Language {
    return this.#run.playthrough.language;
  }

  get saving(): SavingState {
    return this.#saving;
  }

  /** The reader's name for the playthrough; may be empty. */
  get name(): string {
    return this.#name;
  }

  get canUndo(): boolean {
    return this.#run.playthrough.decisions.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Computes where a choice leads while a finger is still on it; nothing shows of it. */
  prepare(label: string): void {
    if (this.#whole === null) this.#ahead.prepare(this.#run, label);
  }

  /** Takes a decision. */
  choose(label: string): void {
    const next = this.#ahead.choose(this.#run, label);
    if (this.#whole !== null && next.problem !== null) {
      void this.#whole.then(() => this.choose(label));
      return;
    }
    const { run, undone } = takeAgain(next, label, this.#undone);
    this.#undone = undone;
    this.#show(run);
  }

  /** Takes back the last decision. */
  undo(): void {
    const undone = takeBack(this.#run, this.#undone);
    if (undone === null) return;
    this.#undone = undone;
    this.#show(rewind(this.#run, this.#run.playthrough.decisions.length - 1));
  }

  /** Takes again the decision last taken back. */
  redo(): void {
    const [next] = this.#undone;
    if (next !== undefined) this.choose(next.label);
  }

  /** Shows the same page in another language. Rejects when the story cannot be fetched. */
  async speak(language: Language): Promise<void> {
    if (language === this.language) return;
    const story = this.#pack.stories[language] ?? (await this.entry.load(language));
    this.#take(language, story);
    this.#replay({ ...this.#run.playthrough, language });
  }

  /** Takes in an edited story and stays at its place, or where the story changed. */
  async reload(language: Language): Promise<void> {
    this.#take(language, await this.entry.load(language));
    if (language === this.language) this.#replay(this.#run.playthrough);
  }

  /** The way up to the page after `count` decisions, as a save. */
  saveAt(count: number): Save {
    return this.#saveOf(rewind(this.#run, count).playthrough, this.#name);
  }

  /** Goes on under a new id and leaves what is kept under the old one as it is. */
  keepBoth(): void {
    this.#moveTo(this.ports.newId(this.entry.manifest.id), 0);
  }

  /** Goes on under the same id over what is kept there. */
  replaceKept(): void {
    const conflict = this.ports.troubles.find('conflict');
    this.#moveTo(this.#id, conflict?.stored.revision ?? this.#autosave.revision);
  }

  /** The playthrough as a save. */
  save(): Save {
    const save = this.#saveOf(this.#run.playthrough, this.#name);
    return this.canRedo ? { ...save, undone: this.#undone } : save;
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  /** Lets go of everything; the desk is not to be used again. */
  close(): void {
    this.#stopListening();
    this.ports.troubles.clear('conflict', 'story-changed', 'story');
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
      if (language === this.language) this.#run = replay(this.#pack, this.#run.playthrough);
    } catch {
      this.ports.troubles.show({ kind: 'not-loaded' });
    } finally {
      this.#whole = null;
    }
  }

  #show(run: Run): void {
    this.ports.troubles.clear('story');
    if (this.#held !== null) this.keepBoth();
    this.#settle(run);
    this.#keep();
    this.ports.onRun?.(this.#id, this.#run);
    this.changed();
  }

  #replay(playthrough: Playthrough): void {
    const run = replay(this.#pack, playthrough);
    this.ports.troubles.clear('story');
    this.#settle(run);
    if (run.problem?.kind === 'unknown-label') {
      const save = this.#saveOf(playthrough, this.#name);
      this.#hold({ id: this.#id, revision: this.#autosave.revision, save }, run.problem.after);
    } else if (playthrough.decisions.length > 0 || this.canRedo) {
      this.#keep();
    }
    this.ports.onRun?.(this.#id, this.#run);
    this.changed();
  }

  /** A run that failed stands at its last good page, from which every other choice still works. */
  #settle(run: Run): void {
    this.#run = run.problem === null ? run : { ...run, problem: null };
    if (run.problem === null || run.problem.kind === 'unknown-label') return;
    const { problem } = run;
    const { version, troubles } = this.ports;
    const report = faultReport(version, problem.message, run.playthrough, problem.label);
    troubles.show({ kind: 'story', problem, report });
  }

  #lookAtProblem(stored: StoredSave | null): void {
    const { problem } = this.#run;
    if (problem === null) return;
    this.#settle(this.#run);
    if (problem.kind === 'unknown-label' && stored !== null) this.#hold(stored, problem.after);
  }

  #hold(stored: StoredSave, after: number): void {
    this.#held = stored;
    this.ports.troubles.show({ kind: 'story-changed', save: stored.save, after });
  }

  #moveTo(id: string, revision: number): void {
    this.#autosave.stop();
    this.#held = null;
    this.#id = id;
    this.#autosave = this.#autosaveFor(id, revision);
    this.ports.troubles.clear('conflict', 'story-changed');
    this.#keep();
    this.changed();
  }

  #keep(): void {
    if (this.#held === null) this.#autosave.offer(this.save());
  }

  #saveOf(playthrough: Playthrough, name: string): Save {
    const { now } = this.ports;
    const workshop = this.#workshop && { workshop: this.#workshop };
    const times = { created: this.#created, updated: now() };
    return { ...saveStamp, ...playthrough, ...workshop, name, ...times };
  }

  #autosaveFor(id: string, revision: number): Autosave {
    const { saves, tabs, troubles } = this.ports;
    return new Autosave({
      store: saves,
      id,
      revision,
      onState: (state) => {
        this.#saving = state;
        this.changed();
      },
      onSaved: (stored) => {
        troubles.clear('storage');
        tabs.announce(id, stored.revision);
      },
      onProblem: (problem) => troubles.show(storeTrouble(problem)),
    });
  }

  async #heard(id: string, revision: number): Promise<void> {
    if (id !== this.#id || revision <= this.#autosave.revision) return;
    const answer = await this.ports.saves.get(id);
    if (!answer.ok || answer.value === null) return;
    this.#autosave.stop();
    this.ports.troubles.show({ kind: 'conflict', stored: answer.value });
  }
}
