/** Files to be fetched soon, as addresses from the page. */
export interface StandingFiles {
  /** The shelf's code and style. */
  readonly shelf: readonly string[];
  /** The first pages of the story, by language. */
  readonly firsts: Readonly<Record<string, string>>;
  /** What every page says, by language. */
  readonly texts: Readonly<Record<string, string>>;
  /**
   * How the addresses of the pages behind the second pages begin; language and the place of the first
   * choice follow.
   */
  readonly behind: string;
}

/** The pages that stand in the HTML. */
export type PageName = 'first-page' | 'shelf';

/** A page kept in the HTML, in the language of the document. */
export function keptPage(name: PageName): HTMLTemplateElement | null {
  return templateOf(`${name}-${document.documentElement.lang}`);
}

/** What is said while something pressed waits; it stands with the shelf. */
export function waitWords(): string {
  return keptPage('shelf')?.dataset['wait'] ?? '';
}

/** The page behind choices, once it has come whole: what is here of the HTML may end amid it. */
export function pageBehind(labels: readonly string[]): HTMLTemplateElement | null {
  const kept = templateOf(`first-page-${document.documentElement.lang} ${labels.join(' ')}`);
  return kept?.nextSibling != null || document.readyState !== 'loading' ? kept : null;
}

/** Fetches the pages behind a second page; what cannot be had comes with the app. */
export async function bringBehind({ behind }: StandingFiles, place: number): Promise<void> {
  try {
    const answer = await fetch(`${behind}${document.documentElement.lang}-${place}.html`);
    const text = await answer.text();
    // A server may answer for a file that is gone with another page.
    if (!text.startsWith('<template')) return;
    const holder = document.createElement('template');
    holder.innerHTML = text;
    document.body.append(holder.content);
  } catch {
    // The app is on its way and has them too.
  }
}

/** Whether the reader wants keys. */
export function hasKeys(): boolean {
  return document.documentElement.dataset['keys'] !== 'off';
}

/** Puts a page that was kept in the place of the one that stands. */
export function draw(kept: HTMLTemplateElement): HTMLElement {
  const shown = document.importNode(kept.content, true).firstElementChild as HTMLElement;
  // No keys are named where the reader wants none.
  if (!hasKeys()) strip(shown, 'aria-keyshortcuts');
  document.querySelector('#app')?.replaceChildren(shown);
  return shown;
}

/** Fetches what the page at this address will need. */
export function fetchSoon({ shelf, firsts, texts }: StandingFiles, wanted: PageName | null): void {
  const { lang } = document.documentElement;
  fetchFile(texts[lang]);
  if (wanted === 'shelf') shelf.forEach(fetchFile);
  if (wanted !== null) fetchFile(firsts[lang]);
}

/** Takes an attribute from everything in a page that has it. */
export function strip(page: ParentNode, name: string): void {
  page.querySelectorAll(`[${name}]`).forEach((one) => one.removeAttribute(name));
}

function fetchFile(address: string | undefined): void {
  if (address === undefined) return;
  const link = document.createElement('link');
  const isStyle = address.endsWith('.css');
  link.rel = isStyle ? 'preload' : 'modulepreload';
  if (isStyle) link.as = 'style';
  link.crossOrigin = '';
  link.href = address;
  document.head.append(link);
}

function templateOf(id: string): HTMLTemplateElement | null {
  const found = document.getElementById(id);
  return found instanceof HTMLTemplateElement ? found : null;
}
