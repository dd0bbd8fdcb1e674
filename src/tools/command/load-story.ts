import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPack, playable, readText, type BuiltPack } from '../../authoring/index.ts';
import { parseSave, type Pack, type Save } from '../../game/index.ts';
import { nearestName } from '../../sim/index.ts';
import { UsageError } from './command-line.ts';
import { readStoryFolder, storyIds } from '../build/story-folder.ts';
import { inFolder, problemText } from '../build/problem-text.ts';

/** Where the stories are, from the folder a command is run in. */
export const storiesFolder = 'stories';

/** Builds a story by its id; a UsageError names the nearest one when there is none. */
export function loadBuilt(id: string): BuiltPack {
  const folder = join(storiesFolder, id);
  if (!existsSync(join(folder, 'story.json')) && !existsSync(join(folder, 'rules.ink'))) {
    const ids = storyIds(storiesFolder);
    const near = nearestName(id, ids);
    const hint = near === null ? '' : ` The nearest is “${near}”.`;
    throw new UsageError(`There is no story “${id}”.${hint}`);
  }
  const { files, unread } = readStoryFolder(folder);
  return buildPack(files, { folder: id, unread });
}

/** Builds a story that is to be played; a UsageError tells why it cannot be. */
export function loadPack(id: string): Pack {
  const built = loadBuilt(id);
  const pack = playable(built);
  if (pack !== null) return pack;
  const lines = built.problems.map((problem) =>
    problemText(inFolder(problem, `${storiesFolder}/${id}`)),
  );
  throw new UsageError([`“${id}” cannot be played.`, ...lines].join('\n'));
}

/** Reads a save file, which is also a list of decisions; a UsageError tells what is wrong with it. */
export function loadSave(path: string): Save {
  if (!existsSync(path)) throw new UsageError(`There is no file “${path}”.`);
  const { text, bad } = readText(readFileSync(path));
  if (bad !== null) throw new UsageError(`“${path}”, line ${bad.line}: ${bad.message}`);
  const read = parseSave(text);
  if (read.ok) return read.save;
  const { kind, detail } = read.problem;
  throw new UsageError(`“${path}” is not a save: ${kind}${detail === '' ? '' : ` (${detail})`}.`);
}
