import type { App } from '../app/index.ts';
import type { AppFrame, Entered } from './app-frame.ts';
import { standing, type Standing } from './first-page/standing.ts';
import { waits } from './frame/adopt.ts';
import { turnPage } from './frame/page-turn.ts';
import { bringPlace } from './place.ts';

/** The page that stands in the HTML until it is the app's; null when there is none. */
export function standingPage(): AppFrame | null {
  return document.querySelector('rw-app');
}

/**
 * Makes the page that stands in the HTML the app's, as soon as the app can show the same, and resolves
 * then. Its nodes stay: what is held down, focused or selected there stays so. What was pressed there
 * is done in order. Where the app has come to another place meanwhile, its own page takes the place
 * of the one that stands, once no pointer and no key is down.
 */
export async function takeOver(first: AppFrame, app: App): Promise<void> {
  const noted = standing();
  let entered = await arrival(app);
  let frame: AppFrame;
  for (;;) {
    // Where choices led stands already; it is the app's own as soon as they are kept.
    if (await catchUp(app, noted)) {
      entered = await arrival(app);
      continue;
    }
    const page = standingPage() ?? first;
    frame = page;
    if (isSame(page, entered, app, noted)) break;
    if (noted?.isHeld() !== true) {
      frame = document.createElement('rw-app');
      frame.className = page.className;
      break;
    }
    await rest(noted);
  }
  const page = standingPage() ?? first;
  noted?.end();
  frame.app = app;
  frame.entered = entered;
  if (frame === page) page.removeAttribute(waits);
  else page.replaceWith(frame);
  // Everything is drawn in microtasks, thus before this.
  await nextTask();
  if (frame !== page) {
    turnPage();
    frame.focusText();
  }
  await doPresses(frame, noted?.presses ?? []);
}

/** The place the app has come to, as soon as it can be shown; null where it cannot be fetched. */
async function arrival(app: App): Promise<Entered | null> {
  for (;;) {
    while (!isReady(app)) await app.next();
    const name = app.route.place;
    const view = await bringPlace(name, app).catch(() => undefined);
    if (!isReady(app) || app.route.place !== name) continue;
    return view === undefined ? null : { name, view };
  }
}

/** Whether the app can show what the address asks for. */
function isReady({ words, troubles, isOnTheWay, route, sitting }: App): boolean {
  // The page that stands can be read on; a frame that cannot say anything is none.
  if (!words.canSpeak) return false;
  if (troubles.troubles.length > 0) return true;
  // Whoever has just begun is in the address before the app knows of it.
  if (isOnTheWay) return false;
  return !('id' in route) || route.place === 'present' || sitting !== null;
}

/** Takes one choice that was taken on the page that stands and of which the app does not know yet. */
async function catchUp({ sitting }: App, noted: Standing | null): Promise<boolean> {
  if (noted === null || sitting?.entry.manifest.id !== noted.story) return false;
  const { decisions } = sitting.run.playthrough;
  const next = noted.decisions[decisions.length];
  if (next === undefined || !decisions.every((one, place) => one === noted.decisions[place])) {
    return false;
  }
  sitting.choose(next);
  await sitting.arrived();
  return sitting.run.playthrough.decisions.length > decisions.length;
}

/** Whether the app would draw what stands there. */
function isSame(
  page: AppFrame,
  entered: Entered | null,
  { sitting, language }: App,
  noted: Standing | null,
): boolean {
  if (document.documentElement.lang !== language) return false;
  const isFirst = page.querySelector('rw-reader') !== null;
  if (entered?.name === 'shelf') return !isFirst;
  return (
    entered?.name === 'play' &&
    isFirst &&
    sitting?.entry.manifest.id === noted?.story &&
    sitting?.language === language &&
    sitting.run.playthrough.decisions.join() === noted?.decisions.join()
  );
}

/** Does in order what was pressed, each when the page has come that it was meant for. */
async function doPresses(frame: AppFrame, presses: Standing['presses']): Promise<void> {
  for (let press = presses.shift(); press !== undefined; press = presses.shift()) {
    const control = typeof press === 'string' ? null : controlOf(frame, press);
    if (typeof press === 'string') frame.press(press);
    else if (control?.matches('input') === true) control.dispatchEvent(new Event('change'));
    else control?.click();
    await frame.sheetCame();
    await arrival(frame.app);
    await frame.app.sitting?.arrived();
  }
}

/** What was pressed; where the page had to be drawn anew, what stands there in its place. */
function controlOf(frame: AppFrame, pressed: HTMLElement): HTMLElement | null {
  if (pressed.isConnected) return pressed;
  const { label, begin } = pressed.dataset;
  const names = [...pressed.classList].map((name) => `.${name}`);
  const own = begin === undefined ? names.join('') : `[data-begin="${begin}"]`;
  return frame.querySelector(
    `${pressed.localName}${label === undefined ? own : `[data-label="${label}"]`}`,
  );
}

function rest(noted: Standing): Promise<void> {
  return new Promise((done) => (noted.onRest = done));
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
