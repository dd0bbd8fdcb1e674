import * as v from 'valibot';
import { noList } from './no-list.ts';
import { readSave, type Save } from './save.ts';
import { fitSave } from './fit-save.ts';

/** The format written today. Newer ones are refused. */
const shelfFormat = 1;

/** Most characters of the file of a shelf. */
const maxShelfText = 100_000_000;

const short = v.pipe(v.string(), v.maxLength(1000));

/** A text of a story's file, or of what a reader wrote. */
const long = v.pipe(v.string(), v.maxLength(4_000_000));

const path = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((name) => !/^\/|\\|(^|\/)\.{0,2}(\/|$)/.test(name)),
);

/** Under which key of a story something of it is kept: its files and drafts of them, or earlier states. */
const filesKey = /^(?:(?:draft|left):)?[a-z0-9][a-z0-9-]{0,69}$/;
const pastKey = /^past:[a-z0-9][a-z0-9-]{0,69}$/;

const filesSchema = v.pipe(noList, v.record(path, long));

const pastSchema = v.pipe(
  noList,
  v.record(
    path,
    v.pipe(
      v.array(v.object({ at: v.pipe(v.string(), v.isoTimestamp()), text: long })),
      v.maxLength(60),
    ),
  ),
);

const endingsSchema = v.pipe(v.array(short), v.maxLength(1000));

const bookmarksSchema = v.pipe(
  v.array(
    v.object({
      count: v.pipe(v.number(), v.integer(), v.minValue(0)),
      label: v.nullable(short),
    }),
  ),
  v.maxLength(1000),
);

const answerSchema = v.object({
  verdict: v.picklist(['yes', 'partly', 'no', 'unsure']),
  words: long,
});

const schema = v.object({
  shelf: v.pipe(v.number(), v.integer(), v.minValue(1)),
  saves: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
  ids: v.optional(v.unknown()),
  settings: v.optional(v.unknown()),
  endings: v.optional(v.unknown()),
  bookmarks: v.optional(v.unknown()),
  answers: v.optional(v.unknown()),
  stories: v.optional(v.unknown()),
  covers: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(1000)), []),
});

type Named<Value> = Readonly<Record<string, Value>>;

/** What goes along beside playthroughs. */
export interface ShelfNotes {
  /** Story id → endings seen. */
  readonly endings: Named<readonly string[]>;
  /** Id a playthrough had → pages marked in it. */
  readonly bookmarks: Named<v.InferOutput<typeof bookmarksSchema>>;
  /** Id a playthrough had → what its reader answered when looking back. */
  readonly answers: Named<v.InferOutput<typeof answerSchema>>;
  /** Own stories: `id`, `draft:id` or `left:id` → path → text. */
  readonly stories: Named<Named<string>>;
  /** `past:id` → path → earlier states. */
  readonly past: Named<v.InferOutput<typeof pastSchema>>;
  /** What the shelf shows of own stories, unchecked. */
  readonly covers: readonly unknown[];
}

/** A playthrough and the id it had where the file was written; empty where that is not told. */
export interface ShelvedSave {
  readonly id: string;
  readonly save: Save;
}

/** What the file of a whole shelf holds. */
export interface ShelfFile extends ShelfNotes {
  readonly saves: readonly ShelvedSave[];
  /** Playthroughs in it that cannot be read. */
  readonly damaged: number;
  /** How somebody likes to read, unchecked; undefined where it is not in it. */
  readonly settings: unknown;
}

/** The text of a file that holds every playthrough, how somebody likes to read, and what they made. */
export function shelfText(
  saves: readonly ShelvedSave[],
  settings: unknown,
  notes: Readonly<Record<Exclude<keyof ShelfNotes, 'past'>, unknown>> | null = null,
): string {
  const file = {
    shelf: shelfFormat,
    saves: saves.map(({ save }) => fitSave(save)),
    // Beside them, so that earlier versions read the file too.
    ids: saves.map(({ id }) => id),
    settings,
    ...notes,
  };
  return JSON.stringify(file, null, 1) + '\n';
}

/** Reads the file of a whole shelf; null where a text is none. Nothing in it is trusted. */
export function parseShelf(text: string): ShelfFile | null {
  if (text.length > maxShelfText) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(schema, value);
  if (!result.success || result.output.shelf > shelfFormat) return null;
  const { ids, saves, settings, covers, endings, bookmarks, answers, stories } = result.output;
  const names: readonly unknown[] = Array.isArray(ids) ? ids : [];
  const read = saves.map((save) => readSave(save));
  const whole = read.flatMap((one, index) => {
    const id = names[index];
    return one.ok ? [{ id: typeof id === 'string' ? id : '', save: one.save }] : [];
  });
  return {
    saves: whole,
    damaged: read.length - whole.length,
    settings,
    covers,
    endings: eachOf(endings, () => endingsSchema),
    bookmarks: eachOf(bookmarks, () => bookmarksSchema),
    answers: eachOf(answers, () => answerSchema),
    stories: eachOf(stories, (key) => (filesKey.test(key) ? filesSchema : null)),
    past: eachOf(stories, (key) => (pastKey.test(key) ? pastSchema : null)),
  };
}

/** Of named values those that their schema lets in; what has no schema is left out. */
function eachOf<Value>(
  value: unknown,
  schemaFor: (name: string) => v.GenericSchema<unknown, Value> | null,
): Named<Value> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const read = Object.entries(value).flatMap(([name, one]): readonly [string, Value][] => {
    const wanted = schemaFor(name);
    const result = wanted === null ? null : v.safeParse(wanted, one);
    return result?.success === true ? [[name, result.output]] : [];
  });
  return Object.fromEntries(read);
}
