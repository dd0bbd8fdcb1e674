import {
  fitSave,
  replay,
  saveStamp,
  type Kit,
  type Language,
  type Pack,
  type Save,
  type StoryEntry,
} from '../game/index.ts';
import {
  command,
  holdsLog,
  mergeLogs,
  readLog,
  slidesOf,
  withLog,
  type Command,
  type Log,
  type RefusalKind,
  type Slide,
  type Workshop,
} from '../workshop/index.ts';
import type { SavingState } from './autosave.ts';
import { isToldIn } from './catalog.ts';
import type { Opening } from './opening.ts';
import type { PresentView } from './route.ts';
import type { StagePorts } from './stage-port.ts';
import { Shown } from './shown.ts';
import { Source } from './source.ts';
import { followsItsLog, openStage, secondsOf, type OpenedStage } from './stage-opening.ts';
import { StageKeeping } from './stage-keeping.ts';
import { readStageMessage, type StageMessage } from './stage-message.ts';
import { slideAfter, TurnedSlide } from './stage-slide.ts';

/** A workshop in one window: it does what is asked, keeps it, and stays alike with other windows. */
export class Stage extends Source {
  readonly id: string;
  readonly entry: StoryEntry;
  #view: PresentView;
  #pack: Pack;
  /** What is drawn of it is kept first. */
  readonly #workshop: Shown<Workshop>;
  readonly #slide: TurnedSlide;
  #kit: Kit | null = null;
  #code: string | null = null;
  #isAway = false;
  readonly #keeping: StageKeeping;
  #name: string;
  readonly #created: string;
  /** Views shown by other windows. */
  readonly #others = new Set<PresentView>();
  /** The language asked for last, which may be on its way. */
  #asked: Language | null = null;
  readonly #stopListening: () => void;

  private constructor(
    readonly ports: StagePorts,
    { opening, pack, workshop }: OpenedStage,
    view: PresentView,
  ) {
    super();
    this.#view = view;
    ({ id: this.id, entry: this.entry } = opening);
    this.#pack = pack;
    this.#workshop = new Shown(workshop);
    const now = () => this.workshop;
    this.#slide = new TurnedSlide({ keep: ports.screen, id: this.id, now });
    this.#name = opening.stored?.save.name ?? '';
    this.#created = opening.stored?.save.created ?? ports.now();
    this.#keeping = new StageKeeping(ports, this.id, opening.stored, {
      save: () => this.save(),
      join: (theirs) => (followsItsLog(theirs) && this.#take(theirs) ? this.save() : null),
      onState: () => this.changed(),
    });
    this.#stopListening = ports.windows.listen((message) => this.#hear(readStageMessage(message)));
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
    return this.#workshop.seen;
  }

  get language(): Language {
    return this.workshop.run.playthrough.language;
  }

  get saving(): SavingState {
    return this.#keeping.state;
  }

  /** What the story gives its facilitators; null until it has come, or where there is nothing. */
  get kit(): Kit | null {
    return this.#kit;
  }

  /** The code under which phones join; null where no room is open. */
  get code(): string | null {
    return this.#code;
  }

  /** Whether phones must wait, because the line to the server or what it keeps rooms in is away. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** The screenfuls of the page. */
  get slides(): readonly Slide[] {
    return slidesOf(this.workshop, this.#kit?.questions.length);
  }

  /** Index of the screenful shown. */
  get slide(): number {
    return Math.max(0, Math.min(this.#slide.slide, this.slides.length - 1));
  }

  /** Now, in seconds since 1970. */
  get time(): number {
    return secondsOf(this.ports.now());
  }

  /** Whether another window shows this view. */
  isShownElsewhere(view: PresentView): boolean {
    return this.#others.has(view);
  }

  /** Does what was asked of what is seen, once all asked before is seen. */
  readonly inTurn = (act: () => void): void => this.#workshop.inTurn(act);

  /** Carries out a command and keeps it; answers with why not. */
  command(given: Command): RefusalKind | null {
    const answer = command(this.#workshop.latest, given, this.time, this.ports.window);
    if (!answer.ok) return answer.refusal;
    this.#move(answer.workshop, true);
    return null;
  }

  /** Takes in what was done elsewhere, and keeps it; false where the story cannot follow. */
  take(log: Log): boolean {
    return this.#merge(log, true);
  }

  /** Says under which code phones join, here and on the wall; null when the room is no more. */
  invite(code: string | null, isAway = false): void {
    if (code === this.#code && isAway === this.#isAway) return;
    [this.#code, this.#isAway] = [code, isAway];
    this.#say(this.#invitation);
    this.changed();
  }

  /** Names the workshop, where nobody has yet. */
  nameOnce(name: string): void {
    if (this.#name === '') this.#name = name;
  }

  /** Shows another screenful, here and on the wall. */
  show(slide: number): void {
    const to = Math.max(0, Math.min(slide, this.slides.length - 1));
    if (to === this.slide) return;
    this.#slide.turn(to);
    this.#say({ kind: 'slide', id: this.id, slide: to, turned: this.#slide.turned });
    this.changed();
  }

  /** Shows the same page in another language. Rejects when the story cannot be fetched. */
  async speak(language: Language): Promise<void> {
    if (!isToldIn(this.entry, language)) return;
    this.#asked = language;
    if (language === this.language) return;
    const story = this.#pack.stories[language] ?? (await this.entry.load(language));
    if (language !== this.#asked) return;
    this.#pack = { ...this.#pack, stories: { ...this.#pack.stories, [language]: story } };
    const { latest } = this.#workshop;
    const run = replay(this.#pack, { ...latest.run.playthrough, language });
    this.#move({ ...latest, run });
    await this.#fetchKit(language);
  }

  /** The workshop as a save. */
  save(): Save {
    return {
      ...saveStamp,
      ...this.#workshop.latest.run.playthrough,
      workshop: this.#workshop.latest.log,
      name: this.#name,
      created: this.#created,
      updated: this.ports.now(),
    };
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#keeping.settled();
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

  /** Goes on to another state; what is new is kept before it is drawn, and then told. */
  #move(workshop: Workshop, isNew = false): void {
    const before = this.workshop;
    const keep = () => (isNew ? this.#keeping.offer() : undefined);
    this.#workshop.change(workshop, keep, () => {
      this.#slide.turn(slideAfter(before, this.workshop, this.slides));
      this.changed();
      if (isNew) this.#sayState();
    });
  }

  #sayState(): void {
    const { id, view, slide } = this;
    const { turned } = this.#slide;
    this.#say({ kind: 'state', id, view, save: fitSave(this.save()), slide, turned });
  }

  get #invitation(): StageMessage {
    return { kind: 'invite', id: this.id, code: this.#code, isAway: this.#isAway };
  }

  readonly #say = (message: StageMessage): void => this.ports.windows.send(message);

  #hear(message: StageMessage | null): void {
    if (message?.id !== this.id) return;
    switch (message.kind) {
      case 'hello':
        this.#others.add(message.view);
        this.#sayState();
        if (this.#code !== null) this.#say(this.#invitation);
        break;
      case 'bye':
        this.#others.delete(message.view);
        break;
      case 'slide':
        this.#slide.hear(message);
        break;
      case 'invite':
        [this.#code, this.#isAway] = [message.code, message.isAway];
        break;
      case 'state':
        this.#others.add(message.view);
        this.#name = message.save.name || this.#name;
        this.#take(message.save);
        this.#slide.hear(message);
        break;
    }
    this.changed();
  }

  /** Takes in what another window has; false where its story cannot be followed from here. */
  #take(theirs: Save): boolean {
    const read = readLog(theirs.workshop);
    return read.ok && this.#merge(read.log);
  }

  #merge(log: Log, isNew = false): boolean {
    const { latest } = this.#workshop;
    if (holdsLog(latest.log, log)) return true;
    const both = withLog(latest, mergeLogs(latest.log, log));
    if (both.ok) this.#move(both.workshop, isNew);
    return both.ok;
  }
}
