import * as v from 'valibot';
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

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const undoneSchema = v.object({
  label,
  injects: v.optional(v.pipe(v.array(label), v.maxLength(maxInjects))),
});

const schema = v.object({
  format: v.literal(saveFormat),
  story: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  storyHash: v.pipe(v.string(), v.maxLength(64)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2147483647)),
  language: v.picklist(languages),
  decisions: v.pipe(v.array(label), v.maxLength(maxDecisions)),
  injects: v.optional(
    v.pipe(
      v.array(
        v.object({
          after: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxDecisions)),
          inject: label,
        }),
      ),
      v.maxLength(maxInjects),
    ),
  ),
  workshop: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(maxEntries))),
  given: v.optional(v.record(label, v.pipe(v.number(), v.integer()))),
  undone: v.optional(v.pipe(v.array(undoneSchema), v.maxLength(maxDecisions))),
  name: v.pipe(v.string(), v.maxLength(200)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  updated: v.pipe(v.string(), v.isoTimestamp()),
});

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
  const result = v.safeParse(schema, value);
  if (result.success) {
    const { given, injects, workshop, undone, ...rest } = result.output;
    const save: Save = {
      ...rest,
      ...(injects && { injects }),
      ...(workshop && { workshop }),
      ...(given && { given }),
      ...(undone && { undone: undone.map(readUndone) }),
    };
    return { ok: true, save };
  }
  return refuse('damaged', v.getDotPath(result.issues[0]) ?? '');
}

/** The text of a save file. */
export function saveText(save: Save): string {
  return JSON.stringify(save, null, 2) + '\n';
}

/** The schema's optional field allows an explicit undefined, which JSON cannot hold. */
function readUndone({ label, injects }: v.InferOutput<typeof undoneSchema>): Undone {
  return injects === undefined ? { label } : { label, injects };
}

function refuse(kind: SaveProblem['kind'], detail: string): SaveRead {
  return { ok: false, problem: { kind, detail } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
