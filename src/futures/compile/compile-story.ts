import { BlockReader } from './block-reader.ts';
import { ChoiceTexts, isShared } from './choice-text.ts';
import {
  isContainer,
  placeAt,
  placeKey,
  readContainers,
  type Container,
  type Place,
} from './container.ts';
import { listNames, Names, Temps } from './names.ts';
import { callsWithin } from './own-function.ts';
import type { Block, Flow, Program, Unknown } from './program.ts';
import type { FunctionShape, Reading } from './reading.ts';
import { Registry, UnknownConstruct } from './registry.ts';
import { tidy } from './tidy.ts';
import { choiceOf, divertOf, field } from './token.ts';
import { ValueStack } from './value-stack.ts';

/** A story's logic, or what in it the compiler does not know. */
export type CompiledLogic =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly unknown: Unknown };

/** Compiles ink's own JSON of a story, leaving its prose out. */
export function compileLogic(ink: Readonly<Record<string, unknown>>): CompiledLogic {
  try {
    return { ok: true, program: tidy(compile(ink)) };
  } catch (error) {
    if (error instanceof UnknownConstruct) return { ok: false, unknown: error.unknown };
    throw error;
  }
}

function compile(ink: Readonly<Record<string, unknown>>): Program {
  const root = readContainers(ink['root'], callsWithin(ink['root']));
  if (root === null) throw new UnknownConstruct({ construct: 'no ink at all', path: '' });
  const names = new Names(root, listNames(ink['listDefs']));
  const registry = new Registry(names.functions);
  const functions = shapesOf(root, names.functions);
  const reading: Reading = {
    root,
    names,
    registry,
    texts: new ChoiceTexts(root),
    functions,
    single: joinsOf(root, registry),
  };
  // Every knot can be asked for its visits, whether or not the story asks itself.
  for (const knot of root.named.values()) countAll(registry, knot);
  const shared = new Temps();
  const main = registry.block({ container: root, index: 0 });
  const declared = root.named.get('global decl');
  const globals = declared === undefined ? -1 : registry.block({ container: declared, index: 0 });
  const entries = new Map<string, number>();
  for (const [name, { params }] of functions) {
    const entry = registry.block({ container: placeAt(root, name)!.container, index: params });
    entries.set(name, entry);
  }
  const blocks = new Map<string, Block[]>([...functions.keys()].map((name) => [name, []]));
  const flowOf: string[] = [];
  const locals = new Map<string, { locals: number }>();
  for (let next = registry.waiting.shift(); next !== undefined; next = registry.waiting.shift()) {
    const { id, flow, place } = next;
    const own = functions.get(flow) ?? null;
    const counter = locals.get(flow) ?? { locals: 0 };
    locals.set(flow, counter);
    const reader = new BlockReader(reading, own?.temps ?? shared, own, new ValueStack(counter));
    const body = place === null ? [{ do: 'finish' } as const] : reader.read(place, true);
    const known = blocks.get(flow);
    if (known === undefined) blocks.set(flow, [{ id, body }]);
    else known.push({ id, body });
    flowOf[id] = flow;
  }
  const order = [...blocks.keys()];
  return {
    globals: names.globals,
    ...names.lists,
    visits: registry.visits,
    turns: registry.turns,
    flows: order.map((name) =>
      flow(name, blocks.get(name)!, functions.get(name), entries.get(name)),
    ),
    flowOf: flowOf.map((name) => order.indexOf(name)),
    choices: registry.choices,
    places: registry.places,
    origins: registry.origins,
    tags: registry.tags,
    externals: registry.externals,
    start: { main, globals },
  };
}

function flow(name: string, blocks: readonly Block[], shape?: FunctionShape, entry = -1): Flow {
  return {
    name,
    isFunction: shape !== undefined,
    entry,
    params: shape?.params ?? 0,
    temps: shape?.temps.names.size ?? 0,
    refs: [...(shape?.refs ?? [])],
    blocks,
  };
}

/** The functions of a story, numbered as their flows will be. */
function shapesOf(root: Container, functions: ReadonlySet<string>): Map<string, FunctionShape> {
  const shapes = new Map<string, FunctionShape>();
  for (const name of functions) {
    const container = root.named.get(name);
    // An unknown function is named where it is called.
    if (container === undefined) continue;
    const temps = new Temps();
    const params: string[] = [];
    for (const piece of container.content) {
      const param = isContainer(piece) ? undefined : field(piece, 'temp=');
      if (typeof param !== 'string') break;
      params.unshift(param);
    }
    for (const param of params) temps.at(param);
    shapes.set(name, { number: shapes.size, params: params.length, temps, refs: new Set() });
  }
  return shapes;
}

/**
 * Makes a block of every place where ways come together, and gives the containers that exactly one divert
 * leads to: those can be read where the divert stands.
 */
function joinsOf(root: Container, registry: Registry): ReadonlySet<string> {
  const ways = new Map<string, { place: Place; count: number }>();
  const others = new Set<string>();
  visit(root);
  const single = new Set<string>();
  for (const { place, count } of ways.values()) {
    const { container, index } = place;
    const isApart = container.index < 0 && index === 0;
    if (isApart && count === 1 && !others.has(container.path)) single.add(container.path);
    else if (!isShared(container)) registry.block(place);
  }
  return single;

  function visit(container: Container): void {
    container.content.forEach((piece, index) => {
      if (isContainer(piece)) {
        visit(piece);
        return;
      }
      const place = { container, index };
      const divert = divertOf(piece);
      if (divert !== null && !divert.isVariable && divert.how !== 'call')
        lead(divert.target, place);
      const choice = choiceOf(piece);
      const fixed = field(piece, '^->');
      const path = choice?.path ?? (typeof fixed === 'string' ? fixed : null);
      const found = path === null ? null : placeAt(root, path, place);
      if (found !== null) others.add(found.container.path);
    });
    for (const inner of container.named.values()) if (inner.index < 0) visit(inner);
  }

  function lead(path: string, from: Place): void {
    const found = placeAt(root, path, from);
    if (found === null) return;
    const place = { container: found.container, index: Math.max(0, found.index) };
    const known = ways.get(placeKey(place));
    if (known === undefined) ways.set(placeKey(place), { place, count: 1 });
    else known.count += 1;
  }
}

function countAll(registry: Registry, container: Container): void {
  registry.visitsOf(container);
  for (const inner of container.named.values()) countAll(registry, inner);
}
