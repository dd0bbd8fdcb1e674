import type { KitBlock, KitLine, KitSpan, Language } from '../../game/index.ts';
import { setQuotations } from '../../story/index.ts';
import { told, type Said } from '../said.ts';

/** A block and the line of the file it begins in, counted from 1. */
export type PlacedBlock = KitBlock & { readonly at: number; readonly level: number };

/** A line that says more than kit texts can, counted from 1. */
export interface KitTextProblem {
  readonly at: number;
  readonly message: Said;
}

export interface KitText {
  readonly blocks: readonly PlacedBlock[];
  readonly problems: readonly KitTextProblem[];
}

interface Draft {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'number';
  readonly level: number;
  readonly at: number;
  readonly items: string[];
}

/** Beginnings of lines that other kinds of markdown give a meaning. */
const beyond: readonly (readonly [RegExp, string])[] = [
  [/^\s*</, 'HTML'],
  [/^\s*>/, 'a quotation'],
  [/^\s*\|/, 'a table'],
  [/^\s*(```|~~~)/, 'a block of code'],
  [/^\s*(-{3,}|\*{3,}|_{3,}|={3,})\s*$/, 'a rule'],
  [/^#{3,}\s/, 'a heading of the third level'],
  [/^\s+([-*+]|\d+[.)])\s/, 'a list inside a list'],
];

const inside: readonly (readonly [RegExp, string])[] = [
  [/!?\[[^\]]*\]\([^)]*\)/, 'a link or a picture'],
  [/<\/?[a-z][^>]*>/i, 'HTML'],
];

/**
 * Reads a kit text: `#` and `##` headings, paragraphs, `-` and `1.` lists, `*soft*`, `**strong**`
 * and `` `code` ``, and nothing else. What it does not know stays visible as it was typed.
 */
export function kitText(text: string, language: Language): KitText {
  const problems: KitTextProblem[] = [];
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  lines.forEach((line, index) => {
    const at = index + 1;
    for (const [pattern, name] of [...beyond, ...inside]) {
      if (pattern.test(line)) {
        problems.push({ at, message: told`${name} is not shown here; the line stands as it is.` });
        break;
      }
    }
    if (line.trim() === '') {
      open = null;
      return;
    }
    const started = begun(line, at);
    const joins = open !== null && open.kind === started.kind;
    const isList = started.kind === 'bullet' || started.kind === 'number';
    if (started.kind === 'paragraph' && open !== null && open.kind !== 'heading') {
      const last = open.items.length - 1;
      open.items[last] = `${open.items[last]} ${line.trim()}`;
    } else if (isList && joins) {
      open?.items.push(...started.items);
    } else {
      open = started;
      drafts.push(started);
    }
  });
  return { blocks: drafts.map((draft) => blockOf(draft, language)), problems };
}

/** The words of a line without their looks. */
export function plainOf(line: KitLine): string {
  return line.map(({ text }) => text).join('');
}

function begun(line: string, at: number): Draft {
  const heading = /^(#{1,2})\s+(.*)$/.exec(line);
  if (heading !== null) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, at, items: [heading[2] ?? ''] };
  }
  const bullet = /^[-*+]\s+(.*)$/.exec(line);
  if (bullet !== null) return { kind: 'bullet', level: 0, at, items: [bullet[1] ?? ''] };
  const number = /^\d+[.)]\s+(.*)$/.exec(line);
  if (number !== null) return { kind: 'number', level: 0, at, items: [number[1] ?? ''] };
  return { kind: 'paragraph', level: 0, at, items: [line.trim()] };
}

function blockOf({ kind, level, at, items }: Draft, language: Language): PlacedBlock {
  const lines = items.map((item) => spansOf(setQuotations(item.trim(), language)));
  switch (kind) {
    case 'heading':
    case 'paragraph':
      return { kind, at, level, line: lines[0] ?? [] };
    default:
      return { kind: 'list', at, level, isOrdered: kind === 'number', items: lines };
  }
}

function spansOf(text: string): KitLine {
  const spans: KitSpan[] = [];
  const pattern = /\*\*(?=\S)(.+?\S?)\*\*|\*(?=\S)([^*]*?\S)\*|`([^`]+)`/g;
  let from = 0;
  const add = (piece: string | undefined, look: KitSpan['look']) => {
    if (piece !== undefined && piece !== '') spans.push({ text: piece, look });
  };
  for (const match of text.matchAll(pattern)) {
    add(text.slice(from, match.index), 'plain');
    add(match[1], 'strong');
    add(match[2], 'soft');
    add(match[3], 'code');
    from = match.index + match[0].length;
  }
  add(text.slice(from), 'plain');
  return spans;
}
