import type { StoryEntry } from '../game/index.ts';

/** The story with this id, or null. */
export function findStory(catalog: readonly StoryEntry[], id: string): StoryEntry | null {
  return catalog.find((entry) => entry.manifest.id === id) ?? null;
}

/** The story a playthrough's id speaks of: ids begin with the story's and a hyphen. */
export function storyOfId(catalog: readonly StoryEntry[], id: string): StoryEntry | null {
  return (
    findStory(catalog, id) ??
    catalog.find(({ manifest }) => new RegExp(`^${manifest.id}-[a-z0-9]+$`).test(id)) ??
    null
  );
}
