import type { App } from '../app/index.ts';
import { standingPage, takeOver } from './take-over.ts';

/** What the app is shown with. */
export interface ShowPorts {
  /** Fetches the app's own faces; false where they cannot be had. */
  readonly fetchFaces: () => Promise<boolean>;
  /** Puts the faces on before anything is shown. */
  readonly wear: () => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/**
 * Shows the app, in the page that stands in the HTML where one does, and starts it. Resolves when the
 * faces have come, or cannot.
 */
export async function show(app: App, { fetchFaces, wear, wait }: ShowPorts): Promise<boolean> {
  tellSpeechless(app);
  const stands = standingPage();
  if (stands !== null) {
    const taken = takeOver(stands, app);
    app.start();
    await taken;
    // A page that stands needs none at once: what the story is made of goes first.
    return fetchFaces();
  }
  app.start();
  const faces = fetchFaces();
  const within = <Asked>(asked: Promise<Asked>) => Promise.race([asked, wait(longestPause)]);
  // What is shown stands still from then on, so it waits a moment for the faces and for the saves.
  const [areHere] = await Promise.all([within(faces), within(savesRead(app))]);
  if (areHere === true) wear();
  const frame = document.createElement('rw-app');
  frame.app = app;
  frame.className = 'frame';
  document.querySelector('#app')?.replaceChildren(frame);
  return faces;
}

/** Longest nothing is shown because it might move, ms. */
const longestPause = 100;

/** Without its texts the app itself cannot tell that they have not come; the page can. */
function tellSpeechless(app: App): void {
  app.subscribe(() => {
    const note = document.querySelector<HTMLElement>('.no-app[role="alert"]');
    const isSpeechless = !app.words.canSpeak && app.troubles.find('not-loaded') !== null;
    if (isSpeechless) window.dispatchEvent(new Event('rw-speechless'));
    else if (note !== null && app.words.canSpeak) note.hidden = true;
  });
}

/** Resolves once the shelf knows what is on it; other places ask for nothing. */
async function savesRead(app: App): Promise<void> {
  if (app.route.place === 'shelf' && app.library.saves === null) await app.library.next();
}
