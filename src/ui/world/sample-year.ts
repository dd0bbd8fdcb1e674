import { hasWorld } from '../../app/index.ts';
import { replay, type Language, type Run, type StoryEntry } from '../../game/index.ts';

/** A playthrough to be looked at. The sample is nobody's, for where there is none of one's own. */
export interface SampleYear {
  readonly entry: StoryEntry;
  readonly run: Run;
}

/** The luck of the sample; any would do. */
const seed = 7;

/**
 * The way to the last chapter as the story itself gives it, of the story with the most chapters.
 * Null where there is none; rejects where the story cannot be fetched.
 */
export async function sampleYear(
  catalog: readonly StoryEntry[],
  language: Language,
): Promise<SampleYear | null> {
  const [entry] = catalog
    .filter(hasWorld)
    .sort((a, b) => b.manifest.chapters.length - a.manifest.chapters.length);
  if (entry === undefined) return null;
  const { languages } = entry.manifest;
  const told = languages.includes(language) ? language : languages[0]!;
  const stories = { [told]: await entry.load(told) };
  // Before a story is loaded its cover alone is known.
  const { manifest, hash } = entry;
  const decisions = manifest.chapters.at(-1)?.preset ?? [];
  const playthrough = { story: manifest.id, storyHash: hash, seed, language: told, decisions };
  return { entry, run: replay({ manifest, hash, stories }, playthrough) };
}
