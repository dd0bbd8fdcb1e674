import type { Language, StoryEntry } from '../game/index.ts';

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

/** Whether a story is told in a language; many are told in one only. */
export function isToldIn({ manifest }: StoryEntry, language: Language): boolean {
  return manifest.languages.includes(language);
}

/** The language a story is opened in for somebody who would have it in `language`. */
export function toldFor(entry: StoryEntry, language: Language): Language {
  return isToldIn(entry, language) ? language : (entry.manifest.languages[0] ?? language);
}

/** Whether a story shows a world; ink from elsewhere knows of none. */
export function hasWorld({ manifest }: StoryEntry): boolean {
  return manifest.indicators.length > 0;
}
