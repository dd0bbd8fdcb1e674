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
 * app is on its way, and lets it be used: choices are taken, the story is begun, everything else is
 * noted for the app. It is written into the page as text, thus uses nothing from outside itself.
 */
export function stand(story: string, files: StandingFiles): void {
  const root = document.documentElement;
  const storyHash = `#/play/${story}`;
  let page: HTMLElement | null = null;

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

  /** Shows what stands for the address; what stands for no address of ours waits as it is. */
  function show(): void {
    const name = wanted();
    if (name === null || name === page?.id || (name === 'shelf' && hasOwn())) return;
    const next = template(name)?.content.firstElementChild?.cloneNode(true) as HTMLElement | null;
    if (!next) return;
    if (root.dataset['pictures'] === 'none') {
      next.querySelectorAll('.cover').forEach((cover) => cover.remove());
    }
    next.addEventListener('click', click);
    if (page === null) document.body.append(next);
    else page.replaceWith(next);
    page = next;
  }

  function wait(button: Element): void {
    if (page === null) return;
    page.querySelectorAll('[data-pressed]').forEach((old) => {
      old.removeAttribute('data-pressed');
      old.removeAttribute('aria-busy');
    });
    button.setAttribute('data-pressed', '');
    button.setAttribute('aria-busy', 'true');
    const sign = page.querySelector<HTMLElement>('[data-say]');
    if (sign !== null) sign.textContent = sign.dataset['say'] ?? '';
  }

  /** The page after the first stands here too; the one after that waits for the app. */
  function take(button: HTMLElement): void {
    if (page === null || page.dataset['waits']) return;
    const label = button.dataset['label'] ?? '';
    page.dataset['wanted'] = `${page.dataset['wanted'] ?? ''} ${label}`.trim();
    const next = document.getElementById(`next-${root.lang}-${label}`);
    if (next instanceof HTMLTemplateElement) {
      page.querySelector('main')?.replaceWith(next.content.cloneNode(true));
      scrollTo(0, 0);
      page.querySelector<HTMLElement>('.page-text p')?.focus({ preventScroll: true });
      return;
    }
    page.dataset['waits'] = 'yes';
    wait(button);
  }

  function focusMain(): void {
    page?.querySelector('main')?.focus({ preventScroll: true });
  }

  function click(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('a, button');
    if (button === null || button.matches('.mark')) return;
    if (button.matches('.skip')) focusMain();
    else if (button.matches('[data-label]')) take(button);
    else if (button.dataset['begin'] !== story) wait(button);
    else {
      location.hash = storyHash;
      show();
      scrollTo(0, 0);
      focusMain();
    }
  }

  const keys: Readonly<Record<string, string>> = {
    s: '.tool-settings',
    '?': '.tool-keys',
    l: '.language',
  };

  window.addEventListener('keydown', (event) => {
    if (!page?.isConnected || root.dataset['keys'] === 'off') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const { key } = event;
    const choices = page.querySelectorAll<HTMLElement>('[data-label]');
    const tool = keys[key.toLowerCase()];
    if (/^[1-9]$/.test(key)) choices[Number(key) - 1]?.click();
    else if (tool !== undefined) page.querySelector<HTMLElement>(tool)?.click();
  });
  window.addEventListener('hashchange', () => {
    if (page?.isConnected) show();
  });

  const opening = files.openings[root.lang];
  const texts = files.texts[root.lang];
  if (texts !== undefined) fetchSoon(texts);
  if (wanted() === 'shelf') files.shelf.forEach(fetchSoon);
  if (wanted() !== null && opening !== undefined) fetchSoon(opening);
  show();
}
