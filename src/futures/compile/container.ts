import { isRecord } from '../../game/index.ts';

/** A piece of ink's JSON that is no container: a command, a value, a divert. */
export type Token = string | number | boolean | null | Readonly<Record<string, unknown>>;

/** Ink counts how often a container is entered, or remembers the turn, only where it is asked to. */
const flags = { visits: 1, turns: 2, startOnly: 4 };

/** One of ink's nested lists of content, with what it is called and where it lies. */
export interface Container {
  /** Its number, in the order of the file. */
  readonly id: number;
  /** Ink's own name for the place, e.g. `night.0.c-1`. */
  readonly path: string;
  readonly parent: Container | null;
  /** Where it stands in its parent; -1 when it is only reached by its name. */
  readonly index: number;
  readonly content: readonly (Token | Container)[];
  readonly named: ReadonlyMap<string, Container>;
  readonly countsVisits: boolean;
  readonly countsTurns: boolean;
  /** Whether only an entry at its very start counts. */
  readonly startOnly: boolean;
}

/** A place in the content: what stands there is next. The index -1 is the container as a whole. */
export interface Place {
  readonly container: Container;
  readonly index: number;
}

/** Whether a piece of content is a container. */
export function isContainer(piece: Token | Container | undefined): piece is Container {
  return typeof piece === 'object' && piece !== null && 'named' in piece;
}

/** Reads ink's nested lists, each token as `as` gives it; null when the value is not of that form. */
export function readContainers(
  root: unknown,
  as: (token: Token) => Token = (token) => token,
): Container | null {
  let count = 0;
  return Array.isArray(root) ? read(root as readonly unknown[], null, -1, '') : null;

  function read(
    list: readonly unknown[],
    parent: Container | null,
    index: number,
    name: string,
  ): Container {
    const last = list.at(-1);
    const ending = isRecord(last) ? last : {};
    const own = typeof ending['#n'] === 'string' ? ending['#n'] : name;
    const counted = typeof ending['#f'] === 'number' ? ending['#f'] : 0;
    const content: (Token | Container)[] = [];
    const named = new Map<string, Container>();
    const part = own === '' ? String(index) : own;
    const above = parent === null || parent.path === '' ? '' : `${parent.path}.`;
    const made: Container = {
      id: count,
      path: parent === null ? '' : `${above}${part}`,
      parent,
      index,
      content,
      named,
      countsVisits: (counted & flags.visits) > 0,
      countsTurns: (counted & flags.turns) > 0,
      startOnly: (counted & flags.startOnly) > 0,
    };
    count += 1;
    list.slice(0, -1).forEach((piece, place) => {
      if (!Array.isArray(piece)) {
        // Ink's JSON holds nothing but these.
        content.push(as(piece as Token));
        return;
      }
      const inner = read(piece as readonly unknown[], made, place, '');
      content.push(inner);
      const ends: unknown = (piece as readonly unknown[]).at(-1);
      if (isRecord(ends) && typeof ends['#n'] === 'string') named.set(ends['#n'], inner);
    });
    for (const [key, piece] of Object.entries(ending)) {
      if (Array.isArray(piece)) named.set(key, read(piece as readonly unknown[], made, -1, key));
    }
    return made;
  }
}

/** The place a path leads to, from the root or (with a leading dot) from a piece of content. */
export function placeAt(root: Container, path: string, from?: Place): Place | null {
  const parts = path.replace(/^\./, '').split('.');
  let container = root;
  if (path.startsWith('.')) {
    // The first step up from a piece of content leads to what holds it.
    if (from === undefined || parts.shift() !== '^') return null;
    container = from.container;
  }
  for (const [step, part] of parts.entries()) {
    const isLast = step === parts.length - 1;
    if (part === '^') {
      if (container.parent === null) return null;
      container = container.parent;
    } else if (/^\d+$/.test(part)) {
      const index = Number(part);
      const piece = container.content[index];
      if (isLast) return piece === undefined ? null : { container, index };
      if (!isContainer(piece)) return null;
      container = piece;
    } else {
      const inner = container.named.get(part);
      if (inner === undefined) return null;
      container = inner;
    }
  }
  return { container, index: -1 };
}

/** The place after this one, when nothing diverts; null where the content ends. */
export function placeAfter({ container, index }: Place): Place | null {
  let place = { container, index: index + 1 };
  while (place.index >= place.container.content.length) {
    const { parent, index: at } = place.container;
    if (parent === null || at < 0) return null;
    place = { container: parent, index: at + 1 };
  }
  return place;
}

/** A name for a place that is the same whenever the place is. */
export function placeKey({ container, index }: Place): string {
  return `${container.id}:${index}`;
}

/** A container and everything that holds it, the innermost first. */
export function holders(container: Container): readonly Container[] {
  const all: Container[] = [];
  for (let at: Container | null = container; at !== null; at = at.parent) all.push(at);
  return all;
}

/** The part of the story a container belongs to: a knot by its name, or '' for what comes before. */
export function knotOf(container: Container): string {
  const inside = holders(container).at(-2);
  return inside === undefined || inside.index >= 0 ? '' : inside.path;
}
