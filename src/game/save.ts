import * as v from 'valibot';
import { worldVersion } from '../sim/index.ts';
import { fitSave } from './fit-save.ts';
import { isRecord } from './is-record.ts';
import { languages } from './manifest.ts';
import { noList } from './no-list.ts';
import { mostRoads, type Playthrough, type Road } from './playthrough.ts';
import { maxDecisions, maxDepth, maxEntries, maxInjects, maxName } from './save-limit.ts';

/** The format written today. Newer ones are refused. */
const saveFormat = 2;

/** What every save is written with. */
export const saveStamp = { format: saveFormat, world: worldVersion } as const;

const label = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const version = whole(1, 1_000_000);

const undoneSchema = v.object({
  label,
  injects: v.optional(v.pipe(v.array(label), v.maxLength(maxInjects))),
});

const playedInjects = v.pipe(
  v.array(v.object({ after: whole(0, maxDecisions), inject: label })),
  v.maxLength(maxInjects),
);

const decisions = v.pipe(v.array(label), v.maxLength(maxDecisions));

/** A road with at most this many behind it. */
function roadSchema(behind: number): v.GenericSchema<unknown, Road> {
  const road = v.object({
    at: whole(0, maxDecisions),
    decisions,
    injects: v.exactOptional(playedInjects),
    ending: label,
    world: version,
  });
  return behind === 0
    ? road
    : v.object({ ...road.entries, from: v.exactOptional(roadSchema(behind - 1)) });
}

const schema = v.object({
  format: v.literal(saveFormat),
  story: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  storyHash: v.pipe(v.string(), v.maxLength(64)),
  world: version,
  seed: whole(1, 2147483647),
  language: v.picklist(languages),
  decisions,
  injects: v.optional(playedInjects),
  from: v.optional(roadSchema(mostRoads - 1)),
  workshop: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(maxEntries))),
  given: v.optional(v.pipe(noList, v.record(label, v.pipe(v.number(), v.integer())))),
  undone: v.optional(v.pipe(v.array(undoneSchema), v.maxLength(maxDecisions))),
  name: v.pipe(v.string(), v.maxLength(maxName)),
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
  /** Version of the world it was last played in; today's may tell other numbers. */
  readonly world: number;
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
  readonly kind:
    | 'not-json'
    | 'not-a-save'
    | 'a-shelf'
    | 'a-report'
    | 'newer-format'
    | 'damaged'
    | 'too-large'
    | 'too-deep';
  /**
   * Where it is damaged or too deep (`decisions.3`), the format found, or the megabytes found; empty
   * where there is nothing to add.
   */
  readonly detail: string;
}

export type SaveRead =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly problem: SaveProblem };

/** Reads a save from a value kept in a store. */
export function readSave(value: unknown): SaveRead {
  if (!isRecord(value) || !('format' in value)) return refuse('not-a-save', '');
  const { format } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return refuse('not-a-save', '');
  }
  if (format > saveFormat) return refuse('newer-format', String(format));
  // Nothing that follows, comparing and storing least of all, gets through any depth.
  if (isDeeper(value['workshop'], maxDepth)) return refuse('too-deep', 'workshop');
  const result = v.safeParse(schema, format === 1 ? raised(value) : value);
  if (result.success) {
    const { given, injects, from, workshop, undone, ...rest } = result.output;
    const save: Save = {
      ...rest,
      ...(injects && { injects }),
      ...(from && { from }),
      ...(workshop && { workshop }),
      ...(given && { given }),
      ...(undone && { undone: undone.map(readUndone) }),
    };
    return { ok: true, save };
  }
  return refuse('damaged', v.getDotPath(result.issues[0]) ?? '');
}

/** The first format did not tell the world's version, of which there was one. */
function raised(value: Readonly<Record<string, unknown>>): unknown {
  return { ...value, format: saveFormat, world: 1 };
}

/** The text of a save file. */
export function saveText(save: Save): string {
  return JSON.stringify(fitSave(save), null, 2) + '\n';
}

/** The schema's optional field allows an explicit undefined, which JSON cannot hold. */
function readUndone({ label, injects }: v.InferOutput<typeof undoneSchema>): Undone {
  return injects === undefined ? { label } : { label, injects };
}

function refuse(kind: SaveProblem['kind'], detail: string): SaveRead {
  return { ok: false, problem: { kind, detail } };
}

/** Whether a value is nested more than so deep. */
function isDeeper(value: unknown, depth: number): boolean {
  let level = [value];
  for (let down = 0; level.length > 0; down += 1) {
    if (down > depth) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    );
  }
  return false;
}
