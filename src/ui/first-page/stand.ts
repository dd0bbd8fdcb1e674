import { keysEverywhere, keysReading } from '../frame/key-table.ts';
import { mayDecide, turnPage } from '../frame/page-turn.ts';
import { signOf } from '../frame/sign-of.ts';
import { followHeld } from './held-down.ts';
import {
  bringBehind,
  draw,
  fetchSoon,
  hasKeys,
  keptPage,
  pageBehind,
  strip,
  type PageName,
  waitWords,
  type StandingFiles,
} from './kept-page.ts';
import { hasOwn, newIdOf, oweChoices, type StandingStory } from './owed-choice.ts';
import type { Standing } from './standing.ts';

/**
 * Shows what stands in the HTML for the address, the shelf or the first page of a story, while the
 * app is on its way. What is pressed is noted in order for the app, which takes over the same page.
 * It is written into the page with all it uses.
 */
export function stand(stamp: StandingStory, files: StandingFiles): void {
  const page = new StandingPage(stamp, files);
  Object.assign(window, { runawayStanding: page });
  fetchSoon(files, page.wanted);
  page.show();
}

class StandingPage implements Standing {
  readonly presses: (string | HTMLElement)[] = [];
  onRest: () => void = () => undefined;
  decisions: readonly string[] = [];
  readonly isHeld: () => boolean;
  readonly #ears = new AbortController();
  readonly #sign = document.createElement('span');
  #name: PageName | null = null;
  #page: HTMLElement | null = null;
  /** Whether the page is being left, which only the app can do. */
  #isTurning = false;
  /** Turns the page a press waits for, once it has come. */
  #come: () => void = () => undefined;
  /** Id of the playthrough that begins on the page that stands, for whoever asks first. */
  #begun: string | null = null;

  constructor(
    readonly stamp: StandingStory,
    readonly files: StandingFiles,
  ) {
    const { signal } = this.#ears;
    this.#sign.setAttribute('role', 'status');
    window.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.isHeld = followHeld(signal, () => this.onRest());
    const show = () => {
      if (this.#page?.isConnected === true) this.show();
    };
    window.addEventListener('hashchange', show, { signal });
    document.addEventListener('readystatechange', () => this.#come(), { signal });
  }

  get story(): string {
    return this.stamp.story;
  }

  /** What the address asks for of what stands here. */
  get wanted(): PageName | null {
    if (location.hash === this.#address) return 'first-page';
    return /^(#\/?)?$/.test(location.hash) ? 'shelf' : null;
  }

  begin(story: string): string | null {
    return story === this.story && this.#name === 'first-page' ? this.#own : null;
  }

  end(): void {
    this.#ears.abort();
    this.#name = null;
    this.#sign.remove();
    if (this.#page !== null) strip(this.#page, 'aria-busy');
  }

  /** Shows what stands for the address; what stands for no address of ours waits as it is. */
  show(): void {
    const next = this.wanted;
    if (next === null || next === this.#name || (next === 'shelf' && hasOwn())) return;
    const kept = keptPage(next);
    if (kept === null) return;
    this.#draw(kept);
    this.#name = next;
    this.#isTurning = false;
    if (this.decisions.length > 0) this.#begun = null;
    this.decisions = [];
  }

  get #address(): string {
    return `#/play/${this.story}`;
  }

  get #choices(): readonly HTMLElement[] {
    return [...(this.#page?.querySelectorAll<HTMLElement>('[data-label]') ?? [])];
  }

  get #own(): string {
    return (this.#begun ??= newIdOf(this.stamp));
  }

  #draw(kept: HTMLTemplateElement): void {
    const { signal } = this.#ears;
    const page = draw(kept);
    page.querySelector('.saving')?.append(this.#sign);
    this.#sign.textContent = '';
    this.#come = () => undefined;
    page.addEventListener('click', (event) => this.#click(event), { signal });
    const change = ({ target }: Event) => this.#note(target as HTMLElement);
    page.addEventListener('change', change, { signal });
    this.#page = page;
  }

  /**
   * Takes a choice: the page behind it stands as soon as it has come, where nothing waits to be done
   * before, and the decision is on the disk; else the app is waited for.
   */
  #choose(choice: HTMLElement, press: string | HTMLElement): void {
    this.#isTurning = true;
    this.#note(press, choice);
    if (this.presses.length > 1) return;
    const label = choice.dataset['label'] ?? '';
    const decisions = [...this.decisions, label];
    this.#come = () => {
      const kept = pageBehind(decisions);
      if (kept === null || this.presses[0] !== press) return;
      // Told of twice, it would lead on twice, and take the next press with it.
      this.#come = () => undefined;
      this.#sign.textContent = '';
      void oweChoices(this.stamp, this.#own, decisions).then((isKept) => {
        // Where the app has come meanwhile, it takes the choice; where another page stands, nobody does.
        if (this.presses[0] === press && this.#name === 'first-page')
          this.#lead(this.#choices.indexOf(choice), decisions, kept, isKept);
      });
    };
    this.#come();
  }

  #lead(
    place: number,
    decisions: readonly string[],
    kept: HTMLTemplateElement,
    isKept: boolean,
  ): void {
    this.presses.shift();
    this.#isTurning = false;
    this.decisions = decisions;
    this.#draw(kept);
    // What is on no disk is not told to be: the app says what there is to say.
    if (!isKept) this.#sign.parentElement?.replaceChildren(this.#sign);
    turnPage();
    this.#page?.querySelector<HTMLElement>('.page-text p')?.focus({ preventScroll: true });
    if (decisions.length === 1) void bringBehind(this.files, place).then(() => this.#come());
    this.onRest();
  }

  /** Notes a press, and shows that it waits. */
  #note(press: string | HTMLElement, control: Element | null = null): void {
    this.presses.push(press);
    control?.setAttribute('aria-busy', 'true');
    this.#sign.textContent = waitWords();
    this.onRest();
  }

  #focusMain(): void {
    this.#page?.querySelector('main')?.focus({ preventScroll: true });
  }

  #click(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>('a, button');
    if (control === null || control.matches('a')) return;
    const { label, begin } = control.dataset;
    if (control.matches('.skip')) this.#focusMain();
    else if (begin === this.story) this.#beginStory();
    else if (label === undefined) this.#note(control, control);
    // The same page can be left only once.
    else if (!this.#isTurning && mayDecide(event)) this.#choose(control, control);
  }

  #beginStory(): void {
    location.hash = this.#address;
    this.show();
    turnPage();
    this.#focusMain();
  }

  #press(event: KeyboardEvent): void {
    if (this.#page?.isConnected !== true || !hasKeys()) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = signOf(event);
    const choice = this.#choices[Number(key) - 1];
    const isKnown = key in keysEverywhere || (this.#name === 'first-page' && key in keysReading);
    if (choice !== undefined && !this.#isTurning) this.#choose(choice, key);
    // What follows a press that waits is meant for the page it leads to, which is not here yet.
    else if (isKnown || (this.presses.length > 0 && key.length === 1)) this.#note(key);
  }
}
