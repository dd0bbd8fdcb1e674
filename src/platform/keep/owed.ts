import * as v from 'valibot';
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

const owedSchema = v.object({
  id: v.string(),
  revision: v.number(),
  saves: v.array(v.unknown()),
  window: v.optional(v.string(), ''),
  count: v.optional(v.number(), 0),
});

/** Anybody can write into the browser's storage: what is not owed by this app is left out. */
function readOwed(value: unknown): Owed | null {
  const owed = v.safeParse(owedSchema, value);
  if (!owed.success) return null;
  const read = owed.output.saves.map((save) => readSave(save));
  const [first, ...more] = read.flatMap((one) => (one.ok ? [one.save] : []));
  return first === undefined ? null : { ...owed.output, saves: [first, ...more] };
}
