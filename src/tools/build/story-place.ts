import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { idIn, storyIdOf } from '../../authoring/index.ts';
import { storyIds } from './story-folder.ts';

/**
 * The folder of each story, by its id: those in the folders given, and a folder that is a story
 * itself. Where two have one id the later folder's is taken.
 */
export function storyPlaces(folders: readonly string[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const folder of folders) {
    if (isStory(folder)) places.set(idOf(folder), folder);
    else for (const id of storyIds(folder)) places.set(id, join(folder, id));
  }
  return places;
}

/** The story a file belongs to and its path inside it; null for a file of none. */
export function placeOf(
  folders: readonly string[],
  file: string,
): { readonly id: string; readonly path: string } | null {
  for (const folder of [...folders].reverse()) {
    const inside = relative(folder, file).replaceAll('\\', '/');
    const [id = '', ...rest] = inside.split('/');
    if (id === '..' || id === '' || /^[a-z]:$/i.test(id)) continue;
    return isStory(folder) ? { id: idOf(folder), path: inside } : { id, path: rest.join('/') };
  }
  return null;
}

function isStory(folder: string): boolean {
  return existsSync(join(folder, 'story.json'));
}

/** The id a story gives itself, whatever its folder is called. */
function idOf(folder: string): string {
  const text = readFileSync(join(folder, 'story.json'), 'utf8');
  return idIn(text) ?? storyIdOf(folder);
}
