import type { CompiledStory } from '../../story/index.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A container of ink in which nothing stands. */
const empty: Json = [null];

/** What a container of ink names outside itself. */
interface Mentions {
  /** Where the text goes on. */
  readonly flows: Set<string>;
  /** Functions called and places counted: needed wherever they are mentioned. */
  readonly needs: Set<string>;
}

/**
 * The beginning of a story as a story of its own: the knots that can be reached through `depth`
 * diverts, and every function they call. It tells the same until it comes to a knot that is not in it,
 * where it runs out of content.
 */
export function firstPart(story: CompiledStory, depth: number): CompiledStory {
  // The shape of ink's JSON: the root is a list whose last item holds the knots by name.
  const root = story.ink['root'] as readonly Json[];
  const knots = root.at(-1) as Readonly<Record<string, Json>>;
  const kept = new Set<string>();
  const keep = (name: string): Set<string> => {
    const flows = new Set<string>();
    const knot = knots[name];
    if (knot === undefined || kept.has(name)) return flows;
    kept.add(name);
    const found = mentions(knot);
    for (const need of found.needs) keep(need);
    for (const flow of found.flows) flows.add(flow);
    return flows;
  };
  const start = mentions(root.slice(0, -1));
  keep('global decl');
  for (const need of start.needs) keep(need);
  let edge = start.flows;
  for (let level = 0; level < depth; level += 1) {
    const next = new Set<string>();
    for (const name of edge) for (const flow of keep(name)) next.add(flow);
    edge = next;
  }
  const isKept = (name: string) => kept.has(name) || name.startsWith('#');
  const inKept = (path: string) => kept.has(path.split('.')[0] ?? '') || /^\d/.test(path);
  const part = Object.fromEntries(Object.entries(knots).filter(([name]) => isKept(name)));
  // To a knot that is not there ink would go without a word, by beginning again at the top.
  for (const name of mentions(part).flows) if (name in knots) part[name] ??= empty;
  return {
    ink: { ...story.ink, root: [...root.slice(0, -1), part] },
    labels: Object.fromEntries(Object.entries(story.labels).filter(([path]) => inKept(path))),
    knots: story.knots.filter(inKept),
  };
}

/** Paths that begin with a dot stay inside their knot. */
function mentions(json: Json): Mentions {
  const found: Mentions = { flows: new Set(), needs: new Set() };
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value as readonly Json[]) visit(item);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const name = typeof inner === 'string' ? (inner.split('.')[0] ?? '') : '';
      if (name !== '' && (key === '->' || key === '->t->')) found.flows.add(name);
      if (name !== '' && (key === 'f()' || key === 'CNT?' || key === '^->')) found.needs.add(name);
      visit(inner);
    }
  };
  visit(json);
  return found;
}
