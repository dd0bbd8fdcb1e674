import {
  isSamePlay,
  isSaveId,
  type SaveStore,
  type Stored,
  type StoredSave,
} from '../../game/index.ts';
import type { Backups } from './backups.ts';
import type { TroubleBoard } from '../trouble.ts';

/** Longest a reader waits for the copy of a playthrough that is gone, ms. */
const longestSearch = 4000;

interface RecoveryPorts {
  readonly saves: SaveStore;
  readonly backups?: Pick<Backups, 'bury' | 'find' | 'reconcile'>;
  readonly troubles: TroubleBoard;
  readonly newId: (story: string) => string;
  /** Resolves after so many milliseconds; where it is missing, nobody waits in vain. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A playthrough that is not kept any more, brought back from its copy; null where there is none. */
export async function findCopy(
  { backups, wait, saves, troubles }: RecoveryPorts,
  id: string,
): Promise<Stored<StoredSave> | null> {
  const asked = backups?.find(id) ?? null;
  const late = wait?.(longestSearch).then(() => null);
  const copy = await (late === undefined ? asked : Promise.race([asked, late]));
  if (copy === null) return null;
  const answer = await saves.put(id, 0, copy.save);
  if (answer.ok) troubles.show({ kind: 'recovered', count: 1 });
  return answer.ok ? answer : { ok: true, value: copy };
}

/** Brings back everything that is copied and not among what is kept; whether anything was. */
export async function bringBack(
  { backups, saves, troubles, newId }: RecoveryPorts,
  kept: readonly StoredSave[],
): Promise<boolean> {
  let count = 0;
  for (const { id, save } of (await backups?.reconcile(kept)) ?? []) {
    const there = await saves.get(id);
    if (!there.ok || there.value !== null) continue;
    if (isSaveId(id)) {
      if ((await saves.put(id, 0, save)).ok) count += 1;
      continue;
    }
    // Copied under an id that nothing opens: by now it may stand under another.
    const isHere = kept.some((one) => isSamePlay(one.save, save));
    const answer = isHere ? null : await saves.put(newId(save.story), 0, save);
    if (answer?.ok === true) count += 1;
    if (answer?.ok !== false) backups?.bury(id);
  }
  if (count > 0) troubles.show({ kind: 'recovered', count });
  return count > 0;
}
