import { readSave, type Save } from '../../game/index.ts';
import type { KeptPlace, KeptRecord } from './kept-port.ts';
import { asRecord } from '../unchecked.ts';

/** Something found in this browser, and what can be read of it. */
export interface Found {
  readonly place: KeptPlace;
  readonly key: string;
  /** All of it as JSON, to be handed out. */
  readonly text: string;
  /** The playthrough in it; null where it is damaged or of a newer version. */
  readonly save: Save | null;
  /** What can be read even so. */
  readonly hint: {
    readonly story: string;
    readonly decisions: number | null;
    readonly name: string;
    /** ISO 8601; empty where it cannot be read. */
    readonly updated: string;
  };
  /** Whether its playthrough was deleted. */
  readonly isDeleted: boolean;
  /** Whether a playthrough should be in it and cannot be read. */
  readonly isDamaged: boolean;
}

/** What everything kept can be read as; what is damaged first, then the latest. */
export function foundIn(records: readonly KeptRecord[]): readonly Found[] {
  return records
    .filter(({ value }) => value !== null && value !== undefined)
    .map(foundAs)
    .sort(
      (a, b) =>
        Number(b.isDamaged) - Number(a.isDamaged) || b.hint.updated.localeCompare(a.hint.updated),
    );
}

function foundAs({ place, key, value }: KeptRecord): Found {
  if (place === 'stories' || place === 'notes') {
    const hint = { story: '', decisions: null, name: '', updated: '' };
    const isNone = { save: null, isDeleted: false, isDamaged: false };
    return { place, key, text: textOf(value), hint, ...isNone };
  }
  const inside = savesIn(value);
  const read = inside.map((one) => readSave(one));
  const first = read.find((one) => one.ok);
  const save = first?.ok === true ? first.save : null;
  const { story, decisions, name, updated } = asRecord(save ?? inside[0] ?? value);
  return {
    place,
    key,
    text: textOf(value),
    save,
    hint: {
      story: asText(story),
      decisions: Array.isArray(decisions) ? decisions.length : null,
      name: asText(name),
      updated: asMoment(updated),
    },
    isDeleted: key.startsWith('deleted:'),
    isDamaged: save === null,
  };
}

/** Every value that may be a playthrough, the latest first. */
function savesIn(value: unknown): readonly unknown[] {
  const { save, saves } = asRecord(value);
  if (save !== undefined) return [save];
  if (!Array.isArray(saves)) return [value];
  // What is owed is in order; copies begin with the latest.
  return 'revision' in asRecord(value)
    ? [...(saves as readonly unknown[])].reverse()
    : (saves as readonly unknown[]);
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2);
  } catch {
    // Not even a string can be made of some objects.
    return Object.prototype.toString.call(value);
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

function asMoment(value: unknown): string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : '';
}
