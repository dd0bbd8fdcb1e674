import type { CompiledStory } from '../story/index.ts';

/** A variable that holds items of lists. */
export interface ListValue {
  /** Every item it may hold, as `list.item`, in the order of the lists. */
  readonly items: readonly string[];
  readonly held: readonly string[];
}

/** A list as ink writes it. */
interface InkList {
  readonly list: Readonly<Record<string, number>>;
  readonly origins?: readonly string[];
}

/** Where a session stands, as ink writes it, as far as it is read and changed here. */
interface Standing {
  readonly variablesState: Record<string, unknown>;
  readonly flows: Readonly<Record<string, { callstack: { threads: { callstack: unknown[] }[] } }>>;
}

type ListDefinitions = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The same standing in a tunnel that was entered at the end of the story: `->->` then leads back to
 * that end instead of nowhere.
 */
export function inTunnel(standing: string): string {
  const state = parsed(standing);
  for (const { callstack } of Object.values(state.flows)) {
    for (const thread of callstack.threads) {
      const end = { cPath: '', idx: 0, exp: false, type: 0 };
      thread.callstack = [end, ...thread.callstack];
    }
  }
  return JSON.stringify(state);
}

/** The variables of these names that hold lists, by what a session stands at. */
export function listsIn(
  { ink }: CompiledStory,
  standing: string,
  names: readonly string[],
): Readonly<Record<string, ListValue>> {
  const definitions = definitionsOf(ink);
  if (Object.keys(definitions).length === 0) return {};
  const { variablesState } = parsed(standing);
  const defaults = defaultsOf(ink);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = variablesState[name] ?? defaults.get(name);
      if (!isList(value)) return [];
      const before = defaults.get(name);
      const origins = [value, ...(isList(before) ? [before] : [])].flatMap(originsOf);
      const items = [...new Set(origins)].flatMap((origin) =>
        Object.keys(definitions[origin] ?? {}).map((item) => `${origin}.${item}`),
      );
      return [[name, { items, held: Object.keys(value.list) }]];
    }),
  );
}

/** The same standing with other items in a variable. */
export function withItems(
  { ink }: CompiledStory,
  standing: string,
  name: string,
  items: readonly string[],
): string {
  const definitions = definitionsOf(ink);
  const state = parsed(standing);
  const before = state.variablesState[name] ?? defaultsOf(ink).get(name);
  if (!isList(before)) return standing;
  const list = Object.fromEntries(
    items.flatMap((item) => {
      const [origin = '', short = ''] = item.split('.');
      const value = definitions[origin]?.[short];
      return value === undefined ? [] : [[item, value]];
    }),
  );
  state.variablesState[name] = { list, origins: originsOf(before) };
  return JSON.stringify(state);
}

function parsed(standing: string): Standing {
  // Ink wrote it itself.
  return JSON.parse(standing) as Standing;
}

function definitionsOf(ink: CompiledStory['ink']): ListDefinitions {
  return (ink['listDefs'] ?? {}) as ListDefinitions;
}

/** What the variables of a story hold before anything sets them: a value each, then its name. */
function defaultsOf(ink: CompiledStory['ink']): ReadonlyMap<string, unknown> {
  const root = ink['root'] as readonly unknown[];
  const named = root.at(-1) as Readonly<Record<string, unknown>> | null;
  const declared = (named?.['global decl'] ?? []) as readonly unknown[];
  const found = new Map<string, unknown>();
  declared.forEach((part, index) => {
    const name = (part as { readonly 'VAR='?: string } | null)?.['VAR='];
    const value = declared[index - 1];
    const item = (value as { readonly 'VAR?'?: string } | null)?.['VAR?'];
    if (name !== undefined) found.set(name, item === undefined ? value : itemIn(ink, item));
  });
  return found;
}

/** A list of one item, by its name alone or behind that of its list. */
function itemIn(ink: CompiledStory['ink'], name: string): InkList | null {
  for (const [origin, items] of Object.entries(definitionsOf(ink))) {
    const short = name.replace(`${origin}.`, '');
    if (short in items) return { list: { [`${origin}.${short}`]: items[short]! } };
  }
  return null;
}

function isList(value: unknown): value is InkList {
  return typeof value === 'object' && value !== null && 'list' in value;
}

function originsOf({ list, origins = [] }: InkList): readonly string[] {
  return [...new Set([...origins, ...Object.keys(list).map((item) => item.split('.')[0] ?? '')])];
}
