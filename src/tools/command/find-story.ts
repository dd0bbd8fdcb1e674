import type { AuthoringProblem, OtherLetters } from '../../game/index.ts';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  idIn,
  importInk,
  lostIn,
  lostInWindows,
  readFiles,
  readZip,
  storyIdOf,
  type InkSource,
} from '../../authoring/index.ts';
import { nearestName } from '../../sim/index.ts';
import { problemText } from '../build/problem-text.ts';
import { readStoryFolder, storyBytes, storyIds } from '../build/story-folder.ts';
import { withIncludes } from '../build/with-includes.ts';
import { UsageError } from './command-line.ts';
import { readOutside } from '../build/outside-file.ts';

/** Where the stories are, from the folder a command is run in. */
export const storiesFolder = 'stories';

/** What to do where something is no story. */
const howToBegin =
  'A story is a folder with a story.json, or ink: a folder, a zip or an .ink file. “npm run story -- new my-story --in DIR” makes one in a folder of yours.';

/** The files of a story, wherever they lie. */
export interface FoundStory {
  readonly id: string;
  /** What its files are named from when they are told of. */
  readonly where: string;
  /** Whether it is ink from elsewhere, which lies in no language's folder. */
  readonly isTaken: boolean;
  readonly files: InkSource;
  readonly unread: readonly AuthoringProblem[];
}

/**
 * Finds a story by its id, or in a folder, a zip or an ink file. What has no story.json is taken in
 * as ink from elsewhere; files outside that are no UTF-8 are read as `other` says. A UsageError says what was looked for and what is nearest.
 */
export function findStory(name: string, other?: OtherLetters): FoundStory {
  const shelved = join(storiesFolder, name);
  if (existsSync(join(shelved, 'story.json')) || existsSync(join(shelved, 'rules.ink'))) {
    return { id: name, where: shelved, isTaken: false, ...readStoryFolder(shelved) };
  }
  if (!existsSync(name)) {
    const near = nearestName(name, storyIds(storiesFolder));
    const hint = near === null ? '' : ` The nearest is “${near}”.`;
    throw new UsageError(
      `There is no story “${name}”, and no folder, zip or ink file of that name.${hint || ` ${howToBegin}`}`,
    );
  }
  const source = findSource(name, other);
  const { files, entry } = source;
  const where = entry === null ? name : dirname(name);
  const manifest = files.get('story.json');
  if (manifest !== undefined) {
    return { ...source, where, isTaken: false, id: idIn(manifest) ?? storyIdOf(name) };
  }
  refuseLost(name, source);
  const options = {
    id: storyIdOf(name),
    name,
    ...(entry !== null && { entry }),
  };
  const imported = importInk(files, options);
  if (!imported.ok) {
    const hasInk = [...files.keys()].some((path) => path.endsWith('.ink'));
    const hint = hasInk ? '' : ` ${howToBegin}`;
    throw new UsageError(`“${name}”: ${imported.message}${hint}`);
  }
  const { unread } = source;
  return { id: options.id, where, isTaken: true, files: imported.files, unread };
}

/** Refuses ink that cannot be taken in as it is written; nothing else is told of it, as it may be wrong. */
export function refuseLost(
  name: string,
  source: Parameters<typeof lostIn>[0] & Pick<Source, 'bytes'>,
): void {
  const lost = lostIn(source);
  if (lost.length === 0) return;
  const windows = lostInWindows(lost, source.bytes);
  throw new UsageError(
    [
      `“${name}” cannot be read without losing signs.`,
      ...lost.map((problem) => problemText(problem)),
      ...(windows === null
        ? []
        : [
            `Read as Windows-1252, line ${windows.line} of ${windows.file} is: ${windows.sample}`,
            `If that is right, “npm run story -- import ${name} --encoding windows-1252” reads it so and writes UTF-8; “check” takes --encoding too.`,
          ]),
    ].join('\n'),
  );
}

/** What lies in a folder, in a zip, or in an ink file with all it includes. */
interface Source {
  readonly files: InkSource;
  readonly unread: readonly AuthoringProblem[];
  /** The files as they lie there. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The file a story begins with, where the name says it. */
  readonly entry: string | null;
}

/** Reads what somebody named; files that are no UTF-8 as `other` says. */
export function findSource(name: string, other?: OtherLetters): Source {
  const { bytes, entry } = bytesOf(name);
  return { ...readFiles(bytes, other), bytes, entry };
}

function bytesOf(name: string): Pick<Source, 'bytes' | 'entry'> {
  if (!existsSync(name)) throw new UsageError(`There is no “${name}”.`);
  if (statSync(name).isDirectory()) return { bytes: storyBytes(name), entry: null };
  if (name.endsWith('.zip')) {
    const read = readZip(readOutside(name));
    if (!read.ok) throw new UsageError(`“${name}”: ${read.message}`);
    return { bytes: read.files, entry: null };
  }
  if (name.endsWith('.ink')) return { bytes: withIncludes(name), entry: basename(name) };
  if (name.endsWith('.json')) return { bytes: new Map([[name, readOutside(name)]]), entry: null };
  throw new UsageError(`“${name}” is neither a folder, nor a zip, nor an ink file. ${howToBegin}`);
}
