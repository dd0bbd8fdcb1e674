import type { InkSource } from '../compile/compile.ts';

/** What is looked for. */
export interface Query {
  readonly text: string;
  /** Whether `text` is a regular expression; `^` and `$` are then the ends of a line. */
  readonly isExpression: boolean;
  readonly isCaseKept: boolean;
}

/** A place where it was found. */
export interface Hit {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where it stands in the file's text, as in `slice`. */
  readonly from: number;
  readonly to: number;
  /** The line it begins in, in three parts. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

export type Found =
  | {
      readonly ok: true;
      /** The first of them, at most as many as asked for. */
      readonly hits: readonly Hit[];
      /** How many there are. */
      readonly count: number;
    }
  /** `message` is the engine's own; null where an expression finds the empty text, which is everywhere. */
  | { readonly ok: false; readonly message: string | null };

/** Finds a text or an expression in every file, at most `most` of them in full. */
export function search(files: InkSource, query: Query, most = 1000): Found {
  if (query.text === '') return { ok: true, hits: [], count: 0 };
  let wanted: RegExp;
  try {
    wanted = expressionOf(query, 'g');
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
  if (wanted.test('')) return { ok: false, message: null };
  const hits: Hit[] = [];
  let count = 0;
  for (const [file, text] of files) {
    let [line, at] = [1, 0];
    for (const { 0: found, index } of text.matchAll(wanted)) {
      if (found === '') return { ok: false, message: null };
      count += 1;
      if (hits.length >= most) continue;
      line += text.slice(at, index).split('\n').length - 1;
      at = index;
      hits.push({
        file,
        line,
        from: index,
        to: index + found.length,
        ...around(text, index, found),
      });
    }
  }
  return { ok: true, hits, count };
}

/**
 * The files that change when what was found is replaced: everywhere, or at one hit. In a replacement
 * for an expression `$1` and `$<name>` stand for its groups. The query must be one that `search` takes.
 */
export function replaceFound(
  files: InkSource,
  query: Query,
  replacement: string,
  hit?: Hit,
): ReadonlyMap<string, string> {
  const put = query.isExpression ? replacement : replacement.replaceAll('$', '$$$$');
  const wanted = expressionOf(query, hit === undefined ? 'g' : 'y');
  const changed = new Map<string, string>();
  for (const [file, text] of files) {
    if (hit !== undefined && hit.file !== file) continue;
    wanted.lastIndex = hit?.from ?? 0;
    const next = text.replace(wanted, put);
    if (next !== text) changed.set(file, next);
  }
  return changed;
}

function expressionOf({ text, isExpression, isCaseKept }: Query, flag: 'g' | 'y'): RegExp {
  const source = isExpression ? text : text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(source, `mu${flag}${isCaseKept ? '' : 'i'}`);
}

function around(text: string, index: number, found: string) {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const [shown = ''] = found.split('\n');
  const end = text.indexOf('\n', index + shown.length);
  return {
    before: text.slice(index === 0 ? 0 : start, index),
    found: shown,
    after: text.slice(index + shown.length, end < 0 ? text.length : end),
  };
}
