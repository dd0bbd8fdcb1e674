import type { Backups } from '../../app/index.ts';
import type { KeyValue } from './key-value.ts';

/** Decisions from which on somebody has something to lose. */
const real = 5;

/** `onReal` is told when somebody has come to have something to lose. Backups in this browser; what makes them is fetched when the first is to be made. */
export function lazyBackups(
  database: KeyValue,
  wait: (milliseconds: number) => Promise<void>,
  onReal: () => void,
): Backups {
  let asked: Promise<Backups> | null = null;
  const fetched = () =>
    (asked ??= import('./database-backups.ts').then(
      ({ DatabaseBackups }) => new DatabaseBackups(database, wait),
    ));
  const ask = (act: (backups: Backups) => void) => {
    // What is not here is asked for again with the next of them.
    fetched().then(act, () => (asked = null));
  };
  return {
    note: (stored) => {
      ask((backups) => backups.note(stored));
      if (stored.save.decisions.length >= real) onReal();
    },
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
