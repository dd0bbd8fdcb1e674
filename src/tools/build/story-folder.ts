import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryFile, isKitFile, isLeftBySystem, readFiles } from '../../authoring/index.ts';
import { readOutside } from './outside-file.ts';

/** The ids of the stories in a folder: its subfolders that hold a story.json. */
export function storyIds(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'story.json')))
    .map((entry) => entry.name)
    .sort();
}

/** The texts of one story's folder, and what could not be read of them. */
export type StoryFiles = ReturnType<typeof readFiles>;

/** The files a story in a folder is made of, by their path inside it. */
export function storyBytes(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const path of [...pathsIn(folder)].sort()) {
    if (isStoryFile(path)) files.set(path, readOutside(join(folder, path)));
  }
  return files;
}

/** Every path in a folder but what the system left there; a folder of tools may hold tens of thousands. */
function pathsIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below + entry.name;
    if (isLeftBySystem(path)) return [];
    return entry.isDirectory() ? [path, ...pathsIn(folder, `${path}/`)] : [path];
  });
}

/**
 * The story.json, the glossary.json, every .ink file and the kit of one story, by their path inside its folder, and
 * what could not be read of them.
 */
export function readStoryFolder(folder: string): StoryFiles {
  return readFiles(storyBytes(folder));
}

/** Whether a change of this path inside a story's folder changes the story or its kit. */
export function isStoryFile(path: string): boolean {
  return path.endsWith('.ink') || path === 'story.json' || path === glossaryFile || isKitFile(path);
}
