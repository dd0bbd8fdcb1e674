import type { AuthoringProblem } from '../../game/index.ts';
import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { bringStory } from '../../authoring/index.ts';
import { inFolder, ofWritten } from './problem-text.ts';
import { readStoryFolder, storyBytes, type StoryFiles } from './story-folder.ts';
import { isPack } from './story-place.ts';
import { withIncludes } from './with-includes.ts';
import { readOutside } from './outside-file.ts';

/** The texts of the story in a place, or why it is none. */
export type PlaceRead =
  | { readonly ok: true; readonly found: StoryFiles }
  | {
      readonly ok: false;
      readonly message: string;
      readonly problems: readonly AuthoringProblem[];
    };

/** Reads the story in a place. What has no story.json is taken in as the browser takes it. */
export function readPlace(place: string): PlaceRead {
  if (isPack(place)) return { ok: true, found: readStoryFolder(place) };
  const bytes = statSync(place).isDirectory()
    ? storyBytes(place)
    : place.endsWith('.ink')
      ? withIncludes(place)
      : new Map([[basename(place), readOutside(place)]]);
  const brought = bringStory(bytes, { name: basename(place), taken: [] });
  const { files, problems } = brought;
  if (!brought.ok && Object.keys(files).length === 0) {
    return { ok: false, message: brought.message, problems };
  }
  const unread = problems.filter(({ code }) => code === 'RW006');
  return { ok: true, found: { files: new Map(Object.entries(files)), unread } };
}

/** A problem with its file named as it lies on the disk; ink that was taken in lies in no language's folder there. */
export function inPlace(problem: AuthoringProblem, place: string, told: string): AuthoringProblem {
  if (isPack(place) || problem.file === 'story.json') return inFolder(problem, told);
  return inFolder(ofWritten(problem), place.endsWith('.ink') ? dirname(told) : told);
}
