import { say } from '../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { turnPage } from './frame/page-turn.ts';
import { AppPiece } from './frame/piece.ts';
import { bringPlace, type PlaceElement } from './place.ts';
import { keysEverywhere, keysReading, type KeyDoes } from './frame/key-table.ts';
import { plainKey } from './frame/plain-key.ts';
import type { App, PlaceName } from '../app/index.ts';
import type { SheetEvent, SheetName } from './frame/top-bar.ts';
import './frame/top-bar.ts';
import './frame/trouble-list.ts';
import { hearKeys } from './frame/hear-keys.ts';
import { namePlain } from './frame/page-title.ts';

const bringSettings = () => import('./frame/sheet-settings.ts');

/** How each sheet is fetched. */
const sheets: Readonly<Record<SheetName, () => Promise<unknown>>> = {
  history: () => import('./frame/sheet-history.ts'),
  settings: bringSettings,
  keys: () => import('./frame/sheet-keys.ts'),
  aloud: () => import('./reader/read-aloud.ts'),
  sound: () => import('./frame/sheet-sound.ts'),
};

/** What keys do that open no sheet. */
const acts: Readonly<Record<Exclude<KeyDoes, SheetName>, (app: App) => void>> = {
  language: (app) => app.changeLanguage(),
  shelf: (app) => app.go({ place: 'shelf' }),
  undo: ({ sitting }) => sitting?.undo(),
  redo: ({ sitting }) => sitting?.redo(),
};

/** What stands in the same place and is another page all the same. A story turns its own pages. */
function pageOf(route: App['route']): string {
  if ('view' in route) return route.view;
  if (route.place === 'handbook') return route.part ?? '';
  return 'id' in route && route.place !== 'play' ? (route.id ?? '') : '';
}

/** A place that has come; where there is none of its name, it has no view. */
export interface Entered {
  readonly name: PlaceName;
  readonly view: TemplateResult | null;
}

/** The frame around every place: tools above, troubles below them, the place itself, and the keys. */
@customElement('rw-app')
export class AppFrame extends AppPiece {
  /** The place that is shown; null while none has come. */
  @property({ attribute: false }) entered: Entered | null = null;
  /** The place asked for, which may be on its way. */
  #asked: PlaceName | null = null;
  /** Which page of the place is shown. */
  #page = '';
  #tries = 0;
  /** The sheet asked for last, which may be on its way. */
  #coming: Promise<void> = Promise.resolve();
  #sheetAsked: SheetName | null = null;
  #leaveAddress: (() => void) | null = null;

  constructor() {
    super();
    hearKeys(this, (event) => this.#key(event));
  }

  protected override arrive(): void {
    super.arrive();
    window.addEventListener('dragover', this.#dragOver);
    window.addEventListener('drop', this.#drop);
    this.#leaveAddress = this.app.ports.address.listen(this.#went);
    this.addEventListener('rw-sheet', this.#sheet);
    this.addEventListener('rw-skip', () => this.focusText());
    const { settings } = this.app;
    const { typeface, letters, words, sound } = settings.settings;
    // Few read in another typeface or spacing than the page's own, or with sounds; it comes with the settings.
    if (typeface + letters + words + sound !== 'book110')
      bringSettings()
        .then(({ followType, soundPlayerOf }) => {
          followType(settings);
          soundPlayerOf(this.app);
        })
        .catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('dragover', this.#dragOver);
    window.removeEventListener('drop', this.#drop);
    this.#leaveAddress?.();
  }

  protected override willUpdate(): void {
    const { app } = this;
    this.#asked ??= this.entered?.name ?? null;
    if (app.route.place !== this.#asked) void this.#enter(app.route.place);
    else if (app.tries !== this.#tries) this.#again();
    this.#tries = app.tries;
    if (app.troubles.find('story') !== null)
      void import('./write/own-fault.ts').catch(() => undefined);
  }

  protected override updated(): void {
    const { app } = this;
    const { documentElement: root } = document;
    // To write the same again makes a browser style the whole page anew.
    if (root.lang !== app.language) root.lang = app.language;
    if (app.words.canSpeak) namePlain(this.#title());
    const page = pageOf(app.route);
    const isTurned = this.entered?.name === app.route.place && page !== this.#page;
    this.#page = page;
    if (isTurned) requestAnimationFrame(() => this.#begin());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { app } = this;
    if (!app.words.canSpeak) return nothing;
    return html`<rw-bar .app=${app}></rw-bar>
      <rw-troubles .app=${app}></rw-troubles>
      ${this.entered?.view ?? this.#nowhere()}`;
  }

  #title(): string {
    const { app } = this;
    const name = say('frame:app.name');
    return app.sitting === null ? name : `${app.title(app.sitting.entry)} · ${name}`;
  }

  #nowhere(): TemplateResult {
    const { app } = this;
    const isWaiting = this.entered === null && app.route.place !== 'nowhere';
    return html`<main id="text" class="nowhere" tabindex="-1">
      ${
        isWaiting
          ? html`<p class="hidden-text" role="status">${say('frame:app.loading')}</p>`
          : html`<h1>${say('frame:app.name')}</h1>
              <p>${say('frame:app.nowhere')}</p>
              <p><a href="#/">${say('frame:app.to_shelf')}</a></p>`
      }
    </main>`;
  }

  async #enter(name: PlaceName): Promise<void> {
    const isFirst = this.#asked === null;
    this.#asked = name;
    this.entered = null;
    try {
      const view = await bringPlace(name, this.app);
      if (this.#asked !== name) return;
      this.entered = { name, view };
    } catch {
      if (this.#asked === name) this.#tellNotLoaded();
      return;
    }
    if (isFirst) return;
    await this.updateComplete;
    this.#begin();
  }

  /** Another page is seen from its beginning, and keys go on from there. */
  #begin(): void {
    turnPage();
    this.focusText();
  }

  /** Where its texts are what a part lacks, that has been told. */
  #tellNotLoaded(): void {
    const { troubles } = this.app;
    if (troubles.find('not-loaded') === null) troubles.show({ kind: 'not-loaded' });
  }

  /** Asks again for the place, or has it ask again for what it lacks. */
  #again(): void {
    if (this.entered === null) void this.#enter(this.app.route.place);
    else for (const child of this.children) (child as Partial<PlaceElement>).retry?.();
  }

  /** Goes to the text of the place that is shown. */
  focusText(): void {
    this.querySelector<HTMLElement>('#text')?.focus({ preventScroll: true });
  }

  /** Resolves when the sheet asked for last lies open, or cannot. */
  sheetCame(): Promise<void> {
    return this.#coming;
  }

  #open(name: SheetName): void {
    this.#coming = this.#bring(name);
  }

  async #bring(name: SheetName): Promise<void> {
    if (this.querySelector('dialog[open]') !== null) return;
    if (name === 'aloud') {
      const reading = this.querySelector('rw-aloud');
      reading?.turn();
      if (reading !== null) return;
    }
    const isHere = this.app.stillWanted();
    this.#sheetAsked = name;
    try {
      const [, isSaid] = await Promise.all([sheets[name](), this.app.words.bring('sheet')]);
      if (!isSaid) return;
    } catch {
      if (isHere()) this.#tellNotLoaded();
      return;
    }
    // Somebody may have gone elsewhere meanwhile, or asked for another.
    if (!isHere() || this.#sheetAsked !== name) return;
    if (this.querySelector('dialog[open]') !== null) return;
    const sheet = document.createElement(`rw-${name}`);
    sheet.app = this.app;
    this.append(sheet);
  }

  /** A sheet belongs to the page it was asked for on: whoever goes back leaves both. */
  readonly #went = (isOwn: boolean): void => {
    if (!isOwn) this.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  };

  readonly #sheet = (event: SheetEvent): void => this.#open(event.sheet);

  /** Without it the browser would leave the page for the file dropped on it. */
  readonly #dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
  };

  readonly #drop = (event: DragEvent): void => {
    const { dataTransfer } = event;
    if (event.defaultPrevented || dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    // What was dropped can be asked for now and never again.
    const items = [...dataTransfer.items];
    const dropped = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
    const isWanted = this.app.stillWanted();
    void import('./write/take-drop.ts').then(
      ({ takeDrop }) => takeDrop(this.app, dropped, isWanted),
      () => this.#tellNotLoaded(),
    );
  };

  #key(event: KeyboardEvent): void {
    const key = plainKey(event, this.app.settings.settings);
    if (key !== null && this.press(key, event.repeat)) event.preventDefault();
  }

  /** Does what a key stands for; false when it stands for nothing here. */
  press(key: string, isHeld = false): boolean {
    const { app } = this;
    const sitting = app.route.place === 'play' ? app.sitting : null;
    const does = keysEverywhere[key] ?? (sitting === null ? undefined : keysReading[key]);
    if (does === undefined) {
      if (sitting === null || isHeld || !/^[1-9]$/.test(key)) return false;
      sitting.chooseNth(Number(key));
    } else if (does in acts) acts[does as keyof typeof acts](app);
    else this.#open(does as SheetName);
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-app': AppFrame;
  }
}
