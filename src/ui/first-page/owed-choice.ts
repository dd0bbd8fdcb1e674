import { seedOf } from '../../app/index.ts';
import type { Save } from '../../game/index.ts';

/** The story whose first pages stand in the HTML, as a playthrough of it is kept. */
export type StandingStory = Pick<Save, 'format' | 'world' | 'story' | 'storyHash'>;

const name = 'runaway.owed';

/** Whether something may lie on the shelf that only the app can show. */
export function hasOwn(): boolean {
  try {
    return ['read', 'endings', 'own', 'owed'].some((kept) =>
      localStorage.getItem(`runaway.${kept}`),
    );
  } catch {
    return false;
  }
}

/** An id for a playthrough that begins, of the form the app makes too. */
export function newIdOf({ story }: StandingStory): string {
  return `${story}-${Math.random().toString(36).slice(2)}`;
}

/** Journals decisions as a window does that goes before they are written, for whoever comes after. */
export function oweChoices(stamp: StandingStory, id: string, decisions: readonly string[]): void {
  const now = new Date().toISOString();
  const { lang } = document.documentElement;
  const given = { seen_endings: 0 };
  const play = { seed: seedOf(id), language: lang, given, decisions };
  const save = { ...stamp, ...play, name: '', created: now, updated: now };
  write(id, [{ id, revision: 0, saves: [save] }]);
}

/** The app has kept what was journalled. */
export function payChoices(id: string): void {
  write(id, []);
}

/** Puts these in the place of what is owed of a playthrough. */
function write(id: string, owed: readonly object[]): void {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    // What other windows owe stays as it is.
    const kept: readonly { id?: unknown }[] = Array.isArray(all) ? all : [];
    const others = kept.filter((one) => one.id !== id);
    localStorage.setItem(name, JSON.stringify([...others, ...owed]));
  } catch {
    // A browser that keeps nothing says so as soon as the app has come.
  }
}
