import type { StoredSave, StoryEntry } from '../../game/index.ts';
import { findStory } from '../catalog.ts';
import { say } from '../words/speech.ts';

/** Where the name of a playthrough is looked up. */
export interface Shelved {
  readonly library: { readonly saves: readonly StoredSave[] | null };
  readonly ports: { readonly catalog: readonly StoryEntry[] };
  title(entry: StoryEntry): string;
}

/**
 * What playthroughs go by: each by its own name, else by its story's. Of several that would go by the
 * same, all but the one begun first have a number, as two windows that begin the same story have.
 */
export function saveNames(app: Shelved): (stored: StoredSave) => string {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const begun = (app.library.saves ?? []).map((stored) => ({ stored, at: beginning(stored) }));
  for (const { stored } of begun.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const name = plainName(app, stored);
    const number = 1 + (counts.get(name) ?? 0);
    counts.set(name, number);
    numbers.set(stored.id, number);
  }
  return (stored) => {
    const name = plainName(app, stored);
    const number = numbers.get(stored.id) ?? 1;
    return number < 2 ? name : say('shelf:numbered', { name, number });
  };
}

function plainName(app: Shelved, { save }: StoredSave): string {
  const entry = findStory(app.ports.catalog, save.story);
  return save.name || (entry === null ? save.story : app.title(entry));
}

function beginning({ id, save }: StoredSave): string {
  return `${save.created} ${id}`;
}
