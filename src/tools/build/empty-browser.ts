import { OwnStories, type Ports } from '../../app/index.ts';
import { MemorySaveStore, type Language, type StoryEntry } from '../../game/index.ts';

const keepsNothing = { read: () => null, write: () => false };

const hearsNothing = () => () => undefined;

const noFiles = {
  getItem: () => Promise.resolve(null),
  setItem: () => Promise.resolve(null),
  removeItem: () => Promise.resolve(),
};

/** What the first pages need of no browser at all. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('A page that stands in the HTML asks for nothing.'));
}

/** A browser that comes for the first time, to an address, and knows these stories. */
export function emptyBrowser(
  language: Language,
  hash: string,
  catalog: readonly StoryEntry[],
): Ports {
  return {
    catalog,
    own: new OwnStories({
      bring: refuse,
      makePage: refuse,
      covers: keepsNothing,
      files: noFiles,
      taken: [],
    }),
    fetchTexts: refuse,
    lab: { run: refuse },
    futures: { count: 0, run: refuse },
    answers: keepsNothing,
    bookmarks: keepsNothing,
    address: { read: () => hash, go: () => undefined, listen: hearsNothing, whole: (part) => part },
    saves: new MemorySaveStore(),
    hasKept: false,
    digests: { get: () => Promise.resolve(null), put: () => Promise.resolve() },
    tabs: { announce: () => undefined, listen: hearsNothing },
    windows: { send: () => undefined, listen: hearsNothing },
    window: '',
    settings: keepsNothing,
    endings: keepsNothing,
    film: () => Promise.resolve(null),
    now: () => '2027-01-01T00:00:00.000Z',
    newId: (story) => story,
    offerFile: () => undefined,
    offerPicture: refuse,
    copy: () => Promise.resolve(false),
    pack: refuse,
    unpack: refuse,
    changeOver: () => undefined,
    install: { stands: false, ask: refuse },
    preferredLanguages: [language],
    version: '',
  };
}
