import { existsSync } from 'node:fs';
import { buildPack, playable, readText, spoken, type BuiltPack } from '../../authoring/index.ts';
import {
  parseSave,
  type Pack,
  type Save,
  type SaveProblem,
  type AuthoringProblem,
  type OtherLetters,
} from '../../game/index.ts';
import { UsageError } from './command-line.ts';
import { findStory, storiesFolder, type FoundStory } from './find-story.ts';
import { inFolder, ofWritten, problemText } from '../build/problem-text.ts';
import { storyIds } from '../build/story-folder.ts';
import { readOutside } from '../build/outside-file.ts';

/** Builds a story by its id, or from a folder, a zip or an ink file; `other` as for `findStory`. */
export function loadBuilt(name: string, other?: OtherLetters): LoadedStory {
  const { id, where, isTaken, files, unread } = findStory(name, other);
  return { ...buildPack(files, { folder: id, unread }), where, isTaken };
}

/** A story that is built, and where its files lie. */
export type LoadedStory = BuiltPack & Pick<FoundStory, 'where' | 'isTaken'>;

/** A problem of a story with its file named as it lies on the disk. */
export function onDisk(
  problem: AuthoringProblem,
  { where, isTaken }: Pick<LoadedStory, 'where' | 'isTaken'>,
): AuthoringProblem {
  return inFolder(isTaken ? ofWritten(problem) : problem, where);
}

/** Builds a story that is to be played; a UsageError tells why it cannot be. */
export function loadPack(name: string): Pack {
  const built = loadBuilt(name);
  const pack = playable(built);
  if (pack !== null) return pack;
  const lines = built.problems.map((problem) => problemText(onDisk(problem, built)));
  throw new UsageError([`“${name}” cannot be played.`, ...lines].join('\n'));
}

/** Builds the story that a file speaks of. */
export function loadPackOf(story: string, file: string): Pack {
  if (storyIds(storiesFolder).includes(story)) return loadPack(story);
  throw new UsageError(
    `“${file}” speaks of the story “${story}”, and there is no “${storiesFolder}/${story}” here.`,
  );
}

/** Why a file is not read as a save. */
const refusals: Readonly<Record<SaveProblem['kind'], string>> = {
  'not-json': 'holds no save that can be read: it was cut short or changed on its way',
  'not-a-save': 'is not a save of a playthrough',
  'a-shelf': 'holds everything of a browser; save the one playthrough as a file',
  'a-report': 'is the report of a workshop, to be read in a browser; its session is another file',
  'newer-format': 'was saved by a newer version, in a format this one does not know',
  damaged: 'is a damaged save',
  'too-large': 'is larger than any save, in megabytes',
  'too-deep': 'is a save whose log is nested deeper than any that is written',
};

/** Reads a save file, which is also a list of decisions; a UsageError tells what is wrong with it. */
export function loadSave(path: string): Save {
  if (!existsSync(path)) throw new UsageError(`There is no file “${path}”.`);
  const { text, bad } = readText(readOutside(path));
  if (bad !== null) throw new UsageError(`“${path}”, line ${bad.line}: ${spoken(bad.message)}`);
  const read = parseSave(text);
  if (read.ok) return read.save;
  const { kind, detail } = read.problem;
  const place = detail === '' ? '' : ` (${detail})`;
  throw new UsageError(`“${path}” ${refusals[kind]}${place}.`);
}
