import { seedOf } from '../../app/index.ts';
import type { Save } from '../../game/index.ts';

/** The story whose first pages stand in the HTML, as a playthrough of it is kept. */
export type StandingStory = Pick<Save, 'format' | 'world' | 'story' | 'storyHash'>;

/** Whether something may lie on the shelf that only the app can show. */
export function hasOwn(): boolean {
  try {
    return ['read', 'endings', 'own'].some((kept) => localStorage.getItem(`runaway.${kept}`));
  } catch {
    return false;
  }
}

/** An id for a playthrough that begins, of the form the app makes too. */
export function newIdOf({ story }: StandingStory): string {
  return `${story}-${Math.random().toString(36).slice(2)}`;
}

/** Latest moment that is told, ms: all that a save can tell lies before the year 10000. */
const latest = 2e14;
/** Longest a page waits for the decision that led to it to be on the disk, ms. */
const longest = 1000;

/**
 * Journals decisions where a window does whose app has come, for whoever comes after. Resolves with
 * whether they are on the disk.
 */
export function oweChoices(
  stamp: StandingStory,
  id: string,
  decisions: readonly string[],
): Promise<boolean> {
  const now = new Date(Math.min(latest, Date.now())).toISOString();
  const { lang } = document.documentElement;
  const given = { seen_endings: 0 };
  const play = { seed: seedOf(id), language: lang, given, decisions };
  const save = { ...stamp, ...play, name: '', created: now, updated: now };
  return new Promise((done) => {
    // A browser that refuses says so in many ways, and some never do.
    setTimeout(done, longest, false);
    try {
      const opening = indexedDB.open('runaway-journal', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('journal');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('journal', 'readwrite', {
          durability: 'strict',
        });
        writing.objectStore('journal').put({ id, revision: 0, saves: [save] }, ` ${id}`);
        writing.oncomplete = () => done(true);
        opening.result.close();
      };
      localStorage.setItem('runaway.read', 'true');
    } catch {
      done(false);
    }
  });
}
