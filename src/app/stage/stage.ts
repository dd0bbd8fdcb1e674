import {
  replay,
  saveStamp,
  type Kit,
  type Language,
  type Pack,
  type Save,
  type StoryEntry,
} from '../../game/index.ts';
import {
  command,
  holdsLog,
  mergeLogs,
  readLog,
  toldQuestions,
  withLog,
  type Command,
  type Log,
  type RefusalKind,
  type Slide,
  type Workshop,
} from '../../workshop/index.ts';
import type { SavingState } from '../kept/autosave.ts';
import { isToldIn } from '../catalog.ts';
import type { Opening } from '../sitting/opening.ts';
import type { PresentView } from '../route.ts';
import type { StagePorts } from './port.ts';
import { isRehearsalPair } from './rehearsal.ts';
import { Shown } from '../kept/shown.ts';
import { Source } from '../source.ts';
import { followsItsLog, openStage, secondsOf, type OpenedStage } from './opening.ts';
import { StageKeeping } from './keeping.ts';
import { StageLine, type Invitation } from './line.ts';
import { StageScreens } from './screens.ts';

/** A workshop in one window: it does what is asked, keeps it, and stays alike with other windows. */
export class Stage extends Source {
  readonly id: string;
  readonly entry: StoryEntry;
  #view: PresentView;
  #pack: Pack;
  /** What is drawn of it is kept first. */
  readonly #workshop: Shown<Workshop>;
  readonly #screens: StageScreens;
  #kit: Kit | null = null;
  readonly #keeping: StageKeeping;
  #name: string;
  readonly #created: string;
  readonly #line: StageLine;
  /** Called with where the desk went: to a rehearsal of this workshop, or back from it. */
  onLed: ((to: string) => void) | null = null;
  /** Called with the language in which the desk wants this wall. */
  onSpoken: ((language: Language) => void) | null = null;
  /** The language asked for last, which may be on its way. */
  #asked: Language | null = null;

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
    this.#screens = new StageScreens({
      entry: this.entry,
      memory: { keep: ports.screen, id: this.id, now: () => this.workshop },
      questions: () => toldQuestions(this.#kit, this.workshop)?.length,
      wall: () => (this.#view === 'projector' ? null : this.wallLanguage),
      onOthers: () => this.#turned(),
    });
    this.#name = opening.stored?.save.name ?? '';
    this.#created = opening.stored?.save.created ?? ports.now();
    this.#keeping = new StageKeeping(ports, this.id, opening.stored, {
      save: () => this.save(),
      join: (theirs) => (followsItsLog(theirs) && this.#take(theirs) ? this.save() : null),
      onState: () => this.changed(),
    });
    this.#line = new StageLine(ports, {
      id: this.id,
      view: () => this.#view,
      language: () => this.language,
      save: () => this.save(),
      screens: () => this.#screens,
      take: (save) => {
        this.#name = save.name || this.#name;
        this.#take(save);
      },
      onMove: (to) => {
        if (isRehearsalPair(this.id, to)) this.onLed?.(to);
      },
      onSpeak: (language) => this.onSpoken?.(language),
      onHeard: () => this.changed(),
    });
    this.#line.hello();
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

  /** Asks which other windows are there; to be called again and again. */
  readonly askAround = (): void => this.#line.ask();

  /** Shows something else in this window. */
  turnTo(view: PresentView): void {
    if (view === this.#view) return;
    this.#line.bye();
    this.#screens.recount(() => (this.#view = view));
    this.#line.hello();
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

  /** How phones join. */
  get invitation(): Invitation {
    return this.#line.invitation;
  }

  /** The language a wall in another window tells the story in; null where there is no wall. */
  get wallLanguage(): Language | null {
    return this.#line.others.wallLanguage;
  }

  /** The workshop as the wall tells it, which may be in another language. */
  get told(): Workshop {
    return this.#screens.told;
  }

  /** The screenfuls of the page, as the wall has them. */
  get slides(): readonly Slide[] {
    return this.#screens.slides;
  }

  /** Index of the screenful shown. */
  get slide(): number {
    return this.#screens.slide;
  }

  /** Now, in seconds since 1970. */
  get time(): number {
    return secondsOf(this.ports.now());
  }

  /** Whether another window shows this view. */
  isShownElsewhere(view: PresentView): boolean {
    return this.#line.others.shows(view);
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
    if (this.#line.invite({ code, isAway })) this.changed();
  }

  /** Shows the code large on the wall, or no longer. */
  inviteLarge(isLarge: boolean): void {
    if (this.#line.invite({ isLarge })) this.changed();
  }

  /** Has the wall speak a language, whatever is spoken here. */
  readonly speakOnWall = (language: Language): void => this.#line.speakOnWall(language);

  /** Names the workshop, where nobody has yet. */
  nameOnce(name: string): void {
    if (this.#name === '') this.#name = name;
  }

  /** Shows another screenful, here and on the wall. */
  show(slide: number): void {
    this.inviteLarge(false);
    if (this.#screens.show(slide)) this.#turned();
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
    this.#screens.recount(() => this.#move({ ...latest, run }));
    this.#line.tell();
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
  readonly settled = (): Promise<void> => this.#keeping.settled();

  /** Takes the wall along, where this is the desk and goes to a rehearsal or back from it. */
  leadTo(id: string): void {
    if (this.#view === 'desk' && isRehearsalPair(this.id, id)) this.#line.move(id);
  }

  /** Lets go of everything; the stage is not to be used again. */
  close(): void {
    this.#line.close();
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
      if (this.#screens.follow(before) && isNew) this.inviteLarge(false);
      this.changed();
      if (isNew) this.#line.tell();
    });
  }

  /** Tells that another screenful is shown. */
  #turned(): void {
    this.#line.tellSlide();
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
