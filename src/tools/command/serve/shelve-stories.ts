import { existsSync, statSync } from 'node:fs';
import { moreStories, takeStories } from '../../build/more-stories.ts';
import { storiesIn } from '../../build/story-place.ts';
import { UsageError, type Asked } from '../command-line.ts';

/** Shelves what `--stories DIR` names; a UsageError tells what is wrong with it. */
export function shelveStories(asked: Asked): void {
  const folder = asked.text('stories');
  if (folder === null) return;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(`--stories ${folder}: there is no such folder.`);
  }
  takeStories(folder);
  if (moreStories().flatMap(storiesIn).length === 0) {
    throw new UsageError(
      `--stories ${folder}: there is no story in it: no folder with a story.json or with ink, no zip, no ink file.`,
    );
  }
}
