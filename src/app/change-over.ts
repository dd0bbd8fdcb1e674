import type { App } from './app.ts';

/** What a window needs to change over to another version of the app. */
export interface ChangeOverPorts {
  /** Resolves when nobody is in the middle of writing something into the page. */
  readonly typed: () => Promise<void>;
  readonly saves: { readonly isAllWritten: boolean };
  readonly reload: () => void;
}

/**
 * Shows the version that has taken over, once everything here is kept. What cannot be kept would be
 * lost by it: then the window stays as it is, and that is told.
 */
export async function showTaken(app: App, ports: ChangeOverPorts): Promise<void> {
  await ports.typed();
  await app.sitting?.settled();
  const isKept = app.sitting?.saving !== 'failed' && app.ports.own.isAllKept;
  if (isKept && ports.saves.isAllWritten) ports.reload();
  else app.troubles.show({ kind: 'update', isHeld: true });
}
