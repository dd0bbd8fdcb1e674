import * as v from 'valibot';
import { nearestName } from '../sim/index.ts';

/** Something wrong in a JSON file of a story. */
export interface ManifestProblem {
  /** Where, as keys joined by dots: `chapters.2.knot`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** For a name nobody knows, the nearest that may stand in its place; null where none is near. */
  readonly nearest: string | null;
  /** For a name that nothing is near to: those that may stand there; missing elsewhere. */
  readonly known?: readonly string[];
}

/** Most names nobody knows that are told of one object. */
const mostUnknown = 50;

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
  const unknown: ManifestProblem[] = [];
  let { issues } = result as { readonly issues?: readonly v.BaseIssue<unknown>[] };
  // Of an object only the first name nobody knows is told: without it the next one is.
  for (let round = 0; round < mostUnknown; round += 1) {
    const names = (issues ?? []).filter(isUnknownName);
    if (names.length === 0) break;
    unknown.push(...names.map((issue) => problemOf(schema, issue)));
    for (const { path } of names) {
      const last = path?.at(-1);
      if (last !== undefined) Reflect.deleteProperty(last.input as object, last.key as PropertyKey);
    }
    issues = v.safeParse(schema, value).issues;
  }
  const others = (issues ?? []).filter((issue) => !isUnknownName(issue));
  return { ok: false, problems: [...unknown, ...others.map((issue) => problemOf(schema, issue))] };
}

function isUnknownName({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}

function problemOf(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): ManifestProblem {
  const path = v.getDotPath(issue) ?? '';
  const message = plainMessage(issue);
  const known = isUnknownName(issue) ? keysAt(schema, issue) : choicesOf(issue);
  const written = isUnknownName(issue)
    ? String(issue.path?.at(-1)?.key)
    : issue.received.replaceAll('"', '');
  const nearest = nearestName(written, known);
  return nearest === null && isUnknownName(issue)
    ? { path, message, nearest, known }
    : { path, message, nearest };
}

/** What may be chosen from where it is none of a few; nothing elsewhere. */
function choicesOf({ expected }: v.BaseIssue<unknown>): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);
}

/** What the schema's own sentence says, for people who write stories and no schemas. */
function plainMessage(issue: v.BaseIssue<unknown>): string {
  const { kind, expected, received, message } = issue;
  if (kind !== 'schema') return message;
  const wanted = expected ?? '';
  if (isUnknownName(issue)) return 'No such name is known here.';
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

/** The keys that may stand in the place of one nobody knows. */
function keysAt(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): readonly string[] {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const around = keys
    .slice(0, -1)
    .reduce<readonly Part[]>(
      (parts, key) => parts.flatMap((part) => inside(part, key)),
      opened(schema as Part),
    );
  return [...new Set(around.flatMap(({ entries = {} }) => Object.keys(entries)))];
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
