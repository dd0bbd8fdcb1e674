/** A stretch of a file that holds words for readers. */
export interface Span {
  /** Where it stands in the file's text, as in `slice`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Something both languages have in the same place, with the words on it and those below it. */
export interface Anchor {
  /** In one spelling for all languages. */
  readonly shape: string;
  /** Label of a choice or gather; null where it has none. */
  readonly label: string | null;
  readonly own: Span | null;
  /** Paragraphs up to the next anchor. */
  readonly below: readonly Span[];
}

/** A knot or stitch with its anchors; the first is its heading. */
export interface StringFlow {
  /** As ink calls it: `knot`, `knot.stitch`, or nothing before the first. */
  readonly name: string;
  readonly anchors: readonly Anchor[];
}

interface Open {
  shape: string;
  label: string | null;
  own: Span | null;
  below: Span[];
}

const declaration = /^(INCLUDE|VAR|CONST|LIST|EXTERNAL|TODO)\b/;

/** Where an ink file holds words, knot by knot. Comments and logic are none. */
export function stringFlows(text: string): readonly StringFlow[] {
  const flows: { name: string; anchors: Open[] }[] = [];
  let knot = '';
  let depth = 0;
  let isComment = false;
  let at = 0;
  const begin = (name: string) => {
    flows.push({ name, anchors: [{ shape: '', label: null, own: null, below: [] }] });
  };
  begin('');
  text.split('\n').forEach((line, index) => {
    const start = at;
    at += line.length + 1;
    const bare = withoutComments(line, isComment);
    isComment = bare.isOpen;
    const body = bare.text.trimEnd();
    const lead = body.length - body.trimStart().length;
    const rest = body.slice(lead);
    if (rest === '' || declaration.test(rest)) return;
    const anchors = flows.at(-1)!.anchors;
    const put = (shape: string, from = body.length, label: string | null = null): void => {
      const own = span(body, from, start, index + 1);
      anchors.push({ shape, label, own, below: [] });
    };
    const knotHead = /^={2,}\s*(?:function\s+)?(\w+)/.exec(rest)?.[1];
    const stitchHead = /^=\s*(\w+)/.exec(rest)?.[1];
    if (knotHead !== undefined) begin((knot = knotHead));
    else if (stitchHead !== undefined) begin(knot === '' ? stitchHead : `${knot}.${stitchHead}`);
    else if (/^#\s*note:/.test(rest)) put('# note:', lead + /^#\s*note:\s*/.exec(rest)![0].length);
    else if (/^([~#]|->|<-)/.test(rest)) put(rest.replace(/\s+/g, ' '));
    else {
      const head = headOf(rest, depth);
      depth = Math.max(0, depth + balance(rest));
      if (head === null) {
        const found = span(body, lead, start, index + 1);
        if (found !== null) anchors.at(-1)!.below.push(found);
      } else put(head.shape, lead + head.length, head.label);
    }
  });
  return flows.filter(({ name, anchors }) => name !== '' || anchors.some(hasWords));
}

function hasWords({ own, below }: Open): boolean {
  return own !== null || below.length > 0;
}

/** What stands before the words of a line that is more than words; null for a paragraph. */
function headOf(
  rest: string,
  depth: number,
): { readonly shape: string; readonly length: number; readonly label: string | null } | null {
  const bullet = /^(?:[*+]\s*)+|^(?:-(?!>)\s*)+/.exec(rest)?.[0];
  if (bullet !== undefined && (depth === 0 || !bullet.startsWith('-'))) {
    const label = /^\((\w+)\)\s*/.exec(rest.slice(bullet.length));
    let length = bullet.length + (label?.[0].length ?? 0);
    while (!bullet.startsWith('-') && rest[length] === '{') length += balanced(rest, length);
    const shape = rest.slice(0, length).replace(/\s+/g, '');
    return { shape, length, label: label?.[1] ?? null };
  }
  // A branch of a condition over many lines, and its first and last line.
  if (bullet !== undefined) return upToColon(rest) ?? whole(rest);
  if (rest.startsWith('{') && balance(rest) > 0) return upToColon(rest) ?? whole(rest);
  return /^\}+$/.test(rest) ? whole(rest) : null;
}

function whole(rest: string) {
  return { shape: rest, length: rest.length, label: null };
}

function upToColon(rest: string) {
  const length = /^[^:]*:\s*/.exec(rest)?.[0].length;
  if (length === undefined) return null;
  return { shape: rest.slice(0, length).replace(/\s+/g, ''), length, label: null };
}

/** The words of a line from a place on, without a divert or cues behind them. */
function span(body: string, from: number, start: number, line: number): Span | null {
  let end = body.length;
  const tail = /\s*(?:(?:->|<-)\s*[\w.]*(?:\([^)]*\))?\s*|->->\s*|<>\s*)+$/.exec(body.slice(from));
  if (tail !== null) end = from + tail.index;
  const cue = /\s+#\s*\w+\s*:.*$/.exec(body.slice(from, end));
  if (cue !== null) end = from + cue.index;
  const text = body.slice(from, end).trimEnd();
  if (!/\p{L}|\p{N}/u.test(text)) return null;
  return { from: start + from, to: start + from + text.length, text, line };
}

/** A line with comments blotted out, each by as many spaces, so that places stay. */
function withoutComments(
  line: string,
  wasOpen: boolean,
): { readonly text: string; readonly isOpen: boolean } {
  let text = '';
  let isOpen = wasOpen;
  for (let at = 0; at < line.length; at += 1) {
    const two = line.slice(at, at + 2);
    if (isOpen) {
      text += ' ';
      if (two !== '*/') continue;
      text += ' ';
      at += 1;
      isOpen = false;
    } else if (two === '//') break;
    else if (two === '/*') {
      isOpen = true;
      text += '  ';
      at += 1;
    } else if (line[at] === '\\') {
      text += two;
      at += 1;
    } else text += line.charAt(at);
  }
  return { text: text.replace(/\r$/, ''), isOpen };
}

/** Braces opened and not closed. */
function balance(text: string): number {
  const bare = text.replace(/\\./g, '');
  return (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);
}

/** Length of what stands in braces from a place on, with the space behind it. */
function balanced(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1 - from + (/^\s*/.exec(text.slice(at + 1))?.[0].length ?? 0);
  }
  return text.length - from;
}
