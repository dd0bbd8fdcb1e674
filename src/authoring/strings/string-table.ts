import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser';
import type { Language } from '../../game/index.ts';
import type { InkSource } from '../compile/compile.ts';
import { differences } from '../text/difference.ts';
import { stringFlows, type Anchor, type Span, type StringFlow } from '../text/string-span.ts';

/** Words of a story in the language it comes from and in the one it is put into. */
export interface StringEntry {
  /** `file:knot.label`, `file:knot#n` for what stands below its nth line of logic, `story.json:/path`. */
  readonly key: string;
  /** Path of the file it comes from. */
  readonly file: string;
  /** Counted from 1; 0 where it has no line. */
  readonly line: number;
  /** Paragraphs, a line each. */
  readonly source: string;
  /** Empty where it is missing. */
  readonly target: string;
}

/** A story's words as a table. */
export interface StringTable {
  readonly story: string;
  readonly from: Language;
  readonly to: Language;
  readonly entries: readonly StringEntry[];
}

/** What came of a table that was taken in. */
export interface StringsTaken {
  /** Every file of the story, with the new words. */
  readonly files: InkSource;
  readonly changed: number;
  /** Keys whose words have changed in the story since the table was made; they were not taken. */
  readonly stale: readonly string[];
  /** Keys for which the story has no place in the other language. */
  readonly lost: readonly string[];
  /** Keys whose new words would break the story: a brace or a bracket of its ink is gone or too many. */
  readonly broken: readonly string[];
}

/** One entry with its places in both files. */
interface Unit extends StringEntry {
  readonly mine: readonly Span[];
  /** Null where the other language has no such place. */
  readonly theirs: readonly Span[] | null;
  readonly rest: string;
}

/** Every text of a story for readers, in both languages side by side. */
export function stringTable(
  files: InkSource,
  story: string,
  from: Language,
  to: Language,
): StringTable {
  const entries = inkPaths(files, from).flatMap((path) =>
    unitsOf(files, path, from, to).map(({ key, file, line, source, target }) => ({
      ...{ key, file, line, source, target },
    })),
  );
  return { story, from, to, entries: [...jsonEntries(files, from, to), ...entries] };
}

/**
 * Puts the words of a table into a story. What is unchanged stays byte for byte; an empty target
 * leaves what is there. A file the other language lacks is made after the one it comes from.
 */
export function takeStrings(files: InkSource, { from, to, entries }: StringTable): StringsTaken {
  const wanted = new Map(entries.map((entry) => [entry.key, entry]));
  const next = new Map(files);
  const stale: string[] = [];
  const lost: string[] = [];
  const broken: string[] = [];
  let changed = 0;
  for (const path of inkPaths(files, from)) {
    const rest = path.slice(from.length);
    const isNew = !files.has(to + rest);
    const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
    for (const unit of unitsOf(files, path, from, to)) {
      const asked = wanted.get(unit.key);
      wanted.delete(unit.key);
      if (asked === undefined || asked.target === '' || asked.target === unit.target) continue;
      if (asked.source !== unit.source) stale.push(unit.key);
      else if (!keepsInk(asked)) broken.push(unit.key);
      else if (isNew) edits.push(...editsOf(unit.mine, asked.target));
      else if (unit.theirs === null || unit.theirs.length === 0) lost.push(unit.key);
      else edits.push(...editsOf(unit.theirs, asked.target));
    }
    if (edits.length === 0) continue;
    changed += edits.length;
    const base = files.get(isNew ? path : to + rest) ?? '';
    next.set(to + rest, withEdits(base, edits));
  }
  for (const { key, file, target, source } of jsonEntries(files, from, to)) {
    const asked = wanted.get(key);
    wanted.delete(key);
    if (asked === undefined || asked.target === '' || asked.target === target) continue;
    if (asked.source !== source) {
      stale.push(key);
      continue;
    }
    const at = [...pathOf(key), to];
    const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
    const text = next.get(file) ?? '';
    next.set(file, applyEdits(text, modify(text, at, asked.target, options)));
    changed += 1;
  }
  for (const [key, { target }] of wanted) if (target !== '') lost.push(key);
  return { files: next, changed, stale, lost, broken };
}

/**
 * Whether the words still are the ink they stand for: every brace that opens is closed, and a choice has
 * the brackets it had. What stands in braces may differ; languages have their own turns.
 */
function keepsInk({ source, target }: StringEntry): boolean {
  const signs = (text: string, kind: RegExp) => text.match(kind)?.join('') ?? '';
  const [bracket, brace] = [/(?<!\\)[[\]]/g, /(?<!\\)[{}]/g];
  if (signs(target, bracket) !== signs(source, bracket)) return false;
  // Where the place is part of something longer, its words must be the same part.
  const [before, after] = [signs(source, brace), signs(target, brace)];
  return isClosed(before) ? isClosed(after) : before === after;
}

/** Whether every brace that opens is closed behind it. */
function isClosed(braces: string): boolean {
  let depth = 0;
  for (const brace of braces) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function inkPaths(files: InkSource, from: Language): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${from}/`) && path.endsWith('.ink'));
}

function unitsOf(files: InkSource, path: string, from: Language, to: Language): readonly Unit[] {
  const rest = path.slice(from.length + 1);
  const twin = files.get(`${to}/${rest}`);
  const twins = new Map(
    (twin === undefined ? [] : stringFlows(twin)).map((flow) => [flow.name, flow]),
  );
  return stringFlows(files.get(path) ?? '').flatMap((flow) => {
    const other = twins.get(flow.name);
    const pairs = pairsOf(flow, other);
    return flow.anchors.flatMap((anchor, index) => {
      const pair = pairs[index] ?? null;
      const place = `${rest}:${flow.name}`;
      const unit = (key: string, mine: readonly Span[], theirs: readonly Span[] | null): Unit[] =>
        mine.length === 0
          ? []
          : [
              {
                ...{ key, file: path, rest, mine, theirs },
                line: mine[0]!.line,
                source: joined(mine),
                target: joined(theirs ?? []),
              },
            ];
      const named = anchor.label === null ? `${place}@${index}` : `${place}.${anchor.label}`;
      const own = anchor.own === null ? [] : [anchor.own];
      const theirOwn = pair === null ? null : pair.own === null ? [] : [pair.own];
      return [
        ...unit(named, own, theirOwn),
        ...unit(`${place}#${index}`, anchor.below, pair?.below ?? null),
      ];
    });
  });
}

/** For each anchor of a flow the one of the other language in its place. */
function pairsOf(flow: StringFlow, other: StringFlow | undefined): readonly (Anchor | null)[] {
  const pairs: (Anchor | null)[] = flow.anchors.map(() => null);
  if (other === undefined) return pairs;
  let [at, to] = [0, 0];
  const alike = (upTo: number) => {
    for (; at < upTo; at += 1, to += 1) pairs[at] = other.anchors[to] ?? null;
  };
  for (const hunk of differences(flow.anchors, other.anchors, ({ shape }) => shape)) {
    alike(hunk.at - hunk.mine.length);
    at = hunk.at;
    to = hunk.to;
  }
  alike(flow.anchors.length);
  return pairs;
}

function joined(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('\n');
}

/** Paragraph by paragraph; what is more stands below the last, what is fewer goes. */
function editsOf(spans: readonly Span[], text: string) {
  const lines = text.split('\n');
  return spans.map((span, index) => {
    const isLast = index === spans.length - 1;
    const own = isLast ? lines.slice(index).join('\n\n') : (lines[index] ?? '');
    return { from: span.from, to: span.to, text: own };
  });
}

function withEdits(
  text: string,
  edits: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((made, edit) => made.slice(0, edit.from) + edit.text + made.slice(edit.to), text);
}

/** Every text of the story's JSON files that stands there language by language. */
function jsonEntries(files: InkSource, from: Language, to: Language): readonly StringEntry[] {
  return [...files].flatMap(([file, text]) => {
    if (!/^[^/]+\.json$/.test(file)) return [];
    const tree = parseTree(text);
    const entries: StringEntry[] = [];
    const visit = (node: Node, path: readonly (string | number)[]): void => {
      const source = node.type === 'object' ? findNodeAtLocation(node, [from]) : undefined;
      if (source?.type === 'string') {
        const target: unknown = findNodeAtLocation(node, [to])?.value;
        entries.push({
          key: `${file}:/${path.map((part) => encodeURIComponent(part)).join('/')}`,
          file,
          line: text.slice(0, source.offset).split('\n').length,
          source: String(source.value),
          target: typeof target === 'string' ? target : '',
        });
        return;
      }
      node.children?.forEach((child, index) => {
        if (node.type === 'array') visit(child, [...path, index]);
        else if (child.children?.length === 2) {
          visit(child.children[1]!, [...path, String(child.children[0]!.value)]);
        }
      });
    };
    if (tree !== undefined) visit(tree, []);
    return entries;
  });
}

function pathOf(key: string): readonly (string | number)[] {
  const [, path = ''] = /:\/(.*)$/.exec(key) ?? [];
  return path
    .split('/')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : decodeURIComponent(part)));
}
