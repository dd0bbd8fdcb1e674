import { Connection } from './connection.ts';
import { LazyKeyValue, type KeyValue } from './key-value.ts';

/**
 * A database of the browser with one part that is ever written. Chromium throws away everything of
 * a site if it is killed while two parts of one database are being written: recovering, it asks for
 * the lock of the database once for each of them, and takes the second refusal for corruption. What
 * reads and writes it is fetched at the first use, which no page waits for.
 */
export function browserDatabase(name: string, part: string): KeyValue {
  return new LazyKeyValue(async () => {
    const { DatabaseKeyValue } = await import('./database-key-value.ts');
    return new DatabaseKeyValue(new Connection(() => window.indexedDB, name, part));
  });
}

/** As `browserDatabase`; what it has not answered when `patience` resolves counts as refused. */
export function patientDatabase(
  name: string,
  part: string,
  patience: () => Promise<void>,
): KeyValue {
  return new LazyKeyValue(async () => {
    const { patientKeyValue } = await import('./patient-key-value.ts');
    return patientKeyValue(browserDatabase(name, part), patience);
  });
}
