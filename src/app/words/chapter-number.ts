import type { Manifest } from '../../game/index.ts';

/** Chapters from which on they are numbered; fewer go by their names alone. */
const numbered = 5;

/** The number of a chapter, counted after the one that opens the story; null where it has none. */
export function chapterNumber({ chapters }: Manifest, id: string | null): number | null {
  const index = chapters.findIndex((chapter) => chapter.id === id);
  return chapters.length < numbered || index < 1 ? null : index;
}
