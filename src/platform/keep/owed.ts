import { readSave, type Save } from '../../game/index.ts';

/** States of one playthrough that a window has still to write. */
export interface Owed {
  readonly id: string;
  /** Revision the first of them is to be written over. */
  readonly revision: number;
  /** In the order in which they came about; never empty. */
  readonly saves: readonly [Save, ...Save[]];
  /** The window's name; empty where a former version left it. */
  readonly window: string;
  /** Counts what the window has owed; the highest of one playthrough counts. */
  readonly count: number;
}

/** Of everything journals hold, the latest of each window and playthrough. */
export function latestOwed(values: readonly unknown[]): readonly Owed[] {
  const latest = new Map<string, Owed>();
  for (const value of values) {
    const owed = readOwed(value);
    if (owed === null) continue;
    const key = owedKey(owed);
    if (owed.count >= (latest.get(key)?.count ?? 0)) latest.set(key, owed);
  }
  return [...latest.values()];
}

/** What tells a debt from all others. */
export function owedKey({ window, id }: Pick<Owed, 'window' | 'id'>): string {
  return `${window} ${id}`;
}

/** Anybody can write into the browser's storage: what is not owed by this app is left out. */
function readOwed(value: unknown): Owed | null {
  if (typeof value !== 'object' || value === null) return null;
  const {
    id,
    revision,
    saves,
    window = '',
    count = 0,
  } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof revision !== 'number' || !Array.isArray(saves)) return null;
  if (typeof window !== 'string' || typeof count !== 'number') return null;
  const read = saves.map((save: unknown) => readSave(save));
  const [first, ...more] = read.flatMap((one) => (one.ok ? [one.save] : []));
  return first === undefined ? null : { id, revision, saves: [first, ...more], window, count };
}
