import type { AppFrame } from './app-frame.ts';

/** What can be pressed or held on the shelf; as many in the HTML as in the app, in one order. */
const parts = 'nav a, nav button, main a, main button, main summary, main input';

/** The page that stands in the HTML and is shown until the app has come; null when there is none. */
export function standingPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#opening, #shelf');
}

/**
 * Puts the app in the place of the page that stands in the HTML, as soon as it can show the same,
 * and resolves then. Choices taken there are carried out before anything is drawn, so that whoever
 * has decided sees the page they have come to and none before it.
 */
export function takeOver(root: Element, frame: AppFrame): Promise<void> {
  const { app } = frame;
  frame.hidden = true;
  root.replaceChildren(frame);
  return new Promise((done) => {
    let isDue = false;
    const look = () => {
      const page = standingPage();
      if (isDue || page === null || !isReady(frame, page)) return;
      isDue = true;
      const taken = decisionsOf(page);
      for (const label of taken) app.desk?.choose(label);
      // Everything is drawn in microtasks, thus before this.
      setTimeout(() => {
        isDue = false;
        if (standingPage() !== page) {
          look();
          return;
        }
        stop();
        frame.removeEventListener('rw-entered', look);
        const { place } = app.route;
        if (page.id === 'opening' && app.desk !== null) replaceOpening(frame, page, taken.length);
        else if (page.id === 'shelf' && place === 'shelf') replaceShelf(frame, page);
        else leave(frame, page);
        done();
      });
    };
    const stop = app.subscribe(look);
    frame.addEventListener('rw-entered', look);
  });
}

function isReady(frame: AppFrame, page: HTMLElement): boolean {
  const { desk, library, route, troubles } = frame.app;
  if (troubles.troubles.length > 0) return true;
  // Whoever has just begun is in the address before the app knows of it.
  if (page.id === 'opening') return desk !== null || !window.location.hash.startsWith('#/play/');
  if ('id' in route && route.place !== 'present') return desk !== null;
  if (route.place !== 'shelf') return true;
  return frame.querySelector('rw-shelf') !== null && library.saves !== null;
}

function replaceOpening(frame: AppFrame, page: HTMLElement, taken: number): void {
  const { desk } = frame.app;
  const { activeElement: held } = document;
  const label = page.contains(held) ? held?.getAttribute('data-label') : null;
  const isMain = held !== null && held === page.querySelector('main');
  const isTurned = page.dataset['waits'] !== undefined;
  frame.hidden = false;
  page.remove();
  for (const late of decisionsOf(page).slice(taken)) desk?.choose(late);
  if (isTurned) window.scrollTo(0, 0);
  const same = frame.querySelector<HTMLElement>(`[data-label="${label ?? ''}"]`);
  if (same !== null) same.focus({ preventScroll: true });
  else if (taken > 0) void frame.querySelector('rw-page')?.focusText();
  else if (isMain) focusMain(frame);
}

function replaceShelf(frame: AppFrame, page: HTMLElement): void {
  const { activeElement: held } = document;
  const isHeld = page.contains(held);
  const old = [...page.querySelectorAll<HTMLElement>(parts)];
  const made = [...frame.querySelectorAll<HTMLElement>(parts)];
  const twinOf = (one: Element | null) => made[old.findIndex((other) => other === one)];
  for (const one of page.querySelectorAll('details[open] summary')) {
    twinOf(one)?.parentElement?.setAttribute('open', '');
  }
  frame.hidden = false;
  page.remove();
  const file = page.querySelector('input');
  const own = twinOf(file);
  if (file !== null && own instanceof HTMLInputElement) handOn(file, own);
  if (isHeld) (twinOf(held) ?? frame.querySelector<HTMLElement>('#text'))?.focus(still);
  const pressed = old.find((one) => one.dataset['pressed'] !== undefined);
  // A link that was followed has changed the address itself.
  if (pressed instanceof HTMLButtonElement) twinOf(pressed)?.click();
}

/** Somebody has gone elsewhere from a page that stood. */
function leave(frame: AppFrame, page: HTMLElement): void {
  frame.hidden = false;
  page.remove();
  window.scrollTo(0, 0);
  focusMain(frame);
}

const still = { preventScroll: true };

function focusMain(frame: AppFrame): void {
  frame.querySelector<HTMLElement>('#text')?.focus(still);
}

/** Hands on a file chosen before the app came, or one whose dialog is still open. */
function handOn(from: HTMLInputElement, to: HTMLInputElement): void {
  const give = () => {
    to.files = from.files;
    to.dispatchEvent(new Event('change'));
  };
  if (from.files?.length) give();
  else from.addEventListener('change', give);
}

/** Labels of the choices taken on the page that stood in the HTML. */
function decisionsOf(page: HTMLElement): readonly string[] {
  return (page.dataset['wanted'] ?? '').split(' ').filter((label) => label !== '');
}
