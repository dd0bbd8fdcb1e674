import {
  replay,
  saveStamp,
  type Kit,
  type Language,
  type Pack,
  type Save,
  type SaveStore,
  type StoreProblem,
  type StoryEntry,
} from '../game/index.ts';
import {
  command,
  mergeLogs,
  readLog,
  slidesOf,
  withLog,
  type Command,
  type RefusalKind,
  type Slide,
  type Workshop,
} from '../workshop/index.ts';
import { Autosave, type SavingState } from './autosave.ts';
import type { Opening } from './opening.ts';
import type { PresentView } from './route.ts';
import type { RoomChannel, TabChannel } from './services.ts';
import { Source } from './source.ts';
import { followsItsLog, openStage, secondsOf, type OpenedStage } from './stage-opening.ts';
import { readStageMessage, type StageMessage } from './stage-message.ts';
import { slideAfter } from './stage-slide.ts';
import { storeTrouble, type TroubleBoard } from './trouble.ts';

/** What a stage needs from outside. */
export interface StagePorts {
  readonly saves: SaveStore;
  readonly tabs: TabChannel;
  readonly room: RoomChannel;
  readonly troubles: TroubleBoard;
  readonly now: () => string;
  readonly newId: (story: string) => string;
}

/** A workshop in one window: it does what is asked, keeps it, and stays alike with other windows. */
export class Stage extends Source {
  readonly id: string;
  readonly entry: StoryEntry;
  #view: PresentView;
  #pack: Pack;
  #workshop: Workshop;
  #slide = 0;
  #kit: Kit | null = null;
  #saving: SavingState = 'off';
  #autosave: Autosave;
  #name: string;
  readonly #created: string;
  /** Views shown by other windows. */
  readonly #others = new Set<PresentView>();
  readonly #stopListening: () => void;

  private constructor(
    readonly ports: StagePorts,
    { opening, pack, workshop }: OpenedStage,
    view: PresentView,
  ) {
    super();
    this.#view = view;
    this.id = opening.id;
    this.entry = opening.entry;
    this.#pack = pack;
    this.#workshop = workshop;
    this.#name = opening.stored?.save.name ?? '';
    this.#created = opening.stored?.save.created ?? ports.now();
    this.#autosave = this.#autosaveAt(opening.stored?.revision ?? 0);
    this.#stopListening = ports.room.listen((message) => this.#hear(readStageMessage(message)));
    this.#say({ kind: 'hello', id: this.id, view });
  }

  /** Opens a playthrough as a workshop. Rejects when the story cannot be fetched. */
  static async open(ports: StagePorts, opening: Opening, view: PresentView): Promise<Stage> {
    const opened = await openStage(ports, opening);
    const stage = new Stage(ports, opened, view);
    void stage.#fetchKit(opening.language);
    return stage;
  }

  /** What this window shows. */
  get view(): PresentView {
    return this.#view;
  }

  /** Shows something else in this window. */
  turnTo(view: PresentView): void {
    if (view === this.#view) return;
    this.#say({ kind: 'bye', id: this.id, view: this.#view });
    this.#view = view;
    this.#say({ kind: 'hello', id: this.id, view });
    this.changed();
  }

  get workshop(): Workshop {
    return this.#workshop;
  }

  get language(): Language {
    return this.#workshop.run.playthrough.language;
  }

  get saving(): SavingState {
    return this.#saving;
  }

  /** What the story gives its facilitators; null until it has come, or where there is nothing. */
  get kit(): Kit | null {
    return this.#kit;
  }

  /** The screenfuls of the page. */
  get slides(): readonly Slide[] {
    return slidesOf(this.#workshop, this.#kit?.questions.length);
  }

  /** Index of the screenful shown. */
  get slide(): number {
    return Math.max(0, Math.min(this.#slide, this.slides.length - 1));
  }

  /** Now, in seconds since 1970. */
  get time(): number {
    return secondsOf(this.ports.now());
  }

  /** Whether another window shows this view. */
  isShownElsewhere(view: PresentView): boolean {
    return this.#others.has(view);
  }

  /** Carries out a command and keeps it; answers with why not. */
  command(given: Command): RefusalKind | null {
    const answer = command(this.#workshop, given, this.time);
    if (!answer.ok) return answer.refusal;
    this.#move(answer.workshop);
    this.#keep();
    return null;
  }

  /** Names the workshop, where nobody has yet. */
  nameOnce(name: string): void {
    if (this.#name === '') this.#name = name;
  }

  /** Shows another screenful, here and on the wall. */
  show(slide: number): void {
    const to = Math.max(0, Math.min(slide, this.slides.length - 1));
    if (to === this.slide) return;
    this.#slide = to;
    this.#say({ kind: 'slide', id: this.id, slide: to });
    this.changed();
  }

  /** Shows the same page in another language. Rejects when the story cannot be fetched. */
  async speak(language: Language): Promise<void> {
    if (language === this.language) return;
    const story = this.#pack.stories[language] ?? (await this.entry.load(language));
    this.#pack = { ...this.#pack, stories: { ...this.#pack.stories, [language]: story } };
    const run = replay(this.#pack, { ...this.#workshop.run.playthrough, language });
    this.#workshop = { ...this.#workshop, run };
    this.changed();
    await this.#fetchKit(language);
  }

  /** The workshop as a save. */
  save(): Save {
    return {
      ...saveStamp,
      ...this.#workshop.run.playthrough,
      workshop: this.#workshop.log,
      name: this.#name,
      created: this.#created,
      updated: this.ports.now(),
    };
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#autosave.settled();
  }

  /** Lets go of everything; the stage is not to be used again. */
  close(): void {
    this.#say({ kind: 'bye', id: this.id, view: this.view });
    this.#stopListening();
    this.ports.troubles.clear('story-changed');
  }

  /** A workshop can do without these texts, so that failing to fetch them is told and no more. */
  async #fetchKit(language: Language): Promise<void> {
    try {
      const kit = await this.entry.loadKit(language);
      if (language !== this.language) return;
      this.#kit = kit;
      this.changed();
    } catch {
      this.ports.troubles.show({ kind: 'not-loaded' });
    }
  }

  #move(workshop: Workshop): void {
    const before = this.#workshop;
    this.#workshop = workshop;
    this.#slide = slideAfter(before, workshop, this.slides) ?? this.#slide;
    this.changed();
  }

  #keep(): void {
    this.#autosave.offer(this.save());
    this.#sayState();
  }

  #sayState(): void {
    const { id, view, slide } = this;
    this.#say({ kind: 'state', id, view, save: this.save(), slide });
  }

  #say(message: StageMessage): void {
    this.ports.room.send(message);
  }

  #hear(message: StageMessage | null): void {
    if (message?.id !== this.id) return;
    switch (message.kind) {
      case 'hello':
        this.#others.add(message.view);
        this.#sayState();
        break;
      case 'bye':
        this.#others.delete(message.view);
        break;
      case 'slide':
        this.#slide = message.slide;
        break;
      case 'state':
        this.#others.add(message.view);
        this.#name = message.save.name || this.#name;
        this.#take(message.save);
        this.#slide = message.slide;
        break;
    }
    this.changed();
  }

  /** Takes in what another window has; whatever both have done stays. */
  #take(theirs: Save): void {
    const read = readLog(theirs.workshop);
    if (!read.ok) return;
    const mine = this.#workshop.log;
    const merged = mergeLogs(mine, read.log);
    if (merged.length === mine.length) return;
    const both = withLog(this.#workshop, merged);
    const moved = both.ok ? both : withLog(this.#workshop, read.log);
    if (moved.ok) this.#move(moved.workshop);
  }

  #autosaveAt(revision: number): Autosave {
    const { saves, tabs, troubles } = this.ports;
    return new Autosave({
      store: saves,
      id: this.id,
      revision,
      onState: (state) => {
        this.#saving = state;
        this.changed();
      },
      onSaved: (stored) => {
        troubles.clear('storage');
        tabs.announce(this.id, stored.revision);
      },
      onProblem: (problem) => void this.#solve(problem),
    });
  }

  /** The other window wrote first: take in what it has and write again. */
  async #solve(problem: StoreProblem): Promise<void> {
    if (problem.kind !== 'conflict') {
      this.ports.troubles.show(storeTrouble(problem));
      return;
    }
    const { save, revision } = problem.stored;
    if (!followsItsLog(save)) {
      // Somebody read on in it meanwhile: that way is kept as a playthrough of its own.
      await this.ports.saves.put(this.ports.newId(save.story), 0, save);
    }
    this.#take(save);
    this.#autosave = this.#autosaveAt(revision);
    this.#keep();
  }
}
