import { isContainer, placeAt, type Container, type Place, type Token } from './container.ts';
import type { Expression } from './program.ts';
import { divertOf, field } from './token.ts';

/** Every item of a story's lists. */
export interface ListNames {
  readonly lists: readonly string[];
  readonly items: readonly {
    readonly list: string;
    readonly name: string;
    readonly value: number;
  }[];
}

/** What the names in a story stand for. */
export class Names {
  readonly globals: string[] = [];
  readonly functions = new Set<string>();
  readonly #globalAt = new Map<string, number>();
  readonly #itemAt = new Map<string, number>();

  constructor(
    root: Container,
    readonly lists: ListNames,
  ) {
    lists.items.forEach(({ list, name }, at) => {
      // Of two items of one name the later is meant, as ink has it.
      this.#itemAt.set(name, at);
      this.#itemAt.set(`${list}.${name}`, at);
    });
    const declared = root.named.get('global decl');
    if (declared !== undefined) this.#visit(declared, (token) => this.#declare(token));
    this.#visit(root, (token, place) => {
      const divert = divertOf(token);
      // A function that calls itself is named from where the call stands.
      const called = divert?.how === 'call' ? placeAt(root, divert.target, place) : null;
      if (called !== null) this.functions.add(called.container.path);
    });
  }

  /** The place of a variable of the whole story, or null. */
  global(name: string): number | null {
    return this.#globalAt.get(name) ?? null;
  }

  /** The list with the one item of this name, or null. */
  item(name: string): Expression | null {
    const at = this.#itemAt.get(name);
    return at === undefined ? null : { is: 'list', items: [at], lists: [] };
  }

  /** A list written out in the story. */
  list(items: Readonly<Record<string, unknown>>, origins: unknown): Expression | null {
    const numbers = Object.keys(items).map((name) => this.#itemAt.get(name));
    if (numbers.includes(undefined)) return null;
    const names = Array.isArray(origins) ? origins.map(String) : [];
    return {
      is: 'list',
      items: numbers.filter((number) => number !== undefined),
      lists: names.map((name) => this.lists.lists.indexOf(name)),
    };
  }

  #declare(token: Token): void {
    const name = field(token, 'VAR=');
    if (typeof name !== 'string' || this.#globalAt.has(name)) return;
    this.#globalAt.set(name, this.globals.length);
    this.globals.push(name);
  }

  #visit(container: Container, visit: (token: Token, place: Place) => void): void {
    for (const [index, piece] of container.content.entries()) {
      if (isContainer(piece)) this.#visit(piece, visit);
      else visit(piece, { container, index });
    }
    for (const inner of container.named.values()) if (inner.index < 0) this.#visit(inner, visit);
  }
}

/** Reads the lists that ink's JSON defines. */
export function listNames(definitions: unknown): ListNames {
  const lists: string[] = [];
  const items: ListNames['items'][number][] = [];
  if (typeof definitions !== 'object' || definitions === null) return { lists, items };
  for (const [list, values] of Object.entries(definitions)) {
    lists.push(list);
    if (typeof values !== 'object' || values === null) continue;
    for (const [name, value] of Object.entries(values as Record<string, unknown>)) {
      items.push({ list, name, value: Number(value) });
    }
  }
  return { lists, items };
}

/** Numbers for temporary variables: a function has its own, all knots share theirs. */
export class Temps {
  readonly names = new Map<string, number>();

  at(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const at = this.names.size;
    this.names.set(name, at);
    return at;
  }
}
