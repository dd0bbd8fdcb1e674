import { isLeftBySystem } from '../../authoring/index.ts';
import type { HandedIn } from '../../app/index.ts';

/** Most bytes of files taken in at once. */
const most = 16 * 1024 * 1024;

/** What the name of a file of a story ends in. */
const ofStories = /(\.ink|\.zip|(^|\/)(story|glossary|kit\/numbers)\.json|\.md)$/i;

/** Files that were chosen or dropped, and what to call them together. */
export interface HandedFiles {
  readonly name: string;
  readonly files: HandedIn;
  readonly isTooLarge: boolean;
}

/** A file with its path from the folder that was handed in. */
interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

/** Reads files of a file field, of a whole folder too. */
export function handedList(list: readonly File[]): Promise<HandedFiles> {
  return read(list.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Reads what was dropped: files, and folders with all that is in them. */
export async function handedDrop(
  dropped: readonly (FileSystemEntry | File | null)[],
): Promise<HandedFiles> {
  const found = await Promise.all(
    dropped.map(async (one) => {
      if (one === null) return [];
      return one instanceof File ? [{ path: one.name, file: one }] : await filesIn(one);
    }),
  );
  return read(found.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<readonly PlacedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  // A folder of tools may hold tens of thousands of files.
  if (isLeftBySystem(entry.name)) return [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A folder is handed out in portions; an empty one is the end.
    const some = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (some.length === 0) break;
    all.push(...some);
  }
  const found = await Promise.all(all.map(filesIn));
  return found.flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function read(handed: readonly PlacedFile[]): Promise<HandedFiles> {
  const all = handed.filter(({ path }) => !isLeftBySystem(path));
  const known = all.filter(({ path }) => ofStories.test(path));
  // Other JSON may be a story that was compiled, and is told as such.
  const own = known.length > 0 ? known : all.filter(({ path }) => /\.json$/i.test(path));
  const top = commonFolder(own.map(({ path }) => path));
  const [first] = own;
  const name = top === '' ? (first?.path ?? '') : top.slice(0, -1);
  const bytes = own.reduce((sum, { file }) => sum + file.size, 0);
  if (bytes > most) return { name, files: new Map<string, Uint8Array>(), isTooLarge: true };
  const files = await Promise.all(
    own.map(
      async ({ path, file }) =>
        [path.slice(top.length), new Uint8Array(await file.arrayBuffer())] as const,
    ),
  );
  return { name, files: new Map(files), isTooLarge: false };
}

/** The folder everything lies in, with its slash; empty where there is none. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const end = first.indexOf('/') + 1;
  const top = first.slice(0, end);
  return paths.every((path) => path.startsWith(top)) ? top : '';
}
