import * as v from 'valibot';
import { nearestName } from '../sim/index.ts';

/** Something wrong in a JSON file of a story. */
export interface ManifestProblem {
  /** Where, as keys joined by dots: `chapters.2.knot`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** For a name nobody knows, the nearest that may stand in its place; null where none is near. */
  readonly nearest: string | null;
}

/** What a text holds, or everything that is wrong in it. */
export type JsonRead<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/** Reads a JSON text. Nothing in it is trusted; all problems are named at once. */
export function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): JsonRead<v.InferOutput<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ path: '', message: 'This is not JSON.', nearest: null }] };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, output: result.output };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: plainMessage(issue),
    nearest: nearestKey(schema, issue),
  }));
  return { ok: false, problems };
}

/** What the schema's own sentence says, for people who write stories and no schemas. */
function plainMessage({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message;
  const wanted = expected ?? '';
  if (type === 'strict_object' && wanted === 'never') return 'No such name is known here.';
  if (received === 'undefined') return 'This is missing.';
  if (wanted.startsWith('(')) {
    return `${received} is none of ${wanted.slice(1, -1).split(' | ').join(', ')}.`;
  }
  const kinds: Readonly<Record<string, string>> = {
    string: 'a text in quotation marks',
    number: 'a number without quotation marks',
    Array: 'a list in square brackets',
    Object: 'names and values in curly brackets',
  };
  return `${received} must be ${kinds[wanted] ?? wanted}.`;
}

/** For a key nobody knows, the nearest of those that may stand in its place. */
function nearestKey(
  schema: v.GenericSchema,
  { type, expected, path }: v.BaseIssue<unknown>,
): string | null {
  if (type !== 'strict_object' || expected !== 'never' || path === undefined) return null;
  const keys = path.map(({ key }) => String(key));
  const around = keys
    .slice(0, -1)
    .reduce<readonly Part[]>(
      (parts, key) => parts.flatMap((part) => inside(part, key)),
      opened(schema as Part),
    );
  const known = around.flatMap(({ entries = {} }) => Object.keys(entries));
  return nearestName(keys.at(-1) ?? '', known);
}

/** What a schema may be made of. */
interface Part {
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly Part[];
}

function inside({ entries, item, value }: Part, key: string): readonly Part[] {
  const found = entries?.[key] ?? item ?? value;
  return found === undefined ? [] : opened(found);
}

/** The schemas behind an optional one and behind a choice between several. */
function opened(part: Part): readonly Part[] {
  if (part.wrapped !== undefined) return opened(part.wrapped);
  const options = part.options?.filter((option) => typeof option === 'object');
  return options === undefined ? [part] : options.flatMap(opened);
}
