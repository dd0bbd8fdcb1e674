import type { Press, Standing } from './standing.ts';

/** Files to be fetched soon, as addresses from the page. */
export interface StandingFiles {
  /** The shelf's code and style. */
  readonly shelf: readonly string[];
  /** The first pages of the story, by language. */
  readonly openings: Readonly<Record<string, string>>;
  /** What every page says, by language. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Shows what stands in the HTML for the address, the shelf or the first pages of `story`, while the
 * app is on its way, and lets it be used: what it can do it does, everything else is noted in order
 * for the app. It is written into the page as text, thus uses nothing from outside itself.
 */
export function stand(
  story: string,
  files: StandingFiles,
  signOf: (event: KeyboardEvent) => string,
): void {
  const root = document.documentElement;
  const storyHash = `#/play/${story}`;
  const presses: Press[] = [];
  const held = new Set<string>();
  const ears = new AbortController();
  const { signal } = ears;
  let page: HTMLElement | null = null;
  /** Whether the page shown is one that only the app can turn. */
  let isTurning = false;

  const standing: Standing = {
    presses,
    hasDecided: false,
    isHeld: () => held.size > 0,
    onRest: () => undefined,
    end: () => ears.abort(),
  };
  Object.assign(window, { runawayStanding: standing });

  function wanted(): 'opening' | 'shelf' | null {
    if (location.hash === storyHash) return 'opening';
    return /^(#\/?)?$/.test(location.hash) ? 'shelf' : null;
  }

  /** Whether something may lie on the shelf that only the app can show. */
  function hasOwn(): boolean {
    try {
      return ['runaway.read', 'runaway.endings'].some((name) => localStorage.getItem(name));
    } catch {
      return false;
    }
  }

  function template(name: string): HTMLTemplateElement | null {
    return document.querySelector<HTMLTemplateElement>(`template[id="${name}-${root.lang}"]`);
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

  /** Names no keys where the reader wants none. */
  function nameKeys(shown: Element): void {
    if (root.dataset['keys'] !== 'off') return;
    for (const one of shown.querySelectorAll('[aria-keyshortcuts]')) {
      one.removeAttribute('aria-keyshortcuts');
    }
  }

  /** Shows what stands for the address; what stands for no address of ours waits as it is. */
  function show(): void {
    const name = wanted();
    if (name === null || name === page?.id || (name === 'shelf' && hasOwn())) return;
    const next = template(name)?.content.firstElementChild?.cloneNode(true) as HTMLElement | null;
    if (!next) return;
    if (root.dataset['pictures'] === 'none') {
      next.querySelectorAll('.cover').forEach((cover) => cover.remove());
    }
    nameKeys(next);
    next.addEventListener('click', click);
    if (page === null) document.body.append(next);
    else page.replaceWith(next);
    page = next;
    isTurning = false;
  }

  /** Notes a press, and shows that it waits. */
  function note(press: Press, control: Element | null): void {
    presses.push(press);
    control?.setAttribute('aria-busy', 'true');
    const sign = page?.querySelector<HTMLElement>('[data-say]');
    if (sign) sign.textContent = sign.dataset['say'] ?? '';
    standing.onRest();
  }

  /** The page after the first stands here too; the one after that waits for the app. */
  function take(button: HTMLElement): void {
    if (page === null || isTurning) return;
    const label = button.dataset['label'] ?? '';
    const next = document.getElementById(`next-${root.lang}-${label}`);
    if (next instanceof HTMLTemplateElement) {
      presses.push({ kind: 'choose', label });
      standing.onRest();
      page.querySelector('main')?.replaceWith(next.content.cloneNode(true));
      nameKeys(page);
      scrollTo(0, 0);
      page.querySelector<HTMLElement>('.page-text p')?.focus({ preventScroll: true });
      return;
    }
    isTurning = true;
    note({ kind: 'choose', label }, button);
  }

  function focusMain(): void {
    page?.querySelector('main')?.focus({ preventScroll: true });
  }

  const tools = { 'tool-settings': 's', 'tool-keys': '?', language: 'l' };

  function click(event: MouseEvent): void {
    // The second of a double click meant the page that is gone.
    if (event.detail > 1 && standing.hasDecided) return;
    standing.hasDecided = false;
    const control = (event.target as Element).closest<HTMLElement>('a, button');
    if (control === null || control.matches('a')) return;
    const { label, begin } = control.dataset;
    const tool = Object.entries(tools).find(([name]) => control.classList.contains(name));
    if (control.matches('.skip')) focusMain();
    else if (tool !== undefined) note({ kind: 'key', key: tool[1] }, control);
    else if (label !== undefined) {
      standing.hasDecided = true;
      take(control);
    } else if (begin !== story) note({ kind: 'begin', story: begin ?? '' }, control);
    else {
      location.hash = storyHash;
      show();
      scrollTo(0, 0);
      focusMain();
    }
  }

  function press(event: KeyboardEvent): void {
    if (!page?.isConnected || root.dataset['keys'] === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const key = signOf(event);
    const isNumber = /^[1-9]$/.test(key);
    if (isNumber && !isTurning) {
      page.querySelectorAll<HTMLElement>('[data-label]')[Number(key) - 1]?.click();
    } else if ('s?l'.includes(key)) {
      const name = Object.entries(tools).find(([, known]) => known === key)?.[0] ?? '';
      note({ kind: 'key', key }, page.querySelector(`.${name}`));
    } else if (page.id === 'opening' && (isNumber || 'urhb'.includes(key))) {
      // From here on the page is another one, or none.
      isTurning = true;
      note({ kind: 'key', key }, null);
    }
  }

  function hold(name: string): void {
    held.add(name);
  }

  /** A finger's click comes after the finger has gone, a mouse's with it. */
  function letGo(name: string, wait = 0): void {
    setTimeout(() => {
      held.delete(name);
      standing.onRest();
    }, wait);
  }

  function letAllGo(): void {
    held.clear();
    standing.onRest();
  }

  const early = { capture: true, signal };
  const pointer = ({ pointerId }: PointerEvent) => `pointer ${pointerId}`;
  window.addEventListener('keydown', press, { signal });
  window.addEventListener('keydown', ({ code }) => hold(code), early);
  window.addEventListener('keyup', ({ code }) => letGo(code), early);
  window.addEventListener('pointerdown', (event) => hold(pointer(event)), early);
  window.addEventListener(
    'pointerup',
    (event) => letGo(pointer(event), event.pointerType === 'mouse' ? 0 : 100),
    early,
  );
  window.addEventListener('pointercancel', (event) => letGo(pointer(event)), early);
  window.addEventListener('blur', letAllGo, early);
  document.addEventListener('dragend', letAllGo, early);
  document.addEventListener('visibilitychange', letAllGo, early);
  window.addEventListener(
    'hashchange',
    () => {
      if (page?.isConnected) show();
    },
    { signal },
  );

  const opening = files.openings[root.lang];
  const texts = files.texts[root.lang];
  if (texts !== undefined) fetchSoon(texts);
  if (wanted() === 'shelf') files.shelf.forEach(fetchSoon);
  if (wanted() !== null && opening !== undefined) fetchSoon(opening);
  show();
}
