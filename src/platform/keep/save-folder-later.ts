/** As `saveFolder` of what is fetched when a folder is written; null where the browser writes none. */
export const saveFolderLater =
  'showDirectoryPicker' in globalThis
    ? async (files: ReadonlyMap<string, string>): Promise<boolean> =>
        (await import('./save-folder.ts')).saveFolder(files)
    : null;
