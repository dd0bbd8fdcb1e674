import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { inkFunctions, type Place } from '../../game/index.ts';
import type { InkSource } from '../compile/compile.ts';
import { inkNames, type InkName } from '../outline/ink-name.ts';
import { lineAt } from '../text/place-in-text.ts';

/**
 * A knot, stitch, function, label, variable or item of a list by its whole name (`knot.label`,
 * `variable`, `knot.local`, `list.item`), with the place that declares it first.
 */
export interface Renamable {
  readonly name: string;
  readonly role: Exclude<InkName['role'], 'use' | 'quoted'>;
  readonly place: Place;
}

/** A story's files with a name changed everywhere, or why it cannot be. */
export type Renamed =
  | {
      readonly ok: true;
      /** The files that change, as they become. */
      readonly files: ReadonlyMap<string, string>;
      /** Every place that changes, by file and line, as it stood. */
      readonly places: readonly Place[];
    }
  | { readonly ok: false; readonly why: 'unknown' | 'kept' | 'same' | 'no_name' | 'reserved' }
  | { readonly ok: false; readonly why: 'taken'; readonly place: Place };

/** Variables that the game fills in, by their names. */
const given: readonly string[] = ['seen_endings'];

/** Words that ink or the game keeps for itself. */
const reserved: readonly string[] = [
  ...[
    'not',
    'and',
    'or',
    'mod',
    'has',
    'hasnt',
    'else',
    'true',
    'false',
    'temp',
    'ref',
    'function',
  ],
  ...['return', 'VAR', 'CONST', 'LIST', 'EXTERNAL', 'INCLUDE', 'TODO', 'END', 'DONE', 'stopping'],
  ...['cycle', 'shuffle', 'once', 'TURNS', 'TURNS_SINCE', 'CHOICE_COUNT', 'READ_COUNT', 'RANDOM'],
  ...['SEED_RANDOM', 'POW', 'FLOOR', 'CEILING', 'INT', 'FLOAT', 'MIN', 'MAX', 'LIST_VALUE'],
  ...['LIST_COUNT', 'LIST_MIN', 'LIST_MAX', 'LIST_ALL', 'LIST_INVERT', 'LIST_RANDOM', 'LIST_RANGE'],
  ...[...Object.keys(inkFunctions), ...given],
];

interface FileName extends InkName {
  readonly file: string;
}

/** Every name that `rename` can change, in the order of the files. */
export function renamable(files: InkSource): readonly Renamable[] {
  const found = new Map<string, Renamable>();
  for (const at of namesIn(files)) {
    const name = declaredName(at);
    if (name === null || at.role === 'use' || found.has(name)) continue;
    found.set(name, { name, role: at.role as Renamable['role'], place: placeOf(files, at) });
  }
  return [...found.values()];
}

/** The whole name of what is named at a line and column (both from 1) of a file; null where nothing is. */
export function nameAt(files: InkSource, place: Place, column: number): string | null {
  const text = files.get(place.file) ?? '';
  const lines = text.split('\n').slice(0, place.line - 1);
  const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + column - 1;
  const scope = new Scope(namesIn(files));
  for (const { from, path, ...at } of inkNames(text)) {
    if (offset < from || offset > at.to) continue;
    const before = path.slice(0, offset - from).split('.').length - 1;
    return scope.resolve({ from, path, ...at })[before] ?? null;
  }
  return null;
}

/**
 * Changes a name in every file and language, and wherever story.json and the kit ask for it. `name` is
 * whole, as in `renamable`; `to` is its new last part. Nothing is changed by halves.
 */
export function rename(files: InkSource, name: string, to: string): Renamed {
  const all = namesIn(files);
  const own = name.split('.').at(-1) ?? '';
  const meant = all.find((at) => declaredName(at) === name);
  if (meant === undefined) return { ok: false, why: 'unknown' };
  if (given.includes(name)) return { ok: false, why: 'kept' };
  if (own === to) return { ok: false, why: 'same' };
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to)) return { ok: false, why: 'no_name' };
  if (reserved.includes(to)) return { ok: false, why: 'reserved' };
  const taken = all.find((at) => stands(at, to, meant));
  if (taken !== undefined) return { ok: false, why: 'taken', place: placeOf(files, taken) };
  const scope = new Scope(all);
  const edits = all.flatMap((at) =>
    scope.resolve(at).flatMap((found, part) => {
      const from =
        at.from + at.path.split('.').slice(0, part).join('.').length + (part === 0 ? 0 : 1);
      return found === name ? [{ file: at.file, from, to: from + own.length }] : [];
    }),
  );
  if (!['variable', 'local', 'item'].includes(meant.role)) edits.push(...jsonEdits(files, name));
  const changed = new Map<string, string>();
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const text = files.get(file) ?? '';
    const here = edits.filter((edit) => edit.file === file).sort((a, b) => b.from - a.from);
    changed.set(
      file,
      here.reduce((made, at) => made.slice(0, at.from) + to + made.slice(at.to), text),
    );
  }
  return { ok: true, files: changed, places: edits.map((edit) => placeOf(files, edit)) };
}

function namesIn(files: InkSource): readonly FileName[] {
  return [...files].flatMap(([file, text]) =>
    file.endsWith('.ink') ? inkNames(text).map((name) => ({ ...name, file })) : [],
  );
}

function placeOf(files: InkSource, { file, from }: { file: string; from: number }): Place {
  return { file, line: lineAt(files.get(file) ?? '', from) };
}

/** The whole name of what a place declares; null where it declares nothing. */
function declaredName({ role, flow, path, list = '' }: InkName): string | null {
  if (role === 'use' || role === 'quoted') return null;
  if (role === 'item') return `${list}.${path}`;
  return isEverywhere(role) || flow === '' ? path : `${flow}.${path}`;
}

/** Whether what is declared so is known by its bare name in the whole story. */
function isEverywhere(role: InkName['role']): boolean {
  return role === 'knot' || role === 'function' || role === 'variable' || role === 'item';
}

/** Whether a place declares `to` where it would be taken for what is meant, or the other way round. */
function stands({ role, flow, path }: InkName, to: string, meant: InkName): boolean {
  if (path !== to || role === 'use' || role === 'quoted') return false;
  const [around = ''] = meant.flow.split('.');
  const isKnownTo = isEverywhere(meant.role) || around === '';
  return isKnownTo || isEverywhere(role) || flow === '' || flow.split('.')[0] === around;
}

/** Finds what a name stands for as ink does: from where it stands outwards. */
class Scope {
  readonly #declared: ReadonlySet<string>;
  /** `knot.label` → the first label of that name in one of the knot's stitches. */
  readonly #deep = new Map<string, string>();
  /** Variables of the whole story and of one knot or stitch, and items of lists, by their whole names. */
  readonly #variables: ReadonlySet<string>;
  /** The bare name of an item → its whole one; empty where two lists have one of that name. */
  readonly #items = new Map<string, string>();

  constructor(all: readonly InkName[]) {
    const isVariable = ({ role }: InkName) => /^(?:variable|local|item)$/.test(role);
    this.#declared = namesOf(all.filter((at) => !isVariable(at)));
    this.#variables = namesOf(all.filter(isVariable));
    for (const name of namesOf(all.filter(({ role }) => role === 'item'))) {
      const own = name.split('.').at(-1) ?? '';
      this.#items.set(own, this.#items.has(own) ? '' : name);
    }
    for (const name of this.#declared) {
      const [knot = '', stitch, label] = name.split('.');
      if (stitch === undefined || label === undefined) continue;
      const short = `${knot}.${label}`;
      if (!this.#deep.has(short)) this.#deep.set(short, name);
    }
  }

  /** For each part of a name the whole name it stands for, as far as there is one. */
  resolve(at: InkName): readonly string[] {
    const { path, role, flow } = at;
    const declared = declaredName(at);
    if (declared !== null) return [declared];
    const [first = '', ...rest] = path.split('.');
    const [knot = ''] = flow.split('.');
    const outwards = role === 'quoted' ? [''] : [flow, knot, ''];
    const found: string[] = [];
    for (const around of outwards) {
      const base = this.#inside(around, first);
      if (base === null) continue;
      found.push(base);
      break;
    }
    for (const part of found.length === 0 ? [] : rest) {
      const next = this.#inside(found.at(-1)!, part);
      if (next === null) break;
      found.push(next);
    }
    return found.length > 0 || role === 'quoted' ? found : this.#variable(flow, first, rest[0]);
  }

  /** As ink does it, a variable is looked for where no knot, stitch or label is meant. */
  #variable(flow: string, first: string, item: string | undefined): readonly string[] {
    const local = `${flow}.${first}`;
    if (this.#variables.has(local)) return [local];
    if (!this.#variables.has(first)) {
      const bare = this.#items.get(first) ?? '';
      return bare === '' ? [] : [bare];
    }
    const whole = `${first}.${item ?? ''}`;
    return this.#variables.has(whole) ? [first, whole] : [first];
  }

  /** What a knot or stitch calls by this name: itself, a label, a stitch, or a label in one of its stitches. */
  #inside(flow: string, name: string): string | null {
    if (flow === '') return this.#declared.has(name) ? name : null;
    if (flow.split('.').at(-1) === name) return flow;
    const own = `${flow}.${name}`;
    return this.#declared.has(own) ? own : (this.#deep.get(own) ?? null);
  }
}

function namesOf(all: readonly InkName[]): ReadonlySet<string> {
  return new Set(all.map(declaredName).filter((name) => name !== null));
}

/** Where story.json and the kit's numbers name a knot or label, part by part. */
function jsonEdits(files: InkSource, name: string): { file: string; from: number; to: number }[] {
  const own = name.split('.').at(-1) ?? '';
  const edits: { file: string; from: number; to: number }[] = [];
  const look = (file: string, node: Node | undefined) => {
    if (node?.type !== 'string') return;
    const said = String(node.value);
    if (said !== name && !/^[.#]/.test(said.startsWith(name) ? said.slice(name.length) : ''))
      return;
    const from = node.offset + 1 + name.length - own.length;
    edits.push({ file, from, to: from + own.length });
  };
  const story = parseTree(files.get('story.json') ?? '');
  const chapters = story && findNodeAtLocation(story, ['chapters']);
  for (const chapter of chapters?.children ?? []) {
    look('story.json', findNodeAtLocation(chapter, ['knot']));
    for (const label of findNodeAtLocation(chapter, ['preset'])?.children ?? []) {
      look('story.json', label);
    }
  }
  const numbers = parseTree(files.get('kit/numbers.json') ?? '');
  for (const { children } of numbers?.children ?? []) look('kit/numbers.json', children?.[0]);
  return edits;
}
