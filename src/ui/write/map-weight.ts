import type { GraphEdge, GraphNode, StoryGraph } from '../../game/index.ts';
import type { WalkCount } from '../../futures/index.ts';

/** A way from a knot to another, or to the end. */
export interface MapLink {
  readonly from: string;
  /** Null for the end. */
  readonly to: string | null;
  readonly place: GraphEdge['place'];
}

/** What no playthrough came by. */
export interface NeverMet {
  readonly knots: readonly GraphNode[];
  readonly links: readonly MapLink[];
}

/** Playthroughs that came to a knot. */
export function countAt({ knots }: WalkCount, name: string): number {
  return Object.hasOwn(knots, name) ? knots[name]! : 0;
}

/** Playthroughs that went from one knot to another, or to the end; null where nobody can say. */
export function countBetween({ links }: WalkCount, from: string, to: string | null): number | null {
  if (links === null || from === to) return null;
  const ways = Object.hasOwn(links, from) ? links[from]! : {};
  return Object.hasOwn(ways, to ?? '') ? ways[to ?? '']! : 0;
}

/** The knots and links of a story that were never met; each link once, however many choices lead along it. */
export function neverMet({ nodes, edges }: StoryGraph, count: WalkCount): NeverMet {
  const links = new Map<string, MapLink>();
  for (const { from, to, place } of edges) {
    const key = JSON.stringify([from, to]);
    if (!links.has(key) && countBetween(count, from, to) === 0) links.set(key, { from, to, place });
  }
  return {
    knots: nodes.filter(({ name }) => countAt(count, name) === 0),
    links: [...links.values()],
  };
}
