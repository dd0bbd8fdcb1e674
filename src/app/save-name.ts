import type { StoredSave, StoryEntry } from '../game/index.ts';
import { findStory } from './catalog.ts';
import { say } from './speech.ts';

/** Where the name of a playthrough is looked up. */
export interface Shelved {
  readonly library: { readonly saves: readonly StoredSave[] | null };
  readonly ports: { readonly catalog: readonly StoryEntry[] };
  title(entry: StoryEntry): string;
}

/**
 * What a playthrough goes by: its own name, else its story's. Of several that would go by the same,
 * all but the one begun first have a number, as two windows that begin the same story have.
 */
export function saveName(app: Shelved, stored: StoredSave): string {
  const name = plainName(app, stored);
  const alike = (app.library.saves ?? [])
    .filter((other) => plainName(app, other) === name)
    .sort((a, b) => order(a, b));
  const number = 1 + alike.findIndex(({ id }) => id === stored.id);
  return number < 2 ? name : say('shelf:numbered', { name, number });
}

function plainName(app: Shelved, { save }: StoredSave): string {
  const entry = findStory(app.ports.catalog, save.story);
  return save.name || (entry === null ? save.story : app.title(entry));
}

function order(a: StoredSave, b: StoredSave): number {
  const [first, second] = [a, b].map(({ id, save }) => `${save.created} ${id}`);
  return first! < second! ? -1 : 1;
}
