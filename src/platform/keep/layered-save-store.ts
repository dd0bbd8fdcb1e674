import { DatabaseSaveStore } from './database-save-store.ts';
import { DeletedList } from './deleted-list.ts';
import { JournalSaveStore, type JournalPorts } from './journal-save-store.ts';
import type { KeyValue } from './key-value.ts';
import { PatientSaveStore, type Patience } from './patient-save-store.ts';
import { RememberingSaveStore, type RememberPorts } from './remembering-save-store.ts';
import { SmallKeep } from './small-keep.ts';

/** What playthroughs are kept with. */
export interface LayerPorts extends Omit<JournalPorts, 'keep'> {
  readonly database: KeyValue;
  /** What the names of small things kept begin with. */
  readonly home?: string;
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** How long a reader waits for the database before it counts as refused. */
  readonly answered: Patience;
  readonly remembering: Omit<RememberPorts, 'owed'>;
}

/** The store of playthroughs as the app uses it: database, journal, patience and memory in one. */
export function layeredSaveStore(ports: LayerPorts): RememberingSaveStore {
  const { database, storage, exclusive, answered, remembering, home = 'runaway' } = ports;
  const deleted = new DeletedList(new SmallKeep(storage, `${home}.deleted`));
  const kept = new DatabaseSaveStore(database, exclusive, deleted);
  const journalled = new JournalSaveStore(kept, {
    ...ports,
    keep: new SmallKeep(storage, `${home}.owed`),
  });
  return new RememberingSaveStore(new PatientSaveStore(journalled, answered), {
    ...remembering,
    owed: () => journalled.owed(),
  });
}
