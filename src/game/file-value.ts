/** Most places of a text at which an object is looked for, and most of them that are looked at to the end. */
const mostStarts = 50;
const mostEnds = 3;

const [quote, backslash, newLine, carriageReturn, opened, closed] = [34, 92, 10, 13, 123, 125];

type Change = (text: string) => string;

/**
 * What a text may have been before a mail program or an editor changed it, the likeliest first: each
 * undoes more than the one before.
 */
const befores: readonly Change[] = [
  (text) => text,
  plainSigns,
  (text) => plainSigns(withoutCodes(text)),
];

/**
 * The JSON value in the text of a file, without what stands around it and as it was before it was
 * mailed: the first that is wanted, else the first there is; undefined where there is none.
 */
export function valueIn(text: string, isWanted: (value: unknown) => boolean): unknown {
  let found: unknown;
  let last: string | null = null;
  for (const before of befores) {
    const changed = before(text);
    if (changed === last) continue;
    last = changed;
    for (const part of partsOf(changed)) {
      let value: unknown;
      try {
        value = JSON.parse(part);
      } catch {
        // It may be there otherwise.
        continue;
      }
      if (isWanted(value)) return value;
      found ??= value;
    }
    if (found !== undefined) break;
  }
  return found;
}

/** The text itself, then each object in it that ends and lies in no other. */
function* partsOf(text: string): Generator<string> {
  yield text;
  let start = text.indexOf('{');
  let unended = 0;
  for (let tries = 0; start >= 0 && tries < mostStarts && unended < mostEnds; tries += 1) {
    const object = objectAt(text, start);
    if (object === null) unended += 1;
    else yield object.text;
    start = text.indexOf('{', object?.end ?? start + 1);
  }
}

/** The object that begins at a place, and where it ends; null where it never does. */
export function objectAt(text: string, start: number): { text: string; end: number } | null {
  let depth = 0;
  let isText = false;
  /** Where the line is broken within a quotation, which only mail programs do. */
  const broken: number[] = [];
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) isText = !isText;
    else if (isText) {
      if (sign === backslash) at += 1;
      else if (sign === newLine || sign === carriageReturn) broken.push(at);
    } else if (sign === opened) depth += 1;
    else if (sign === closed) {
      depth -= 1;
      if (depth === 0) return { text: joined(text, start, at + 1, broken), end: at + 1 };
    }
  }
  return null;
}

function joined(text: string, start: number, end: number, broken: readonly number[]): string {
  const ends = [...broken, end];
  const starts = [start, ...broken.map((at) => at + 1)];
  return starts.map((at, index) => text.slice(at, ends[index])).join('');
}

/** Without marks of quoting before lines, with quotation marks and spaces as they were typed. */
function plainSigns(text: string): string {
  return text
    .replace(/^(?:[ \t]*>)+ ?/gm, '')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '');
}

/** Without the codes that a mail's raw text, or a page, writes signs in. */
function withoutCodes(text: string): string {
  const signs = { quot: '"', '#34': '"', '#39': "'", lt: '<', gt: '>', nbsp: ' ', amp: '&' };
  const named = text.replace(
    /&(quot|#34|#39|lt|gt|nbsp|amp);/g,
    (_, name: keyof typeof signs) => signs[name],
  );
  const whole = named.replace(/=[ \t]*\r?\n/g, '');
  if (!/=[\dA-F]{2}/.test(whole)) return whole;
  return whole.replace(/(?:=[\dA-F]{2})+/g, (codes) => {
    try {
      return decodeURIComponent(codes.replaceAll('=', '%'));
    } catch {
      return codes;
    }
  });
}
