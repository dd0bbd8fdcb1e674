import type { SaveFolder } from '../../app/index.ts';

/** As `saveFolder`, of what is fetched when a folder is written. */
export const saveFolderLater: SaveFolder = async (story) =>
  (await import('./save-folder.ts')).saveFolder(story);
