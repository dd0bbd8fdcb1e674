import {
  type Check,
  among,
  anything,
  fields,
  isRecord,
  list,
  named,
  optional,
  text,
  whole,
} from './check.ts';
import { languages } from './manifest.ts';
import type { Playthrough } from './playthrough.ts';

/** The format written today. Newer ones are refused. */
export const saveFormat = 1;

/** Most decisions a save may hold; ten times the longest playthrough. */
const maxDecisions = 2000;

/** Most injects; the whole deck a hundred times. */
const maxInjects = 1000;

/** Most entries of a workshop's log: sixty people who change their mind on every page. */
const maxEntries = 20_000;

const label = text(1, 200);

/** ISO 8601 with a zone. */
const moment = text(
  1,
  40,
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/,
);

const checks = {
  format: among([saveFormat]),
  story: text(1, 64, /^[a-z0-9][a-z0-9-]*$/),
  storyHash: text(0, 64),
  seed: whole(1, 2147483647),
  language: among(languages),
  decisions: list(maxDecisions, label),
  injects: optional(list(maxInjects, fields({ after: whole(0, maxDecisions), inject: label }))),
  workshop: optional(list(maxEntries, anything)),
  undone: optional(
    list(maxDecisions, fields({ label, injects: optional(list(maxInjects, label)) })),
  ),
  given: optional(named(label, whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))),
  name: text(0, 200),
  created: moment,
  updated: moment,
} satisfies Record<keyof Save, Check>;

/** A decision taken back, to be taken again. */
export interface Undone {
  readonly label: string;
  /** Injects played on the page it leads to, where there were any. */
  readonly injects?: readonly string[];
}

/** A playthrough as it is kept and handed about: what a save file holds. */
export interface Save extends Playthrough {
  readonly format: typeof saveFormat;
  /** The log of the workshop it was played in, unread: the workshop checks it and reads it. */
  readonly workshop?: readonly unknown[];
  /** Decisions taken back, the one to be taken again first at the front. */
  readonly undone?: readonly Undone[];
  /** The reader's name for it; may be empty. */
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly updated: string;
}

/** Why a text is not a save that can be opened. */
export interface SaveProblem {
  readonly kind: 'not-json' | 'not-a-save' | 'newer-format' | 'damaged';
  /** Where it is damaged (`decisions.3`), or the format found; empty where there is nothing to add. */
  readonly detail: string;
}

export type SaveRead =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly problem: SaveProblem };

/** Reads a save from the text of a file. Nothing in the text is trusted. */
export function parseSave(text: string): SaveRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json', '');
  }
  return readSave(value);
}

/** Reads a save from a value kept in a store. */
export function readSave(value: unknown): SaveRead {
  if (!isRecord(value) || !('format' in value)) return refuse('not-a-save', '');
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return refuse('not-a-save', '');
  }
  if (format > saveFormat) return refuse('newer-format', String(format));
  const place = fields(checks)(value, '');
  if (place !== null) return refuse('damaged', place);
  const known = Object.keys(checks).filter((key) => value[key] !== undefined);
  // Every field was looked at just now.
  const save = Object.fromEntries(known.map((key) => [key, value[key]])) as unknown as Save;
  const injects = save.injects?.map(({ after, inject }) => ({ after, inject }));
  const undone = save.undone?.map(readUndone);
  return { ok: true, save: { ...save, ...(injects && { injects }), ...(undone && { undone }) } };
}

/** The text of a save file. */
export function saveText(save: Save): string {
  return JSON.stringify(save, null, 2) + '\n';
}

/** Without what somebody may have added. */
function readUndone({ label, injects }: Undone): Undone {
  return injects === undefined ? { label } : { label, injects };
}

function refuse(kind: SaveProblem['kind'], detail: string): SaveRead {
  return { ok: false, problem: { kind, detail } };
}
