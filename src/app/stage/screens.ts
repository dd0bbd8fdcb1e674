import { replay, type Language, type Pack, type StoryEntry } from '../../game/index.ts';
import { slidesOf, withLog, type Slide, type Workshop } from '../../workshop/index.ts';
import { slideAfter, slideAlike, TurnedSlide, type ScreenMemory } from './turned-slide.ts';

/** What the screens of a workshop's page depend on. */
export interface ScreensOf {
  readonly entry: StoryEntry;
  readonly memory: ScreenMemory;
  /** Questions of the debrief; undefined until these have come. */
  readonly questions: () => number | undefined;
  /** The language of a wall in another window; null where there is none. */
  readonly wall: () => Language | null;
  /** Called when the screens are others than before. */
  readonly onOthers: () => void;
}

/**
 * The screenfuls of a workshop's page and which of them is shown. They are counted as the wall tells
 * the story, in whatever language, so that every window counts the same.
 */
export class StageScreens {
  readonly #turned: TurnedSlide;
  /** Stories in other languages; null while one is on its way. */
  readonly #stories = new Map<Language, NonNullable<Pack['stories'][Language]> | null>();
  #told: Workshop | null = null;
  /** The language in whose screens the one that is shown was counted. */
  #counted: Language | null = null;

  constructor(readonly of: ScreensOf) {
    this.#turned = new TurnedSlide(of.memory);
  }

  /** The workshop as the wall tells it; in the own language until the wall's has come. */
  get told(): Workshop {
    const workshop = this.of.memory.now();
    const { run } = workshop;
    const language = this.of.wall() ?? run.playthrough.language;
    if (language === run.playthrough.language) return workshop;
    const story = run.pack.stories[language] ?? this.#stories.get(language);
    if (story == null) return workshop;
    const before = this.#told?.run.playthrough.language === language ? this.#told : null;
    if (before?.log === workshop.log) return before;
    const moved = before === null ? null : withLog(before, workshop.log);
    const pack = { ...run.pack, stories: { ...run.pack.stories, [language]: story } };
    this.#told = moved?.ok
      ? moved.workshop
      : { ...workshop, run: replay(pack, { ...run.playthrough, language }) };
    return this.#told;
  }

  get slides(): readonly Slide[] {
    return slidesOf(this.told, this.of.questions());
  }

  /** Index of the one that is shown. */
  get slide(): number {
    return this.#within(this.#turned.slide);
  }

  /** How often it was turned, by any window. */
  get turned(): number {
    return this.#turned.turned;
  }

  /** Turns to another; false where that one is shown. */
  show(slide: number): boolean {
    const to = this.#within(slide);
    if (to === this.slide) return false;
    this.#turn(to);
    return true;
  }

  /** Turns to where a step leads; false where it turns none. */
  follow(before: Workshop): boolean {
    const to = slideAfter(before, this.of.memory.now(), this.slides);
    this.#turn(to);
    return to !== null;
  }

  /** Takes in where another window is. */
  hear(message: { readonly slide: number; readonly turned: number }): void {
    this.#turned.hear(message);
    this.#counted = this.of.wall() ?? this.#language;
    void this.#fetch();
  }

  /** Does something after which the screens may be others, and stays at the one that was shown. */
  recount(act: () => void): void {
    const { slides, slide } = this;
    act();
    const now = this.slides;
    if (this.#isWhole && !isAlike(slides, now)) this.#turn(slideAlike(slides, slide, now));
    void this.#fetch();
  }

  get #language(): Language {
    return this.of.memory.now().run.playthrough.language;
  }

  /** Whether the screens are counted as the wall does. */
  get #isWhole(): boolean {
    return this.told.run.playthrough.language === (this.of.wall() ?? this.#language);
  }

  #within(slide: number): number {
    return Math.max(0, Math.min(slide, this.slides.length - 1));
  }

  #turn(to: number | null): void {
    if (to !== null) this.#counted = this.told.run.playthrough.language;
    this.#turned.turn(to);
  }

  /** Brings the story in the wall's language, where it is not there; without it the own one counts. */
  async #fetch(): Promise<void> {
    const language = this.of.wall();
    if (language === null || this.#isWhole || this.#stories.has(language)) return;
    this.#stories.set(language, null);
    try {
      const story = await this.of.entry.load(language);
      const { slides, slide } = this;
      this.#stories.set(language, story);
      if (this.#counted !== language) this.#turn(slideAlike(slides, slide, this.slides));
      this.of.onOthers();
    } catch {
      this.#stories.delete(language);
    }
  }
}

function isAlike(one: readonly Slide[], two: readonly Slide[]): boolean {
  return one.length === two.length && one.every(({ kind }, at) => kind === two[at]?.kind);
}
