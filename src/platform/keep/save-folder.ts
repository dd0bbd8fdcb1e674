/** A folder of the reader's own disk, as far as it is written to. */
interface Folder {
  getDirectoryHandle(name: string, options: { readonly create: boolean }): Promise<Folder>;
  getFileHandle(
    name: string,
    options: { readonly create: boolean },
  ): Promise<{
    createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  }>;
}

type Ask = (options: { readonly mode: 'readwrite'; readonly id: string }) => Promise<Folder>;

/** What asks for a folder to write into; undefined where the browser cannot. */
export function folderAsk(): Ask | undefined {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Ask };
  return showDirectoryPicker;
}

/** Writes files into a folder that is asked for; false where nobody chose one. */
export async function saveFolder(files: ReadonlyMap<string, string>): Promise<boolean> {
  const ask = folderAsk();
  if (ask === undefined) return false;
  let top: Folder;
  try {
    top = await ask.call(globalThis, { mode: 'readwrite', id: 'story' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
  for (const [path, text] of files) {
    const parts = path.split('/');
    let folder = top;
    for (const part of parts.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(part, { create: true });
    }
    const file = await folder.getFileHandle(parts.at(-1)!, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
  return true;
}
