import { existsSync, statSync } from 'node:fs';
import { moreStories, takeStories } from '../build/more-stories.ts';
import { storyPlaces } from '../build/story-place.ts';
import { UsageError, type Asked } from './command-line.ts';

/** Shelves what `--stories DIR` names; a UsageError tells what is wrong with it. */
export function shelveStories(asked: Asked): void {
  const folder = asked.text('stories');
  if (folder === null) return;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`--stories ${folder}: there is no such folder.`);
  }
  takeStories(folder);
  if (storyPlaces(moreStories()).size === 0) {
    throw new UsageError(
      `--stories ${folder}: there is no story.json in it, nor in a folder in it. “npm run story -- import” makes a story of any ink.`,
    );
  }
}
