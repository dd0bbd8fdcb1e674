import type { Save } from '../../game/index.ts';
import type { Standing } from './standing.ts';

/** Files to be fetched soon, as addresses from the page. */
export interface StandingFiles {
  /** The shelf's code and style. */
  readonly shelf: readonly string[];
  /** The first pages of the story, by language. */
  readonly firsts: Readonly<Record<string, string>>;
  /** What every page says, by language. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The story whose first pages stand in the HTML, as a playthrough of it is kept. */
export type StandingStory = Pick<Save, 'format' | 'world' | 'story' | 'storyHash'>;

/**
 * Shows what stands in the HTML for the address, the shelf or the first page of a story, while the
 * app is on its way. What is pressed is noted in order for the app, which takes over the same page.
 * It is written into the page as text, thus uses nothing from outside itself.
 */
export function stand(
  stamp: StandingStory,
  files: StandingFiles,
  signOf: (event: KeyboardEvent) => string,
  seedOf: (id: string) => number,
): void {
  const root = document.documentElement;
  const { story } = stamp;
  const storyHash = `#/play/${story}`;
  const presses: (string | HTMLElement)[] = [];
  const held = new Set<string>();
  const ears = new AbortController();
  const { signal } = ears;
  const sign = document.createElement('span');
  sign.setAttribute('role', 'status');
  let name: 'first-page' | 'shelf' | null = null;
  let page: HTMLElement | null = null;
  let wait = '';
  /** Whether the last click that began alone has led somewhere. */
  let hasLed = false;
  /** Whether the page is being left, which only the app can do. */
  let isTurning = false;
  let taken: string | null = null;
  /** Id of the playthrough that begins on the page that stands, for whoever asks first. */
  let begun: string | null = null;

  const standing: Standing = {
    story,
    presses,
    get taken() {
      return taken;
    },
    isHeld: () => held.size > 0,
    onRest: () => undefined,
    begin: (wanted) => (wanted === story && name === 'first-page' ? begin() : null),
    kept: () => owe(null),
    end: () => {
      ears.abort();
      name = null;
      sign.remove();
      page?.querySelectorAll('[aria-busy=true]').forEach((one) => one.removeAttribute('aria-busy'));
    },
  };
  Object.assign(window, { runawayStanding: standing });

  function wanted(): 'first-page' | 'shelf' | null {
    if (location.hash === storyHash) return 'first-page';
    return /^(#\/?)?$/.test(location.hash) ? 'shelf' : null;
  }

  /** Whether something may lie on the shelf that only the app can show. */
  function hasOwn(): boolean {
    try {
      return ['read', 'endings', 'own', 'owed'].some((kept) =>
        localStorage.getItem(`runaway.${kept}`),
      );
    } catch {
      return false;
    }
  }

  function fetchSoon(address: string): void {
    const link = document.createElement('link');
    const isStyle = address.endsWith('.css');
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.crossOrigin = '';
    link.href = address;
    document.head.append(link);
  }

  /** Shows what stands for the address; what stands for no address of ours waits as it is. */
  function show(): void {
    const next = wanted();
    if (next === null || next === name || (next === 'shelf' && hasOwn())) return;
    const kept = document.getElementById(`${next}-${root.lang}`);
    if (!(kept instanceof HTMLTemplateElement)) return;
    wait = kept.dataset['wait'] ?? '';
    draw(kept);
    name = next;
    isTurning = false;
    if (taken !== null) begun = null;
    taken = null;
  }

  /** Puts a page that was kept in the place of the one that stands. */
  function draw(kept: HTMLTemplateElement): void {
    const shown = document.importNode(kept.content, true).firstElementChild as HTMLElement;
    // No keys are named where the reader wants none.
    if (root.dataset['keys'] === 'off') {
      shown
        .querySelectorAll('[aria-keyshortcuts]')
        .forEach((one) => one.removeAttribute('aria-keyshortcuts'));
    }
    shown.querySelector('.saving')?.append(sign);
    sign.textContent = '';
    shown.addEventListener('click', click, { signal });
    shown.addEventListener('change', ({ target }) => note(target as HTMLElement), { signal });
    document.querySelector('#app')?.replaceChildren(shown);
    page = shown;
  }

  function begin(): string {
    const dice = () => Math.random().toString(36).slice(2, 8);
    return (begun ??= `${story}-${dice()}${dice()}`);
  }

  /**
   * Journals a decision as a window does that goes before it is written, for whoever comes after;
   * null when the app has kept it.
   */
  function owe(label: string | null): void {
    const name = 'runaway.owed';
    try {
      const id = begin();
      const all: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
      // What other windows owe stays as it is.
      const owed = Array.isArray(all) ? all.filter((one: { id?: unknown }) => one.id !== id) : [];
      if (label !== null) {
        const now = new Date().toISOString();
        const given = { seen_endings: 0 };
        const play = { seed: seedOf(id), language: root.lang, given, decisions: [label] };
        const save = { ...stamp, ...play, name: '', created: now, updated: now };
        owed.push({ id, revision: 0, saves: [save] });
      }
      localStorage.setItem(name, JSON.stringify(owed));
    } catch {
      // A browser that keeps nothing says so as soon as the app has come.
    }
  }

  /** The page behind a choice, once it has come whole: what is here of the HTML may end amid it. */
  function pageBehind(label: string): HTMLTemplateElement | null {
    const kept = document.getElementById(`first-page-${root.lang} ${label}`);
    const isWhole = kept?.nextSibling != null || document.readyState !== 'loading';
    return isWhole && kept instanceof HTMLTemplateElement ? kept : null;
  }

  /**
   * Takes a choice: the page behind it stands at once where it is kept and nothing waits to be done
   * before, or as soon as the HTML has come; else the app is waited for.
   */
  function choose(choice: HTMLElement, press: string | HTMLElement): void {
    const label = choice.dataset['label'] ?? '';
    const isFirst = taken === null && presses.length === 0;
    const kept = isFirst ? pageBehind(label) : null;
    if (kept !== null) {
      lead(label, kept);
      return;
    }
    isTurning = true;
    note(press, choice);
    if (!isFirst) return;
    const come = () => {
      const late = presses[0] === press ? pageBehind(label) : null;
      if (late === null) return;
      presses.shift();
      isTurning = false;
      lead(label, late);
    };
    document.addEventListener('readystatechange', come, { once: true, signal });
  }

  function lead(label: string, kept: HTMLTemplateElement): void {
    taken = label;
    owe(label);
    draw(kept);
    scrollTo(0, 0);
    page?.querySelector<HTMLElement>('.page-text p')?.focus({ preventScroll: true });
    standing.onRest();
  }

  /** Notes a press, and shows that it waits. */
  function note(press: string | HTMLElement, control: Element | null = null): void {
    presses.push(press);
    control?.setAttribute('aria-busy', 'true');
    sign.textContent = wait;
    standing.onRest();
  }

  function focusMain(): void {
    page?.querySelector('main')?.focus({ preventScroll: true });
  }

  const tools = { 'tool-settings': 's', 'tool-keys': '?', 'tool-history': 'h', language: 'l' };

  function click(event: MouseEvent): void {
    // The second of a double click meant the page that is gone.
    if (event.detail > 1 && hasLed) return;
    hasLed = false;
    const control = (event.target as Element).closest<HTMLElement>('a, button');
    if (control === null || control.matches('a')) return;
    const { label, begin } = control.dataset;
    const [, key] = Object.entries(tools).find(([one]) => control.classList.contains(one)) ?? [];
    if (control.matches('.skip')) focusMain();
    else if (begin === story) {
      hasLed = true;
      location.hash = storyHash;
      show();
      scrollTo(0, 0);
      focusMain();
    } else if (label === undefined) note(key ?? control, control);
    else if (!isTurning) {
      // The same page can be left only once.
      hasLed = true;
      choose(control, control);
    }
  }

  function press(event: KeyboardEvent): void {
    if (!page?.isConnected || root.dataset['keys'] === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = signOf(event);
    if ('s?l'.includes(key)) {
      const [tool] = Object.entries(tools).find(([, known]) => known === key) ?? [];
      note(key, page.querySelector(`.${tool}`));
    } else if (name === 'first-page' && /^[1-9]$/.test(key)) {
      const choice = page.querySelectorAll<HTMLElement>('[data-label]')[Number(key) - 1];
      // While a page is being left it is a choice of one that is not here yet.
      if (isTurning) note(key);
      else if (choice !== undefined) choose(choice, key);
    } else if (name === 'first-page' && 'urhb'.includes(key)) {
      note(key);
    }
  }

  /** A finger's click comes after the finger has gone, a mouse's with it. */
  function letGo(what: string, later = 0): void {
    setTimeout(() => {
      held.delete(what);
      standing.onRest();
    }, later);
  }

  function letAllGo(): void {
    held.clear();
    standing.onRest();
  }

  const early = { capture: true, signal };
  const pointer = ({ pointerId }: PointerEvent) => `pointer ${pointerId}`;
  window.addEventListener('keydown', press, { signal });
  window.addEventListener('keydown', ({ code }) => held.add(code), early);
  window.addEventListener('keyup', ({ code }) => letGo(code), early);
  window.addEventListener('pointerdown', (event) => held.add(pointer(event)), early);
  window.addEventListener(
    'pointerup',
    (event) => letGo(pointer(event), event.pointerType === 'mouse' ? 0 : 100),
    early,
  );
  window.addEventListener('pointercancel', (event) => letGo(pointer(event)), early);
  // The window's own: what has the focus in it loses it with every press elsewhere.
  window.addEventListener('blur', letAllGo, { signal });
  document.addEventListener('dragend', letAllGo, early);
  document.addEventListener('visibilitychange', letAllGo, early);
  window.addEventListener(
    'hashchange',
    () => {
      if (page?.isConnected) show();
    },
    { signal },
  );

  const first = files.firsts[root.lang];
  const texts = files.texts[root.lang];
  if (texts !== undefined) fetchSoon(texts);
  if (wanted() === 'shelf') files.shelf.forEach(fetchSoon);
  if (wanted() !== null && first !== undefined) fetchSoon(first);
  show();
}
