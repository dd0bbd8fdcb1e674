import type { SavedFolder, SaveFolder } from '../../app/index.ts';

interface FolderFile {
  getFile(): Promise<{ text(): Promise<string> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/** A folder of the reader's own disk, as far as it is read and written. */
interface Folder {
  readonly name: string;
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<Folder>;
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<FolderFile>;
}

type Ask = (options: { readonly mode: 'readwrite'; readonly id: string }) => Promise<Folder>;

/** What asks for a folder to write into; undefined where the browser cannot. */
export function folderAsk(): Ask | undefined {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Ask };
  return showDirectoryPicker;
}

/** Story id → the folder it was written into last, while the page is open. */
const last = new Map<string, Folder>();

/** As the contract of `SaveFolder` says. */
export const saveFolder: SaveFolder = async ({ id, files, given }) => {
  const top = last.get(id) ?? (await asked());
  if (top === null) return null;
  last.delete(id);
  const written = await write(top, (await cameFrom(top, given)) ? given : files);
  // A folder that could not be written is asked for again.
  last.set(id, top);
  return { folder: top.name, written } satisfies SavedFolder;
};

async function asked(): Promise<Folder | null> {
  try {
    return (await folderAsk()?.call(globalThis, { mode: 'readwrite', id: 'story' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether a folder holds ink of the author's own names and is none the app has written. */
async function cameFrom(top: Folder, given: ReadonlyMap<string, string>): Promise<boolean> {
  if ((await textIn(top, 'story.json')) !== null) return false;
  for (const path of given.keys()) {
    if (path.endsWith('.ink') && (await textIn(top, path)) !== null) return true;
  }
  return false;
}

async function textIn(top: Folder, path: string): Promise<string | null> {
  try {
    const file = await fileAt(top, path, false);
    return await (await file.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && /^(NotFound|TypeMismatch)Error$/.test(error.name)) {
      return null;
    }
    throw error;
  }
}

/** Writes what is not there as it is here, lines ending as they did, and gives how many files that were. */
async function write(top: Folder, files: ReadonlyMap<string, string>): Promise<number> {
  let written = 0;
  for (const [path, text] of files) {
    const before = await textIn(top, path);
    const asBefore = before?.includes('\r\n') === true ? text.replace(/\r?\n/g, '\r\n') : text;
    if (before === asBefore) continue;
    const writable = await (await fileAt(top, path, true)).createWritable();
    await writable.write(asBefore);
    await writable.close();
    written += 1;
  }
  return written;
}

async function fileAt(top: Folder, path: string, create: boolean): Promise<FolderFile> {
  const parts = path.split('/');
  let folder = top;
  for (const part of parts.slice(0, -1)) {
    folder = await folder.getDirectoryHandle(part, { create });
  }
  return await folder.getFileHandle(parts.at(-1)!, { create });
}
