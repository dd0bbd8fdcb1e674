import { alone, catalog, course } from 'virtual:stories';
import { App, OwnStories, readDigestLater, showTaken, type Ports } from './app/index.ts';
import type { Language } from './game/index.ts';
import {
  after,
  bringLater,
  makerLater,
  browserDatabase,
  BrowserAddress,
  BrowserJournal,
  BrowserPresence,
  BrowserWindowChannel,
  BrowserTabChannel,
  capabilitiesOf,
  copyText,
  DatabaseCache,
  exclusiveInBrowser,
  fetchFaces,
  onePageLater,
  fetchTexts,
  FutureWorkers,
  handsFor,
  InstallOffer,
  filmLater,
  mapLater,
  bookLater,
  keptLater,
  LabWorkers,
  layeredSaveStore,
  lazyBackups,
  newId,
  newName,
  startOffline,
  typed,
  offerFile,
  offerPicture,
  patientDatabase,
  packLater,
  rest,
  roomsOf,
  saveFolderLater,
  SmallKeep,
  soundLater,
  stayAwake,
  unpackLater,
  voiceLater,
  wear,
  wearFaces,
  wearFacesLater,
} from './platform/index.ts';
import { show, standing } from './ui/index.ts';
import './ui/frame/token.css';
import './ui/frame/base.css';
import './ui/frame/frame.css';
import './ui/frame/page-text.css';
import './ui/shelf/shelf.css';

const storage = () => window.localStorage;

/** Pages that lie in one folder, or on one stick, share what a browser keeps. */
const home = alone === null ? 'runaway' : `runaway-${alone.manifest.id}`;

const browser = capabilitiesOf();
const { locks, wakeLock } = browser;
const exclusive = exclusiveInBrowser(locks);
const windowName = newName();

/** The first page's script reads it before the app has come. */
const settingsName = 'runaway.settings';

/** Null until the app has run for a moment, and where the browser has no workers. */
let offline: Awaited<ReturnType<typeof startOffline>> = null;

/** Longest a page waits for the decision that led to it to be on the disk, ms. */
const longestWait = 1000;

/** Longest a reader waits for a database before it counts as refused, ms. */
const longestAnswer = 4000;

/** Set as soon as a playthrough is kept: then the shelf in the HTML is not this reader's. */
const hasRead = new SmallKeep<boolean>(storage, `${home}.read`);

const ownFiles = patientDatabase(`${home}-own`, 'files', () => after(longestAnswer));

const own = new OwnStories({
  bring: alone === null ? bringLater : null,
  openMaker: makerLater,
  makePage: onePageLater,
  covers: new SmallKeep(storage, `${home}.own`),
  files: ownFiles,
  exclusive,
  saveFolder: saveFolderLater,
  taken: catalog.map(({ manifest }) => manifest.id),
});

const saved = browserDatabase(home, 'saves');
const copies = browserDatabase(`${home}-backups`, 'backups');
const digests = browserDatabase(`${home}-digests`, 'digests');
const journal = new BrowserJournal(() => window.indexedDB, `${home}-journal`);
journal.warm();

const kept = () =>
  keptLater({
    saves: saved,
    copies,
    stories: ownFiles,
    futures: browserDatabase(`${home}-futures`, 'futures'),
    others: [digests],
    journal,
    storage,
    home,
    names: [settingsName],
    manager: browser.storage,
  });

const backups = lazyBackups(copies, after, () => {
  void kept().then(
    (here) => here.askOnce(),
    () => null,
  );
});

const saves = layeredSaveStore({
  database: saved,
  journal,
  storage,
  home,
  exclusive,
  presence: new BrowserPresence(locks, windowName),
  onLeave: (task) => {
    window.addEventListener('pagehide', task);
    document.addEventListener('visibilitychange', task);
  },
  patience: () => after(longestWait),
  answered: {
    after: () => after(longestAnswer),
    onSlow: () => app.troubles.show({ kind: 'storage', reason: 'refused' }),
  },
  remembering: {
    backups,
    wait: after,
    onAllWritten: () => app.troubles.clear('storage'),
    onRefused: () => app.troubles.show({ kind: 'storage', reason: 'refused' }),
    onKept: () => {
      if (hasRead.read() !== true) hasRead.write(true);
    },
  },
});

const hands = handsFor(browser);

const ports: Ports = {
  get catalog() {
    return [...catalog, ...own.entries];
  },
  own,
  fetchTexts,
  lab: new LabWorkers(hands),
  futures: new FutureWorkers(hands),
  begun: new SmallKeep(() => window.sessionStorage, `${home}.begun`),
  screen: new SmallKeep(() => window.sessionStorage, `${home}.screen`),
  answers: new SmallKeep(storage, `${home}.answers`),
  bookmarks: new SmallKeep(storage, `${home}.bookmarks`),
  address: new BrowserAddress(window),
  saves,
  backups,
  kept,
  exported: new SmallKeep(storage, `${home}.exported`),
  hasKept: hasRead.read() === true,
  digests: new DatabaseCache(digests, readDigestLater),
  tabs: new BrowserTabChannel(home),
  windows: new BrowserWindowChannel(`${home}.room`),
  rooms: roomsOf(document, window.location.href),
  seats: new SmallKeep(storage, `${home}.seats`),
  led: new SmallKeep(storage, `${home}.led`),
  window: windowName,
  settings: new SmallKeep(storage, settingsName),
  endings: new SmallKeep(storage, `${home}.endings`),
  film: filmLater,
  placeKnots: mapLater,
  book: bookLater,
  rest,
  wait: after,
  voice: voiceLater,
  sound: soundLater,
  stayAwake: () => stayAwake(wakeLock, document),
  now: () => new Date().toISOString(),
  // A playthrough begun on the page that stands is the same one when the app has come.
  newId: (story) => standing()?.begin(story) ?? newId(story),
  offerFile,
  offerPicture,
  copy: copyText,
  pack: packLater,
  unpack: unpackLater,
  changeOver: (isSure) => (isSure === true ? reload() : offline?.changeOver()),
  install: new InstallOffer(window, () => app.refresh()),
  preferredLanguages: browser.languages,
  version: __APP_VERSION__,
};

const app = new App(ports);
const dress = wear(document.documentElement, () => app.settings.settings);
app.settings.subscribe(dress);
course?.(app);

window.addEventListener('online', () => app.comeOnline());

window.addEventListener('error', (event) => app.fault(event.error));
window.addEventListener('unhandledrejection', (event) => app.fault(event.reason));

void show(app, {
  fetchFaces: () => fetchFaces(document),
  wear: () => wearFaces(document.documentElement),
  wait: after,
}).then((haveFaces) => {
  if (haveFaces) void wearFacesLater(document, app);
});

// What the first page needs goes first; the browser keeps it once where this cannot be fetched.
after(4000)
  .then(kept)
  .then((here) => here.keepTwice(app))
  .catch(() => null);

// A page brought back as it was left has heard of nothing meanwhile: no update, no other tab.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showAnew();
});

function showAnew(): void {
  void showTaken(app, { typed, saves, reload });
}

function reload(): void {
  window.location.reload();
}

if (import.meta.env.PROD && alone === null) {
  const start = () =>
    void startOffline(browser.serviceWorker, {
      onWaiting: () => app.troubles.show({ kind: 'update' }),
      onTaken: showAnew,
      wait: after,
    }).then(
      (started) => (offline = started),
      // It is fetched with the next visit.
      () => undefined,
    );
  // The first page comes first: the rest of the app is fetched when the network is idle again.
  window.addEventListener('load', () => setTimeout(start, 3000));
}

if (import.meta.hot) {
  import.meta.hot.on('runaway:story', ({ id, language }: { id: string; language: Language }) => {
    void app.storyEdited(id, language);
  });
}
