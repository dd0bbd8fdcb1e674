import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { idIn, readText, readZip, storyIdOf } from '../../authoring/index.ts';
import { storyIds } from './story-folder.ts';
import { withIncludes } from './with-includes.ts';
import { readOutside } from './outside-file.ts';

/** Where stories lie. */
export interface StoryFolders {
  /** The folder of ours: each story is a folder called by its id. */
  readonly own: string;
  /** Folders of stories, or stories themselves, as authors have them: folders, zips, ink files. */
  readonly more: readonly string[];
}

/** A story and where it lies. */
export interface StoryPlace {
  readonly id: string;
  readonly path: string;
}

/** The place of each story, by its id. Where two have one id the later folder's is taken. */
export function storyPlaces({ own, more }: StoryFolders): ReadonlyMap<string, string> {
  const places = new Map(storyIds(own).map((id) => [id, join(own, id)]));
  for (const folder of more) {
    // Within one folder the first keeps its id.
    for (const { id, path } of storiesIn(folder).toReversed()) places.set(id, path);
  }
  return places;
}

/**
 * What may be a story in a folder of an author's: the folder itself, folders with a story.json or
 * with ink, zips, and ink files that no other one includes; packs come first.
 */
export function storiesIn(folder: string): readonly StoryPlace[] {
  if (isPack(folder) || existsSync(join(folder, 'main.ink'))) return [placed(folder)];
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  const pathsOf = (found: readonly Dirent[]) => found.map(({ name }) => join(folder, name));
  const inside = pathsOf(entries.filter((entry) => entry.isDirectory()));
  const inks = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ink'));
  const included = new Set(inks.flatMap(({ name }) => includes(join(folder, name))));
  const isPart = (path: string) =>
    [...included].some((name) => name.startsWith(`${basename(path)}/`));
  return [
    ...inside.filter(isPack),
    ...inside.filter((path) => !isPack(path) && holdsInk(path) && !isPart(path)),
    ...pathsOf(entries.filter((entry) => entry.isFile() && /\.zip$/i.test(entry.name))),
    ...pathsOf(inks.filter(({ name }) => !included.has(name))),
  ].map(placed);
}

/** The stories a file belongs to; an ink file may be included by each one that lies beside it. */
export function storiesAt(folders: StoryFolders, file: string): readonly StoryPlace[] {
  const inOwn = insideOf(folders.own, file);
  const id = inOwn?.split('/')[0] ?? '';
  const own = id === '' || id === inOwn ? [] : [{ id, path: join(folders.own, id) }];
  const more = folders.more.flatMap(storiesIn).filter(({ path }) => touches(path, file));
  return [...own.filter((one) => !more.some((other) => other.id === one.id)), ...more];
}

/** Whether a change of a file may change the story that lies in a place. */
export function touches(place: string, file: string): boolean {
  if (file === place) return true;
  if (!place.endsWith('.ink')) return insideOf(place, file) !== null;
  return file.endsWith('.ink') && insideOf(join(place, '..'), file) !== null;
}

/** The path of a file from a folder; null where it lies elsewhere. */
export function insideOf(folder: string, file: string): string | null {
  const inside = relative(folder, file).replaceAll('\\', '/');
  return inside === '' || /^(\.\.(\/|$)|[a-z]:|\/)/i.test(inside) ? null : inside;
}

/** Whether a folder holds a story as this program keeps it. */
export function isPack(folder: string): boolean {
  return existsSync(join(folder, 'story.json'));
}

function holdsInk(folder: string): boolean {
  return readdirSync(folder).some((name) => name.endsWith('.ink'));
}

function includes(file: string): readonly string[] {
  return [...withIncludes(file).keys()].filter((name) => name !== basename(file));
}

/** A story by the id it gives itself, whatever its folder or zip is called. */
function placed(path: string): StoryPlace {
  const manifest = isPack(path)
    ? readText(readOutside(join(path, 'story.json'))).text
    : manifestIn(path);
  return { id: storyIdOf(idIn(manifest) ?? basename(path)), path };
}

function manifestIn(path: string): string {
  if (!path.endsWith('.zip') || !statSync(path).isFile()) return '';
  const read = readZip(readOutside(path));
  const bytes = read.ok ? read.files.get('story.json') : undefined;
  return bytes === undefined ? '' : readText(bytes).text;
}

function byName(one: Dirent, other: Dirent): number {
  return one.name < other.name ? -1 : 1;
}
