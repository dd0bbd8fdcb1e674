import { otherLanguage, roadOf } from '../game/index.ts';
import type { HandedFile, Language, Run, Save, StoryEntry } from '../game/index.ts';
import { Sitting } from './sitting/sitting.ts';
import { Library } from './kept/library.ts';
import { endingsSeen, noteRun } from './sitting/noted-run.ts';
import { findOpening, openTrouble, tellGone, type Opening } from './sitting/opening.ts';
import { faultReport, faultText } from './report.ts';
import { parseRoute, routeHash, type Route } from './route.ts';
import type { Ports } from './ports.ts';
import { languageOf, SettingsKeeper } from './settings.ts';
import { Source } from './source.ts';
import { say, spoken } from './words/speech.ts';
import { TroubleBoard } from './trouble.ts';
import { Words } from './words/words.ts';

/** The whole interface without its screens: where somebody is, what lies open, what is spoken. */
export class App extends Source {
  readonly troubles = new TroubleBoard();
  readonly settings: SettingsKeeper;
  readonly library: Library;
  readonly words: Words;
  #route: Route;
  #sitting: Sitting | null = null;
  /** The id of a playthrough just begun, of which nothing can be kept yet. */
  #begun: string | null = null;
  #tries = 0;
  /** Counts openings, so that a slow one never lands on top of a later one. */
  #openings = 0;
  /** Counts where somebody went, so that what took its time leads nobody away from there. */
  #arrivals = 0;

  constructor(readonly ports: Ports) {
    super();
    this.settings = new SettingsKeeper(ports.settings);
    this.library = new Library({ ...ports, troubles: this.troubles });
    this.words = new Words({
      fetchTexts: ports.fetchTexts,
      troubles: this.troubles,
      preferred: () => languageOf(this.settings.settings, ports.preferredLanguages),
      turnPage: (language) => this.#sitting?.speak(language),
    });
    this.#route = parseRoute(ports.address.read());
    const passOn = () => this.changed();
    this.troubles.subscribe(passOn);
    this.library.subscribe(passOn);
    ports.own.subscribe(passOn);
    this.settings.subscribe(() => {
      passOn();
      void this.words.follow();
    });
    this.words.subscribe(passOn);
    ports.address.listen(() => void this.#arrive());
  }

  /** Opens what the address asks for. */
  start(): void {
    void this.words.bring();
    void this.#arrive();
  }

  /** The language spoken. */
  get language(): Language {
    return spoken();
  }

  get route(): Route {
    return this.#route;
  }

  /** Whether the address asks for another place than the one that is open. */
  get isOnTheWay(): boolean {
    return routeHash(parseRoute(this.ports.address.read())) !== routeHash(this.#route);
  }

  /** The playthrough that lies open; null while there is none. */
  get sitting(): Sitting | null {
    return this.#sitting;
  }

  go(route: Route): void {
    this.ports.address.go(routeHash(route));
  }

  /** Notes in the address what changed in the place that is open, without a step back to before. */
  amend(route: Route): void {
    if (route.place !== this.#route.place || this.isOnTheWay) return;
    this.#route = route;
    this.ports.address.go(routeHash(route), true);
  }

  /** Begins a story anew. */
  begin(story: string): void {
    this.#begun = this.ports.newId(story);
    this.ports.begun?.write(this.#begun);
    this.go({ place: 'play', id: this.#begun });
  }

  /** Goes another way from the page after `count` decisions; an ended one may be remembered there. */
  async branch(count: number, isRemembered = false): Promise<void> {
    const sitting = this.#sitting;
    if (sitting === null) return;
    const from = isRemembered ? roadOf(sitting.run, count) : null;
    const own = sitting.name || this.title(sitting.entry);
    const name = say(from === null ? 'shelf:branch_name' : 'shelf:again_name', { name: own });
    await this.#goTo(this.library.add({ ...sitting.saveAt(count), ...(from && { from }), name }));
  }

  /** Takes in a file and opens the playthrough in it, that of a workshop where it is led. */
  async importFile(file: HandedFile): Promise<void> {
    await this.#goTo(this.library.importFile(file), true);
  }

  /**
   * The address under which anybody opens this playthrough; it holds all of it. Null where the part
   * that writes links cannot be fetched, which is told.
   */
  async linkTo(save: Save): Promise<string | null> {
    const links = await this.#fetched(import('./sitting/link-opening.ts'));
    return links && this.#fetched(links.writeLink(this.ports, save));
  }

  /** Opens what the store now holds of the playthrough that lies open. */
  async takeTheirs(): Promise<void> {
    this.#sitting?.letGo();
    if (this.#sitting !== null) await this.#open(this.#sitting.id);
  }

  /** How often somebody has asked again for what could not be fetched. */
  get tries(): number {
    return this.#tries;
  }

  /** Asks again for everything that could not be fetched. */
  retry(): void {
    this.#tries += 1;
    this.troubles.clear('not-loaded');
    void this.words.bring();
    void this.words.follow();
    void this.#arrive();
  }

  /** The network is there again: what could not be fetched is asked for without being told to. */
  comeOnline(): void {
    if (this.troubles.find('not-loaded') !== null) this.retry();
  }

  /** Changes to the other language; the page stays the page. */
  changeLanguage(): void {
    // The one asked for last may still be on its way.
    const wanted = languageOf(this.settings.settings, this.ports.preferredLanguages);
    this.settings.set('language', otherLanguage(wanted));
  }

  /** A story's title in the language spoken. */
  title({ manifest: { title, id } }: Pick<StoryEntry, 'manifest'>): string {
    return title[this.language] ?? title.en ?? title.de ?? id;
  }

  /** Ids of the endings of a story seen in this browser. */
  endingsSeen(story: string): readonly string[] {
    return endingsSeen(this.ports, story);
  }

  /** What is to be opened under an id, of a story or of a playthrough; tells of what is not here. */
  openingFor(
    id: string,
    isBegun = false,
    isWanted: () => boolean = this.stillWanted(),
  ): Promise<Opening | null> {
    return findOpening(this, id, isBegun, isWanted);
  }

  /** To be asked later: whether somebody is where they are now, and on no way elsewhere. */
  stillWanted(): () => boolean {
    const arrival = this.#arrivals;
    return () => arrival === this.#arrivals && !this.isOnTheWay;
  }

  /** Takes in a story edited while it is open. */
  async storyEdited(story: string, language: Language): Promise<void> {
    if (this.#sitting?.entry.manifest.id === story) await this.#sitting.reload(language);
    this.changed();
  }

  /** Draws everything again after something outside changed. */
  readonly refresh = (): void => this.changed();

  /** Tells of a mistake of ours, once, in the one place for it. */
  fault(error: unknown): void {
    const { version } = this.ports;
    const report = faultReport(version, faultText(error), this.#sitting?.run.playthrough ?? null);
    this.troubles.show({ kind: 'bug', report });
  }

  /** Goes to a playthrough that takes its time to be there, unless somebody went elsewhere meanwhile. */
  async #goTo(added: Promise<string | null>, isFile = false): Promise<void> {
    const isWanted = this.stillWanted();
    const id = await added;
    if (id === null || !isWanted()) return;
    const isLed = isFile && this.library.isLed(id);
    this.go(isLed ? { place: 'present', id, view: 'desk' } : { place: 'play', id });
  }

  async #arrive(): Promise<void> {
    this.#arrivals += 1;
    this.#openings += 1;
    this.#route = parseRoute(this.ports.address.read());
    const route = this.#route;
    if (route.place === 'run') {
      await this.#openLink(route.packed);
    } else if (route.place === 'present') {
      // A workshop keeps its playthrough itself.
      this.#close();
    } else if ('id' in route) {
      if (route.id === null) this.#close();
      else if (this.#sitting?.id !== route.id) await this.#open(route.id);
    } else if (route.place === 'shelf' || route.place === 'kept') {
      this.#close();
      await this.library.refresh();
    }
    this.changed();
  }

  /** A link leads to the same playthrough as often as it is followed. */
  async #openLink(packed: string): Promise<void> {
    const { ports, library, troubles } = this;
    const isWanted = this.stillWanted();
    const links = await this.#fetched(import('./sitting/link-opening.ts'));
    const kept = links?.keepLink(ports, library, packed, isWanted);
    const id = kept === undefined ? null : await this.#fetched(kept);
    if (id === null || !isWanted()) return;
    if (typeof id !== 'string') {
      troubles.show(id);
      this.go({ place: 'shelf' });
      return;
    }
    ports.address.go(routeHash({ place: 'play', id }), true);
    await this.#arrive();
  }

  /** What few need is fetched when it is needed; null where it cannot be, which is told. */
  #fetched<Part>(part: Promise<Part>): Promise<Part | null> {
    return part.catch(() => {
      this.troubles.show({ kind: 'not-loaded' });
      return null;
    });
  }

  async #open(id: string): Promise<void> {
    this.#openings += 1;
    const opening = this.#openings;
    const isHere = this.stillWanted();
    const isWanted = () => opening === this.#openings && isHere();
    this.#close();
    this.changed();
    const isBegun = id === this.#begun;
    this.#begun = null;
    const found = await this.openingFor(id, isBegun, isWanted);
    if (found === null || !isWanted()) return;
    if (found.id !== id) {
      this.ports.begun?.write(found.id);
      // The address now names the playthrough, so that a reload finds it again.
      this.#route = { place: 'play', id: found.id };
      this.ports.address.go(routeHash(this.#route), true);
    }
    try {
      const { ports, troubles } = this;
      const onRun = (of: string, run: Run) => noteRun(ports, of, run);
      const sitting = await Sitting.open({ ...ports, troubles, onRun }, found);
      if (!isWanted()) {
        sitting.close();
        return;
      }
      this.#lay(sitting);
      if (!isBegun) tellGone(this, found);
    } catch (error) {
      if (isWanted()) this.troubles.show(openTrouble(error, found));
    }
  }

  #lay(sitting: Sitting): void {
    this.#sitting = sitting;
    sitting.subscribe(() => {
      if (this.#sitting !== sitting) return;
      if ('id' in this.#route && this.#route.id !== sitting.id && !this.isOnTheWay) {
        this.#route = { ...this.#route, id: sitting.id };
        this.ports.address.go(routeHash(this.#route), true);
      }
      this.changed();
    });
    // The language may have changed while it was opened.
    if (sitting.language !== this.language) void this.#fetched(sitting.speak(this.language));
    this.changed();
  }

  #close(): void {
    this.#sitting?.close();
    this.#sitting = null;
  }
}
