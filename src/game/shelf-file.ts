import * as v from 'valibot';
import { noList } from './no-list.ts';
import { type Save, type SaveProblem } from './save.ts';
import { readFiledSave } from './save-file.ts';
import { objectAt, valueIn } from './file-value.ts';
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

/** Most playthroughs, and most stories of one's own, that are taken from a file. */
const most = { saves: 10_000, covers: 1000 } as const;

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
  /** Playthroughs, stories and notes in it that cannot be read. */
  readonly damaged: number;
  /** Whether its end is missing. */
  readonly isCut: boolean;
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

export type ShelfRead =
  | { readonly ok: true; readonly file: ShelfFile }
  | { readonly ok: false; readonly problem: SaveProblem };

/**
 * Reads the file of a whole shelf; that of one playthrough is a shelf of one. Nothing in it is trusted,
 * and what cannot be read in it costs nothing else.
 */
export function parseShelf(text: string): ShelfRead {
  if (text.length > maxShelfText) return refuse('too-large', (text.length / 1e6).toFixed(0));
  const value = valueIn(text, isShelf);
  if (value === undefined || (!isShelf(value) && hasShelfHead(text))) return cutShelf(text);
  if (!isShelf(value)) return shelfOfOne(value);
  if (value.shelf > shelfFormat) return refuse('newer-format', String(value.shelf));
  return { ok: true, file: shelfIn(value) };
}

/** Most bytes of a file that holds a whole shelf; a sign may take four. */
export const maxShelfBytes = 4 * maxShelfText;

interface Shelf extends Readonly<Record<string, unknown>> {
  readonly shelf: number;
  readonly saves: readonly unknown[];
}

function isShelf(value: unknown): value is Shelf {
  if (typeof value !== 'object' || value === null) return false;
  const { shelf, saves } = value as Readonly<Record<string, unknown>>;
  return Number.isInteger(shelf) && Number(shelf) >= 1 && Array.isArray(saves);
}

function shelfIn(value: Shelf): ShelfFile {
  const { ids, saves, settings, covers, endings, bookmarks, answers, stories } = value;
  const names: readonly unknown[] = Array.isArray(ids) ? ids : [];
  const named = saves.map((save, index) => ({ save, id: names[index] }));
  const playthroughs = wholeOf(named);
  const notes = {
    endings: eachOf(endings, () => endingsSchema),
    bookmarks: eachOf(bookmarks, () => bookmarksSchema),
    answers: eachOf(answers, () => answerSchema),
    stories: eachOf(stories, (key) => (pastKey.test(key) ? undefined : storySchemaOf(key))),
    past: eachOf(Array.isArray(stories) ? undefined : stories, (key) =>
      pastKey.test(key) ? pastSchema : undefined,
    ),
  };
  const refused = Object.values(notes).reduce((sum, { damaged }) => sum + damaged, 0);
  return {
    saves: playthroughs.saves,
    damaged: playthroughs.damaged + refused,
    isCut: false,
    settings,
    covers: Array.isArray(covers) ? (covers as unknown[]).slice(0, most.covers) : [],
    endings: notes.endings.read,
    bookmarks: notes.bookmarks.read,
    answers: notes.answers.read,
    stories: notes.stories.read,
    past: notes.past.read,
  };
}

function storySchemaOf(key: string): typeof filesSchema | null {
  return filesKey.test(key) ? filesSchema : null;
}

/** Those that can be read, and how many cannot. */
function wholeOf(named: readonly { readonly save: unknown; readonly id?: unknown }[]): {
  readonly saves: readonly ShelvedSave[];
  readonly damaged: number;
} {
  const saves = named.slice(0, most.saves).flatMap(({ save, id }) => {
    const read = readFiledSave(save);
    return read.ok ? [{ id: typeof id === 'string' ? id : '', save: read.save }] : [];
  });
  return { saves, damaged: named.length - saves.length };
}

const nothingElse = {
  ...{ settings: undefined, covers: [], endings: {}, bookmarks: {} },
  ...{ answers: {}, stories: {}, past: {} },
};

function shelfOfOne(value: unknown): ShelfRead {
  const read = readFiledSave(value);
  if (!read.ok) return read;
  const saves = [{ id: '', save: read.save }];
  return { ok: true, file: { ...nothingElse, saves, damaged: 0, isCut: false } };
}

const shelfHead = /"shelf"\s*:\s*1\s*,\s*"saves"\s*:\s*\[/;

function hasShelfHead(text: string): boolean {
  return shelfHead.test(text);
}

/** Of a file that breaks off, or is broken somewhere, every playthrough that stands whole in it. */
function cutShelf(text: string): ShelfRead {
  const head = shelfHead.exec(text);
  if (head === null) return refuse('not-json', '');
  const found: { readonly save: unknown }[] = [];
  let at = text.indexOf('{', head.index + head[0].length);
  while (at >= 0 && found.length < most.saves) {
    const object = objectAt(text, at);
    if (object === null) break;
    found.push({ save: valueOf(object.text) });
    const next = /^\s*,\s*(?=\{)/.exec(text.slice(object.end, object.end + 100));
    at = next === null ? -1 : object.end + next[0].length;
  }
  return { ok: true, file: { ...nothingElse, ...wholeOf(found), isCut: true } };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuse(kind: SaveProblem['kind'], detail: string): ShelfRead {
  return { ok: false, problem: { kind, detail } };
}

/**
 * Of named values those that their schema lets in, and how many it does not; what has no schema, null,
 * is none of them, and undefined belongs elsewhere.
 */
function eachOf<Value>(
  value: unknown,
  schemaFor: (name: string) => v.GenericSchema<unknown, Value> | null | undefined,
): { readonly read: Named<Value>; readonly damaged: number } {
  if (value === undefined) return { read: {}, damaged: 0 };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { read: {}, damaged: 1 };
  }
  let damaged = 0;
  const read = Object.entries(value).flatMap(([name, one]): readonly [string, Value][] => {
    const wanted = schemaFor(name);
    if (wanted === undefined) return [];
    const result = wanted === null ? null : v.safeParse(wanted, one);
    if (result?.success === true) return [[name, result.output]];
    damaged += 1;
    return [];
  });
  return { read: Object.fromEntries(read), damaged };
}
