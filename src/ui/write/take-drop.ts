import type { App } from '../../app/index.ts';
import { isCompiledInk } from '../../authoring/index.ts';
import { handedDrop } from './handed-in.ts';
import { workbench } from './workbench.ts';

/** Takes what was dropped anywhere on the app: a saved playthrough is opened, a story brought along. Whoever has gone elsewhere stays there. */
export async function takeDrop(
  app: App,
  dropped: readonly (FileSystemEntry | File | null)[],
  isWanted: () => boolean,
): Promise<void> {
  const [only] = dropped;
  const isFile = only instanceof File || only?.isFile === true;
  if (dropped.length === 1 && isFile && /(?<!story)\.json$/i.test(only.name)) {
    const file = only instanceof File ? only : await fileOf(only as FileSystemFileEntry);
    if (!(await file.text().then(isCompiledInk, () => false))) {
      await app.importFile(file);
      return;
    }
  }
  if (!app.ports.own.isOpen) return;
  if (isWanted()) app.go({ place: 'write' });
  await workbench(app).take(handedDrop(dropped));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => entry.file(done, fail));
}
