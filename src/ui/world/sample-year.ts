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
 * The way to the last chapter as the story itself gives it, of the story that has the longest.
 * Null where there is none; rejects where the story cannot be fetched.
 */
export async function sampleYear(
  catalog: readonly StoryEntry[],
  language: Language,
): Promise<SampleYear | null> {
  const [entry] = catalog
    .filter((one) => hasWorld(one) && decisionsOf(one).length > 0)
    .sort((a, b) => decisionsOf(b).length - decisionsOf(a).length);
  if (entry === undefined) return null;
  const { manifest, hash } = entry;
  const told = manifest.languages.includes(language) ? language : manifest.languages[0]!;
  const pack = { manifest, hash, stories: { [told]: await entry.load(told) } };
  const decisions = decisionsOf(entry);
  const playthrough = { story: manifest.id, storyHash: hash, seed, language: told, decisions };
  return { entry, run: replay(pack, playthrough) };
}

function decisionsOf({ manifest }: StoryEntry): readonly string[] {
  return manifest.chapters.at(-1)?.preset ?? [];
}
