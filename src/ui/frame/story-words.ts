import { minutesToRead, say, spoken } from '../../app/index.ts';
import { drawnScenes, type Manifest, type StoryEntry } from '../../game/index.ts';

/** The first scene a story lists that there is a drawing for; null where it has none. */
export function coverOf({ scenes = {} }: Pick<Manifest, 'scenes'>): string | null {
  return Object.keys(scenes).find((scene) => drawnScenes.includes(scene)) ?? null;
}

/** How long a story is and how many of its endings were seen, in one line. */
export function extentOf(
  { manifest, length = {} }: Pick<StoryEntry, 'manifest' | 'length'>,
  seenEndings: readonly string[],
): string {
  const { chapters, endings } = manifest;
  const language = spoken();
  const words = length[language];
  const count = Object.keys(endings).length;
  const seen = seenEndings.filter((ending) => Object.hasOwn(endings, ending)).length;
  return [
    ...(words === undefined
      ? []
      : [say('shelf:minutes', { count: minutesToRead(words, language) })]),
    ...(chapters.length < 2 ? [] : [say('shelf:chapters', { count: chapters.length })]),
    ...(count === 0
      ? []
      : [
          seen === 0
            ? say('shelf:endings_count', { count })
            : say('shelf:endings', { seen, count }),
        ]),
  ].join(' · ');
}

/** The main story before the small ones. */
export function longestFirst<Story extends Pick<StoryEntry, 'manifest'>>(
  stories: readonly Story[],
): readonly Story[] {
  const length = ({ manifest }: Story) => manifest.chapters.length;
  return [...stories].sort((a, b) => length(b) - length(a));
}
