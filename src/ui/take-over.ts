import type { App } from '../app/index.ts';
import type { AppFrame } from './app-frame.ts';
import { goTo, placeOn } from './first-page/kept-place.ts';
import { noteDecided } from './frame/click-chain.ts';
import { standing, standingPage, type Press, type Standing } from './first-page/standing.ts';

/**
 * Puts the app in the place of the page that stands in the HTML, as soon as it can show the same,
 * and resolves then. What was pressed there is done in order before anything is drawn, so that
 * whoever has decided sees the page they have come to and none before it. While a pointer or a key is
 * down the page stays: its release belongs to what it went down on.
 */
export async function takeOver(root: Element, frame: AppFrame): Promise<void> {
  const noted = standing();
  try {
    await takePlace(root, frame, noted);
  } catch (error) {
    // A page that nobody will ever answer is worse than one out of step.
    noted?.end();
    replace(frame, false);
    throw error;
  }
}

async function takePlace(root: Element, frame: AppFrame, noted: Standing | null): Promise<void> {
  const { app } = frame;
  frame.hidden = true;
  root.replaceChildren(frame);
  /** Sheets are laid over a page that can be seen, thus last. */
  const late: string[] = [];
  let hasChosen = false;
  for (;;) {
    const press = noted?.presses.shift();
    if (press !== undefined) {
      if (press.kind === 'choose') hasChosen = true;
      await carryOut(app, frame, press, late);
    } else if (noted?.isHeld() === true) {
      await rest(noted);
    } else if (isReady(frame)) {
      // Everything is drawn in microtasks, thus before this.
      await nextTask();
      if (noted?.presses.length === 0 && !noted.isHeld() && isReady(frame)) break;
    } else {
      await change(frame, noted);
    }
  }
  noted.end();
  if (noted.hasDecided) noteDecided();
  replace(frame, hasChosen);
  for (const key of late) frame.press(key);
}

/** Does what a press asked for, and waits until the next can be done. */
async function carryOut(app: App, frame: AppFrame, press: Press, late: string[]): Promise<void> {
  if (press.kind === 'begin') {
    app.begin(press.story);
    return;
  }
  if (press.kind === 'key' && 's?h'.includes(press.key)) {
    late.push(press.key);
    return;
  }
  if (press.kind === 'key' && press.key === 'l') {
    app.changeLanguage();
    return;
  }
  while (app.desk === null && app.troubles.troubles.length === 0) await change(frame, null);
  if (press.kind === 'choose') app.desk?.choose(press.label);
  else frame.press(press.key);
  await app.desk?.arrived();
}

/** Whether the app can show what the address asks for. */
function isReady({ app, shows }: AppFrame): boolean {
  // The page that stands can be read on; a frame that cannot say anything is none.
  if (!app.words.canSpeak) return false;
  if (app.troubles.troubles.length > 0) return true;
  // Whoever has just begun is in the address before the app knows of it.
  if (app.isOnTheWay) return false;
  if ('id' in app.route && app.route.place !== 'present' && app.desk === null) return false;
  return shows(app.route.place);
}

function replace(frame: AppFrame, hasChosen: boolean): void {
  const page = standingPage();
  if (page === null) {
    frame.hidden = false;
    return;
  }
  const isSame = frame.app.route.place === (page.id === 'opening' ? 'play' : 'shelf');
  const place = placeOn(page);
  const isHere = place.focus !== null || place.selection !== null;
  frame.hidden = false;
  page.remove();
  const file = page.querySelector('input');
  const own = frame.querySelector<HTMLInputElement>('input[type=file]');
  if (isSame && file !== null && own !== null) handOn(file, own);
  if (isSame && goTo(frame, place)) return;
  if (!isSame) window.scrollTo(0, 0);
  if (hasChosen) void frame.querySelector('rw-page')?.focusText();
  else if (isHere || !isSame) frame.focusText();
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

function rest(noted: Standing): Promise<void> {
  return new Promise((done) => (noted.onRest = done));
}

/** Resolves when the app, its place, or what was pressed has changed. */
function change(frame: AppFrame, noted: Standing | null): Promise<void> {
  return new Promise((done) => {
    const stop = frame.app.subscribe(tell);
    function tell(): void {
      stop();
      frame.removeEventListener('rw-entered', tell);
      done();
    }
    frame.addEventListener('rw-entered', tell);
    if (noted !== null) noted.onRest = tell;
  });
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
