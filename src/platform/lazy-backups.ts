import type { Backups } from '../app/index.ts';
import { browserDatabase } from './browser-database.ts';

/** Backups in this browser; what makes them is fetched when the first is to be made. */
export function lazyBackups(wait: (milliseconds: number) => Promise<void>): Backups {
  let asked: Promise<Backups> | null = null;
  const fetched = () =>
    (asked ??= import('./database-backups.ts').then(
      ({ DatabaseBackups }) =>
        new DatabaseBackups(browserDatabase('runaway-backups', 'backups'), wait),
    ));
  const ask = (act: (backups: Backups) => void) => {
    // What is not here is asked for again with the next of them.
    fetched().then(act, () => (asked = null));
  };
  return {
    note: (stored) => ask((backups) => backups.note(stored)),
    bury: (id) => ask((backups) => backups.bury(id)),
    find: (id) =>
      fetched().then(
        (backups) => backups.find(id),
        () => null,
      ),
    reconcile: (kept) =>
      fetched().then(
        (backups) => backups.reconcile(kept),
        () => [],
      ),
  };
}
